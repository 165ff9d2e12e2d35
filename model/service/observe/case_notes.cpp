#include "model/service/observe/case_notes.hpp"

#include <algorithm>

#include "model/scenario/process/unpaid_work.hpp"
#include "model/service/observe/case_files.hpp"
#include "model/service/state/banding.hpp"
#include "model/service/state/span_of_control.hpp"

namespace caseflow::service::case_notes {
namespace {

using case_file::file_of;
using core::Feature;
using core::Stage;
using core::Task;

scenario::FeatureScales const& scales(Service const& service) {
  return service.plan->scenario.judgement.scales;
}

/// 1 up to `best`, 0 from `worst` on, in proportion between.
double falling(double x, double best, double worst) {
  return std::clamp((worst - x) / (worst - best), 0.0, 1.0);
}

double punctual(Service const& service, sim::Day due) {
  return falling(service.today() - due, 0, scales(service).late_assessment_days);
}

/// Whether the officer's grade may hold the case as it would be banded if there were room.
bool grade_suits(Service const& service, Case const& subject, Desk const& desk) {
  if (!subject.under_banded) return may_hold(service, desk, subject);
  return may_hold(service, desk, properly_banded(service, subject));
}

double caseload_manageable(Service const& service, OfficerId officer) {
  double const fte = std::max(1e-3, static_cast<double>(service.staff[officer].fte));
  return falling(service.desks[officer].cases() / fte, scales(service).manageable_cases,
                 scales(service).unmanageable_cases);
}

void note_manager(Service const& service, Case const& subject, CaseFile& file) {
  if (subject.officer == nobody) return;
  if (auto const span = officers_per_manager(service, subject.site))
    file.add(Feature::manager_span,
             falling(*span, scales(service).manageable_officers, scales(service).unmanageable_officers));
}

void add_follow_up(CaseFile& file, bool from_work, bool is) {
  file.add(Feature::absences_followed_up, is ? 1 : 0);
  if (from_work) file.add(Feature::work_absences_followed_up, is ? 1 : 0);
}

/// Who has seen the person so far.
void conclude_officers(Service const& service, Case const& subject, CaseFile& file) {
  bool const nobody_yet = subject.queue == Queue::waiting || subject.queue == Queue::administration;
  if (subject.officers_had > 0)
    file.add(Feature::one_officer, subject.officers_had == 1   ? 1
                                   : subject.officers_had == 2 ? scales(service).two_officers_share
                                                               : 0);
  else if (nobody_yet && service.staffed)
    file.add(Feature::one_officer, 0);
}

/// The first day of unpaid work is offered today, or was not until today.
void note_first_session(Service const& service, CaseFile& file, double days) {
  file.add(Feature::first_session_in_time,
           falling(days, scales(service).prompt_session_days, scales(service).late_session_days));
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

void conclude_work(Service const& service, Case const& subject, CaseFile& file) {
  if (subject.stage == Stage::awaiting_allocation) file.add(Feature::placement_assessed_in_time, 0);
  double const days = service.today() - file.begun_in(core::Sample::unpaid_work);
  if (!file.has(Feature::first_session_in_time) && days > scales(service).prompt_session_days)
    note_first_session(service, file, days);
}

}  // namespace

void contact_given(Service& service, Case const& subject) {
  CaseFile* const file = file_of(service, subject);
  if (!file) return;
  file->add(Feature::contact_delivered, 1);
  if (subject.officer == nobody) return;
  OfficerId const officer = subject.officer;
  file->add(Feature::suitable_grade, grade_suits(service, subject, service.desks[officer]) ? 1 : 0);
  file->add(
      Feature::officer_experience,
      service.staff[officer].experience(service.today(), practised_days(service.plan->scenario.judgement)));
  file->add(Feature::manageable_caseload, caseload_manageable(service, officer));
}

void contact_kept(Service& service, Case const& subject) {
  if (CaseFile* const file = file_of(service, subject))
    file->add(Feature::contact_face_to_face, subject.telephone && subject.first_attended ? 0 : 1);
}

void contact_not_given(Service& service, Case const& subject, double minutes) {
  CaseFile* const file = file_of(service, subject);
  if (!file) return;
  file->add(Feature::contact_delivered, 0);
  file->add(Feature::officer_time, 0, minutes);
}

void done(Service& service, WorkItem const& item, double depth) {
  Case const& subject = service.cases[item.subject];
  CaseFile* const file = file_of(service, subject);
  if (!file) return;
  auto const minutes = static_cast<double>(item.minutes);
  file->add(Feature::officer_time, depth * minutes, minutes);
  switch (item.task) {
    case Task::assessment:
      file->add(Feature::assessment_in_time, punctual(service, item.due));
      file->add(Feature::assessment_depth, item.in_full ? depth : scales(service).short_form_share * depth);
      return note_manager(service, subject, *file);
    case Task::review:
    case Task::termination:
    case Task::risk_review:
      file->add(Feature::reviews_in_time, service.today() <= item.due ? 1 : 0);
      return file->add(Feature::review_depth, depth);
    case Task::checks:
      return file->add(Feature::checks_made, service.today() <= item.due ? 1 : 0);
    case Task::home_visit:
      return file->add(Feature::home_visits, 1);
    case Task::placement:
      return file->add(Feature::placement_assessed_in_time, punctual(service, item.due));
    case Task::warning:
      return add_follow_up(*file, item.from_work, true);
    default:
      return;
  }
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

void review_due(Service& service, Case const& subject) {
  CaseFile* const file = file_of(service, subject);
  if (file && file->absences > 1) file->put_in(Part::reviewing_desistance);
}

void group_begun(Service& service, Case const& subject, double weeks) {
  CaseFile* const file = file_of(service, subject);
  if (!file) return;
  file->add(Feature::interventions_delivered, 1);
  file->add(Feature::interventions_prompt, falling(weeks, 0, scales(service).long_wait_weeks));
}

void group_awaited(Service const& service, CaseFile& file, double weeks) {
  if (weeks <= scales(service).overdue_wait_weeks) return;
  file.add(Feature::interventions_delivered, 0);
  file.add(Feature::interventions_prompt, falling(weeks, 0, scales(service).long_wait_weeks));
}

void absence(Service& service, Case const& subject) {
  CaseFile* const file = file_of(service, subject);
  if (!file) return;
  if (file->absences < 255) ++file->absences;
  if (file->absences > 1) file->put_in(Part::reviewing_compliance);
}

void followed_up(Service& service, Case const& subject, bool from_work, bool is) {
  if (CaseFile* const file = file_of(service, subject)) add_follow_up(*file, from_work, is);
}

void risk_changed(Service& service, Case const& subject) {
  CaseFile* const file = file_of(service, subject);
  if (!file) return;
  file->put_in(Part::reviewing_harm);
  if (file->changed_on == never) file->changed_on = service.today();
}

void risk_put_off(Service& service, Case const& subject) {
  if (CaseFile* const file = file_of(service, subject)) file->changed_on = service.today();
}

void risk_reviewed(Service& service, Case const& subject) {
  CaseFile* const file = file_of(service, subject);
  if (!file || file->changed_on == never) return;
  file->add(Feature::risk_changes_reviewed,
            service.today() - file->changed_on <= scales(service).change_review_days ? 1 : 0);
  file->changed_on = subject.changed_on;  // another may be hidden already
}

void work_imposed(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  case_file::begins(service, id, core::Sample::unpaid_work);
  CaseFile* const file = file_of(service, subject);
  if (!file || file->begun_in(core::Sample::unpaid_work) != service.today()) return;
  auto const& order = service.requirements[subject.unpaid_work];
  double const days = static_cast<double>(order.hours_needed) / service.plan->scenario.unpaid_work.day_hours;
  file->add(Feature::placement_fit,
            falling(days / scenario::work_days_a_week(order.intensive), scales(service).short_work_weeks,
                    scales(service).long_work_weeks));
}

void first_session(Service& service, Case const& subject) {
  CaseFile* const file = file_of(service, subject);
  if (!file || file->has(Feature::first_session_in_time)) return;
  note_first_session(service, *file, service.today() - file->begun_in(core::Sample::unpaid_work));
}

void released(Service& service, Case const& subject) {
  CaseFile* const file = file_of(service, subject);
  if (!file) return;
  file->add(Feature::resettlement_plan_in_time, subject.reception_planned ? 1 : 0);
  file->add(Feature::release_plan_made, subject.release_planned ? 1 : 0);
  file->add(Feature::contact_before_release, subject.prerelease_done ? 1 : 0);
  file->add(Feature::contact_before_licence, subject.prerelease_done ? 1 : 0);
  for (NeedId const need : service.plan->needs.ids()) {
    if (!subject.has_need(need)) continue;
    file->add(Feature::needs_worked_on, subject.need_is_open(need) ? 0 : 1);
    file->add(Feature::needs_met, subject.need_is_met(need) ? 1 : 0);
  }
}

void conclude(Service const& service, Case const& subject, CaseFile& file) {
  file.officer = service.staff.identity(subject.officer != nobody ? service.staff.incumbent(subject.officer)
                                                                  : subject.former_officer);
  file.after_release = subject.after_release;
  file.woman = service.plan->woman_officer.holds(subject.facts());
  file.low_risk = subject.risk_of_harm == core::RiskOfHarm::low;
  bool const harm = !file.low_risk || subject.true_risk_of_harm != core::RiskOfHarm::low ||
                    (subject.flags & service.plan->check_flags) != 0;
  if (harm)
    file.put_in(Part::risk_of_harm);
  else
    file.take_out(Part::reviewing_harm);
  if (file.begun_in(core::Sample::supervision) != never) {
    file.add(Feature::risk_recorded_right, subject.risk_recorded_wrong() ? 0 : 1);
    conclude_officers(service, subject, file);
    conclude_contact(subject, file);
  }
  if (file.begun_in(core::Sample::unpaid_work) != never) conclude_work(service, subject, file);
  if (file.changed_on != never && service.today() - file.changed_on > scales(service).change_review_days)
    file.add(Feature::risk_changes_reviewed, 0);
  if (subject.papers_open() && service.today() > subject.papers_due) file.add(Feature::enforcement_taken, 0);
}

}  // namespace caseflow::service::case_notes
