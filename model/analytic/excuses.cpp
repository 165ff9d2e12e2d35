#include "model/analytic/excuses.hpp"

#include <algorithm>
#include <numeric>

#include "model/scenario/process/absences.hpp"

namespace caseflow::analytic {

Excuses::Excuses(scenario::Enforcement const& enforcement)
    : number_(enforcement.excuses),
      days_(scenario::excuse_counts_days(enforcement)),
      refused_share_(enforcement.excuses_refused_share) {}

Excuses::Judged Excuses::contact(int day, double acceptable) {
  auto const over = std::find_if(running_.begin(), running_.end(),
                                 [&](Running const& each) { return day - each.since <= days_; });
  for (auto each = running_.begin(); each != over; ++each)
    idle_ += std::accumulate(each->counts.begin(), each->counts.end(), 0.0);
  running_.erase(running_.begin(), over);

  double looked_into = 0;
  for (auto& each : running_) {
    looked_into += each.counts.back() * acceptable;
    for (std::size_t count = each.counts.size(); count-- > 0;)
      each.counts[count] =
          each.counts[count] * (1 - acceptable) + (count > 0 ? each.counts[count - 1] * acceptable : 0);
  }
  double const begun = idle_ * acceptable;
  if (number_ > 1) {
    idle_ += looked_into - begun;
    running_.push_back({day, std::vector<double>(static_cast<std::size_t>(number_ - 1))});
    running_.back().counts.front() = begun;
  } else {
    looked_into = begun;
  }
  return {looked_into * refused_share_, looked_into * (1 - refused_share_)};
}

}  // namespace caseflow::analytic
