#include "model/service/staff/places.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/service/staff/establishment.hpp"
#include "model/service/staff/layout.hpp"
#include "model/service/staff/supervisors.hpp"
#include "model/service/staff/training.hpp"
#include "model/service/staff/waits.hpp"
#include "model/service/staff/workforce.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::places {
namespace {

/// On the first day of a place: somebody is there, or it is under recruitment.
void first_day(Service& service, PersonId id, double vacant_share) {
  StaffMember const& person = service.staff[id];
  service.staff.set_wanted(id, true);
  auto const draws = service.block(
      person_entity(waits::kind_of(person.role), person.name_hash, person.place, 255), Purpose::recruitment);
  if (draws.uniform(0) >= vacant_share) return workforce::take_up(service, id, false, draws.uniform(3));
  workforce::recruit(service, id, draws.uniform(1));
}

void add_officers(Service& service, Layout const& room) {
  for (auto const& about : room.officers) {
    PostNameId const post_name = service.desks.add_posts(about.name);
    StaffGroupId const group = service.staff.add(Role::officer, about.name, {}, about.places);
    for (PersonId const id : service.staff.group(group).places()) {
      OfficerId const officer = service.desks.add(post_name, about.site, about.grade);
      SIM_ENSURES(person_of(officer) == id);
    }
  }
}

/// The day on which people join; `never` for those who are there from the beginning, and once they have gone.
sim::Day joins_on(Service const& service, StaffGroup const& group) {
  for (auto const& planned : service.plan->staff[static_cast<std::size_t>(group.role)])
    if (planned.name == group.name && planned.from)
      return establishment::day_of(*service.model, *planned.from);
  return never;
}

/// Every group of a role beside officers: the teams, and those who join them under any plan.
void add_teams(Service& service, Role role, Layout const& room) {
  auto& pools = service.pools.of(role);
  for (std::size_t number = 0; number < pools.size(); ++number) {
    core::AnyTeamId const team = service.plan->staff[static_cast<std::size_t>(role)][number].team;
    std::size_t const first = service.staff.people().size();
    for (auto const& about : room.teams_of(role)[number])
      service.staff.add(role, about.name, team, about.places);
    for (PersonId const id : core::IdRange<PersonId>{first, service.staff.people().size()})
      pools[number].join(id);
  }
}

void follow_hours(Service& service, PersonId id) {
  StaffMember& person = service.staff[id];
  person.fte = service.staff.group(person.staff).each;
  if (person.role == Role::officer)
    service.desks[officer_of(id)].target_caseload =
        training::target_caseload(service, officer_of(id)) * person.fte;
}

/// What the plan in force has happen to a group after today.
void schedule(Service& service, StaffGroupId at) {
  StaffGroup const& group = service.staff.group(at);
  if (sim::Day const joins = joins_on(service, group); joins > service.today() && joins < service.model->end)
    for (PersonId const id : group.places())
      service.post(joins, Phase::people, {id, 0, service.staff[id].generation, EventKind::join});
  establishment::schedule_changes(service, at);
}

}  // namespace

void follow_posts(Service& service) {
  auto const& posts = service.plan->posts;
  std::unordered_map<std::string_view, PostsId> by_name;
  for (PostsId const at : posts.ids()) by_name[posts[at].name] = at;
  for (OfficerId const id : service.desks.ids()) {
    Desk& desk = service.desks[id];
    auto const its = by_name.find(service.desks.post_name(id));
    desk.posts = its == by_name.end() ? decltype(desk.posts){} : its->second;
    SIM_EXPECTS(desk.cases() == 0);
    if (!desk.posts) continue;
    auto const& mine = service.posts_of(id);
    if (GradeId const grade = service.staff[id].qualified ? mine.becomes : mine.grade)
      service.desks.regrade(id, grade, service.counts);
  }
}

void join(Service& service, PersonId id) {
  StaffMember& person = service.staff[id];
  StaffGroup& group = service.staff.group(person.staff);
  if (person.wanted() || joins_on(service, group) != service.today()) return;
  auto const needed =
      establishment::standing(*service.model, *service.plan, group.role, group.name, service.today());
  if (person.place >= needed.places) return;
  group.posts = needed.posts;
  service.staff.set_wanted(id, true);
  double const u = service
                       .block(person_entity(waits::kind_of(person.role), person.name_hash, person.place, 255),
                              Purpose::recruitment)
                       .uniform(3);
  workforce::take_up(service, id, u < workforce::newcomer_share(service, id));
}

void open(Service& service) {
  std::optional<Layout> own;
  Layout const& room = service.room ? *service.room : own.emplace(layout(*service.model));
  service.room = nullptr;
  add_officers(service, room);
  for (std::size_t role = static_cast<std::size_t>(Role::officer) + 1; role < core::role_count; ++role) {
    std::size_t const first = service.staff.people().size();
    add_teams(service, static_cast<Role>(role), room);
    if (static_cast<Role>(role) == Role::tutor)
      service.group_work.diaries.open({first, service.staff.people().size()});
  }
  follow_posts(service);
  for (StaffGroupId const at : service.staff.groups()) {
    StaffGroup& group = service.staff.group(at);
    auto const needed =
        establishment::standing(*service.model, *service.plan, group.role, group.name, service.today());
    group.each = needed.each;
    group.posts = needed.posts;
    for (PersonId const id : group.places()) follow_hours(service, id);
    for (PersonId const id : group.places())
      if (service.staff[id].place < needed.places) first_day(service, id, needed.vacant_share);
    schedule(service, at);
  }
  supervisors::count_away(service);
}

void follow_plan(Service& service, scenario::Plan const& old) {
  service.staff.note_new_plan();
  // First those who come, then those who go, and only then their cases: so that none is handed to somebody
  // who goes too, or waits although somebody has come.
  std::vector<PersonId> leavers;
  for (StaffGroupId const at : service.staff.groups()) {
    StaffGroup& group = service.staff.group(at);
    if (!establishment::differs(service, group, old)) continue;
    auto const gone = establishment::follow_plan(service, group, old);
    leavers.insert(leavers.end(), gone.begin(), gone.end());
  }
  for (PersonId const id : service.staff.people()) follow_hours(service, id);
  for (StaffGroupId const at : service.staff.groups()) schedule(service, at);
  workforce::leave_places(service, leavers);
  for (PersonId const id : leavers)
    if (service.staff[id].wanted()) workforce::recruit(service, id, 1);
  supervisors::count_away(service);  // those who stay may work other hours
}

}  // namespace caseflow::service::places
