#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/facts/facts.hpp"
#include "sim/measure.hpp"

namespace caseflow::forecast {

/// How a forecast compares with a published fact.
enum class FactVerdict {
  reproduced,     ///< An input or calibrated fact, within its tolerance.
  departs,        ///< An input or calibrated fact, outside of it.
  met,            ///< A check that holds.
  missed,         ///< A check that does not.
  not_simulated,  ///< Nothing in the model is like it; a check counts as missed.
};
inline constexpr std::array<std::string_view, 5> fact_verdict_words{"reproduced", "departs", "met", "missed",
                                                                    "not simulated"};

/// Why a check is missed.
enum class MissReason {
  not_in_model,            ///< Nothing in the model is like it.
  outside_draws,           ///< Outside the interval of the draws, widened by the tolerance.
  no_closer_than_national  ///< The national figure is as close to the fact as the simulated one.
};

struct Interval {
  double low = 0, high = 0;
};

/// A fact beside the forecast.
struct ComparedFact {
  std::string name;
  scenario::Fact fact;
  double tolerance = 0;                ///< In the fact's unit, either side of the value.
  std::optional<double> simulated{};   ///< Mean over the replications.
  std::optional<Interval> interval{};  ///< Nine in ten replications.
  std::optional<Interval> prior{};     ///< Nine in ten draws of the parameters over their ranges.
  FactVerdict verdict = FactVerdict::not_simulated;
  std::optional<MissReason> reason{};  ///< Of a check that is missed.
};

/// A service's facts beside its forecast.
struct FactsComparison {
  std::string scenario;              ///< The shipped name.
  std::string digest;                ///< Of its numbers and rules.
  std::optional<std::string> fixed;  ///< The digest that they had when roles and tolerances were fixed.
  int replications = 0, draws = 0;
  std::vector<ComparedFact> facts;  ///< In the order of their names.
};

/// How far the truth may lie from the value in the fact's unit: five points of a share, a tenth of anything
/// else, together with nine tenths of the sampling error where the sample is known (independent, so the
/// squares are added). An order of magnitude allows as many times more.
double tolerance(scenario::Fact const& fact);

/// What a replication says about a fact; nothing without a denominator. Expects series that exist.
std::optional<double> observed(scenario::Observed const& wanted, sim::Catalogue const& catalogue,
                               sim::Observations const& observations);

/// Compares published facts with what replications and draws of the parameters observed. Draws have
/// catalogues of the same shape. A check is met where the interval of the draws, widened by the tolerance,
/// holds the value (or reaches its side, where only that is printed), and for a contract measure the
/// simulated value is closer than the national one. Expects facts without diagnostics and at least one
/// replication.
FactsComparison compared_with_facts(scenario::PublishedFacts const& facts, std::string digest,
                                    sim::Catalogue const& catalogue,
                                    std::span<sim::Observations const> replications,
                                    std::span<sim::Observations const> draws);

/// Series that facts refer to and no forecast of this catalogue has, or months beyond its end.
scenario::Diagnostics unknown_series(scenario::PublishedFacts const& facts,
                                     scenario::Document const& document, sim::Catalogue const& catalogue,
                                     int months);

/// How many checks there are, and how many are met.
struct Score {
  int checks = 0, met = 0;
};
Score score(FactsComparison const& compared);

}  // namespace caseflow::forecast
