#include "model/quality/tally.hpp"

#include <algorithm>
#include <cmath>

namespace caseflow::quality {

std::optional<sim::Spread> Tally::spread(std::vector<double> const& history_means) const {
  std::int64_t all = 0, sum = 0;
  for (std::size_t i = 0; i < seen_.size(); ++i)
    all += seen_[i], sum += seen_[i] * static_cast<std::int64_t>(i);
  if (all == 0) return std::nullopt;
  sim::Spread spread;
  spread.mean = static_cast<double>(sum) / static_cast<double>(all);
  spread.half_width = sim::half_width(history_means);
  spread.p5 = quantile(all, 0.05);
  spread.p25 = quantile(all, 0.25);
  spread.p50 = quantile(all, 0.5);
  spread.p75 = quantile(all, 0.75);
  spread.p95 = quantile(all, 0.95);
  spread.replications = static_cast<int>(history_means.size());
  return spread;
}

double Tally::share(int from, int to) const {
  std::int64_t all = 0, inside = 0;
  for (int i = 0; i < static_cast<int>(seen_.size()); ++i) {
    auto const times = seen_[static_cast<std::size_t>(i)];
    all += times;
    if (i >= from && i < to) inside += times;
  }
  return all == 0 ? 0 : static_cast<double>(inside) / static_cast<double>(all);
}

double Tally::quantile(std::int64_t all, double share) const {
  auto const rank =
      std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(share * static_cast<double>(all))));
  std::int64_t so_far = 0;
  for (std::size_t i = 0; i < seen_.size(); ++i)
    if ((so_far += seen_[i]) >= rank) return static_cast<double>(i);
  return static_cast<double>(seen_.size() - 1);
}

}  // namespace caseflow::quality
