#pragma once

#include <atomic>
#include <cstddef>
#include <optional>
#include <vector>

#include "model/service/run/past.hpp"

namespace caseflow::app {

/// Runs that share their past, by their numbers; no past for one that runs alone.
struct RunGroup {
  std::vector<std::size_t> runs;
  std::optional<service::Past> past;
};

/// Every run in one group, in the order of the first of each. Null stands for a run that shares nothing. Runs
/// are first sorted by the digest of their past, so that the cost grows with their number, not its square.
std::vector<RunGroup> groups(std::vector<service::Model const*> const& models);

/// A replication on the morning of the start date, from which several runs go on.
class Morning {
 public:
  Morning(service::Service state, int takers) : state_(std::move(state)), takers_(takers) {}

  /// A copy; for the last, where nobody copies any more, the state itself. Nothing is kept once all have it.
  /// Call at most `takers` times, from any thread.
  service::Service take();

 private:
  std::optional<service::Service> state_;
  int const takers_;
  std::atomic<int> asked_{0}, served_{0};
};

}  // namespace caseflow::app
