#include "model/service/groups/individual.hpp"

#include <vector>

#include "model/service/groups/joining.hpp"
#include "model/service/groups/members.hpp"
#include "model/service/groups/timetable.hpp"

namespace caseflow::service::individual {
namespace {

using notes::SessionDay;

/// Sessions beside the group that are due after so many of its own.
int due_after(scenario::Group const& group, int sessions) {
  return group.individual ? group.individual->during * sessions / group.sessions : 0;
}

bool seen_now(Service const& service, GroupMember const& member) {
  return members::still_there(service, member) && members::in_contact(service, member);
}

bool takes(Service& service, GroupRun const& run, double minutes) {
  bool const tutored = run.times != 0 && members::group_at(service, run.group).tutors > 0;
  return !tutored || timetable::spend(service, run.site, minutes);
}

void catch_up(Service& service, GroupRun& run, GroupMember& member) {
  auto const& work = service.plan->scenario.group_work;
  int const most = members::group_at(service, run.group).catch_ups.value_or(work.catch_ups);
  if (member.missed == 0 || member.catch_ups >= most) return;
  if (!takes(service, run, work.catch_up_minutes)) return;
  ++member.catch_ups;
  if (!members::comes_to_catch_up(service, member, run.group)) return;
  --member.missed;
  members::came(service, member, run.group, SessionDay::made_up);
}

void individual(Service& service, GroupRun& run, GroupMember& member) {
  auto const& group = members::group_at(service, run.group);
  if (member.individual >= due_after(group, group.sessions - member.sessions_left)) return;
  if (!takes(service, run, group.individual->minutes)) return;
  ++member.individual;
  if (members::comes(service, member, run.group))
    members::came(service, member, run.group, SessionDay::individual);
  else
    members::missed(service, member, run.group);
}

}  // namespace

bool prepared(Service const& service, GroupMember const& member, GroupId group) {
  auto const& sessions = members::group_at(service, group).individual;
  return !sessions || member.prepared >= sessions->before;
}

void prepare(Service& service, std::vector<GroupMember>& list, GroupId group, SiteId site) {
  auto const& sessions = members::group_at(service, group).individual;
  if (!sessions) return;
  bool time_left = true;
  std::erase_if(list, [&](GroupMember& member) {
    bool const due = joining::invited(service, member) && !prepared(service, member, group);
    if (!time_left || !due || !seen_now(service, member)) return false;
    time_left = timetable::spend(service, site, sessions->minutes);
    if (!time_left) return false;
    if (!joining::takes_up(service, member, group)) {
      if (!joining::asked_in_vain(service, member, group)) return false;
      members::leave(service, member, group, false);
      return true;
    }
    if (!members::comes(service, member, group)) return false;
    ++member.prepared;
    members::start(service, member, group, false);
    members::came(service, member, group, SessionDay::individual);
    return false;
  });
}

void beside(Service& service, GroupRun& run) {
  for (auto& member : run.members)
    if (seen_now(service, member)) catch_up(service, run, member);
  for (auto& member : run.members)
    if (seen_now(service, member)) individual(service, run, member);
}

}  // namespace caseflow::service::individual
