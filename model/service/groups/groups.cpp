#include "model/service/groups/groups.hpp"

#include <algorithm>
#include <cmath>

#include "model/core/name_hash.hpp"
#include "model/scenario/process/absences.hpp"
#include "model/service/allocation/step_down.hpp"
#include "model/service/enforcement/absences.hpp"
#include "model/service/groups/timetable.hpp"
#include "model/service/observe/case_files.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/supervision/activity.hpp"
#include "sim/date.hpp"

namespace caseflow::service::groups {
namespace {

scenario::Group const& group_at(Service const& service, GroupId group) {
  return service.plan->groups[group].about;
}

/// The n-th occasion of a group, by its name, so that no draw depends on which other groups there are.
std::uint32_t occasion(Service const& service, GroupId group, std::uint32_t n) {
  return (core::name_hash(service.plan->groups[group].name) << 8) + n;
}

bool still_there(Service const& service, GroupMember const& member) {
  return service.cases[member.subject].generation == member.generation;
}

/// A place or a wait ended: counts it, and tells the case.
void leave(Service& service, GroupMember const& member, GroupId group, bool completed, bool began) {
  auto const& measures = service.model.measures;
  if (completed) count_by_group(service, measures.group_completions, group, 1);
  if (!began) count_by_group(service, measures.group_start_share, group, 0);
  count_by_group(service, measures.group_completion_share, group, completed ? 1 : 0);
  if (group_at(service, group).accredited && began)
    service.count(measures.programme_completion_share, completed ? 1 : 0);
  if (!still_there(service, member)) return;
  Case& subject = service.cases[member.subject];
  journal::note(service, subject, notes::GroupLeft{group, completed, began});
  if (began) case_file::occasion(service, subject, Part::reviewing_desistance);
  if (subject.groups_open > 0) --subject.groups_open;
  // What the group left to do the officer does, unless another group is waited for.
  double const weeks = subject.groups_open > 0 ? service.plan->scenario.group_work.one_to_one_after_weeks : 0;
  activity::await_group(service, member.subject, weeks);
  step_down::consider(service, member.subject);
}

/// Takes those off a waiting list whose case ended or who are no longer suitable.
void strike_off(Service& service, std::vector<GroupMember>& list, GroupId group) {
  auto const& suitable = service.plan->groups[group].suitable;
  std::erase_if(list, [&](GroupMember const& member) {
    if (still_there(service, member) && suitable.holds(service.cases[member.subject].facts())) return false;
    leave(service, member, group, false, false);
    return true;
  });
}

bool can_start(Service const& service, GroupMember const& member, bool evening) {
  return (evening || !member.in_work) && service.cases[member.subject].in_contact();
}

/// Whether the next run at this office is held in the evening: as evenly spread as the share allows.
bool next_is_evening(Service const& service, WaitingListId slot, double share) {
  double const due = service.group_work.runs_begun[slot] * share + 0.5;
  return std::floor(due + share) > std::floor(due);
}

/// Fills a run from the waiting list: in the evening first those who can come at no other time.
void fill(Service& service, GroupRun& run, std::vector<GroupMember>& list, bool evening) {
  GroupId const group = run.group;
  auto const& about = group_at(service, group);
  auto const& measures = service.model.measures;
  auto const take = [&](bool in_work) {
    std::size_t kept = 0;
    for (GroupMember const member : list) {
      bool const full = std::cmp_greater_equal(run.members.size(), about.places);
      if (full || member.in_work != in_work || !can_start(service, member, evening)) {
        list[kept++] = member;
        continue;
      }
      run.members.push_back(member);
      service.cases[member.subject].activity_from = never;
      double const weeks = static_cast<double>(service.today() - member.since) / 7;
      journal::note(service, member.subject, notes::GroupStarted{group, weeks, evening});
      case_notes::group_begun(service, service.cases[member.subject], weeks);
      service.conditions.weeks_waited += weeks;
      ++service.conditions.people_waited;
      service.count(measures.group_wait_weeks.of(run.group), weeks);
      service.count(about.accredited ? measures.programme_wait_weeks : measures.group_wait_weeks.total,
                    weeks);
      count_by_group(service, measures.group_start_share, group, 1);
    }
    list.resize(kept);
  };
  if (evening) take(true);
  take(false);
  double const taken = static_cast<double>(run.members.size());
  count_by_group(service, measures.group_places_used_share, group, taken, about.places);
  count_by_group(service, measures.group_starts, group, taken);
}

/// Whether the person comes to a session; an absence without a reason is followed up.
bool comes(Service& service, GroupMember& member, GroupId group) {
  auto const& plan = *service.plan;
  auto const ordinal = occasion(service, group, member.absence_ordinal++);
  double const u = service.uniform(member.entity, Purpose::group_session, ordinal);
  double const absence = static_cast<double>(member.absence);
  if (u >= absence) return u >= scenario::missed_share(absence, plan.scenario.attendance.acceptable_share);
  notes::Chance const enforced{plan.scenario.group_work.absences_enforced_share,
                               service.uniform(member.entity, Purpose::group_absence, ordinal)};
  journal::note(service, member.subject, notes::GroupAbsence{enforced});
  if (enforced.happens())
    absences::unacceptable(service, member.subject);
  else
    absences::reminded(service, member.subject);
  return false;
}

void came(Service& service, CaseId id, GroupId group, notes::SessionDay how) {
  journal::note(service, id, notes::GroupSession{group, how});
  ++service.cases[id].kept_contacts;
  if (!group_at(service, group).accredited) activity::worked(service, id, false);
}

void missed(Service& service, GroupMember& member, GroupId group) {
  ++member.missed;
  journal::note(service, member.subject, notes::GroupSession{group, notes::SessionDay::missed});
}

/// Before the session, those who missed one and have a catch-up left make it up, as far as tutors have time.
void catch_up(Service& service, GroupRun& run) {
  auto const& work = service.plan->scenario.group_work;
  GroupId const group = run.group;
  bool const tutored = run.times != 0 && group_at(service, group).tutors > 0;
  int possible = tutored ? timetable::catch_ups_possible(service, run) : 1 << 20;
  for (auto& member : run.members) {
    if (possible <= 0) return;
    if (member.missed == 0 || member.catch_ups >= work.catch_ups || !still_there(service, member) ||
        !service.cases[member.subject].in_contact())
      continue;
    auto const ordinal = occasion(service, group, member.catch_ups++);
    --possible;
    if (tutored) service.group_work.tutor_minutes_today += work.catch_up_minutes;
    double const absence = static_cast<double>(member.absence);
    double const missed = scenario::missed_share(absence, service.plan->scenario.attendance.acceptable_share);
    if (service.uniform(member.entity, Purpose::group_catch_up, ordinal) < missed) continue;
    --member.missed;
    came(service, member.subject, group, notes::SessionDay::made_up);
  }
}

void meet_again(Service& service, RunId id, sim::Day from) {
  GroupRun const& run = service.group_work.runs[id];
  service.post(timetable::next_meeting(service, run, from), Phase::work, {id, 0, 0, EventKind::run_session});
}

/// Whether the session is held: not on a holiday, and not without its tutors.
bool held(Service& service, GroupRun& run) {
  using timetable::Meeting;
  if (!service.model.days.working(service.today())) return false;
  auto const& about = group_at(service, run.group);
  auto const& measures = service.model.measures;
  Meeting const today = run.times == 0 ? Meeting::held : timetable::meeting_today(service, run);
  if (today != Meeting::held) journal::session_falls_out(service, run, today == Meeting::called_off);
  service.count(measures.group_sessions_left_out_share, today == Meeting::left_out ? 1 : 0);
  if (today == Meeting::left_out) return false;
  service.count(measures.group_sessions_cancelled_share, today == Meeting::called_off ? 1 : 0);
  if (today == Meeting::called_off) return false;
  service.count(measures.group_sessions, 1);
  if (run.times != 0) service.group_work.tutor_minutes_today += about.tutors * about.tutor_minutes;
  return true;
}

/// When an office first runs a group: offices take turns, by their names and not by how many there are.
sim::Day first_week(Service const& service, SiteId site, GroupId group) {
  auto const names = service.plan->sites[site] + '/' + service.plan->groups[group].name;
  auto const weeks = std::max(1.0, std::floor(group_at(service, group).run_every_weeks));
  return static_cast<sim::Day>(core::name_hash(names) % static_cast<std::uint32_t>(weeks));
}

}  // namespace

WaitingListId list_of(Service const& service, SiteId site, GroupId group) {
  return WaitingListId{site.number() * service.plan->groups.size() + group.number()};
}

void count_by_group(Service& service, Breakdown const& split, GroupId group, double numerator,
                    double denominator) {
  service.count(split.total, numerator, denominator);
  service.count(split.of(group), numerator, denominator);
}

void open(Service& service) {
  auto const& plan = *service.plan;
  std::size_t const groups = plan.groups.size();
  service.group_work.waiting.resize(plan.sites.size() * groups);
  service.group_work.runs_begun.assign(plan.sites.size() * groups, 0);
  service.group_work.rooms_taken.resize(plan.sites.size());
  service.group_work.hours_kept_until.assign(plan.tutor_teams.size(), never);
  for (SiteId const site : plan.offices) {
    if (plan.groups_site[site] != site) continue;
    for (GroupId const group : plan.groups.ids()) {
      WaitingListId const slot = list_of(service, site, group);
      sim::Day const first = 7 * first_week(service, site, group);
      service.post(service.day_for(EventKind::run_due, service.today() + first), Phase::work,
                   {slot, 0, 0, EventKind::run_due});
    }
  }
}

void run_due(Service& service, WaitingListId slot) {
  auto const groups = service.plan->groups.size();
  GroupId const group{slot.number() % groups};
  auto const& about = group_at(service, group);
  auto& list = service.group_work.waiting[slot];
  for (auto const& member : list) service.cases.fetch(member.subject);
  strike_off(service, list, group);
  bool const evening = next_is_evening(service, slot, about.evening_share);
  auto const here = std::count_if(list.begin(), list.end(), [&](GroupMember const& member) {
    return can_start(service, member, evening);
  });
  bool starts = std::cmp_greater_equal(here, std::max(1, about.least_booked));
  RunId const id = starts ? service.group_work.runs.open() : RunId{};
  if (starts) {
    GroupRun& run = service.group_work.runs[id];
    run = GroupRun{.group = group,
                   .site = SiteId{slot.number() / groups},
                   .sessions_left = about.sessions,
                   .members = std::move(run.members)};
    run.members.clear();
    starts = !service.staffed || timetable::book(service, run, evening);
    if (!starts) service.group_work.runs.close(id);
  }
  service.count(service.model.measures.group_runs_put_off_share, starts ? 0 : 1);
  sim::Day const next = service.today() + sim::days_of_weeks(starts ? about.run_every_weeks : 1);
  service.post(service.day_for(EventKind::run_due, next), Phase::work, {slot, 0, 0, EventKind::run_due});
  if (!starts) return;
  ++service.group_work.runs_begun[slot];
  fill(service, service.group_work.runs[id], list, evening);
  meet_again(service, id, service.today());
}

void run_session(Service& service, RunId id) {
  GroupRun& run = service.group_work.runs[id];
  for (auto const& member : run.members) service.cases.fetch(member.subject);
  if (!held(service, run)) return meet_again(service, id, timetable::after_meeting(service, run));
  GroupId const group = run.group;
  auto const& about = group_at(service, group);
  --run.sessions_left;
  catch_up(service, run);
  auto left = [&](GroupMember& member) {
    if (!still_there(service, member)) {
      leave(service, member, group, false, true);
      return true;
    }
    Case const& subject = service.cases[member.subject];
    if (!about.accredited) activity::offered(service, subject);
    if (subject.in_contact() && comes(service, member, group))
      came(service, member.subject, group, notes::SessionDay::attended);
    else
      missed(service, member, group);
    if (member.missed < about.dropped_after_missed) return false;
    leave(service, member, group, false, true);
    return true;
  };
  run.members.erase(std::remove_if(run.members.begin(), run.members.end(), left), run.members.end());
  if (run.sessions_left > 0 && !run.members.empty())
    return meet_again(service, id, timetable::after_meeting(service, run));
  for (auto const& member : run.members) leave(service, member, group, true, true);
  timetable::release(service, run);
  service.group_work.runs.close(id);
}

}  // namespace caseflow::service::groups
