#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/service/state/ids.hpp"
#include "sim/date.hpp"

namespace caseflow::service {

/// Waits for a place that others offer, until the release.
struct Seeker {
  CaseId subject;
  std::uint16_t generation = 0;
  sim::Day until = 0;
};

/// Places that others offer prisoners for a need, such as homes, and who waits for them: in the order of
/// their releases, of one day in the order in which they came.
class OfferedPlaces {
 public:
  explicit OfferedPlaces(std::size_t needs) {
    seekers_.resize(needs);
    offered_.resize(needs);
  }

  std::vector<Seeker> const& seekers(NeedId need) const { return seekers_[need]; }
  /// Joins those who wait.
  void seek(NeedId need, Seeker const& one) {
    auto& seekers = seekers_[need];
    auto const sooner = [](Seeker const& a, Seeker const& b) { return a.until < b.until; };
    seekers.insert(std::upper_bound(seekers.begin(), seekers.end(), one, sooner), one);
  }
  /// So many places are offered today (not negative). They go to who is released first of those who still
  /// `waits`, each passed to `given`; the others among these are struck off. What nobody waited for before is
  /// lost; only what is less than a whole place is carried on.
  template <class Waits, class Given>
  void offer(NeedId need, double places, Waits const& waits, Given const& given) {
    double& offered = offered_[need];
    offered = std::fmod(offered, 1.0) + places;
    auto& seekers = seekers_[need];
    auto next = seekers.begin();
    for (; next != seekers.end() && (offered >= 1 || !waits(*next)); ++next) {
      if (!waits(*next)) continue;
      given(*next);
      offered -= 1;
    }
    seekers.erase(seekers.begin(), next);
  }

 private:
  core::ListBy<NeedId, std::vector<Seeker>> seekers_;
  core::ListBy<NeedId, double> offered_;
};

}  // namespace caseflow::service
