#include "model/service/groups/members.hpp"

#include <algorithm>

#include "model/scenario/process/absences.hpp"
#include "model/service/allocation/step_down.hpp"
#include "model/service/enforcement/absences.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/supervision/activity.hpp"

namespace caseflow::service::members {
namespace {

double missed_share(Service const& service, GroupMember const& member) {
  return scenario::missed_share(static_cast<double>(member.absence),
                                service.plan->scenario.attendance.acceptable_share);
}

/// The person's case, where it is one of ours that still goes on.
Case* case_of(Service& service, GroupMember const& member) {
  return member.subject && still_there(service, member) ? &service.cases[member.subject] : nullptr;
}

/// The person no longer waits for the first session.
void no_longer_awaited(Case& subject, GroupMember const& member) {
  if (member.awaited && subject.groups_awaited > 0) --subject.groups_awaited;
}

void follow_up(Service& service, GroupMember const& member, std::uint32_t ordinal) {
  if (!member.subject) return;
  notes::Chance const enforced{service.plan->scenario.group_work.absences_enforced_share,
                               service.uniform(member.entity, Purpose::group_absence, ordinal)};
  journal::note(service.todays_journal(), service.cases[member.subject], notes::GroupAbsence{enforced});
  if (enforced.happens())
    absences::unacceptable(service, member.subject);
  else
    absences::reminded(service, member.subject);
}

}  // namespace

scenario::Group const& group_at(Service const& service, GroupId group) {
  return service.plan->groups[group].about;
}

SiteId site_for(Service const& service, SiteId home, GroupId group) {
  auto const& plan = *service.plan;
  if (plan.partner_at[home][group]) return home;
  return group_at(service, group).accredited ? plan.programmes_site[home] : plan.groups_site[home];
}

WaitingListId list_of(Service const& service, SiteId site, GroupId group) {
  return WaitingListId{site.number() * service.plan->groups.size() + group.number()};
}

void count_by_group(Service& service, Breakdown const& split, GroupId group, double numerator,
                    double denominator) {
  service.count(split.total, numerator, denominator);
  service.count(split.of(group), numerator, denominator);
}

bool still_there(Service const& service, GroupMember const& member) {
  if (!member.subject) return service.today() < member.until;
  return service.cases[member.subject].generation == member.generation;
}

bool in_contact(Service const& service, GroupMember const& member) {
  return !member.subject || service.cases[member.subject].in_contact();
}

bool suitable(Service const& service, GroupMember const& member, GroupId group) {
  return !member.subject || service.plan->groups[group].suitable.holds(service.cases[member.subject].facts());
}

void start(Service& service, GroupMember& member, GroupId group, bool evening) {
  if (member.started) return;
  member.started = true;
  auto const& measures = service.model->measures;
  double const weeks = static_cast<double>(service.today() - member.since) / 7;
  service.conditions.weeks_waited += weeks;
  ++service.conditions.people_waited;
  service.count(measures.group_wait_weeks.of(group), weeks);
  service.count(
      group_at(service, group).accredited ? measures.programme_wait_weeks : measures.group_wait_weeks.total,
      weeks);
  count_by_group(service, measures.group_start_share, group, 1);
  count_by_group(service, measures.group_starts, group, 1);
  Case* const subject = case_of(service, member);
  if (!subject) return;
  no_longer_awaited(*subject, member);
  subject->activity_from = never;
  journal::note(service.todays_journal(), *subject, notes::GroupStarted{group, weeks, evening});
  case_notes::group_begun(service.todays_file(*subject), weeks);
}

std::uint32_t occasion(Service const& service, GroupId group, std::uint32_t n) {
  return (service.plan->groups[group].name_hash << 8) + n;
}

void stays_away(Service& service, GroupMember& member, GroupId group) {
  follow_up(service, member, occasion(service, group, member.absence_ordinal++));
}

bool comes(Service& service, GroupMember& member, GroupId group) {
  auto const ordinal = occasion(service, group, member.absence_ordinal++);
  double const u = service.uniform(member.entity, Purpose::group_session, ordinal);
  double const absence = static_cast<double>(member.absence);
  if (u >= absence) return u >= missed_share(service, member);
  follow_up(service, member, ordinal);
  return false;
}

bool comes_to_catch_up(Service& service, GroupMember& member, GroupId group) {
  auto const ordinal = occasion(service, group, member.catch_up_ordinal++);
  return service.uniform(member.entity, Purpose::group_catch_up, ordinal) >= missed_share(service, member);
}

void came(Service& service, GroupMember const& member, GroupId group, notes::SessionDay how) {
  Case* const subject = case_of(service, member);
  if (!subject) return;
  journal::note(service.todays_journal(), service.cases[member.subject], notes::GroupSession{group, how});
  ++subject->kept_contacts;
  auto const& about = group_at(service, group);
  if (!about.accredited) activity::worked(service, member.subject, about.places == 1);
}

void missed(Service& service, GroupMember& member, GroupId group) {
  ++member.missed;
  if (member.subject)
    journal::note(service.todays_journal(), service.cases[member.subject],
                  notes::GroupSession{group, notes::SessionDay::missed});
}

std::int16_t sessions_before(scenario::Group const& about, GroupMember const& member) {
  if (!about.module_sessions || member.sessions_left <= 0) return static_cast<std::int16_t>(about.sessions);
  int const module = *about.module_sessions;
  int const modules = (member.sessions_left + module - 1) / module;
  return static_cast<std::int16_t>(std::min(about.sessions, modules * module));
}

void offered(Service& service, GroupMember const& member, GroupId group) {
  if (member.subject && !group_at(service, group).accredited)
    activity::offered(service, service.cases[member.subject]);
}

void leave(Service& service, GroupMember const& member, GroupId group, bool completed) {
  auto const& measures = service.model->measures;
  if (completed) count_by_group(service, measures.group_completions, group, 1);
  if (!member.started) count_by_group(service, measures.group_start_share, group, 0);
  count_by_group(service, measures.group_completion_share, group, completed ? 1 : 0);
  if (group_at(service, group).accredited && member.started)
    service.count(measures.programme_completion_share, completed ? 1 : 0);
  Case* const subject = case_of(service, member);
  if (!subject) return;
  journal::note(service.todays_journal(), *subject, notes::GroupLeft{group, completed, member.started});
  if (member.started)
    service.files.occasion(*subject, Part::reviewing_desistance);
  else
    no_longer_awaited(*subject, member);
  if (subject->groups_open > 0) --subject->groups_open;
  // What the group left to do the officer does, unless another group is waited for.
  double const weeks =
      subject->groups_open > 0 ? service.plan->scenario.group_work.one_to_one_after_weeks : 0;
  activity::await_group(service, member.subject, weeks);
  step_down::consider(service, member.subject);
}

}  // namespace caseflow::service::members
