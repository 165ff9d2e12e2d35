#include "model/service/observe/case_notes.hpp"

#include <algorithm>

#include "model/scenario/process/unpaid_work.hpp"
#include "model/service/observe/case_files.hpp"

namespace caseflow::service::case_notes {
namespace {

using core::Feature;
using core::Stage;
using core::Task;

/// 1 up to `best`, 0 from `worst` on, in proportion between.
double falling(double x, double best, double worst) {
  return std::clamp((worst - x) / (worst - best), 0.0, 1.0);
}

double punctual(TodaysFile const& file, sim::Day due) {
  return falling(file.today - due, 0, file.scales.late_assessment_days);
}

void add_follow_up(CaseFile& file, bool from_work, bool is) {
  file.add(Feature::absences_followed_up, is ? 1 : 0);
  if (from_work) file.add(Feature::work_absences_followed_up, is ? 1 : 0);
}

/// Who has seen the person so far.
void conclude_officers(Evidence const& evidence, Case const& subject, CaseFile& file) {
  bool const nobody_yet = subject.queue == Queue::waiting || subject.queue == Queue::administration;
  if (subject.officers_had > 0)
    file.add(Feature::one_officer, subject.officers_had == 1   ? 1
                                   : subject.officers_had == 2 ? evidence.scales().two_officers_share
                                                               : 0);
  else if (nobody_yet && evidence.staffed)
    file.add(Feature::one_officer, 0);
}

/// The first day of unpaid work is offered today, or was not until today.
void note_first_session(CaseFile& file, scenario::FeatureScales const& scales, double days) {
  file.add(Feature::first_session_in_time,
           falling(days, scales.prompt_session_days, scales.late_session_days));
}

/// A person whom nobody was there for has neither contact nor an assessment; for one who never came there was
/// no occasion for it.
void conclude_contact(Case const& subject, CaseFile& file) {
  if (subject.stage == Stage::awaiting_allocation && !file.has(Feature::contact_delivered))
    file.add(Feature::contact_delivered, 0);
  bool const never_offered =
      file.has(Feature::contact_delivered) && file.value(Feature::contact_delivered) == 0.0;
  if (!never_offered || file.has(Feature::assessment_in_time)) return;
  file.add(Feature::assessment_in_time, 0);
  file.add(Feature::assessment_depth, 0);
}

void conclude_work(Evidence const& evidence, Case const& subject, CaseFile& file) {
  if (subject.stage == Stage::awaiting_allocation) file.add(Feature::placement_assessed_in_time, 0);
  double const days = evidence.today - file.begun_in(core::Sample::unpaid_work);
  if (!file.has(Feature::first_session_in_time) && days > evidence.scales().prompt_session_days)
    note_first_session(file, evidence.scales(), days);
}

}  // namespace

void contact_given(TodaysFile const& file, std::optional<Giver> const& giver) {
  if (!file) return;
  file->add(Feature::contact_delivered, 1);
  if (!giver) return;
  file->add(Feature::suitable_grade, giver->grade_suits ? 1 : 0);
  file->add(Feature::officer_experience, giver->experience);
  file->add(Feature::manageable_caseload,
            falling(giver->cases_per_fte, file.scales.manageable_cases, file.scales.unmanageable_cases));
}

void contact_kept(TodaysFile const& file, Case const& subject) {
  if (file) file->add(Feature::contact_face_to_face, subject.telephone && subject.first_attended ? 0 : 1);
}

void contact_not_given(TodaysFile const& file, double minutes) {
  if (!file) return;
  file->add(Feature::contact_delivered, 0);
  file->add(Feature::officer_time, 0, minutes);
}

void done(TodaysFile const& file, WorkItem const& item, double depth) {
  if (!file) return;
  auto const minutes = static_cast<double>(item.minutes);
  file->add(Feature::officer_time, depth * minutes, minutes);
  switch (item.task) {
    case Task::assessment:
      file->add(Feature::assessment_in_time, punctual(file, item.due));
      return file->add(Feature::assessment_depth,
                       item.in_full ? depth : file.scales.short_form_share * depth);
    case Task::review:
    case Task::termination:
    case Task::risk_review:
      file->add(Feature::reviews_in_time, file.today <= item.due ? 1 : 0);
      return file->add(Feature::review_depth, depth);
    case Task::checks:
      return file->add(Feature::checks_made, file.today <= item.due ? 1 : 0);
    case Task::home_visit:
      return file->add(Feature::home_visits, 1);
    case Task::placement:
      return file->add(Feature::placement_assessed_in_time, punctual(file, item.due));
    case Task::warning:
      return add_follow_up(*file, item.from_work, true);
    default:
      return;
  }
}

void managed(TodaysFile const& file, double officers_per_manager) {
  if (file)
    file->add(Feature::manager_span, falling(officers_per_manager, file.scales.manageable_officers,
                                             file.scales.unmanageable_officers));
}

void undone(CaseFile& file, WorkItem const& item) {
  file.add(Feature::officer_time, 0, static_cast<double>(item.minutes));
  switch (item.task) {
    case Task::assessment:
      file.add(Feature::assessment_in_time, 0);
      return file.add(Feature::assessment_depth, 0);
    case Task::review:
    case Task::termination:
    case Task::risk_review:
      file.add(Feature::reviews_in_time, 0);
      return file.add(Feature::review_depth, 0);
    case Task::checks:
      return file.add(Feature::checks_made, 0);
    case Task::home_visit:
      return file.add(Feature::home_visits, 0);
    case Task::activity:
      return file.add(Feature::interventions_delivered, 0);
    case Task::placement:
      return file.add(Feature::placement_assessed_in_time, 0);
    case Task::warning:
      return add_follow_up(file, item.from_work, false);
    case Task::enforcement_decision:
      add_follow_up(file, item.from_work, false);
      return file.add(Feature::enforcement_taken, 0);
    case Task::recall_report:
      return file.add(Feature::enforcement_taken, 0);
    default:
      return;
  }
}

void review_due(TodaysFile const& file) {
  if (file && file->absences > 1) file->put_in(Part::reviewing_desistance);
}

void group_begun(TodaysFile const& file, double weeks) {
  if (!file) return;
  file->add(Feature::interventions_delivered, 1);
  file->add(Feature::interventions_prompt, falling(weeks, 0, file.scales.long_wait_weeks));
}

void group_awaited(CaseFile& file, scenario::FeatureScales const& scales, double weeks) {
  if (weeks <= scales.overdue_wait_weeks) return;
  file.add(Feature::interventions_delivered, 0);
  file.add(Feature::interventions_prompt, falling(weeks, 0, scales.long_wait_weeks));
}

void absence(TodaysFile const& file) {
  if (!file) return;
  if (file->absences < 255) ++file->absences;
  if (file->absences > 1) file->put_in(Part::reviewing_compliance);
}

void followed_up(TodaysFile const& file, bool from_work, bool is) {
  if (file) add_follow_up(*file, from_work, is);
}

void risk_changed(TodaysFile const& file) {
  if (!file) return;
  file->put_in(Part::reviewing_harm);
  if (file->changed_on == never) file->changed_on = file.today;
}

void risk_put_off(TodaysFile const& file) {
  if (file) file->changed_on = file.today;
}

void risk_reviewed(TodaysFile const& file, sim::Day hidden_since) {
  if (!file || file->changed_on == never) return;
  file->add(Feature::risk_changes_reviewed,
            file.today - file->changed_on <= file.scales.change_review_days ? 1 : 0);
  file->changed_on = hidden_since;
}

void work_imposed(TodaysFiles const& files, CaseId id, Case& subject,
                  UnpaidWorkRequirement const& requirement, double day_hours) {
  case_file::begins(files, id, subject, core::Sample::unpaid_work);
  TodaysFile const file = files.of(subject);
  if (!file || file->begun_in(core::Sample::unpaid_work) != file.today) return;
  double const days = static_cast<double>(requirement.hours_needed) / day_hours;
  file->add(Feature::placement_fit, falling(days / scenario::work_days_a_week(requirement.intensive),
                                            file.scales.short_work_weeks, file.scales.long_work_weeks));
}

void first_session(TodaysFile const& file) {
  if (!file || file->has(Feature::first_session_in_time)) return;
  note_first_session(*file, file.scales, file.today - file->begun_in(core::Sample::unpaid_work));
}

void released(TodaysFile const& file, Case const& subject, core::IdRange<NeedId> needs) {
  if (!file) return;
  file->add(Feature::resettlement_plan_in_time, subject.reception_planned ? 1 : 0);
  file->add(Feature::release_plan_made, subject.release_planned ? 1 : 0);
  file->add(Feature::contact_before_release, subject.prerelease_done ? 1 : 0);
  file->add(Feature::contact_before_licence, subject.prerelease_done ? 1 : 0);
  for (NeedId const need : needs) {
    if (!subject.has_need(need)) continue;
    file->add(Feature::needs_worked_on, subject.need_is_open(need) ? 0 : 1);
    file->add(Feature::needs_met, subject.need_is_met(need) ? 1 : 0);
  }
}

void conclude(Evidence const& evidence, Case const& subject, CaseFile& file) {
  file.officer = evidence.staff.identity(subject.officer != nobody ? evidence.staff.incumbent(subject.officer)
                                                                   : subject.former_officer);
  file.after_release = subject.after_release;
  file.woman = evidence.plan.woman_officer.holds(subject.facts());
  file.low_risk = subject.risk_of_harm == core::RiskOfHarm::low;
  bool const harm = !file.low_risk || subject.true_risk_of_harm != core::RiskOfHarm::low ||
                    (subject.flags & evidence.plan.check_flags) != 0;
  if (harm)
    file.put_in(Part::risk_of_harm);
  else
    file.take_out(Part::reviewing_harm);
  if (file.begun_in(core::Sample::supervision) != never) {
    file.add(Feature::risk_recorded_right, subject.risk_recorded_wrong() ? 0 : 1);
    conclude_officers(evidence, subject, file);
    conclude_contact(subject, file);
  }
  if (file.begun_in(core::Sample::unpaid_work) != never) conclude_work(evidence, subject, file);
  if (file.changed_on != never && evidence.today - file.changed_on > evidence.scales().change_review_days)
    file.add(Feature::risk_changes_reviewed, 0);
  if (subject.papers_open() && evidence.today > subject.papers_due) file.add(Feature::enforcement_taken, 0);
}

}  // namespace caseflow::service::case_notes
