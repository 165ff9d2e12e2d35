#include "model/forecast/facts.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "model/forecast/series.hpp"
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

std::optional<sim::Spread> spread_of(Fact const& fact, sim::Catalogue const& catalogue,
                                     std::span<sim::Observations const> all_observations) {
  std::vector<double> values;
  for (auto const& observations : all_observations)
    if (auto const seen = observed(*fact.observed, catalogue, observations)) values.push_back(*seen);
  return sim::spread(std::move(values));
}

/// How far a value is from where the report says the truth lies.
double distance(Fact const& fact, double value) {
  if (fact.printed == Printed::at_least) return std::max(0.0, fact.value - value);
  if (fact.printed == Printed::at_most) return std::max(0.0, value - fact.value);
  return std::abs(value - fact.value);
}

/// How far an interval is from it.
double distance(Fact const& fact, Interval interval) {
  if (fact.printed == Printed::value && interval.low <= fact.value && fact.value <= interval.high) return 0;
  return std::min(distance(fact, interval.low), distance(fact, interval.high));
}

/// What keeps a check from being met; nothing if it is met.
std::optional<MissReason> reason_missed(ComparedFact const& compared) {
  auto const& fact = compared.fact;
  if (!compared.prior || distance(fact, *compared.prior) > compared.tolerance)
    return MissReason::outside_draws;
  if (fact.national && !(distance(fact, *compared.simulated) < distance(fact, *fact.national)))
    return MissReason::no_closer_than_national;
  return std::nullopt;
}

ComparedFact compared_with(std::string const& name, Fact const& fact, sim::Catalogue const& catalogue,
                           std::span<sim::Observations const> replications,
                           std::span<sim::Observations const> draws) {
  ComparedFact compared{name, fact, tolerance(fact)};
  auto const simulated = fact.observed ? spread_of(fact, catalogue, replications) : std::nullopt;
  if (!simulated) {
    if (fact.role == FactRole::check) compared.reason = MissReason::not_in_model;
    return compared;
  }
  compared.simulated = simulated->mean;
  compared.interval = Interval{simulated->p5, simulated->p95};
  if (auto const prior = spread_of(fact, catalogue, draws)) compared.prior = Interval{prior->p5, prior->p95};
  if (fact.role == FactRole::check) {
    compared.reason = reason_missed(compared);
    compared.verdict = !compared.reason ? FactVerdict::met : FactVerdict::missed;
  } else {
    compared.verdict = distance(fact, *compared.simulated) <= compared.tolerance ? FactVerdict::reproduced
                                                                                 : FactVerdict::departs;
  }
  return compared;
}

}  // namespace

double tolerance(Fact const& fact) {
  if (fact.within_factor) return fact.value * (*fact.within_factor - 1);
  double const unsampled = fact.unit == "share" ? share_tolerance : relative_tolerance * std::abs(fact.value);
  if (!fact.sample_size) return unsampled;
  double const error = std::sqrt(fact.value * (1 - fact.value) / *fact.sample_size);
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

FactsComparison compared_with_facts(scenario::PublishedFacts const& facts, std::string digest,
                                    sim::Catalogue const& catalogue,
                                    std::span<sim::Observations const> replications,
                                    std::span<sim::Observations const> draws) {
  SIM_EXPECTS(!replications.empty());
  FactsComparison all{facts.scenario,
                      std::move(digest),
                      facts.digest,
                      static_cast<int>(replications.size()),
                      static_cast<int>(draws.size()),
                      {}};
  for (auto const& [name, fact] : facts.facts)
    all.facts.push_back(compared_with(name, fact, catalogue, replications, draws));
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

Score score(FactsComparison const& compared) {
  Score made;
  for (auto const& fact : compared.facts) {
    if (fact.fact.role != FactRole::check) continue;
    ++made.checks;
    if (fact.verdict == FactVerdict::met) ++made.met;
  }
  return made;
}

}  // namespace caseflow::forecast
