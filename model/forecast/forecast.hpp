#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/question.hpp"
#include "model/quality/outlook.hpp"
#include "sim/measure.hpp"
#include "sim/summary.hpp"

namespace caseflow::forecast {

/// The program's version, as in "0.1.0".
std::string_view version();

/// A target of the scenario, judged.
struct JudgedTarget {
  std::string name;
  scenario::Target target;
  /// Share of the replications that meet it, of those that have a value; nothing where none has.
  std::optional<double> probability_met{};
};

/// The answer to one question: what was asked, what every replication observed, and what follows from it.
struct Forecast {
  ForecastRequest question;
  std::uint64_t seed;
  sim::Catalogue catalogue;
  std::vector<sim::Observations> replications;  ///< In the order of their numbers; at least one.
  sim::Summary summary;
  std::vector<JudgedTarget> targets;
  std::optional<quality::Outlook> ratings;  ///< Nothing where the scenario has no date for an inspection.
  std::vector<std::string> warnings;        ///< Sentences for the reader.
  int first_replication = 0;                ///< The number of the first one; the others follow.
};

/// Draws up the forecast. `notes` are warnings that the caller has to add. Expects at least one ledger, of
/// the catalogue's series and the scenario's months; and where the scenario has an inspection, a history for
/// each. The ledgers are of the replications from `first_replication` on.
Forecast summarise(ForecastRequest question, std::uint64_t seed, sim::Catalogue catalogue,
                   std::vector<sim::Observations> replications,
                   std::vector<quality::History> const& histories = {}, std::vector<std::string> notes = {},
                   int first_replication = 0);

/// The forecast as `caseflow.forecast/1`, complete and ended by a newline. Results have six significant
/// digits; the scenario in it has all of its digits, so that it asks the same question again.
std::string json_text(Forecast const& forecast);

/// The months of a forecast in words: "2019-04", …
std::vector<std::string> month_names(scenario::Scenario const& scenario);

/// The targets in the order of their names. A target counts the months up to and with that of its date.
std::vector<JudgedTarget> judged(scenario::Scenario const& scenario, sim::Catalogue const& catalogue,
                                 std::vector<sim::Observations> const& replications);

}  // namespace caseflow::forecast
