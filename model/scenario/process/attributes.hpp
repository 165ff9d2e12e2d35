#pragma once

#include <cstdint>

#include "model/core/vocabulary.hpp"
#include "model/scenario/plan/plan.hpp"

/// Who a case is, from uniform numbers: kind, risks, flags, reliability. Every `u` lies strictly between 0
/// and 1 and is spent on one attribute only.
namespace caseflow::scenario {

/// The kind of order that a court makes: by the shares of orders, supervision first, unpaid work alone last.
core::CaseKind kind_of_order(Sentences const& sentences, double u);

/// The two risks that every case is assessed for.
struct AssessedRisk {
  float reoffending = 0;            ///< OGRS3, 0 to 100.
  core::RiskOfHarm risk_of_harm{};  ///< Low or medium, as recorded.
};
/// OGRS3 is logit-normal and risk of serious harm cuts a normal number at the share of medium; the two
/// numbers are correlated (`Profile`, bivariate normal).
AssessedRisk assessed_risk(Plan const& plan, core::CaseKind kind, double u_reoffending, double u_harm);

/// Of cases recorded at this level of risk of serious harm as they begin, the share whose true level is the
/// other.
double recorded_wrongly_share(RecordedRisk const& recorded, core::RiskOfHarm as_recorded);

/// Chance, 0 to 1, that a case carries a flag. `flags`: those that it is known to carry, one bit a flag of
/// the plan, with the flag that this one is among decided before.
double flag_chance(Plan::FlagRate const& rate, core::CaseKind kind, AssessedRisk const& risk,
                   std::uint64_t flags);

/// What a case's flags add to the logit of an unacceptable absence from an appointment: needs that are not
/// met, around the share of cases that usually have them.
double absence_logit(Plan const& plan, std::uint64_t flags);
/// What they multiply recalls for other reasons than absences by.
double recall_ratio(Plan const& plan, std::uint64_t flags);
/// An officer's minutes a week with those who treat or house the person.
float flag_minutes(Plan const& plan, std::uint64_t flags);

/// A person's chance of an unacceptable absence from an appointment, which rises with the risk of reoffending
/// (`Attendance`, logit-normal). `reoffending`: OGRS3; `shift`: added to the logit.
double appointment_absence(Attendance const& attendance, float reoffending, double u, double shift = 0);
/// A chance, 0 to 1, once so much is added to its logit.
double shifted(double chance, double logit);

/// A person's chance of an unacceptable absence from a day of unpaid work (`UnpaidWork`, logit-normal).
double work_absence(UnpaidWork const& work, double u);

}  // namespace caseflow::scenario
