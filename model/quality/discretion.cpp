#include "model/quality/discretion.hpp"

#include <algorithm>
#include <cmath>

namespace caseflow::quality {
namespace {

constexpr int grid_steps = 41;    ///< Of the grid, each way.
constexpr double grid_reach = 4;  ///< Standard deviations to either side.
constexpr std::size_t points_at_most = 100;

/// Standard normal scores of the grid.
double grid_score(int step) { return grid_reach * (2.0 * step / (grid_steps - 1) - 1); }

}  // namespace

double Discretion::Curve::probability(double points) const {
  return 1 / (1 + std::exp(-slope * (even_points - points)));
}

double Discretion::Curve::log_likelihood(std::span<double const> raised_at,
                                         std::span<double const> kept_at) const {
  auto const log_of_logistic = [](double x) { return std::min(x, 0.0) - std::log1p(std::exp(-std::abs(x))); };
  double sum = 0;
  for (double const points : raised_at) sum += log_of_logistic(slope * (even_points - points));
  for (double const points : kept_at) sum += log_of_logistic(slope * (points - even_points));
  return sum;
}

Discretion::Discretion(scenario::DiscretionBelief const& belief, std::span<double const> raised_at,
                       std::span<double const> kept_at) {
  std::vector<double> weights;
  for (int i = 0; i < grid_steps; ++i)
    for (int j = 0; j < grid_steps; ++j) {
      Curve const curve{belief.even_points + belief.even_points_sd * grid_score(i),
                        belief.slope * std::exp(belief.slope_log_sd * grid_score(j))};
      double const log_prior = -(grid_score(i) * grid_score(i) + grid_score(j) * grid_score(j)) / 2;
      curves_.push_back(curve);
      weights.push_back(log_prior + curve.log_likelihood(raised_at, kept_at));
    }
  double const likeliest = *std::max_element(weights.begin(), weights.end());
  double sum = 0;
  for (double& weight : weights) sum += weight = std::exp(weight - likeliest);
  double up_to = 0;
  for (double const weight : weights) up_to_.push_back(up_to += weight / sum);
  for (std::size_t points = 0; points <= points_at_most; ++points) {
    double mean = 0;
    for (std::size_t i = 0; i < curves_.size(); ++i)
      mean += weights[i] / sum * curves_[i].probability(static_cast<double>(points));
    expected_.push_back(mean);
  }
}

Discretion::Curve const& Discretion::drawn(double uniform) const {
  auto const at = std::upper_bound(up_to_.begin(), up_to_.end() - 1, uniform);
  return curves_[static_cast<std::size_t>(at - up_to_.begin())];
}

}  // namespace caseflow::quality
