// What factors change in measures.

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/experiment/sweep/outcome.hpp"
#include "model/forecast/series.hpp"
#include "sim/contract.hpp"

namespace caseflow::experiment {
namespace {

/// What all points have of a measure in total: by replication in which every point has a value, and point.
using Observed = std::vector<std::vector<double>>;

/// The measures in total that all points have.
std::vector<std::pair<std::string, Observed>> common_totals(std::vector<PointOutcome> const& points) {
  std::vector<std::pair<std::string, Observed>> made;
  for (auto const& series : points.front().catalogue.series()) {
    if (!series.by.dimension.empty()) continue;
    auto const& name = points.front().catalogue.measures()[static_cast<std::size_t>(series.measure)].name;
    std::vector<std::vector<std::optional<double>> const*> its;
    for (auto const& point : points)
      if (auto const found = forecast::find_series(point.catalogue, name))
        its.push_back(&point.horizons[static_cast<std::size_t>(*found)]);
    if (its.size() < points.size()) continue;
    Observed observed;
    for (std::size_t r = 0; r < its.front()->size(); ++r) {
      std::vector<double> values;
      for (auto const* const point : its)
        if (auto const& value = (*point)[r]) values.push_back(*value);
      if (values.size() == points.size()) observed.push_back(std::move(values));
    }
    if (!observed.empty()) made.emplace_back(name, std::move(observed));
  }
  return made;
}

double weighted(std::vector<double> const& weights, std::vector<double> const& values) {
  double sum = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * values[i];
  return sum;
}

std::vector<double> means_of(Observed const& observed) {
  std::vector<double> made(observed.front().size());
  for (auto const& values : observed)
    for (std::size_t i = 0; i < made.size(); ++i) made[i] += values[i] / static_cast<double>(observed.size());
  return made;
}

/// Of the mean change. `off_the_line`: the variance of points off the line, and its degrees of freedom.
double half_width_of(std::vector<double> const& changes, std::vector<double> const& weights,
                     double off_the_line, int degrees) {
  double const luck = sim::variance(changes) / static_cast<double>(changes.size());
  double fit = 0;
  for (double const weight : weights) fit += off_the_line * weight * weight;
  double const sum = luck + fit;
  if (!(sum > 0)) return 0;
  double const below =
      luck * luck / static_cast<double>(changes.size() - 1) + (degrees > 0 ? fit * fit / degrees : 0);
  return sim::student_t(std::max(1, static_cast<int>(sum * sum / below * (1 + 1e-9)))) * std::sqrt(sum);
}

}  // namespace

std::vector<Effect> effects(Contrasts const& contrasts, std::vector<PointOutcome> const& points) {
  SIM_EXPECTS(!points.empty());
  auto const totals = common_totals(points);
  std::vector<double> off_the_line;
  for (auto const& [measure, observed] : totals)
    off_the_line.push_back(contrasts.line ? contrasts.line->residual_variance(means_of(observed)) : 0);
  std::vector<Effect> made;
  for (std::size_t i = 0; i < contrasts.all.size(); ++i) {
    auto const& its = contrasts.all[i];
    if (its.change.empty()) continue;
    for (std::size_t j = 0; j < totals.size(); ++j) {
      auto const& [measure, observed] = totals[j];
      std::vector<double> changes, at_from;
      for (auto const& values : observed) {
        changes.push_back(weighted(its.change, values));
        if (!its.at_from.empty()) at_from.push_back(weighted(its.at_from, values));
      }
      Effect effect{i, measure, {}, {}, sim::mean(changes), {}, static_cast<int>(changes.size())};
      if (!at_from.empty()) {
        effect.from = sim::mean(at_from);
        effect.to = *effect.from + effect.difference;
      }
      if (changes.size() >= 2)
        effect.half_width = half_width_of(changes, its.change, off_the_line[j],
                                          contrasts.line ? contrasts.line->degrees() : 0);
      made.push_back(std::move(effect));
    }
  }
  return made;
}

}  // namespace caseflow::experiment
