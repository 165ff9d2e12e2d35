#include "model/service/groups.hpp"

#include <algorithm>

#include "model/service/enforcement.hpp"
#include "model/service/supervision.hpp"

namespace caseflow::service::groups {
namespace {

scenario::Group const& group_at(Service const& service, std::size_t group) {
  return service.plan->groups[group].about;
}

std::size_t list_of(Service const& service, int site, std::size_t group) {
  return static_cast<std::size_t>(site) * service.plan->groups.size() + group;
}

bool still_there(Service const& service, GroupMember const& member) {
  return service.cases[member.subject].generation == member.generation;
}

/// A place or a wait ended: counts it, and tells the case.
void leave(Service& service, GroupMember const& member, std::size_t group, bool completed, bool began) {
  auto const& measures = service.model.measures;
  if (completed)
    for (int const series :
         {measures.group_completions.total, measures.group_completions.group + static_cast<int>(group)})
      service.count(series, 1);
  if (group_at(service, group).accredited) {
    if (began) service.count(measures.programme_completion_share, completed ? 1 : 0);
  } else {
    service.count(measures.rar_completion_share, completed ? 1 : 0);
  }
  if (!still_there(service, member)) return;
  Case& subject = service.cases[member.subject];
  if (subject.groups_open > 0) --subject.groups_open;
  enforcement::settle(service, member.subject);
}

}  // namespace

void open(Service& service) {
  auto const& plan = *service.plan;
  std::size_t const groups = plan.groups.size();
  service.waiting.resize(plan.sites.size() * groups);
  for (int const site : plan.offices)
    for (std::size_t group = 0; group < groups; ++group) {
      auto const every = static_cast<sim::Day>(7 * group_at(service, group).run_every_weeks);
      auto const slot = static_cast<std::uint32_t>(list_of(service, site, group));
      sim::Day const first = static_cast<sim::Day>(
          (slot * 7 * 5) % static_cast<std::uint32_t>(std::max(7, every)));  // offices take turns
      service.post(service.today() + first, Phase::work, {slot, 0, 0, EventKind::run_due});
    }
}

void refer(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  for (std::size_t group = 0; group < plan.groups.size(); ++group) {
    if (!plan.groups[group].suitable.holds(subject.facts())) continue;
    auto const& about = group_at(service, group);
    auto const luck = service.block(subject.entity, Purpose::referral, static_cast<std::uint32_t>(group));
    if (luck.uniform(0) >= about.referred_share) continue;
    if (subject.groups_open < 255) ++subject.groups_open;
    double const spread_weeks =
        12 * luck.uniform(1);  // officers refer in the three months after the earliest week
    service.schedule(service.today() + static_cast<sim::Day>(7 * (about.from_week + spread_weeks)),
                     Phase::work, EventKind::referral, id, static_cast<std::uint32_t>(group));
  }
}

void referral(Service& service, CaseId id, std::uint32_t group) {
  Case& subject = service.cases[id];
  if (!supervision::in_contact(subject)) {
    if (subject.groups_open > 0) --subject.groups_open;
    return;
  }
  int const site = service.plan->groups_site[static_cast<std::size_t>(subject.home)];
  service.waiting[list_of(service, site, group)].push_back(
      {id, subject.generation, 0, service.today(), subject.entity, 0, subject.absence});
}

void run_due(Service& service, std::uint32_t slot) {
  std::size_t const groups = service.plan->groups.size();
  std::size_t const group = slot % groups;
  auto const& about = group_at(service, group);
  auto& list = service.waiting[slot];
  while (!list.empty() && !still_there(service, list.front())) {
    leave(service, list.front(), group, false, false);
    list.pop_front();
  }
  auto const here = std::count_if(list.begin(), list.end(),
                                  [&](GroupMember const& member) { return still_there(service, member); });
  bool const starts = static_cast<double>(here) >= std::max(1.0, about.least_booked);
  service.post(service.today() + static_cast<sim::Day>(7 * (starts ? about.run_every_weeks : 1)), Phase::work,
               {slot, 0, 0, EventKind::run_due});
  if (!starts) return;

  if (service.free_runs.empty()) {
    service.free_runs.push_back(static_cast<std::uint32_t>(service.runs.size()));
    service.runs.emplace_back();
  }
  std::uint32_t const id = service.free_runs.back();
  service.free_runs.pop_back();
  GroupRun& run = service.runs[id];
  run.group = static_cast<int>(group);
  run.sessions_left = about.sessions;
  run.members.clear();
  auto const& measures = service.model.measures;
  while (!list.empty() && static_cast<double>(run.members.size()) < about.places) {
    GroupMember const member = list.front();
    list.pop_front();
    if (!still_there(service, member)) {
      leave(service, member, group, false, false);
      continue;
    }
    run.members.push_back(member);
    double const weeks = static_cast<double>(service.today() - member.since) / 7;
    service.count(measures.group_wait_weeks.group + static_cast<int>(group), weeks);
    service.count(about.accredited ? measures.programme_wait_weeks : measures.group_wait_weeks.total, weeks);
  }
  double const taken = static_cast<double>(run.members.size());
  for (int const series : {measures.group_places_used_share.total,
                           measures.group_places_used_share.group + static_cast<int>(group)})
    service.count(series, taken, about.places);
  for (int const series :
       {measures.group_starts.total, measures.group_starts.group + static_cast<int>(group)})
    service.count(series, taken);
  service.post(service.today(), Phase::work, {id, 0, 0, EventKind::run_session});
}

void run_session(Service& service, std::uint32_t id) {
  GroupRun& run = service.runs[id];
  auto const group = static_cast<std::size_t>(run.group);
  auto const& about = group_at(service, group);
  double const acceptable = service.plan->scenario.attendance.acceptable_share;
  --run.sessions_left;
  auto left = [&](GroupMember& member) {
    if (!still_there(service, member)) {
      leave(service, member, group, false, true);
      return true;
    }
    if (!supervision::in_contact(service.cases[member.subject]))
      ++member.missed;
    else {
      auto const ordinal = static_cast<std::uint32_t>(group) * 256 + member.absence_ordinal++;
      double const u = service.uniform(member.entity, Purpose::group_session, ordinal);
      double const absence = static_cast<double>(member.absence);
      if (u < absence + acceptable * (1 - absence))
        ++member.missed;
      else
        ++service.cases[member.subject].kept_contacts;
    }
    if (static_cast<double>(member.missed) < about.dropped_after_missed) return false;
    leave(service, member, group, false, true);
    return true;
  };
  run.members.erase(std::remove_if(run.members.begin(), run.members.end(), left), run.members.end());
  if (run.sessions_left > 0 && !run.members.empty()) {
    service.post(service.today() + 7, Phase::work, {id, 0, 0, EventKind::run_session});
    return;
  }
  for (auto const& member : run.members) leave(service, member, group, true, true);
  service.runs[id].members.clear();
  service.free_runs.push_back(id);
}

}  // namespace caseflow::service::groups
