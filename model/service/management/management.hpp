#pragma once

#include "model/service/state/service.hpp"

/// Managers: they give cases to officers, countersign full assessments and supervise the officers of their
/// sites. Allocation comes first, so that supervision is the first to be missed and allocation the last to be
/// late. While nobody of a team is there, the others stand in with what their day leaves. Where no team looks
/// after a site, its cases are allocated at once and the rest takes nobody's time.
namespace caseflow::service::management {

/// A case is ready to be given to an officer: its manager gives it, today if the day still has the minutes.
/// Expects one that awaits allocation, in administration.
void allocate(Service& service, CaseId id);
/// A case has changed its officer, at whatever stage: takes a manager's minutes.
void reallocated(Service& service, CaseId id);
/// An officer has finished a full assessment, which may have to be countersigned. Nothing for a case without
/// an officer.
void assessed(Service& service, CaseId id);

/// Audits of cases that fall to officers today are asked of their managers, who make them with what the day
/// leaves. Nothing without managers, and where no more are made than were before the forecast.
void ask_for_audits(Service& service);

/// The first session of a person who has come; sessions then follow each other. Expects that the place is
/// held.
void plan_supervision(Service& service, OfficerId officer);
/// A session is due, and the next is planned; counts whether the one before was held.
void supervision_due(Service& service, OfficerId officer);

/// The managers' working day begins, where there are any: what was left over comes first, supervision apart,
/// and what the day brings is done while minutes last.
void day_begins(Service& service);
/// What the day leaves goes to supervision, but where a case waits to be allocated.
void day_ends(Service& service);

/// Counts officers and managers in post of all teams, for the span of control.
void measure(Service& service);

}  // namespace caseflow::service::management
