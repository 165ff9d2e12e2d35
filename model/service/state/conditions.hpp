#pragma once

#include <optional>

namespace caseflow::service {

/// What inspectors of organisational delivery ask for, in sums over days: never reset, so that a period is
/// the difference of two of them.
struct Conditions {
  double asked_minutes = 0, available_minutes = 0;       ///< Of case-holding officers.
  double vacant_fte_days = 0, established_fte_days = 0;  ///< Their posts; the second with the first in it.
  double weeks_waited = 0, people_waited = 0;            ///< Of those who began a group or programme.

  Conditions since(Conditions const& earlier) const {
    return {asked_minutes - earlier.asked_minutes,     available_minutes - earlier.available_minutes,
            vacant_fte_days - earlier.vacant_fte_days, established_fte_days - earlier.established_fte_days,
            weeks_waited - earlier.weeks_waited,       people_waited - earlier.people_waited};
  }
  /// Work asked over the hours for it, posts vacant of all, mean weeks; nothing where there is nothing to
  /// take the mean of.
  std::optional<double> workload() const { return mean(asked_minutes, available_minutes); }
  std::optional<double> vacant_share() const { return mean(vacant_fte_days, established_fte_days); }
  std::optional<double> wait_weeks() const { return mean(weeks_waited, people_waited); }

  bool operator==(Conditions const&) const = default;

  static std::optional<double> mean(double sum, double count) {
    return count > 0 ? std::optional(sum / count) : std::nullopt;
  }
};

}  // namespace caseflow::service
