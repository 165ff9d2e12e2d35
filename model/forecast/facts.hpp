#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/forecast/futures.hpp"
#include "model/quality/practice.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/facts/facts.hpp"
#include "model/scenario/facts/prior.hpp"
#include "model/scenario/question/scenario.hpp"
#include "sim/measure.hpp"

namespace caseflow::forecast {

/// How a forecast compares with a published fact.
enum class FactVerdict {
  reproduced,  ///< An input or calibrated fact, of which the simulated mean is within the tolerance.
  departs,     ///< One of which it is not.
  right,       ///< A check of which the simulated mean is within the tolerance.
  open,        ///< A check that is not right, but the 90 % range of futures holds what is printed.
  wrong,       ///< A check outside of that range, or one that nothing simulates.
};
inline constexpr std::array<std::string_view, 5> fact_verdict_words{"reproduced", "departs", "right", "open",
                                                                    "wrong"};

/// What of a forecast a fact is compared with, in its unit.
struct SimulatedFact {
  double mean = 0;  ///< Over the replications, with the parameters as stated.
  Interval chance;  ///< 90 % of the replications.
  Futures futures;
  int n = 0;           ///< Replications that have a value,
  int n_of_draws = 0;  ///< and draws of the parameters; 0 where the replications stand for them.
};

/// A fact beside the forecast.
struct ComparedFact {
  std::string name;
  scenario::Fact fact;
  double tolerance = 0;                      ///< In the fact's unit, either side of the value.
  std::optional<double> others{};            ///< Mean of what other services print under the same name.
  std::optional<double> whole{};             ///< Of a part of a service: what is printed of the whole.
  std::optional<SimulatedFact> simulated{};  ///< Nothing where nothing in the model is like it.
  FactVerdict verdict = FactVerdict::departs;
};

/// A service's facts beside its forecast.
struct FactsComparison {
  std::string scenario;              ///< The shipped name.
  std::string service;               ///< "Norfolk and Suffolk, from April 2019".
  std::string digest;                ///< Of its numbers and rules.
  std::optional<std::string> fixed;  ///< The digest that they had when roles and tolerances were fixed.
  std::uint64_t seed = 1;
  int replications = 0;
  std::vector<std::vector<scenario::DrawnEntry>> draws;  ///< What each draw of the parameters made of them.
  std::vector<ComparedFact> facts;                       ///< In the order of their names.
};

/// How far the truth may lie from the value in the fact's unit: five points of a share, a tenth of anything
/// else, together with nine tenths of the sampling error where the sample is known and of what words may mean
/// (independent, so the squares are added). An order of magnitude allows as many times more.
double tolerance(scenario::Fact const& fact);

/// How far a value is from where the report says that the figure lies; 0 on the side that is left open.
double distance(scenario::Fact const& fact, double value);

/// Whether an interval holds what is printed, or reaches the side that is left open.
bool holds(scenario::Fact const& fact, Interval interval);

/// The width of a range over twice the tolerance: 1 is as wide as what counts as right.
double relative_width(ComparedFact const& fact, double share);

/// What a replication says about a fact; nothing without a denominator. Expects series that exist.
std::optional<double> observed(scenario::Observed const& wanted, sim::Catalogue const& catalogue,
                               sim::Observations const& observations);

/// By name, the mean of what other services print: facts of the same name and unit that are figures, not
/// sides. `all` may have the facts of the service itself and of averages, which are none of the others; an
/// average has no others.
std::map<std::string, double> means_of_others(scenario::PublishedFacts const& facts,
                                              std::span<scenario::PublishedFacts const> all);

/// The last inspection of a service that is simulated, for facts about parts of its cases.
struct InspectedService {
  scenario::Scenario const* scenario = nullptr;               ///< Whose it is; null: no fact asks for it.
  std::span<quality::History const> replications{}, draws{};  ///< As in `SimulatedService`.
  std::uint64_t seed = 1;
};

/// What facts are compared with.
struct SimulatedService {
  sim::Catalogue const& catalogue;
  std::span<sim::Observations const> replications;  ///< With the parameters as stated; at least one.
  std::span<sim::Observations const>
      draws;  ///< With drawn ones, in catalogues of the same shape; may be none.
  scenario::Discrepancy discrepancy{};
  InspectedService inspected{};
};

/// Compares published facts with what replications and draws of the parameters observed. Digest, seed and
/// what the draws made of the parameters are the caller's to add. Expects facts without diagnostics.
FactsComparison compared_with_facts(scenario::PublishedFacts const& facts, SimulatedService const& simulated,
                                    std::map<std::string, double> const& others = {});

/// Series that facts refer to and no forecast of this catalogue has, or months beyond its end.
scenario::Diagnostics unknown_series(scenario::PublishedFacts const& facts,
                                     scenario::Document const& document, sim::Catalogue const& catalogue,
                                     int months);

}  // namespace caseflow::forecast
