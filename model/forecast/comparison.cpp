#include "model/forecast/comparison.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>

#include "model/forecast/rating_measures.hpp"
#include "model/forecast/series.hpp"
#include "sim/contract.hpp"

namespace caseflow::forecast {
namespace {

/// All values of a series over months.
std::vector<double> values_of(sim::MeasureKind kind, std::vector<sim::Observations> const& replications,
                              int series, MonthRange months) {
  std::vector<double> all;
  for (auto const& observations : replications)
    if (auto const it = value(kind, observations, series, months)) all.push_back(*it);
  return all;
}

std::optional<sim::Paired> pair_up(sim::MeasureKind kind, std::vector<sim::Observations> const& baseline,
                                   int series, std::vector<sim::Observations> const& variant,
                                   int variant_series, MonthRange months) {
  std::vector<double> first, second;
  first.reserve(baseline.size());
  second.reserve(baseline.size());
  for (std::size_t i = 0; i < baseline.size(); ++i) {
    auto const mine = value(kind, baseline[i], series, months);
    auto const its = value(kind, variant[i], variant_series, months);
    if (!mine || !its) continue;
    first.push_back(*mine);
    second.push_back(*its);
  }
  return sim::paired(first, second);
}

/// Adds the series of one catalogue that the other does not have.
void add_missing(sim::Catalogue const& in, sim::Catalogue const& from, std::vector<UnmatchedSeries>& all) {
  for (auto const& series : in.series()) {
    auto const& measure = in.measures()[static_cast<std::size_t>(series.measure)];
    if (!find_series(from, measure.name, series.by.dimension, series.by.value))
      all.push_back({measure.name, series.by});
  }
}

/// Of measures in total and by grade: what is drawn for two scenarios beside each other.
std::vector<SeriesFutures> futures_of(SimulatedScenario const& simulated) {
  std::vector<SeriesFutures> all;
  auto const& catalogue = simulated.catalogue;
  for (std::size_t i = 0; i < catalogue.series().size(); ++i) {
    auto const& by = catalogue.series()[i].by;
    if (!by.dimension.empty() && by.dimension != "grade") continue;
    auto const& measure = measure_of(catalogue, static_cast<int>(i));
    SeriesFutures its{measure.name, by, {}};
    int const months = simulated.request.now.months;
    for (int month = 0; month < months; ++month)
      its.months.push_back(
          spread(measure.kind, simulated.replications, static_cast<int>(i), {month, month + 1}));
    its.horizon = spread(measure.kind, simulated.replications, static_cast<int>(i), {0, months});
    all.push_back(std::move(its));
  }
  return all;
}

std::size_t quarters_of(int months) {
  return static_cast<std::size_t>((months + months_of_a_quarter - 1) / months_of_a_quarter);
}

Variant variant_of(SimulatedScenario const& baseline, SimulatedScenario& simulated, bool quarters) {
  Variant variant;
  variant.name = simulated.name;
  variant.futures = futures_of(simulated);
  variant.request = std::move(simulated.request);
  variant.pairing = pairing(baseline.request.now, variant.request.now);
  variant.months = std::min(baseline.request.now.months, variant.request.now.months);
  auto const& catalogue = baseline.catalogue;
  for (std::size_t i = 0; i < catalogue.series().size(); ++i) {
    auto const& by = catalogue.series()[i].by;
    auto const& measure = catalogue.measures()[static_cast<std::size_t>(catalogue.series()[i].measure)];
    auto const its = find_series(simulated.catalogue, measure.name, by.dimension, by.value);
    if (!its) continue;
    auto const over = [&](MonthRange months) -> std::optional<Difference> {
      if (variant.pairing == Pairing::unpaired) {
        auto const found =
            sim::unpaired(values_of(measure.kind, baseline.replications, static_cast<int>(i), months),
                          values_of(measure.kind, simulated.replications, *its, months));
        return found ? std::optional(difference(*found)) : std::nullopt;
      }
      auto const pairs = pair_up(measure.kind, baseline.replications, static_cast<int>(i),
                                 simulated.replications, *its, months);
      return pairs ? std::optional(difference(*pairs)) : std::nullopt;
    };
    ComparedSeries series{measure, by, {}, {}, {}, {}};
    for (int month = 0; month < variant.months; ++month) series.months.push_back(over({month, month + 1}));
    series.months.resize(static_cast<std::size_t>(baseline.request.now.months));
    for (int first = 0; quarters && first < variant.months; first += months_of_a_quarter)
      series.quarters.push_back(over({first, std::min(first + months_of_a_quarter, variant.months)}));
    if (quarters) series.quarters.resize(quarters_of(baseline.request.now.months));
    series.horizon = over({0, variant.months});
    variant.series.push_back(std::move(series));
  }
  add_missing(catalogue, simulated.catalogue, variant.not_compared);
  add_missing(simulated.catalogue, catalogue, variant.not_compared);
  variant.inputs = scenario::input_changes(baseline.request.inputs(), variant.request.inputs());
  return variant;
}

/// What is corrected together within a period.
enum class Kind { totals, breakdowns, ratings };
constexpr std::array kinds{Kind::totals, Kind::breakdowns, Kind::ratings};

Kind kind(ComparedSeries const& series) {
  if (is_rating(series)) return Kind::ratings;
  return series.by.dimension.empty() ? Kind::totals : Kind::breakdowns;
}

/// The differences of one period.
Family family(std::vector<Variant>& variants, Kind wanted,
              std::function<std::optional<Difference>&(ComparedSeries&)> const& period) {
  Family all;
  for (auto& variant : variants)
    for (auto& series : variant.series) {
      if (kind(series) != wanted) continue;
      auto& difference = period(series);
      if (difference) all.push_back(&*difference);
    }
  return all;
}

/// Holm's first step is what the surest of a family must pass: replications are counted for that.
void resolve(ComparedSeries& series, std::size_t tests) {
  if (!series.horizon || series.horizon->verdict != Verdict::not_distinguishable) return;
  auto const& paired = series.horizon->paired;
  if (paired.pairs < 2 || !(paired.deviation > 0)) return;
  double const size = std::max(std::abs(paired.difference), worth_finding(series.measure, paired));
  if (!(size > 0)) return;
  sim::TestLevel const level{.alpha = family_error / static_cast<double>(tests)};
  Resolution made{sim::detectable(paired.deviation, paired.pairs, level), size, std::nullopt};
  if (auto const needed = sim::pairs_to_detect(size, paired.deviation, level))
    made.more = std::max(0, *needed - paired.pairs);
  series.resolution = made;
}

void decide_all(std::vector<Variant>& variants, int months, std::size_t quarters) {
  for (auto const wanted : kinds) {
    for (std::size_t quarter = 0; quarter < quarters; ++quarter)
      decide(family(
          variants,
          wanted, [quarter](ComparedSeries & series) -> auto& { return series.quarters[quarter]; }));
    for (int month = 0; month < months; ++month)
      decide(family(
          variants, wanted, [month](ComparedSeries & series) -> auto& {
            return series.months[static_cast<std::size_t>(month)];
          }));
    auto const tests = decide(family(
        variants, wanted, [](ComparedSeries & series) -> auto& { return series.horizon; }));
    for (auto& variant : variants)
      for (auto& series : variant.series)
        if (kind(series) == wanted) resolve(series, std::max<std::size_t>(1, tests));
  }
}

}  // namespace

bool is_rating(ComparedSeries const& series) {
  auto const& name = series.measure.name;
  return name == score_measure || name == overall_changes_measure ||
         std::find(chance_measures.begin(), chance_measures.end(), name) != chance_measures.end();
}

double relative_size(Difference const& difference) {
  auto const& paired = difference.paired;
  if (paired.difference == 0) return 0;
  if (paired.first == 0) return std::numeric_limits<double>::infinity();
  return std::abs(paired.difference / paired.first);
}

bool within_what_matters(ComparedSeries const& series) {
  auto const& paired = series.horizon.value().paired;
  return paired.half_width &&
         std::abs(paired.difference) + *paired.half_width <= worth_finding(series.measure, paired);
}

std::optional<double> median_variance_reduction(Comparison const& comparison) {
  std::vector<double> factors;
  for (auto const& variant : comparison.variants)
    for (auto const& series : variant.series)
      if (series.by.dimension.empty() && series.horizon && series.horizon->paired.variance_reduction)
        factors.push_back(*series.horizon->paired.variance_reduction);
  if (factors.empty()) return std::nullopt;
  auto const middle = factors.begin() + static_cast<std::ptrdiff_t>(factors.size() / 2);
  std::nth_element(factors.begin(), middle, factors.end());
  return *middle;
}

double worth_finding(sim::Measure const& measure, sim::Paired const& paired) {
  constexpr double share = 0.01;
  return measure.unit == "share" ? share : share * std::abs(paired.first);
}

Pairing pairing(scenario::Scenario const& first, scenario::Scenario const& second) {
  bool const elsewhere = !first.sites.empty() &&
                         std::none_of(first.sites.begin(), first.sites.end(),
                                      [&](auto const& site) { return second.sites.count(site.first) > 0; });
  return first.start == second.start && !elsewhere ? Pairing::paired : Pairing::unpaired;
}

std::optional<sim::Paired> horizon_difference(sim::MeasureKind kind, int series,
                                              std::vector<sim::Observations> const& baseline,
                                              int variant_series,
                                              std::vector<sim::Observations> const& variant) {
  SIM_EXPECTS(!baseline.empty() && baseline.size() == variant.size());
  return pair_up(kind, baseline, series, variant, variant_series,
                 {0, std::min(baseline.front().months(), variant.front().months())});
}

Comparison compared(SimulatedScenario const& baseline, std::vector<SimulatedScenario> variants,
                    std::uint64_t seed, std::vector<std::string> notes, bool quarters) {
  SIM_EXPECTS(!variants.empty() && !baseline.replications.empty());
  Comparison comparison{baseline.name,
                        baseline.request,
                        seed,
                        static_cast<int>(baseline.replications.size()),
                        {},
                        std::move(notes),
                        baseline.steps,
                        futures_of(baseline)};
  for (auto& variant : variants) {
    SIM_EXPECTS(variant.replications.size() == baseline.replications.size());
    comparison.variants.push_back(variant_of(baseline, variant, quarters));
  }
  int const months = baseline.request.now.months;
  decide_all(comparison.variants, months, quarters ? quarters_of(months) : 0);
  return comparison;
}

}  // namespace caseflow::forecast
