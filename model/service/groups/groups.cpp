#include "model/service/groups/groups.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/service/groups/individual.hpp"
#include "model/service/groups/joining.hpp"
#include "model/service/groups/members.hpp"
#include "model/service/groups/one_to_one.hpp"
#include "model/service/groups/partners.hpp"
#include "model/service/groups/timetable.hpp"
#include "model/service/observe/journal.hpp"
#include "sim/date.hpp"

namespace caseflow::service::groups {
namespace {

using members::group_at;

void fetch(Service const& service, std::vector<GroupMember> const& people) {
  for (auto const& member : people)
    if (member.subject) service.cases.fetch(member.subject);
}

/// Takes those off a waiting list whose case ended or who are no longer suitable.
void strike_off(Service& service, std::vector<GroupMember>& list, GroupId group) {
  std::erase_if(list, [&](GroupMember const& member) {
    if (members::still_there(service, member) && members::suitable(service, member, group)) return false;
    members::leave(service, member, group, false);
    return true;
  });
}

bool ready(Service const& service, GroupMember const& member, GroupId group) {
  return member.introduced && joining::invited(service, member) && members::in_contact(service, member) &&
         individual::prepared(service, member, group);
}

/// Who could begin now, and who could come by day as well as in the evening.
struct Waiting {
  int all = 0, by_day = 0;
  bool evening_first = false;  ///< Who has waited longest can come in the evening only.
};
Waiting count_ready(Service const& service, std::vector<GroupMember> const& list, GroupId group) {
  Waiting found;
  sim::Day longest = 0;
  for (auto const& member : list) {
    if (!ready(service, member, group)) continue;
    if (found.all++ == 0 || member.since < longest) {
      longest = member.since;
      found.evening_first = member.in_work;
    }
    if (!member.in_work) ++found.by_day;
  }
  return found;
}

/// Whether people join a run while it goes on: one of the run-up, without tutors, only ends once there are
/// any, and one of a partner that is paid for less than it does.
bool can_be_joined(Service const& service, GroupRun const& run) {
  return group_at(service, run.group).module_sessions && !run.with_officer &&
         (run.times != 0 || !service.staffed) && partners::can_be_joined(service, run);
}

/// Places in runs that go on, for whoever waits until their next module.
struct FreePlaces {
  int by_day = 0, evening = 0;
};
FreePlaces free_places(Service const& service, GroupId group, SiteId site) {
  FreePlaces free;
  auto const& about = group_at(service, group);
  for (auto const& run : service.group_work.runs)
    if (!run.members.empty() && run.group == group && run.site == site && can_be_joined(service, run))
      (run.evening ? free.evening : free.by_day) +=
          std::max(0, about.places - static_cast<int>(run.members.size()));
  return free;
}

/// Fills a run from the waiting list: in the evening first those who can come at no other time. Who does not
/// take up the invitation has no place in it, and the next is asked.
void fill(Service& service, GroupRun& run, std::vector<GroupMember>& list) {
  GroupId const group = run.group;
  auto const& about = group_at(service, group);
  auto const before = run.members.size();
  int others = 0;
  auto const take = [&](bool in_work) {
    std::size_t kept = 0;
    for (GroupMember member : list) {
      bool const full = std::cmp_greater_equal(run.members.size(), about.places);
      if (full || member.in_work != in_work || (in_work && !run.evening) || !ready(service, member, group)) {
        list[kept++] = member;
        continue;
      }
      if (!joining::takes_up(service, member, group)) {
        if (joining::asked_in_vain(service, member, group))
          members::leave(service, member, group, false);
        else
          list[kept++] = member;
        continue;
      }
      others += member.subject ? 0 : 1;
      if (member.sessions_left == 0)
        members::count_by_group(service, service.model->measures.group_place_wait_weeks, group,
                                static_cast<double>(service.today() - member.since) / 7);
      member.sessions_left = members::sessions_before(about, member);
      members::start(service, member, group, run.evening);
      run.members.push_back(member);
    }
    list.resize(kept);
  };
  if (run.evening) take(true);
  take(false);
  if (run.members.empty()) return;
  auto const& measures = service.model->measures;
  double const taken = static_cast<double>(run.members.size());
  // Those who sit in a run stay, also where a change has left it fewer places.
  members::count_by_group(service, measures.group_places_used_share, group, taken,
                          std::max<double>(about.places, taken));
  members::count_by_group(service, measures.group_other_provider_share, group, others,
                          taken - static_cast<double>(before));
}

void meet_again(Service& service, RunId id, sim::Day from) {
  GroupRun const& run = service.group_work.runs[id];
  service.post(timetable::next_meeting(service, run, from), Phase::work, {id, 0, 0, EventKind::run_session});
}

/// Whether the session is held: not on a holiday, and not without its tutors.
bool held(Service& service, GroupRun& run) {
  using timetable::Meeting;
  if (!service.model->days.working(service.today())) return false;
  auto const& about = group_at(service, run.group);
  auto const& measures = service.model->measures;
  Meeting const today = run.times == 0 ? Meeting::held : timetable::meeting_today(service, run);
  if (today != Meeting::held)
    journal::session_falls_out(service.todays_journal(), service.cases, run, today == Meeting::called_off);
  service.count(measures.group_sessions_left_out_share, today == Meeting::left_out ? 1 : 0);
  if (today == Meeting::left_out) return false;
  service.count(measures.group_sessions_cancelled_share, today == Meeting::called_off ? 1 : 0);
  if (today == Meeting::called_off) return false;
  service.count(measures.group_sessions, 1);
  if (run.times != 0) service.group_work.tutor_minutes_today += about.tutors * about.tutor_minutes;
  partners::held(service, run);
  return true;
}

enum class Start { nobody_free, nobody_came, begun };

/// Begins a run by day or in the evening, if a room and tutors are free together and somebody comes.
Start begin(Service& service, WaitingListId slot, bool evening) {
  auto const groups = service.plan->groups.size();
  GroupId const group{slot.number() % groups};
  RunId const id = service.group_work.runs.open();
  GroupRun& run = service.group_work.runs[id];
  run = GroupRun{.group = group,
                 .site = SiteId{slot.number() / groups},
                 .evening = evening,
                 .members = std::move(run.members)};
  run.members.clear();
  if (service.staffed && !timetable::book(service, run, evening)) {
    service.group_work.runs.close(id);
    return Start::nobody_free;
  }
  fill(service, run, service.group_work.waiting[slot]);
  if (run.members.empty()) {  // nobody took up the invitation: no run, and another is planned next week
    timetable::release(service, run);
    service.group_work.runs.close(id);
    return Start::nobody_came;
  }
  ++service.group_work.runs_begun[slot];
  if (evening) ++service.group_work.evenings_begun[slot];
  members::count_by_group(service, service.model->measures.group_runs, group, 1);
  meet_again(service, id, service.today());
  return Start::begun;
}

/// Whether another run of an office may be held in the evening: where it is open, by their share.
bool evening_allowed(Service const& service, WaitingListId slot, double share) {
  auto const& work = service.group_work;
  auto const groups = service.plan->groups.size();
  bool const partners = scenario::by_partners(group_at(service, GroupId{slot.number() % groups}));
  if (timetable::evenings(service, SiteId{slot.number() / groups}, partners) == 0) return false;
  return std::floor((work.runs_begun[slot] + 1) * share + 0.5) > work.evenings_begun[slot];
}

/// At the start of a module others join, if any wait; the run goes round again while somebody is in it.
void begin_module(Service& service, GroupRun& run) {
  auto const& about = group_at(service, run.group);
  if (!can_be_joined(service, run) || run.sessions_held == 0 ||
      run.sessions_held % *about.module_sessions != 0)
    return;
  auto& list = service.group_work.waiting[members::list_of(service, run.site, run.group)];
  fetch(service, list);
  strike_off(service, list, run.group);
  fill(service, run, list);
  if (run.sessions_held % about.sessions == 0)
    members::count_by_group(service, service.model->measures.group_runs, run.group, 1);
}

/// Nobody runs the group here any more; where officers work it from now on, our own people begin with them.
void let_go(Service& service, std::vector<GroupMember>& people, GroupId group) {
  bool const with_officers = group_at(service, group).one_to_one_minutes.has_value();
  for (auto const& member : std::exchange(people, {}))
    if (with_officers && member.subject)
      one_to_one::begin(service, member, group, service.cases[member.subject].home);
    else
      members::leave(service, member, group, false);
}

/// Too many sessions missed: another place is waited for, or the group is left.
void lose_place(Service& service, GroupMember member, GroupRun const& run) {
  if (member.restarts >= group_at(service, run.group).restarts.value_or(0))
    return members::leave(service, member, run.group, false);
  ++member.restarts;
  member.missed = member.catch_ups = 0;
  member.sessions_left = std::max<std::int16_t>(member.sessions_left, 1);  // the last module at least
  if (!group_at(service, run.group).module_sessions) member.individual = 0;
  service.group_work.waiting[members::list_of(service, run.site, run.group)].push_back(member);
}

}  // namespace

void run_due(Service& service, WaitingListId slot) {
  auto const groups = service.plan->groups.size();
  GroupId const group{slot.number() % groups};
  SiteId const site{slot.number() / groups};
  auto const& about = group_at(service, group);
  auto& work = service.group_work;
  auto& list = work.waiting[slot];
  fetch(service, list);
  strike_off(service, list, group);
  if (about.one_to_one_minutes || !partners::delivered_at(service, site, group)) let_go(service, list, group);
  joining::read(service, list, group, site);
  individual::prepare(service, list, group, site);
  sim::Day const next = service.today() + (about.places == 1 ? 1 : 7);
  service.post(service.day_for(EventKind::run_due, next), Phase::work, {slot, 0, 0, EventKind::run_due});
  if (service.today() < work.next_run_from[slot]) return;
  auto const waiting = count_ready(service, list, group);
  auto const free = free_places(service, group, site);
  int const least = std::max(1, about.least_booked), in_work = waiting.all - waiting.by_day;
  bool const by_day = waiting.by_day - free.by_day - std::max(0, free.evening - in_work) >= least;
  bool const evening = in_work > free.evening && waiting.all - free.evening >= least &&
                       evening_allowed(service, slot, about.evening_share);
  if (!by_day && !evening) return;
  bool const first = evening && (waiting.evening_first || !by_day);
  Start start = begin(service, slot, first);
  // Whoever would come by day was asked for the evening too; for the evening people in work are asked as
  // well.
  bool const others = start == Start::nobody_free || (start == Start::nobody_came && !first);
  if (others && by_day && evening) start = begin(service, slot, !first);
  bool const starts = start == Start::begun;
  service.count(service.model->measures.group_runs_put_off_share, starts ? 0 : 1);
  if (starts && about.places > 1)
    work.next_run_from[slot] = service.today() + sim::days_of_weeks(about.run_every_weeks);
}

void run_session(Service& service, RunId id) {
  GroupRun& run = service.group_work.runs[id];
  GroupId const group = run.group;
  auto const& about = group_at(service, group);
  if (run.with_officer) return one_to_one::due(service, id);
  fetch(service, run.members);
  if (partners::has_gone(service, run)) {
    let_go(service, run.members, group);
    return service.group_work.runs.close(id);
  }
  if (!held(service, run)) return meet_again(service, id, timetable::after_meeting(service, run));
  begin_module(service, run);
  individual::beside(service, run);
  ++run.sessions_held;
  auto left = [&](GroupMember& member) {
    if (!members::still_there(service, member)) {
      members::leave(service, member, group, false);
      return true;
    }
    --member.sessions_left;
    members::offered(service, member, group);
    if (members::in_contact(service, member) && members::comes(service, member, group))
      members::came(service, member, group, notes::SessionDay::attended);
    else
      members::missed(service, member, group);
    if (member.missed >= about.dropped_after_missed) {
      lose_place(service, member, run);
      return true;
    }
    if (member.sessions_left > 0) return false;
    members::leave(service, member, group, true);
    return true;
  };
  run.members.erase(std::remove_if(run.members.begin(), run.members.end(), left), run.members.end());
  if (!run.members.empty()) return meet_again(service, id, timetable::after_meeting(service, run));
  timetable::release(service, run);
  service.group_work.runs.close(id);
}

}  // namespace caseflow::service::groups
