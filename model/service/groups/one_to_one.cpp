#include "model/service/groups/one_to_one.hpp"

#include <algorithm>
#include <utility>

#include "model/service/desk/tasks.hpp"
#include "model/service/groups/members.hpp"
#include "model/service/observe/journal.hpp"
#include "sim/date.hpp"

namespace caseflow::service::one_to_one {
namespace {

void due_again(Service& service, RunId id) {
  auto const& group = members::group_at(service, service.group_work.runs[id].group);
  sim::Day const next = service.today() + std::max(1, sim::days_of_weeks(1.0 / group.sessions_a_week));
  service.post(service.day_for(EventKind::run_session, next), Phase::work,
               {id, 0, 0, EventKind::run_session});
}

void leaves_with(Service& service, RunId id, bool completed) {
  GroupRun& run = service.group_work.runs[id];
  GroupMember const member = run.members.front();
  run.members.clear();  // its next meeting finds nobody, and closes it
  members::leave(service, member, run.group, completed);
}

}  // namespace

void begin(Service& service, GroupMember const& member, GroupId group, SiteId home) {
  RunId const id = service.group_work.runs.open();
  GroupRun& run = service.group_work.runs[id];
  run = GroupRun{.group = group, .site = home, .with_officer = true, .members = std::move(run.members)};
  run.members.assign(1, member);
  run.members.front().sessions_left = static_cast<std::int16_t>(members::group_at(service, group).sessions);
  due_again(service, id);
}

void due(Service& service, RunId id) {
  GroupRun& run = service.group_work.runs[id];
  if (run.members.empty()) return service.group_work.runs.close(id);
  GroupMember& member = run.members.front();
  if (!members::still_there(service, member)) {
    leaves_with(service, id, false);
    return service.group_work.runs.close(id);
  }
  due_again(service, id);
  bool const put_off = run.requested;
  if (put_off) tasks::withdraw(service, member.subject, core::Task::activity);
  run.requested = false;
  if (!members::in_contact(service, member)) return;
  if (!put_off) members::offered(service, member, run.group);
  auto const& group = members::group_at(service, run.group);
  if (!members::comes(service, member, run.group)) {
    members::missed(service, member, run.group);
    if (member.missed >= group.dropped_after_missed) leaves_with(service, id, false);
    return;
  }
  run.requested = true;
  tasks::request(service, member.subject,
                 {.task = core::Task::activity,
                  .priority = Priority::planned,
                  .due = service.today(),
                  .ordinal = id.number() + 1,
                  .minutes = group.one_to_one_minutes});
}

void worked(Service& service, WorkItem const& item) {
  RunId const id{item.ordinal - 1};
  GroupRun& run = service.group_work.runs[id];
  if (!run.requested || run.members.empty() || run.members.front().subject != item.subject) return;
  run.requested = false;
  GroupMember& member = run.members.front();
  members::start(service, member, run.group, false);
  journal::note(service.todays_journal(), service.cases[member.subject],
                notes::GroupSession{run.group, notes::SessionDay::attended});
  if (--member.sessions_left == 0) leaves_with(service, id, true);
}

}  // namespace caseflow::service::one_to_one
