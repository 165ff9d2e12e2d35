#include "model/experiment/plan/lattice.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "sim/contract.hpp"

namespace caseflow::experiment {
namespace {

/// Costs that differ by less are the same: sums of decimal fractions.
constexpr double same_cost = 1e-9;

}  // namespace

Lattice::Lattice(std::vector<Axis> axes) : axes_(std::move(axes)) {
  SIM_EXPECTS(!axes_.empty());
  for (auto const& axis : axes_) {
    SIM_EXPECTS(axis.steps >= 0 && axis.step_cost > 0);
    strides_.push_back(size_);
    size_ *= static_cast<std::size_t>(axis.steps) + 1;
    SIM_EXPECTS(size_ <= most_plans);
  }
}

Steps Lattice::steps(std::size_t plan) const {
  Steps made;
  for (auto const& axis : axes_) {
    auto const values = static_cast<std::size_t>(axis.steps) + 1;
    made.push_back(static_cast<int>(plan % values));
    plan /= values;
  }
  return made;
}

std::size_t Lattice::number(Steps const& steps) const {
  SIM_EXPECTS(steps.size() == axes_.size());
  std::size_t made = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) made += strides_[i] * static_cast<std::size_t>(steps[i]);
  return made;
}

double Lattice::cost(std::size_t plan) const {
  double sum = 0;
  for (auto const& axis : axes_) {
    auto const values = static_cast<std::size_t>(axis.steps) + 1;
    sum += axis.step_cost * static_cast<double>(plan % values);
    plan /= values;
  }
  return sum;
}

bool Lattice::cheaper(std::size_t plan, std::size_t than) const {
  return cost(plan) < cost(than) - same_cost;
}

double Lattice::distance(std::size_t plan) const {
  auto const its = steps(plan);
  double sum = 0;
  for (std::size_t i = 0; i < its.size(); ++i)
    if (axes_[i].now) sum += std::abs(its[i] - *axes_[i].now);
  return sum;
}

bool Lattice::better(std::size_t plan, std::size_t than) const {
  if (cheaper(plan, than) || cheaper(than, plan)) return cheaper(plan, than);
  return distance(plan) < distance(than) - same_cost;
}

std::optional<std::size_t> Lattice::moved(std::size_t plan, std::size_t axis, int by) const {
  auto its = steps(plan);
  its[axis] += by;
  if (its[axis] < 0 || its[axis] > axes_[axis].steps) return std::nullopt;
  return number(its);
}

std::vector<std::size_t> Lattice::better_neighbours(std::size_t plan) const {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < axes_.size(); ++i) {
    auto const fewer = moved(plan, i, -1);
    if (!fewer) continue;
    found.push_back(*fewer);  // which costs less
    for (std::size_t j = 0; j < axes_.size(); ++j) {
      auto const other = j == i ? std::nullopt : moved(*fewer, j, 1);
      if (other && better(*other, plan)) found.push_back(*other);
    }
  }
  std::stable_sort(found.begin(), found.end(), [&](auto a, auto b) { return cheaper(a, b); });
  return found;
}

std::vector<std::size_t> Lattice::no_more_than(std::size_t plan) const {
  std::vector<std::size_t> found{0};
  auto const most = steps(plan);
  for (std::size_t i = 0; i < axes_.size(); ++i) {
    auto const so_far = found.size();
    for (int step = 1; step <= most[i]; ++step)
      for (std::size_t k = 0; k < so_far; ++k)
        found.push_back(found[k] + strides_[i] * static_cast<std::size_t>(step));
  }
  return found;
}

}  // namespace caseflow::experiment
