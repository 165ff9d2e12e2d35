#include "model/forecast/facts.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "model/forecast/series.hpp"
#include "model/quality/last_found.hpp"
#include "model/ratings/framework.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"
#include "sim/contract.hpp"
#include "sim/interval.hpp"

namespace caseflow::forecast {
namespace {

using scenario::Fact;
using scenario::FactRole;
using scenario::Printed;

constexpr double share_tolerance = 0.05;
constexpr double relative_tolerance = 0.1;
constexpr double ninety_per_cent = 1.645;  ///< Standard errors either side of a normal mean.

std::optional<int> series_of(sim::Catalogue const& catalogue, scenario::SeriesName const& name) {
  return find_series(catalogue, name.measure, name.by.value_or(""), name.is.value_or(""));
}

std::optional<double> summed(std::vector<scenario::SeriesName> const& names, sim::Catalogue const& catalogue,
                             sim::Observations const& observations, MonthRange months) {
  double total = 0;
  for (auto const& name : names) {
    auto const series = series_of(catalogue, name);
    SIM_EXPECTS(series.has_value());
    auto const kind = catalogue.kind(*series);
    auto const seen = value(kind, observations, *series, months);
    if (!seen) return std::nullopt;
    total += kind == sim::MeasureKind::count ? *seen * 12 / (months.end - months.first) : *seen;
  }
  return total;
}

std::vector<double> all_observed(Fact const& fact, sim::Catalogue const& catalogue,
                                 std::span<sim::Observations const> all_observations) {
  std::vector<double> values;
  for (auto const& observations : all_observations)
    if (auto const seen = observed(*fact.observed, catalogue, observations)) values.push_back(*seen);
  return values;
}

/// By their places in the order of the scenario's sites.
std::vector<service::SiteId> homes(std::vector<std::string> const& names,
                                   scenario::Scenario const& scenario) {
  std::vector<service::SiteId> found;
  for (auto const& name : names) {
    auto const its = scenario.sites.find(name);
    SIM_EXPECTS(its != scenario.sites.end());
    found.emplace_back(std::distance(scenario.sites.begin(), its));
  }
  return found;
}

service::Part part_named(std::string_view name) {
  auto const found = std::find(service::part_words.begin(), service::part_words.end(), name);
  SIM_EXPECTS(found != service::part_words.end());
  return static_cast<service::Part>(found - service::part_words.begin());
}

std::vector<double> all_inspected(scenario::InspectedShare const& wanted, InspectedService const& service,
                                  std::span<quality::History const> histories) {
  SIM_EXPECTS(service.scenario != nullptr);
  auto const& scenario = *service.scenario;
  auto const from = homes(wanted.sites, scenario);
  std::vector<double> values;
  for (auto const& history : histories) {
    auto const found = wanted.key_question
                           ? quality::expected_sufficient(scenario.inspection, scenario.judgement, history,
                                                          *wanted.key_question, from, service.seed)
                           : quality::share_in_part(history, part_named(*wanted.part), from);
    if (found) values.push_back(*found);
  }
  return values;
}

/// Of the replications with the parameters as stated, or of those that drew their own.
std::vector<double> all_values(Fact const& fact, SimulatedService const& simulated, bool drawn) {
  if (fact.inspected)
    return all_inspected(*fact.inspected, simulated.inspected,
                         drawn ? simulated.inspected.draws : simulated.inspected.replications);
  return all_observed(fact, simulated.catalogue, drawn ? simulated.draws : simulated.replications);
}

bool is_share(Fact const& fact) { return fact.unit == "share"; }

/// By the nature of what is counted; "share of days" is a share too.
Bounds bounds(Fact const& fact) {
  return {0, fact.unit.starts_with("share") ? 1 : std::numeric_limits<double>::infinity()};
}

/// Nothing where no replication has a value. Draws without one are left out; where none has one, the
/// replications stand for them.
std::optional<SimulatedFact> simulated_fact(Fact const& fact, SimulatedService const& simulated) {
  if (!fact.observed && !fact.inspected) return std::nullopt;
  auto const values = all_values(fact, simulated, false);
  auto const spread = sim::spread(values);
  if (!spread) return std::nullopt;
  auto draws = all_values(fact, simulated, true);
  auto const n_of_draws = static_cast<int>(draws.size());
  if (draws.empty()) draws = values;
  double const discrepancy = is_share(fact) ? simulated.discrepancy.share
                                            : simulated.discrepancy.relative * std::abs(sim::mean(draws));
  return SimulatedFact{
      spread->mean,
      {spread->p5, spread->p95},
      Futures(values, draws, {fact.sample_size, discrepancy, scenario::deviation_of_words(fact)},
              bounds(fact)),
      spread->replications,
      n_of_draws};
}

/// What the last inspection found of all cases on the key question that a fact asks of some offices' cases.
/// The model starts from it, so it is what a forecast of the part has to beat.
std::optional<double> found_of_all(Fact const& fact, InspectedService const& service) {
  if (!fact.inspected || !fact.inspected->key_question || fact.inspected->sites.empty()) return std::nullopt;
  SIM_EXPECTS(service.scenario != nullptr);
  auto const& inspection = service.scenario->inspection;
  auto const framework = ratings::framework(inspection.framework);
  if (!inspection.last || !framework) return std::nullopt;
  for (auto const& standard : framework->standards)
    for (auto const& question : standard.key_questions) {
      if (ratings::unique_name(standard, question) != *fact.inspected->key_question) continue;
      auto const its = inspection.last->standards.find(std::string(standard.id));
      if (its == inspection.last->standards.end()) return std::nullopt;
      auto const found = its->second.key_questions.find(std::string(question.id));
      if (found == its->second.key_questions.end()) return std::nullopt;
      return found->second / 100;
    }
  return std::nullopt;
}

FactVerdict verdict_of(ComparedFact const& compared) {
  auto const& fact = compared.fact;
  auto const& simulated = compared.simulated;
  bool const near = simulated && distance(fact, simulated->mean) <= compared.tolerance;
  if (fact.role != FactRole::check) return near ? FactVerdict::reproduced : FactVerdict::departs;
  if (near) return FactVerdict::right;
  return simulated && holds(fact, simulated->futures.range(0.9)) ? FactVerdict::open : FactVerdict::wrong;
}

}  // namespace

double distance(Fact const& fact, double value) {
  if (fact.printed == Printed::at_least) return std::max(0.0, fact.value - value);
  if (fact.printed == Printed::at_most) return std::max(0.0, value - fact.value);
  return std::abs(value - fact.value);
}

bool holds(Fact const& fact, Interval interval) {
  bool const below = fact.printed == Printed::at_most || fact.value <= interval.high;
  bool const above = fact.printed == Printed::at_least || interval.low <= fact.value;
  return below && above;
}

double relative_width(ComparedFact const& fact, double share) {
  SIM_EXPECTS(fact.simulated.has_value() && fact.tolerance > 0);
  return fact.simulated->futures.range(share).width() / (2 * fact.tolerance);
}

double tolerance(Fact const& fact) {
  if (fact.within_factor) return fact.value * (*fact.within_factor - 1);
  double const unsampled = is_share(fact) ? share_tolerance : relative_tolerance * std::abs(fact.value);
  double const counted = fact.sample_size ? fact.value * (1 - fact.value) / *fact.sample_size : 0;
  double const error = std::hypot(std::sqrt(counted), scenario::deviation_of_words(fact));
  return std::hypot(unsampled, ninety_per_cent * error);
}

std::optional<double> observed(scenario::Observed const& wanted, sim::Catalogue const& catalogue,
                               sim::Observations const& observations) {
  MonthRange const months{wanted.from_month - 1, wanted.from_month - 1 + wanted.months};
  auto const above = summed(wanted.sum, catalogue, observations, months);
  if (!above || wanted.over.empty()) return above;
  auto const below = summed(wanted.over, catalogue, observations, months);
  if (!below || *below == 0) return std::nullopt;
  return *above / *below;
}

std::map<std::string, double> means_of_others(scenario::PublishedFacts const& facts,
                                              std::span<scenario::PublishedFacts const> all) {
  std::map<std::string, double> means;
  if (facts.average.value_or(false)) return means;
  for (auto const& [name, fact] : facts.facts) {
    double sum = 0;
    int count = 0;
    for (auto const& other : all) {
      if (other.scenario == facts.scenario || other.average.value_or(false)) continue;
      auto const same = other.facts.find(name);
      if (same == other.facts.end() || same->second.unit != fact.unit ||
          same->second.printed != Printed::value)
        continue;
      sum += same->second.value;
      ++count;
    }
    if (count > 0) means[name] = sum / count;
  }
  return means;
}

FactsComparison compared_with_facts(scenario::PublishedFacts const& facts, SimulatedService const& simulated,
                                    std::map<std::string, double> const& others) {
  SIM_EXPECTS(!simulated.replications.empty());
  FactsComparison all;
  all.scenario = facts.scenario;
  all.fixed = facts.digest;
  all.replications = static_cast<int>(simulated.replications.size());
  for (auto const& [name, fact] : facts.facts) {
    ComparedFact compared{name, fact, tolerance(fact)};
    if (auto const mean = others.find(name); mean != others.end()) compared.others = mean->second;
    compared.whole = found_of_all(fact, simulated.inspected);
    compared.simulated = simulated_fact(fact, simulated);
    compared.verdict = verdict_of(compared);
    all.facts.push_back(std::move(compared));
  }
  return all;
}

scenario::Diagnostics unknown_series(scenario::PublishedFacts const& facts,
                                     scenario::Document const& document, sim::Catalogue const& catalogue,
                                     int months) {
  scenario::Diagnostics found;
  std::vector<std::string> names;
  for (auto const& measure : catalogue.measures()) names.push_back(measure.name);
  for (auto const& [name, fact] : facts.facts) {
    if (!fact.observed) continue;
    auto const at = scenario::child(scenario::child("/facts", name), "observed");
    if (fact.observed->from_month - 1 + fact.observed->months > months)
      found.push_back(document.diagnostic(
          at, fmt::format("months up to {}", months),
          fmt::format("{} from month {}", fact.observed->months, fact.observed->from_month)));
    for (auto const* all : {&fact.observed->sum, &fact.observed->over})
      for (auto const& series : *all)
        if (!series_of(catalogue, series))
          found.push_back(document.diagnostic(
              at, "a series of the forecast",
              series.by ? fmt::format("{} by {} {}", series.measure, *series.by, series.is.value_or(""))
                        : scenario::in_quotes(series.measure),
              scenario::hint_for(series.measure, names)));
  }
  scenario::sort_as_in(document.value(), found);
  return found;
}

}  // namespace caseflow::forecast
