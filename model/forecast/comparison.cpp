#include "model/forecast/comparison.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <utility>

#include <fmt/format.h>

#include "model/forecast/outlook.hpp"
#include "model/forecast/window.hpp"
#include "sim/contract.hpp"

namespace caseflow::forecast {
namespace {

std::optional<sim::Paired> pair_up(sim::MeasureKind kind, std::vector<sim::Observations> const& baseline,
                                   int series, std::vector<sim::Observations> const& variant,
                                   int variant_series, Window window) {
  std::vector<double> first, second;
  first.reserve(baseline.size());
  second.reserve(baseline.size());
  for (std::size_t i = 0; i < baseline.size(); ++i) {
    auto const mine = value(kind, baseline[i], series, window);
    auto const its = value(kind, variant[i], variant_series, window);
    if (!mine || !its) continue;
    first.push_back(*mine);
    second.push_back(*its);
  }
  return sim::paired(first, second);
}

std::string shown(sim::Measure const& measure, sim::Label const& by) {
  return by.dimension.empty() ? measure.name : fmt::format("{}, {} {}", measure.name, by.dimension, by.value);
}

/// Names of the series of one catalogue that the other does not have.
void add_missing(sim::Catalogue const& in, sim::Catalogue const& from, std::vector<std::string>& names) {
  for (auto const& series : in.series()) {
    auto const& measure = in.measures()[static_cast<std::size_t>(series.measure)];
    if (!find_series(from, measure.name, series.by.dimension, series.by.value))
      names.push_back(shown(measure, series.by));
  }
}

Variant variant_of(Contender const& baseline, Contender& contender) {
  Variant variant{contender.name, std::move(contender.question), {}, {}, {}};
  auto const& catalogue = baseline.catalogue;
  for (std::size_t i = 0; i < catalogue.series().size(); ++i) {
    auto const& by = catalogue.series()[i].by;
    auto const& measure = catalogue.measures()[static_cast<std::size_t>(catalogue.series()[i].measure)];
    auto const its = find_series(contender.catalogue, measure.name, by.dimension, by.value);
    if (!its) continue;
    auto const over = [&](Window window) {
      auto const pairs = pair_up(measure.kind, baseline.replications, static_cast<int>(i),
                                 contender.replications, *its, window);
      return pairs ? std::optional(difference(*pairs)) : std::nullopt;
    };
    ComparedSeries series{measure, by, {}, {}, {}};
    int const months = baseline.question.now.months;
    for (int month = 0; month < months; ++month) series.months.push_back(over({month, month + 1}));
    series.horizon = over({0, months});
    variant.series.push_back(std::move(series));
  }
  add_missing(catalogue, contender.catalogue, variant.without);
  add_missing(contender.catalogue, catalogue, variant.without);
  auto const inputs = [](ForecastRequest const& question) {
    return scenario::Inputs{question.now, question.before ? *question.before : question.now};
  };
  variant.inputs = scenario::input_changes(inputs(baseline.question), inputs(variant.question));
  return variant;
}

/// What is corrected together within a period.
enum class Kind { totals, crossings, ratings };
constexpr std::array kinds{Kind::totals, Kind::crossings, Kind::ratings};

Kind kind(ComparedSeries const& series) {
  if (is_rating(series)) return Kind::ratings;
  return series.by.dimension.empty() ? Kind::totals : Kind::crossings;
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

void decide_all(std::vector<Variant>& variants, int months) {
  for (auto const wanted : kinds) {
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
  return name == score_measure ||
         std::find(chance_measures.begin(), chance_measures.end(), name) != chance_measures.end();
}

double worth_finding(sim::Measure const& measure, sim::Paired const& paired) {
  constexpr double share = 0.01;
  return measure.unit == "share" ? share : share * std::abs(paired.first);
}

bool same_months(scenario::Scenario const& first, scenario::Scenario const& second) {
  return first.start == second.start && first.months == second.months;
}

std::optional<sim::Paired> horizon_difference(sim::MeasureKind kind, int series,
                                              std::vector<sim::Observations> const& baseline,
                                              int variant_series,
                                              std::vector<sim::Observations> const& variant) {
  SIM_EXPECTS(!baseline.empty() && baseline.size() == variant.size());
  return pair_up(kind, baseline, series, variant, variant_series, {0, baseline.front().months()});
}

Comparison compared(Contender const& baseline, std::vector<Contender> variants, std::uint64_t seed,
                    std::vector<std::string> notes) {
  SIM_EXPECTS(!variants.empty() && !baseline.replications.empty());
  Comparison comparison{
      baseline.name,   baseline.question, seed, static_cast<int>(baseline.replications.size()), {},
      std::move(notes)};
  for (auto& variant : variants) {
    SIM_EXPECTS(variant.replications.size() == baseline.replications.size());
    SIM_EXPECTS(same_months(baseline.question.now, variant.question.now));
    comparison.variants.push_back(variant_of(baseline, variant));
  }
  decide_all(comparison.variants, baseline.question.now.months);
  if (comparison.replications == 1)
    comparison.warnings.emplace_back("One replication cannot tell a difference from chance.");
  return comparison;
}

}  // namespace caseflow::forecast
