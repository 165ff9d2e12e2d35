#include "model/experiment/sweep/contrasts.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "sim/contract.hpp"

namespace caseflow::experiment {
namespace {

using Points = std::vector<std::vector<Level>>;

bool is_number(Level const& level) { return level.index() == 0; }

/// The levels of a factor: numbers ascending, words as they first come but the scenario as it is before them.
std::vector<Level> levels_of(std::size_t factor, Points const& points) {
  std::vector<Level> made;
  std::set<Level> seen;
  for (auto const& point : points)
    if (seen.insert(point[factor]).second) made.push_back(point[factor]);
  if (std::all_of(made.begin(), made.end(), is_number))
    std::sort(made.begin(), made.end());
  else
    std::stable_partition(made.begin(), made.end(),
                          [](auto const& it) { return it == Level(std::string()); });
  return made;
}

/// Whether every combination of levels is there, each as often as the others.
bool is_balanced(std::vector<std::vector<Level>> const& levels, Points const& points) {
  std::size_t combinations = 1;
  for (auto const& its : levels) {
    combinations *= its.size();
    if (combinations > points.size()) return false;
  }
  std::map<std::vector<Level>, std::size_t> times;
  for (auto const& point : points) ++times[point];
  return times.size() == combinations && std::all_of(times.begin(), times.end(), [&](auto const& it) {
           return it.second == points.size() / combinations;
         });
}

/// The mean over the points at a level, as weights.
std::vector<double> mean_at(std::size_t factor, Level const& level, Points const& points) {
  std::vector<double> made;
  for (auto const& point : points) made.push_back(point[factor] == level ? 1 : 0);
  auto const count = static_cast<double>(std::count(made.begin(), made.end(), 1.0));
  for (auto& weight : made) weight /= count;
  return made;
}

/// Adds weights, `times` over.
void add(std::vector<double>& sum, std::vector<double> const& weights, double times) {
  for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += times * weights[i];
}

double mean_of(std::vector<double> const& values) {
  double sum = 0;
  for (double const value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

/// From 0 at the least number to 1 at the greatest.
Term line_of(std::size_t factor, Scale scale, std::vector<Level> const& levels, Points const& points) {
  auto const place = [&](Level const& level) {
    double const number = std::get<double>(level);
    return scale == Scale::logarithmic ? std::log(number) : number;
  };
  double const low = place(levels.front()), high = place(levels.back());
  Term made{factor, {}};
  for (auto const& point : points) made.values.push_back((place(point[factor]) - low) / (high - low));
  return made;
}

/// 1 at a level and 0 at all others.
Term mark_of(std::size_t factor, Level const& level, Points const& points) {
  Term made{factor, {}};
  for (auto const& point : points) made.values.push_back(point[factor] == level ? 1 : 0);
  return made;
}

void tell_by_averages(Contrasts& made, std::vector<std::vector<Level>> const& levels,
                      std::vector<std::pair<std::size_t, std::size_t>> const& ends, Points const& points) {
  for (std::size_t i = 0; i < made.all.size(); ++i) {
    auto& its = made.all[i];
    its.at_from = mean_at(its.factor, levels[its.factor][ends[i].first], points);
    its.change = mean_at(its.factor, levels[its.factor][ends[i].second], points);
    add(its.change, its.at_from, -1);
  }
}

void tell_by_a_line(Contrasts& made, std::vector<Term> const& terms, Points const& points) {
  made.by = ChangesBy::least_squares;
  made.unknowns = terms.size() + 1;
  made.too_few_points = made.unknowns >= points.size();
  if (made.too_few_points) return;
  made.line.emplace(terms, points.size());
  auto const& fitted = made.line->terms();
  for (std::size_t i = 0; i < made.all.size(); ++i) {
    auto& its = made.all[i];
    its.change = fitted[i].weights;
    its.together = fitted[i].together;
    // At its first level the line is as far below the mean as all that its other levels add on average.
    std::vector<double> at_from(points.size(), 1 / static_cast<double>(points.size()));
    bool known = true;
    for (std::size_t j = 0; j < terms.size(); ++j) {
      if (terms[j].factor != its.factor) continue;
      known = known && !fitted[j].weights.empty();
      if (known) add(at_from, fitted[j].weights, -mean_of(terms[j].values));
    }
    if (known) its.at_from = std::move(at_from);
  }
}

}  // namespace

std::vector<Scale> scales_of(Design const& design, std::size_t factors) {
  std::vector<Scale> made(factors, Scale::linear);
  for (std::size_t i = 0; i < std::min(factors, design.factors.size()); ++i)
    if (auto const& range = design.factors[i].range) made[i] = range->scale.value_or(Scale::linear);
  return made;
}

Contrasts contrasts(std::vector<Scale> const& scales, std::vector<std::vector<Level>> const& points) {
  SIM_EXPECTS(!points.empty());
  Contrasts made;
  std::vector<std::vector<Level>> levels;
  std::vector<std::pair<std::size_t, std::size_t>> ends;
  std::vector<Term> terms;
  for (std::size_t factor = 0; factor < scales.size(); ++factor) {
    auto const& its = levels.emplace_back(levels_of(factor, points));
    if (its.size() < 2) continue;
    bool const numbers = std::all_of(its.begin(), its.end(), is_number);
    for (std::size_t i = numbers ? its.size() - 1 : 1; i < its.size(); ++i) {
      made.all.push_back({factor, level_text(its.front()), level_text(its[i])});
      ends.emplace_back(0, i);
      terms.push_back(numbers ? line_of(factor, scales[factor], its, points)
                              : mark_of(factor, its[i], points));
    }
  }
  if (is_balanced(levels, points))
    tell_by_averages(made, levels, ends, points);
  else
    tell_by_a_line(made, terms, points);
  return made;
}

}  // namespace caseflow::experiment
