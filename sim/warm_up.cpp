#include "sim/warm_up.hpp"

#include <cstddef>
#include <vector>

#include "sim/interval.hpp"

namespace caseflow::sim {

namespace {

constexpr std::size_t batch_size = 5;

std::vector<double> batch_means(std::span<double const> levels) {
  std::vector<double> means;
  for (std::size_t i = 0; i + batch_size <= levels.size(); i += batch_size)
    means.push_back(mean(levels.subspan(i, batch_size)));
  return means;
}

}  // namespace

int warm_up(std::span<double const> levels) {
  auto const batches = batch_means(levels);
  if (batches.size() < 2) return 0;
  // From the back, so that one pass serves all cuts: the running mean and sum of squares of what stays
  // (Welford).
  double kept = 0, centre = 0, squares = 0, least = 0;
  std::size_t cut = 0;
  for (std::size_t i = batches.size(); i-- > 0;) {
    kept += 1;
    double const step = batches[i] - centre;
    centre += step / kept;
    squares += step * (batches[i] - centre);
    if (i > batches.size() / 2) continue;
    double const error = squares / (kept * kept);
    if (i == batches.size() / 2 || error <= least) {
      least = error;
      cut = i;
    }
  }
  return static_cast<int>(cut * batch_size);
}

}  // namespace caseflow::sim
