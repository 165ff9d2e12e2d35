#pragma once

#include <span>

namespace caseflow::rules {

// The published workload measure of the national service: points demanded over points available.
// Source: Ministry of Justice, hmpps-workload and wmt-worker (public repositories, 2017 to 2021).

/// So many cases of one tier in one place.
struct TierCases {
  double cases = 0;   ///< Cases, or parts of one in an average; not negative.
  double points = 0;  ///< Workload points a case, by tier and place; not negative.
};

/// Workload points: the cases' points, those of court reports and adjustments by hand, rounded half away from
/// zero (the sum alone is rounded). Adjustments may take points away, but the sum must not pass ±1e15.
long long workload_points(std::span<TierCases const> cases, double report_points = 0, double adjustments = 0);

/// Hours of work in a week, exact to a hundredth.
struct Hundredths {
  long long count = 0;  ///< Hundredths of an hour.

  friend bool operator==(Hundredths, Hundredths) = default;
};

/// The nearest hundredth of an hour. Expects at most 1e6 hours either way.
Hundredths hundredths(double hours);

/// What a full-time officer offers.
struct FullTime {
  long long points = 2176;          ///< Points a week, the same for both grades.
  Hundredths hours{.count = 3700};  ///< Default contracted hours a week; positive.
};

/// Available points of an officer: points × (contracted − reductions) / full-time hours, cut to a whole
/// number; 0 when reductions take all hours. Whole numbers throughout: 19.5 hours less 1.0 give 1088, where
/// floating point can give 1087. Expects hours of at most a million and points of 0 to a million.
long long available_points(Hundredths contracted, Hundredths reductions = {}, FullTime const& full_time = {});

/// Workload over available points, per cent; 0 when nothing is available. For a team give the sums of its
/// officers: the mean of their percentages is something else.
double capacity_percent(long long workload, long long available);

/// Workload over 110 per cent of capacity for four consecutive weeks is officially excessive (Ministry of
/// Justice, written answer 172934, 30 March 2021).
inline constexpr int excessive_percent = 110;
inline constexpr int excessive_weeks = 4;

/// True above 110 per cent, decided in whole numbers; exactly 110 is not above. Never when nothing is
/// available, since capacity is 0 then.
bool above_limit(long long workload, long long available);

/// Counts weeks above the limit, week by week, for one officer or team.
class ExcessiveWorkload {
 public:
  /// Takes in the next week.
  void add(bool above);
  /// Consecutive weeks above the limit, up to the last one.
  int weeks() const { return weeks_; }
  /// True while the last four weeks or more were above the limit.
  bool now() const { return weeks_ >= excessive_weeks; }
  /// True once that has been so.
  bool ever() const { return ever_; }

 private:
  int weeks_ = 0;
  bool ever_ = false;
};

}  // namespace caseflow::rules
