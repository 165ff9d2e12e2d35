#include "model/service/supervision/contact.hpp"

#include <algorithm>
#include <bit>
#include <optional>

#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/contact.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/desk/worklist.hpp"
#include "model/service/enforcement/absences.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/skill/skill.hpp"
#include "model/service/state/banding.hpp"
#include "model/service/state/people.hpp"
#include "model/service/state/workload.hpp"
#include "model/service/supervision/activity.hpp"
#include "model/service/supervision/risk.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::contact {
namespace {

using core::Task;

double weeks_to_next(Service const& service, Case const& subject) {
  auto const& plan = *service.plan;
  if (subject.telephone) return static_cast<double>(subject.telephone_weeks);
  auto const& band = plan.band[subject.band];
  float const week = static_cast<float>(service.today() - subject.clock) / 7;
  return scenario::weeks_between_contacts(subject.after_release ? band.release_contact : band.order_contact,
                                          week, subject.pace);
}

/// Whether the person comes to the contact with this number, in the same way in every scenario.
ContactOutcome outcome(Service const& service, Case const& subject, double u) {
  auto const& attendance = service.plan->scenario.attendance;
  double absence = static_cast<double>(subject.absence);
  if (subject.whereabouts_unknown) return ContactOutcome::unacceptable_absence;
  if (subject.contacts_since_change < attendance.after_change_contacts) {
    double const odds = absence / (1 - absence) * attendance.after_change_odds;
    absence = odds / (1 + odds);
  }
  if (u < absence) return ContactOutcome::unacceptable_absence;
  return u < scenario::missed_share(absence, attendance.acceptable_share) ? ContactOutcome::acceptable_absence
                                                                          : ContactOutcome::kept;
}

/// What inspectors look for in the officer of a case; nothing where nobody holds it.
std::optional<case_notes::Giver> officer_giving(Service const& service, Case const& subject) {
  if (subject.officer == nobody) return std::nullopt;
  Desk const& desk = service.desks[subject.officer];
  StaffMember const& officer = service.staff[subject.officer];
  double const fte = std::max(1e-3, static_cast<double>(officer.fte));
  double const practised = practised_days(service.plan->scenario.judgement);
  return case_notes::Giver{.grade_suits = subject.under_banded
                                              ? may_hold(service, desk, properly_banded(service, subject))
                                              : may_hold(service, desk, subject),
                           .experience = officer.experience(service.today(), practised),
                           .cases_per_fte = desk.cases() / fte};
}

void not_given(Service& service, Case const& subject, bool first, float minutes) {
  if (auto const file = service.todays_file(subject))
    case_notes::contact_not_given(file, static_cast<double>(minutes));
  service.count(service.model->measures.contact_delivered_share, 0);
  if (!first) return;
  service.count(service.model->measures.first_appointment_in_time_share, 0);
  service.files.note(subject, core::Feature::prompt_start, 0);
}

/// Whether the officer means to prepare the person for a group at the appointment. Officers who are more used
/// to involving people do so more often: no report says more of who prepares people.
bool prepares(Service const& service, Case const& subject, std::uint32_t slot) {
  double const share = service.plan->scenario.group_work.motivation.officer_preparation_share;
  if (share <= 0 || subject.groups_awaited == 0) return false;
  constexpr auto piece = core::Piece::involvement;
  double const usual = service.plan->practice.level[core::index_of(piece)];
  double const inclined = usual > 0 ? skill::propensity(service, subject.officer, piece) / usual : 1;
  return service.uniform(subject.entity, Purpose::group_preparation, slot) < share * inclined;
}

/// An appointment that was kept by somebody who waits for a group.
void prepared(Service& service, Case& subject, WorkItem const& appointment, double depth) {
  service.count(service.model->measures.group_preparation_share, appointment.prepares ? 1 : 0);
  if (appointment.prepares) subject.prepared_for_groups += static_cast<float>(depth);
}

/// A contact that was never given before the next is due is not given at all.
void drop_open_contact(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (!subject.contact_open) return;
  subject.contact_open = false;
  worklist::remove_if(
      service, id, [](WorkItem const& item) { return is_contact(item.task); },
      [&](WorkItem const& item) {
        journal::not_given(service.todays_journal(), service.cases[item.subject], item);
        not_given(service, subject, item.first, item.minutes);
      });
}

/// To those who treat the person, where a court ordered it: the officer refers them once.
void refer_to_treatment(Service& service, CaseId id) {
  int const treated = std::popcount(service.cases[id].flags & service.plan->referred_flags);
  int const days = service.plan->scenario.work.due_days.referral;
  for (int i = 0; i < treated; ++i)
    tasks::request(service, id,
                   {.task = Task::referral,
                    .priority = Priority::planned,
                    .due = service.model->days.add_working(service.today(), days)});
}

}  // namespace

void plan(Service& service, CaseId id, sim::Day from) {
  Case& subject = service.cases[id];
  sim::Day const day = service.model->days.next_working(from);
  subject.contact_running = true;
  service.schedule(day, Phase::work, EventKind::contact, id, subject.slot);
}

