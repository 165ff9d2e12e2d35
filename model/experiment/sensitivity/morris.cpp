#include "model/experiment/sensitivity/morris.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "sim/chance.hpp"
#include "sim/contract.hpp"
#include "sim/interval.hpp"

namespace caseflow::sensitivity {
namespace {

constexpr int levels = 4;
/// Steps of this size visit all levels equally often.
constexpr double step = levels / (2.0 * (levels - 1));
/// Ways are no part of a replication: these purposes are drawn with the way's own number.
constexpr std::uint16_t start_purpose = 2, order_purpose = 3;

/// A whole number from 0 to before `end`.
std::size_t whole(double uniform, std::size_t end) {
  return static_cast<std::size_t>(uniform * static_cast<double>(end));
}

}  // namespace

std::vector<Trial> morris_trials(std::span<std::size_t const> factors, std::size_t all_factors, int ways,
                                 std::uint64_t seed, int first_replication) {
  std::vector<Trial> trials;
  for (int way = 0; way < ways; ++way) {
    sim::RandomStreams const random(seed, static_cast<std::uint32_t>(way));
    Trial trial{Point(all_factors, stated), first_replication + way, first_replication + way + 1};
    for (auto const factor : factors)
      trial.point[factor] =
          static_cast<double>(whole(random.uniform(factor, start_purpose), levels)) / (levels - 1);
    trials.push_back(trial);
    std::vector<std::size_t> order(factors.begin(), factors.end());
    for (std::size_t left = order.size(); left > 1; --left)
      std::swap(order[left - 1], order[whole(random.uniform(left, order_purpose), left)]);
    for (auto const factor : order) {
      double& at = trial.point[factor];
      at += at < stated ? step : -step;  // the other way would leave the range
      trials.push_back(trial);
    }
  }
  return trials;
}

std::vector<ElementaryEffects> elementary_effects(std::span<std::size_t const> factors,
                                                  std::vector<Trial> const& trials,
                                                  std::span<double const> values) {
  SIM_EXPECTS(trials.size() == values.size());
  std::vector<std::vector<double>> effects(factors.size());
  for (std::size_t i = 1; i < trials.size(); ++i) {
    if (trials[i].first != trials[i - 1].first) continue;  // another way begins
    for (std::size_t j = 0; j < factors.size(); ++j) {
      double const moved = trials[i].point[factors[j]] - trials[i - 1].point[factors[j]];
      if (moved != 0) effects[j].push_back((values[i] - values[i - 1]) / moved);
    }
  }
  std::vector<ElementaryEffects> all;
  for (std::size_t j = 0; j < factors.size(); ++j) {
    auto sizes = effects[j];
    for (auto& size : sizes) size = std::abs(size);
    all.push_back(
        {factors[j], mean_estimate(effects[j]), sim::mean(sizes), std::sqrt(sim::variance(effects[j]))});
  }
  return all;
}

}  // namespace caseflow::sensitivity
