#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace caseflow::experiment {

/// One number that a plan decides, in steps above the least that it may be.
struct Axis {
  int steps = 0;         ///< Up to so many; 0: it is fixed.
  double step_cost = 0;  ///< Above 0.
  /// Of plans that cost the same, those nearer to this, in steps, are better; nothing: it does not matter.
  std::optional<double> now{};
};

/// A plan, by axis: how many steps above the least.
using Steps = std::vector<int>;

/// All plans within the bounds, numbered from 0 (the least of everything) to below `size()` (the most).
class Lattice {
 public:
  /// Plans that there may be at most: each takes a few bytes, and is looked at in turn.
  static constexpr std::size_t most_plans = 1'000'000;

  /// Expects at least one axis, and no more plans than `most_plans`.
  explicit Lattice(std::vector<Axis> axes);

  std::size_t size() const { return size_; }
  std::vector<Axis> const& axes() const { return axes_; }
  Steps steps(std::size_t plan) const;
  std::size_t number(Steps const& steps) const;
  /// What it costs more than the least of everything.
  double cost(std::size_t plan) const;
  /// Whether it costs less, by more than arithmetic brings about.
  bool cheaper(std::size_t plan, std::size_t than) const;
  /// Whether it is cheaper, or costs the same and is nearer to how things are now.
  bool better(std::size_t plan, std::size_t than) const;
  /// The plan with so many steps more or fewer on one axis; nothing beyond the bounds.
  std::optional<std::size_t> moved(std::size_t plan, std::size_t axis, int by) const;
  /// Those that are better and differ by a step on one axis, or by one fewer on one and one more on another:
  /// the neighbourhood in which a plan is the best if none of them will do. The cheapest first.
  std::vector<std::size_t> better_neighbours(std::size_t plan) const;
  /// All plans with no more of anything, itself included.
  std::vector<std::size_t> no_more_than(std::size_t plan) const;

 private:
  /// From how things are now, as far as it matters, in steps.
  double distance(std::size_t plan) const;

  std::vector<Axis> axes_;
  std::vector<std::size_t> strides_;
  std::size_t size_ = 1;
};

}  // namespace caseflow::experiment
