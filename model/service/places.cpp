#include "model/service/places.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "model/core/name_hash.hpp"
#include "model/service/establishment.hpp"
#include "model/service/work_groups.hpp"
#include "model/service/workforce.hpp"

namespace caseflow::service::places {
namespace {

/// On the first day of a place: somebody is there, or it is under recruitment.
void first_day(Service& service, PersonId id, double vacant_share) {
  Person const& person = service.people[id];
  service.set_wanted(id, true);
  auto const luck =
      service.block(person_entity(workforce::kind_of(person.role), person.name_hash, person.place, 255),
                    Purpose::recruitment);
  if (luck.uniform(0) >= vacant_share) return workforce::take_up(service, id, false, luck.uniform(3));
  workforce::recruit(service, id, luck.uniform(1));
}

/// Makes the places that a group needs under either plan, all empty.
void add_places(Service& service, Role role, std::string const& name, int group) {
  StaffGroup made{.role = role, .name = name, .first = static_cast<PersonId>(service.people.size())};
  std::size_t const places = establishment::places_needed(service, role, name);
  for (std::size_t place = 0; place < places; ++place) {
    Person person;
    person.role = role;
    person.group = static_cast<std::int16_t>(group);
    person.staff = static_cast<std::uint16_t>(service.staff.size());
    person.name_hash = core::name_hash(name);
    person.place = static_cast<std::uint32_t>(place);
    person.wanted = false;
    service.people.push_back(person);
  }
  made.last = static_cast<PersonId>(service.people.size());
  service.staff.push_back(made);
}

void add_officers(Service& service) {
  auto const& model = service.model;
  std::map<std::string, scenario::Plan::Posts const*>
      posts;  // of either plan; where both have them, as they are now
  for (auto const* plan : {&model.before, &model.now})
    for (auto const& item : plan->posts) posts[item.name] = &item;
  for (auto const& [name, about] : posts) {
    auto const group = static_cast<int>(service.post_names.size());
    service.post_names.push_back(name);
    add_places(service, Role::officer, name, group);
    for (PersonId id = service.staff.back().first; id < service.staff.back().last; ++id) {
      Desk desk;
      desk.site = static_cast<std::int16_t>(about->site);
      desk.grade = static_cast<std::int16_t>(about->grade);
      service.desks.push_back(std::move(desk));
      service.officers_at[static_cast<std::size_t>(about->site)].push_back(id);
    }
  }
}

/// The day on which people join; `never` for those who are there from the beginning, and once they have gone.
sim::Day joins_on(Service const& service, StaffGroup const& group) {
  for (auto const& planned : service.plan->staff[static_cast<std::size_t>(group.role)])
    if (planned.name == group.name && planned.from) return establishment::day_of(service, *planned.from);
  return never;
}

/// Every group of a role beside officers: the teams, and those who join them under either plan.
void add_teams(Service& service, Role role) {
  auto const at = static_cast<std::size_t>(role);
  auto const& model = service.model;
  auto& pools = service.pools[at];
  for (std::size_t team = 0; team < pools.size(); ++team) {
    std::set<std::string> joined;
    add_places(service, role, service.plan->staff[at][team].name, static_cast<int>(team));
    for (auto const* plan : {&model.before, &model.now})
      for (auto const& group : plan->staff[at])
        if (group.from && group.team == static_cast<int>(team) && joined.insert(group.name).second)
          add_places(service, role, group.name, static_cast<int>(team));
    for (auto const& group : service.staff)
      if (group.role == role)
        for (PersonId id = group.first; id < group.last; ++id)
          if (service.people[id].group == static_cast<int>(team)) pools[team].members.push_back(id);
  }
}

/// Cases that an officer should hold. A trainee who has qualified has the target of the grade at the site.
float target(Service const& service, PersonId id) {
  Desk const& desk = service.desks[id];
  if (desk.posts < 0) return 0;
  auto const& posts = posts_of(service, id);
  if (service.people[id].qualified)
    for (auto const& other : service.plan->posts)
      if (other.site == desk.site && other.grade == desk.grade) return other.target_caseload;
  return posts.target_caseload;
}

void follow_hours(Service& service, PersonId id) {
  Person& person = service.people[id];
  person.fte = service.staff[person.staff].each;
  if (person.role == Role::officer) service.desks[id].target_caseload = target(service, id) * person.fte;
}

/// What the plan in force has happen to a group after today.
void schedule(Service& service, std::size_t at) {
  StaffGroup const& group = service.staff[at];
  if (sim::Day const joins = joins_on(service, group); joins > service.today() && joins < service.model.end)
    for (PersonId id = group.first; id < group.last; ++id)
      service.post(joins, Phase::people, {id, 0, service.people[id].generation, EventKind::join});
  establishment::schedule_changes(service, at);
}

}  // namespace

scenario::Plan::Posts const& posts_of(Service const& service, PersonId id) {
  return service.plan->posts[static_cast<std::size_t>(service.desks[id].posts)];
}

void follow_posts(Service& service) {
  auto const& posts = service.plan->posts;
  for (PersonId id = 0; id < service.desks.size(); ++id) {
    Desk& desk = service.desks[id];
    auto const& name = service.post_names[static_cast<std::size_t>(service.people[id].group)];
    desk.posts = -1;
    for (std::size_t at = 0; at < posts.size(); ++at)
      if (posts[at].name == name) desk.posts = static_cast<std::int16_t>(at);
    if (desk.posts < 0) continue;
    auto const& mine = posts_of(service, id);
    int const grade = service.people[id].qualified ? mine.becomes : mine.grade;
    if (grade >= 0) desk.grade = static_cast<std::int16_t>(grade);
  }
}

void join(Service& service, PersonId id) {
  Person& person = service.people[id];
  StaffGroup& group = service.staff[person.staff];
  if (person.wanted || joins_on(service, group) != service.today()) return;
  auto const needed =
      establishment::standing(service, *service.plan, group.role, group.name, service.today());
  if (person.place >= needed.places) return;
  group.posts = needed.posts;
  service.set_wanted(id, true);
  double const u =
      service
          .block(person_entity(workforce::kind_of(person.role), person.name_hash, person.place, 255),
                 Purpose::recruitment)
          .uniform(3);
  workforce::take_up(service, id, u < workforce::newcomer_share(service, id));
}

void qualify(Service& service, PersonId id) {
  Person& person = service.people[id];
  Desk& desk = service.desks[id];
  person.qualified = true;
  int const grade = posts_of(service, id).becomes;
  service.cases_by_grade[static_cast<std::size_t>(desk.grade)] -= desk.cases;
  service.cases_by_grade[static_cast<std::size_t>(grade)] += desk.cases;
  desk.grade = static_cast<std::int16_t>(grade);
  desk.target_caseload = target(service, id) * person.fte;
  for (PersonId const other : service.officers_at[static_cast<std::size_t>(desk.site)]) {
    Person& place = service.people[other];
    if (place.here || !place.wanted || service.desks[other].grade != grade) continue;
    place.given_away = true;  // and so in use as before
    place.wanted = false;
    return;
  }
}

void open(Service& service) {
  add_officers(service);
  for (std::size_t role = static_cast<std::size_t>(Role::officer) + 1; role < core::role_count; ++role) {
    if (static_cast<Role>(role) == Role::tutor)
      service.first_tutor = static_cast<PersonId>(service.people.size());
    add_teams(service, static_cast<Role>(role));
  }
  follow_posts(service);
  service.diaries.resize(service.people.size() - service.first_tutor);
  for (std::size_t at = 0; at < service.staff.size(); ++at) {
    StaffGroup& group = service.staff[at];
    auto const needed =
        establishment::standing(service, *service.plan, group.role, group.name, service.today());
    group.each = needed.each;
    group.posts = needed.posts;
    for (PersonId id = group.first; id < group.last; ++id) follow_hours(service, id);
    for (PersonId id = group.first; id < group.last; ++id)
      if (service.people[id].place < needed.places) first_day(service, id, needed.vacant_share);
    schedule(service, at);
  }
  work_groups::count_away(service);
}

void follow_plan(Service& service) {
  ++service.staff_version;
  // First those who come, then those who go, and only then their cases: so that none is handed to somebody
  // who goes too, or waits although somebody has come.
  std::vector<PersonId> leavers;
  for (StaffGroup& group : service.staff) {
    if (!establishment::differs(service, group)) continue;
    auto const gone = establishment::follow_plan(service, group);
    leavers.insert(leavers.end(), gone.begin(), gone.end());
  }
  for (PersonId id = 0; id < service.people.size(); ++id) follow_hours(service, id);
  for (std::size_t at = 0; at < service.staff.size(); ++at) schedule(service, at);
  workforce::leave_places(service, leavers);
  for (PersonId const id : leavers)
    if (service.people[id].wanted) workforce::recruit(service, id, 1);
  work_groups::count_away(service);  // those who stay may work other hours
}

}  // namespace caseflow::service::places
