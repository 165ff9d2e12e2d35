#pragma once

#include <optional>

#include "model/service/observe/evidence.hpp"
#include "model/service/state/observers.hpp"
#include "model/service/state/requirements.hpp"
#include "model/service/state/work_item.hpp"

/// What happens to a case, as inspectors find it in the file: which features of practice it tells of, and how
/// much of each. All do nothing for a case without a file, and look at no stage, `conclude` apart.
namespace caseflow::service::case_notes {

// --- supervision ---
/// The officer who gives a contact, as inspectors see it.
struct Giver {
  bool grade_suits = false;  ///< The grade may hold the case as it would be banded if there were room.
  double experience = 0;     ///< 0 to 1, that of the practised.
  double cases_per_fte = 0;
};
/// A planned contact was given, whether or not the person came; by nobody where no officer holds the case.
void contact_given(TodaysFile const& file, std::optional<Giver> const& giver);
/// The person came to it.
void contact_kept(TodaysFile const& file, Case const& subject);
/// It was never given, and would have taken so many minutes.
void contact_not_given(TodaysFile const& file, double minutes);
/// Work was finished with a share of its minutes (`depth`, above 0 to 1).
void done(TodaysFile const& file, WorkItem const& item, double depth);
/// An assessment was made where a full-time manager has so many officers.
void managed(TodaysFile const& file, double officers_per_manager);
/// Work was skipped, or is not done though it was due.
void undone(CaseFile& file, WorkItem const& item);
/// A review is due after months of supervision: repeated absences so far call for a look at the plan.
void review_due(TodaysFile const& file);
/// A group was begun, after a wait of so many weeks.
void group_begun(TodaysFile const& file, double weeks);
/// Somebody has waited for a group until today.
void group_awaited(CaseFile& file, scenario::FeatureScales const& scales, double weeks);

// --- enforcement ---
/// An unacceptable absence from anything.
void absence(TodaysFile const& file);
/// An absence, from work or an appointment, was followed up, or it `is` not.
void followed_up(TodaysFile const& file, bool from_work, bool is = true);

// --- risk ---
/// The true risk has changed.
void risk_changed(TodaysFile const& file);
/// What has changed is not for this service to see until the person is back.
void risk_put_off(TodaysFile const& file);
/// The review after a change was made. `hidden_since`: the day of another that is hidden already, or `never`.
void risk_reviewed(TodaysFile const& file, sim::Day hidden_since);

// --- unpaid work ---
/// A requirement was imposed on a case, to be worked on one or two days a week of so many hours. Begins what
/// its sample is drawn from.
void work_imposed(TodaysFiles const& files, CaseId id, Case& subject,
                  UnpaidWorkRequirement const& requirement, double day_hours);
/// The first day that was offered.
void first_session(TodaysFile const& file);

// --- resettlement ---
/// The person leaves prison for the first time; `needs` are all that there are.
void released(TodaysFile const& file, Case const& subject, core::IdRange<NeedId> needs);

/// What the state of the case tells, at a reading or when the case ends. Expects that what is undone has been
/// counted.
void conclude(Evidence const& evidence, Case const& subject, CaseFile& file);

}  // namespace caseflow::service::case_notes
