#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "model/experiment/plan/lattice.hpp"

namespace caseflow::experiment {

/// Which plans may still be the cheapest that will do. A plan that missed the goals speaks for all that have
/// no more of anything, as long as nothing shows that more can be worse.
class Candidates {
 public:
  /// `lattice` must outlive it.
  explicit Candidates(Lattice const& lattice) : lattice_(lattice), states_(lattice.size(), State::open) {}

  /// It missed a goal.
  void miss(std::size_t plan);
  /// It is decided, or cannot be, and says nothing of others.
  void settle(std::size_t plan) { states_[plan] = State::settled; }
  /// Undoes all that was inferred, and infers nothing from now on.
  void doubt();

  bool open(std::size_t plan) const { return states_[plan] == State::open; }
  bool settled(std::size_t plan) const { return states_[plan] == State::settled; }
  bool infers() const { return infers_; }
  /// The dearest that are open, at most `most` of them; of those that are cheaper than a plan where one is
  /// given. Refuting one of these says the most about others.
  std::vector<std::size_t> dearest(std::optional<std::size_t> cheaper_than, std::size_t most) const;
  /// How many are open, among those that are cheaper than a plan where one is given.
  std::size_t count(std::optional<std::size_t> cheaper_than) const;
  /// By axis, the fewest steps with which a plan is not ruled out even with the most of everything else.
  Steps least() const;

 private:
  enum class State : unsigned char { open, settled, inferred };

  Lattice const& lattice_;
  std::vector<State> states_;
  bool infers_ = true;
};

}  // namespace caseflow::experiment
