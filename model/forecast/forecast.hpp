#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/forecast/request.hpp"
#include "model/forecast/series.hpp"
#include "model/forecast/warnings.hpp"
#include "model/quality/outlook.hpp"
#include "model/scenario/question/input_changes.hpp"
#include "sim/measure.hpp"
#include "sim/summary.hpp"

namespace caseflow::forecast {

/// A target of the scenario, judged.
struct JudgedTarget {
  std::string name;
  scenario::Target target;
  /// Share of the replications that meet it, of those that have a value; nothing where none has.
  std::optional<double> probability_met{};
  int known = 0;  ///< Replications that have a value.
};

/// How a scenario departs from one that ships.
struct Departure {
  std::string name;  ///< Of the one that ships.
  std::vector<scenario::InputChange> inputs;
};

/// The answer to a request: what was requested, what every replication observed, and what follows from it.
struct Forecast {
  ForecastRequest request;
  std::uint64_t seed;
  sim::Catalogue catalogue;
  std::vector<sim::Observations> replications;  ///< In the order of their numbers; at least one.
  sim::Summary summary;
  std::vector<JudgedTarget> targets;
  std::optional<quality::Outlook> ratings;  ///< Nothing where the scenario has no date for an inspection.
  /// What the caller tells the reader of how it was loaded and run, in the caller's words: they travel with
  /// the answer so that its text and its document both tell them. Nothing here makes any.
  std::vector<std::string> notes;
  std::vector<Warning> warnings;
  int first_replication = 0;  ///< The number of the first one; the others follow.
  /// What each replication drew of the parameters; empty: all have them as stated, and differ by chance
  /// alone.
  std::vector<std::vector<scenario::DrawnEntry>> draws = {};
  /// Nothing where no shipped scenario is beneath the request, as far as the caller knows.
  std::optional<Departure> shipped{};
};

/// Draws up the forecast from the observations of the replications from `first_replication` on. Expects at
/// least one replication, observed in the catalogue's series and the scenario's months; and where the
/// scenario has an inspection, a history for each. `notes` is what the caller has to tell the reader.
Forecast summarise(ForecastRequest request, std::uint64_t seed, sim::Catalogue catalogue,
                   std::vector<sim::Observations> replications,
                   std::vector<quality::History> const& histories = {}, std::vector<std::string> notes = {},
                   int first_replication = 0);

/// How the replications are spread over several months of a series, a count as their sum; nothing where no
/// replication has a value.
std::optional<sim::Spread> spread_over(Forecast const& forecast, int series, MonthRange months);

/// The targets in the order of their names. A target counts the months up to and with that of its date.
std::vector<JudgedTarget> judged(scenario::Scenario const& scenario, sim::Catalogue const& catalogue,
                                 std::vector<sim::Observations> const& replications);

}  // namespace caseflow::forecast
