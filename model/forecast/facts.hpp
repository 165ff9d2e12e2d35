#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/json.hpp"
#include "model/scenario/facts/facts.hpp"
#include "sim/measure.hpp"

namespace caseflow::forecast {

/// What came of holding a forecast against a published fact.
enum class FactVerdict {
  reproduced,     ///< An input or calibrated fact, within its tolerance.
  departs,        ///< An input or calibrated fact, outside of it.
  met,            ///< A check that holds.
  missed,         ///< A check that does not.
  not_simulated,  ///< Nothing in the model is like it; a check counts as missed.
};
inline constexpr std::array<std::string_view, 5> fact_verdict_words{"reproduced", "departs", "met", "missed",
                                                                    "not simulated"};

struct Interval {
  double low = 0, high = 0;
};

/// A fact beside the forecast.
struct HeldFact {
  std::string name;
  scenario::Fact fact;
  double tolerance = 0;                ///< In the fact's unit, either side of the value.
  std::optional<double> simulated{};   ///< Mean over the replications.
  std::optional<Interval> interval{};  ///< Nine in ten replications.
  std::optional<Interval> prior{};     ///< Nine in ten draws of the parameters over their ranges.
  FactVerdict verdict = FactVerdict::not_simulated;
  std::string reason{};  ///< Of a check that is missed.
};

/// A service's facts beside its forecast.
struct HeldFacts {
  std::string scenario;              ///< The shipped name.
  std::string digest;                ///< Of its numbers and rules.
  std::optional<std::string> fixed;  ///< The digest that they had when roles and tolerances were fixed.
  int replications = 0, draws = 0;
  std::vector<HeldFact> facts;  ///< In the order of their names.
};

/// How far the truth may lie from the value in the fact's unit: five points of a share, a tenth of anything
/// else, together with nine tenths of the sampling error where the sample is known (independent, so the
/// squares are added). An order of magnitude allows as many times more.
double tolerance(scenario::Fact const& fact);

/// What a replication says about a fact; nothing without a denominator. Expects series that exist.
std::optional<double> observed(scenario::Observed const& asked, sim::Catalogue const& catalogue,
                               sim::Observations const& observations);

/// Holds facts against what replications and draws of the parameters observed. Draws have catalogues of the
/// same shape. A check is met where the interval of the draws, widened by the tolerance, holds the value (or
/// reaches its side, where only that is printed), and for a contract measure the simulated value is closer
/// than the national one. Expects facts without diagnostics and at least one replication.
HeldFacts held(scenario::PublishedFacts const& facts, std::string digest, sim::Catalogue const& catalogue,
               std::span<sim::Observations const> replications, std::span<sim::Observations const> draws);

/// Series that facts ask for and no forecast of this catalogue has, or months beyond its end.
scenario::Diagnostics unknown_series(scenario::PublishedFacts const& facts,
                                     scenario::Document const& document, sim::Catalogue const& catalogue,
                                     int months);

/// How many checks there are, and how many are met.
struct Score {
  int checks = 0, met = 0;
};
Score score(HeldFacts const& held);

/// "0123 as fixed", "0123, not 4567 as fixed", or the digest alone where none was fixed.
std::string parameters(std::string const& digest, std::optional<std::string> const& fixed);

/// A fact without a run: role, published value and tolerance, meaning. Ends with a newline.
std::string fact_line(scenario::Fact const& fact);

/// For a terminal: one service after the other. Plain text, ends with a newline.
std::string facts_text(std::span<HeldFacts const> all);
/// The same as tables in Markdown.
std::string facts_markdown(std::span<HeldFacts const> all);
/// `caseflow.facts_held/1`.
scenario::Json facts_json(std::span<HeldFacts const> all);

}  // namespace caseflow::forecast
