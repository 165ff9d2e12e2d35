#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace caseflow::analytic {

/// First absences by age, so that those older than the window can be forgotten: how much of the mass that
/// waits for a second absence had its first one on which day, all of it shrinking alike between additions.
class AbsenceWindow {
 public:
  explicit AbsenceWindow(double days) : days_(days) {}

  void add(int day, double mass) {
    if (mass > 0) absences_.emplace_back(day, mass / scale_);
  }
  /// All mass in the window shrinks to this share.
  void shrink(double share) {
    scale_ *= share;
    if (scale_ > 1e-200) return;
    absences_.clear();
    oldest_ = 0;
    scale_ = 1;
  }
  /// Takes out what lies more than the window before the day.
  double expired(int day) {
    double mass = 0;
    for (; oldest_ < absences_.size() && day - absences_[oldest_].first > days_; ++oldest_)
      mass += absences_[oldest_].second * scale_;
    return mass;
  }

 private:
  double days_;
  double scale_ = 1;
  std::vector<std::pair<int, double>> absences_;
  std::size_t oldest_ = 0;
};

}  // namespace caseflow::analytic
