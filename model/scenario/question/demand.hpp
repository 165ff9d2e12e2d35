#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/core/fields.hpp"

namespace caseflow::scenario {

/// How many cases arrive. The yearly numbers give the mix; arrivals are scaled together so that in the long
/// run they sustain `sustained_caseload` at the start date. `level` multiplies them afterwards.
struct Demand {
  double sustained_caseload = 0;  ///< Cases.
  double orders_per_year = 0;
  double receptions_per_year = 0;  ///< Into custody.
  double level = 0;
  double trend_per_year = 0;   ///< Relative change of arrivals a year after the start date.
  std::vector<double> season;  ///< Relative level of each month, January first; scaled to a mean of 1.
  double admin_days_mean = 0;  ///< Working days between the court and the allocation, at the hub.
};
void describe(core::Fields& fields, Demand& demand);

/// Risk of one kind of case. OGRS3 = 100 / (1 + exp(-(mu + spread z1))); medium risk of harm in a share of
/// cases, with z2.
struct Risk {
  double reoffending_mu = 0;
  double medium_share = 0;
};
void describe(core::Fields& fields, Risk& risk);

/// A share from a level of risk of reoffending upwards.
struct ShareFrom {
  double at_least = 0;  ///< OGRS3.
  double share = 0;
};
void describe(core::Fields& fields, ShareFrom& step);

/// How common a flag is: by risk of harm, by risk of reoffending (ascending steps), and only among those with
/// another flag; and what a need that it stands for does while it is not met.
struct Flag {
  std::optional<double> low, medium;
  std::vector<ShareFrom> by_reoffending;
  std::optional<std::string> among;
  std::vector<std::string> kinds;  ///< Kinds of case that can carry it; empty: all.
  /// Share of cases with it where attendance and recall are as this scenario gives them: what the next two do
  /// is spread around it, so that a service with as many has as many absences and recalls.
  std::optional<double> usual_share;
  std::optional<double> absence_odds;    ///< Of unacceptable absence from appointments, with over without.
  std::optional<double> recall_ratio;    ///< Of recalls for other reasons than absences, with over without.
  std::optional<double> weekly_minutes;  ///< Of the officer, for those who treat or house the person.
  std::optional<bool> referred{};        ///< The officer refers the person to them; absent: nobody has to.
  std::optional<std::string> label{};    ///< What people call it; absent: its name in the scenario.
};
void describe(core::Fields& fields, Flag& flag);

struct Profile {
  double reoffending_spread = 0;
  double correlation = 0;  ///< Between z1 and z2.
  Risk supervision, combined, unpaid_work, custody;
  std::map<std::string, Flag> flags;
};
void describe(core::Fields& fields, Profile& profile);

/// What the courts impose.
struct Sentences {
  double supervision_share = 0, unpaid_work_share = 0, combined_share = 0;  ///< Of orders; sum to 1.
  double community_order_share = 0;  ///< The rest are suspended sentence orders.
  sim::Distribution community_order_months, suspended_order_months;
  sim::Distribution unpaid_work_hours;
  double activity_share = 0;        ///< Of supervised orders, with a rehabilitation activity requirement …
  sim::Distribution activity_days;  ///< … of so many days.
  double short_custody_share = 0;   ///< Sentences under two years.
  sim::Distribution short_served_months;  ///< Time in prison; the licence is as long.
  sim::Distribution long_licence_weeks;   ///< Licence of the longer sentences; the time served is as long.
  /// Licence and post-sentence supervision of a short sentence together.
  double supervision_after_release_weeks = 0;
  double home_detention_share = 0;  ///< Released earlier on home detention curfew.
  double home_detention_weeks = 0;  ///< How much earlier.
};
void describe(core::Fields& fields, Sentences& sentences);

}  // namespace caseflow::scenario