void resume(Service& service, CaseId id) {
  if (!service.cases[id].contact_running) plan(service, id, service.today() + 1);
}

void given(Service& service, WorkItem const& contact, double depth) {
  SIM_EXPECTS(is_contact(contact.task));
  CaseId const id = contact.subject;
  Case& subject = service.cases[id];
  auto const& measures = service.model->measures;
  subject.contact_open = false;
  if (auto const file = service.todays_file(subject))
    case_notes::contact_given(file, officer_giving(service, subject));
  if (subject.contacts_since_change < 255) ++subject.contacts_since_change;
  service.count(measures.contact_delivered_share, 1);
  if (contact.first) {
    bool const in_time = service.today() <= subject.first_due;
    service.count(measures.first_appointment_in_time_share, in_time ? 1 : 0);
    service.files.note(subject, core::Feature::prompt_start, in_time ? 1 : 0);
  }
  if (service.record) service.record->push_back({subject.entity, contact.ordinal, contact.outcome});
  service.count(measures.contact_kept_share, contact.outcome == ContactOutcome::kept ? 1 : 0);
  if (contact.outcome == ContactOutcome::unacceptable_absence) return absences::unacceptable(service, id);
  if (contact.outcome == ContactOutcome::acceptable_absence) return absences::acceptable(service, id);
  ++subject.kept_contacts;
  if (auto const file = service.todays_file(subject)) case_notes::contact_kept(file, subject);
  if (contact.task == Task::appointment && subject.groups_awaited > 0)
    prepared(service, subject, contact, depth);
  activity::with_appointment(service, id);
  risk::look(service, id, depth * service.plan->scenario.risk_changes.noticed_at_contact_share,
             notes::NoticedBy::contact);
  if (subject.first_attended) return;
  subject.first_attended = true;
  refer_to_treatment(service, id);
  auto const& plan = *service.plan;
  auto const& assessment = plan.scenario.operating_model.assessment;
  bool const full = service.block(subject.entity, Purpose::admin, 1 + subject.returns).uniform(3) <
                    assessment.layer_three_share;
  auto const& days = service.model->days;
  tasks::request(service, id,
                 {.task = Task::first_meeting,
                  .priority = Priority::prompt,
                  .due = days.add_working(service.today(), plan.scenario.work.due_days.first_meeting)});
  tasks::Request wanted{.task = Task::assessment,
                        .priority = Priority::deadline,
                        .due = days.add_working(service.today(), assessment.days_allowed),
                        .in_full = full};
  if (!full) wanted.minutes = plan.scenario.work.layer_one_minutes;
  tasks::request(service, id, wanted);
}

void due(Service& service, CaseId id, std::uint32_t slot) {
  Case& subject = service.cases[id];
  if (slot != subject.slot) return;
  drop_open_contact(service, id);
  subject.contact_running = false;
  if (!subject.in_contact()) return;
  ++subject.slot;
  plan(service, id, service.today() + scenario::days_between_contacts(weeks_to_next(service, subject)));
  if (subject.queue == Queue::waiting) {  // nobody there to give it
    journal::note(service.todays_journal(), subject,
                  notes::NotGiven{notes::NotGivenBecause::no_officer, service.today()});
    not_given(service, subject, slot == 0, appointment_minutes(*service.plan, subject));
    return;
  }
  auto const draws = service.block(subject.entity, Purpose::contact, slot);
  ContactOutcome const result = outcome(service, subject, draws.uniform(0));
  bool const first = !subject.first_attended && slot == 0;
  sim::Day const today = service.today();
  bool const came = result == ContactOutcome::kept;
  Task const task = !came                                         ? Task::missed
                    : subject.telephone && subject.first_attended ? Task::telephone_contact
                                                                  : Task::appointment;
  auto const intensity = static_cast<std::size_t>(service.plan->band[subject.band].intensity);
  float const minutes = task == Task::appointment
                            ? appointment_minutes(*service.plan, subject)
                            : service.plan->minutes[static_cast<std::size_t>(task)][intensity];
  bool const preparing = task == Task::appointment && prepares(service, subject, slot);
  auto const& motivation = service.plan->scenario.group_work.motivation;
  double const beside = preparing ? motivation.officer_preparation_minutes : 0;
  WorkItem const item{.subject = id,
                      .generation = subject.generation,
                      .task = task,
                      .priority = first ? Priority::deadline : Priority::prompt,
                      .outcome = result,
                      .first = first,
                      .prepares = preparing,
                      .due = today,
                      .minutes = minutes + static_cast<float>(beside),
                      .ordinal = slot};
  if (!service.staffed) return given(service, item, 1);

  subject.contact_open = true;
  OfficerId giver = subject.officer;
  if (!service.staff[giver].present(today) &&
      (first || draws.uniform(1) < service.plan->scenario.workforce.cover_share))
    if (auto const other = worklist::colleague(service, giver); other != nobody) giver = other;
  if (auto const to = service.todays_journal(); journal::follows(to, subject))
    journal::officer_away(to, service.staff, subject, giver);
  worklist::add(service, giver, item);
}

}  // namespace caseflow::service::contact
