#include "model/experiment/plan/candidates.hpp"

#include <algorithm>

namespace caseflow::experiment {

void Candidates::miss(std::size_t plan) {
  if (infers_)
    for (auto const other : lattice_.no_more_than(plan))
      if (states_[other] == State::open) states_[other] = State::inferred;
  states_[plan] = State::settled;
}

void Candidates::doubt() {
  infers_ = false;
  std::replace(states_.begin(), states_.end(), State::inferred, State::open);
}

std::vector<std::size_t> Candidates::dearest(std::optional<std::size_t> cheaper_than,
                                             std::size_t most) const {
  std::vector<std::size_t> found;
  for (std::size_t plan = 0; plan < states_.size(); ++plan)
    if (open(plan) && (!cheaper_than || lattice_.cheaper(plan, *cheaper_than))) found.push_back(plan);
  auto const end = found.begin() + static_cast<std::ptrdiff_t>(std::min(most, found.size()));
  std::partial_sort(found.begin(), end, found.end(), [&](std::size_t a, std::size_t b) {
    return lattice_.cheaper(b, a) || (!lattice_.cheaper(a, b) && a < b);
  });
  found.erase(end, found.end());
  return found;
}

std::size_t Candidates::count(std::optional<std::size_t> cheaper_than) const {
  std::size_t count = 0;
  for (std::size_t plan = 0; plan < states_.size(); ++plan)
    count += open(plan) && (!cheaper_than || lattice_.cheaper(plan, *cheaper_than)) ? 1 : 0;
  return count;
}

Steps Candidates::least() const {
  Steps const most = lattice_.steps(lattice_.size() - 1);
  Steps made(most.size(), 0);
  for (std::size_t i = 0; i < made.size(); ++i) {
    auto with = most;
    for (with[i] = 0; with[i] < most[i] && states_[lattice_.number(with)] != State::open; ++with[i]) {
    }
    made[i] = with[i];
  }
  return made;
}

}  // namespace caseflow::experiment
