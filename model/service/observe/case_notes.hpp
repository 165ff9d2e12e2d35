#pragma once

#include "model/service/state/service.hpp"
#include "model/service/state/work_item.hpp"

/// What happens to a case, as inspectors find it in the file: which features of practice it tells of, and how
/// much of each. All do nothing for a case without a file, and look at no stage, `conclude` apart.
namespace caseflow::service::case_notes {

// --- supervision ---
/// A planned contact was given, whether or not the person came.
void contact_given(Service& service, Case const& subject);
/// The person came to it.
void contact_kept(Service& service, Case const& subject);
/// It was never given, and would have taken so many minutes.
void contact_not_given(Service& service, Case const& subject, double minutes);
/// Work was finished with a share of its minutes (`depth`, above 0 to 1).
void done(Service& service, WorkItem const& item, double depth);
/// Work was skipped, or is not done though it was due.
void undone(CaseFile& file, WorkItem const& item);
/// A review is due after months of supervision: repeated absences so far call for a look at the plan.
void review_due(Service& service, Case const& subject);
/// A group was begun, after a wait of so many weeks.
void group_begun(Service& service, Case const& subject, double weeks);
/// Somebody has waited for a group until today.
void group_awaited(Service const& service, CaseFile& file, double weeks);

// --- enforcement ---
/// An unacceptable absence from anything.
void absence(Service& service, Case const& subject);
/// An absence, from work or an appointment, was followed up, or it `is` not.
void followed_up(Service& service, Case const& subject, bool from_work, bool is = true);

// --- risk ---
/// The true risk has changed.
void risk_changed(Service& service, Case const& subject);
/// What has changed is not for this service to see until the person is back.
void risk_put_off(Service& service, Case const& subject);
/// The review after a change was made.
void risk_reviewed(Service& service, Case const& subject);

// --- unpaid work ---
/// A requirement was imposed, on one or two days a week. Begins what its sample is drawn from. Expects that
/// the case has it.
void work_imposed(Service& service, CaseId id);
/// The first day that was offered.
void first_session(Service& service, Case const& subject);

// --- resettlement ---
/// The person leaves prison for the first time.
void released(Service& service, Case const& subject);

/// What the state of the case tells, at a reading or when the case ends. Expects that what is undone has been
/// counted.
void conclude(Service const& service, Case const& subject, CaseFile& file);

}  // namespace caseflow::service::case_notes
