#include "study/analysis.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "sim/contract.hpp"
#include "sim/interval.hpp"
#include "sim/paired.hpp"
#include "study/estimators.hpp"

namespace caseflow::study {
namespace {

using namespace sensitivity;
using Factors = std::vector<std::size_t>;

/// Where each step's replications begin: those of the tornado are the first of a forecast.
constexpr int screen_begins = 100'000, morris_begins = 300'000, sobol_begins = 400'000;

/// So many of several lists in turn: the first of each, the second of each, …; each once.
Factors in_turn(std::vector<Factors> const& lists, int count) {
  Factors all;
  for (std::size_t rank = 0; all.size() < static_cast<std::size_t>(count); ++rank) {
    bool any = false;
    for (auto const& list : lists) {
      if (rank >= list.size()) continue;
      any = true;
      bool const is_new = std::find(all.begin(), all.end(), list[rank]) == all.end();
      if (is_new && all.size() < static_cast<std::size_t>(count)) all.push_back(list[rank]);
    }
    if (!any) break;
  }
  return all;
}

/// One output's values: of every trial its replication `which`.
std::vector<double> of_output(Values const& values, std::size_t output, std::size_t which = 0) {
  std::vector<double> all;
  for (auto const& trial : values)
    if (which < trial[output].size()) all.push_back(trial[output][which]);
  return all;
}

Screen screened(Points const& points, std::vector<double> const& output,
                std::vector<double> const& repeated) {
  Screen made;
  made.mean = sim::mean(output);
  made.deviation = std::sqrt(sim::variance(output));
  if (made.deviation == 0) return made;
  std::span const first(output.begin(), repeated.size());
  Points again;
  for (double const value : repeated) again.push_back({value});
  auto const reliable =
      sim::variance(first) == 0 || sim::variance(repeated) == 0 ? 0.0 : correlations(again, first).front();
  made.chance = chance_share(correlation(reliable, static_cast<int>(repeated.size())));
  auto const size = static_cast<int>(points.size());
  std::vector<double> p_values;
  auto const found = correlations(points, output);
  for (std::size_t i = 0; i < found.size(); ++i) {
    auto const its = correlation(found[i], size);
    made.factors.push_back({i, its, squared(its)});
    p_values.push_back(correlation_p_value(found[i], size));
  }
  auto const corrected = sim::holm(p_values);
  for (std::size_t i = 0; i < found.size(); ++i) {
    made.factors[i].p_value_holm = corrected[i];
    made.factors[i].clear = corrected[i] < forecast::family_error;
  }
  std::stable_sort(made.factors.begin(), made.factors.end(),
                   [](ScreenedFactor const& a, ScreenedFactor const& b) {
                     return std::abs(a.correlation.value) > std::abs(b.correlation.value);
                   });
  return made;
}

/// Screens all factors, and gives those that go on.
Factors screen(Function const& function, std::size_t factors, Effort const& effort, std::uint64_t seed,
               Findings& findings) {
  auto const points = latin_hypercube(factors, effort.screen_points, seed);
  std::vector<Trial> trials;
  int next = screen_begins;
  for (auto const& point : points) {
    int const first = next;
    next += static_cast<int>(trials.size()) < effort.screen_repeats ? 2 : 1;
    trials.push_back({point, first, next});
  }
  auto const values = function(trials);
  findings.outputs.resize(values.front().size());
  std::vector<Factors> largest;
  for (std::size_t i = 0; i < findings.outputs.size(); ++i) {
    auto const output = of_output(values, i);
    findings.outputs[i].screen = screened(points, output, of_output(values, i, 1));
    largest.push_back(largest_effects(points, output, static_cast<std::size_t>(effort.kept)));
  }
  auto kept = in_turn(largest, effort.kept);
  for (std::size_t i = 0; static_cast<int>(kept.size()) < effort.kept; ++i)  // where nothing varied at all
    if (std::find(kept.begin(), kept.end(), i) == kept.end()) kept.push_back(i);
  return kept;
}

void add_bars(Function const& function, std::size_t factors, Factors const& kept, Findings& findings) {
  auto const values = function(tornado_trials(kept, factors, findings.effort.tornado_replications));
  findings.outputs.resize(values.front().size());
  for (std::size_t i = 0; i < findings.outputs.size(); ++i) {
    std::vector<std::vector<double>> its;
    for (auto const& trial : values) its.push_back(trial[i]);
    findings.outputs[i].bars = tornado(kept, its);
  }
}

void add_effects(Function const& function, std::size_t factors, Factors const& kept, std::uint64_t seed,
                 Findings& findings) {
  auto const trials = morris_trials(kept, factors, findings.effort.trajectories, seed, morris_begins);
  auto const values = function(trials);
  for (std::size_t i = 0; i < findings.outputs.size(); ++i)
    findings.outputs[i].effects = elementary_effects(kept, trials, of_output(values, i));
}

void add_indices(Function const& function, std::size_t factors, Factors const& indexed, std::uint64_t seed,
                 Findings& findings) {
  int const rows = findings.effort.sobol_rows;
  auto const size = static_cast<std::size_t>(rows);
  auto const points = sobol_points(indexed.size(), rows, seed);
  std::vector<Trial> trials;  // all but the last sample, which is the first one once more
  int next = sobol_begins;
  for (std::size_t i = 0; i < points.size() - size; ++i) {
    int const first = next;
    next += i < size ? 2 : 1;
    Trial trial{Point(factors, stated), first, next};
    for (std::size_t j = 0; j < indexed.size(); ++j) trial.point[indexed[j]] = points[i][j];
    trials.push_back(std::move(trial));
  }
  auto const values = function(trials);
  for (std::size_t i = 0; i < findings.outputs.size(); ++i) {
    auto output = of_output(values, i);
    auto const again = of_output(values, i, 1);
    output.insert(output.end(), again.begin(), again.end());
    auto const found = sobol_estimates(indexed.size(), rows, output);
    auto& shares = findings.outputs[i].shares;
    shares.chance = as_share(found.chance);
    for (std::size_t j = 0; j < indexed.size(); ++j)
      shares.indices.push_back({indexed[j], as_share(found.first[j]), as_share(found.total[j])});
    std::stable_sort(
        shares.indices.begin(), shares.indices.end(),
        [](SobolIndices const& a, SobolIndices const& b) { return a.total.value > b.total.value; });
  }
}

}  // namespace

Findings analyse(Function const& function, std::size_t factors, Effort const& effort, std::uint64_t seed) {
  SIM_EXPECTS(factors >= 1);
  Findings findings{effort, {}};
  Factors kept(factors);
  for (std::size_t i = 0; i < factors; ++i) kept[i] = i;
  if (effort.screen_points > 0) kept = screen(function, factors, effort, seed, findings);
  add_bars(function, factors, kept, findings);
  add_effects(function, factors, kept, seed, findings);
  std::vector<Factors> longest;
  for (auto const& output : findings.outputs) {
    longest.emplace_back();
    for (auto const& bar : output.bars) longest.back().push_back(bar.factor);
  }
  add_indices(function, factors, in_turn(longest, effort.indexed), seed, findings);
  return findings;
}

}  // namespace caseflow::study
