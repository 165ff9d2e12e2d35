#pragma once

namespace caseflow::rules {

// The published workload measure of the national service: points demanded over points available.
// Source: Ministry of Justice, hmpps-workload and wmt-worker (public repositories, 2017 to 2021). Its tools
// cut each officer's available points to a whole number. Here they stay as they are: forecasts are means over
// days and officers, in which a part of a point counts.

/// What a full-time officer offers.
struct FullTime {
  double points = 0;  ///< A week; not negative.
  double hours = 0;   ///< Contracted a week; positive.
};

/// Points that an officer has available in a week, by contracted hours (not negative).
double available_points(double weekly_hours, FullTime const& full_time);

/// Workload over 110 per cent of capacity for four consecutive weeks is officially excessive (Ministry of
/// Justice, written answer 172934, 30 March 2021). Exactly 110 per cent, but for rounding, is not over it.
inline constexpr double limit_share = 1.1;
inline constexpr int excessive_weeks = 4;

/// Whether a week's points demanded are above the limit.
inline bool above_limit(double workload, double available) { return workload > limit_share * available; }

/// Whether workload has been above the limit for long enough; `weeks`: consecutive, up to the last one.
inline bool excessive(int weeks) { return weeks >= excessive_weeks; }

}  // namespace caseflow::rules
