#include "model/service/places.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/name_hash.hpp"
#include "model/service/work_groups.hpp"
#include "model/service/workforce.hpp"

namespace caseflow::service::places {
namespace {

/// How a group of places is staffed under one plan.
struct Staffing {
  double fte = 0;           ///< Of every place together, filled or not.
  double vacant_share = 0;  ///< Chance that a place is vacant on the first day.
  std::size_t places() const {
    return fte > 0 ? static_cast<std::size_t>(std::max(1L, std::lround(fte))) : 0;
  }
  float each() const { return fte > 0 ? static_cast<float>(fte / static_cast<double>(places())) : 0.0F; }
};

Staffing staffing(scenario::Plan const& plan, Role role, std::string_view name) {
  for (auto const& group : plan.staff[static_cast<std::size_t>(role)])
    if (group.name == name) return {group.fte, group.vacant_share};
  return {};
}

/// On the first day of a place: somebody is there, or it is under recruitment.
void first_day(Service& service, PersonId id, double vacant_share) {
  Person& person = service.people[id];
  person.wanted = true;
  auto const luck =
      service.block(person_entity(workforce::kind_of(person.role), person.name_hash, person.place, 255),
                    Purpose::recruitment);
  if (luck.uniform(0) >= vacant_share) return workforce::take_up(service, id, false, luck.uniform(3));
  workforce::recruit(service, id, luck.uniform(1));
}

/// Makes the places that a group needs under either plan, all empty, and tells the first of them.
PersonId add_places(Service& service, Role role, std::string const& name, int group) {
  auto const first = static_cast<PersonId>(service.people.size());
  std::size_t const places = std::max(staffing(service.model.before, role, name).places(),
                                      staffing(service.model.now, role, name).places());
  for (std::size_t place = 0; place < places; ++place) {
    Person person;
    person.role = role;
    person.group = static_cast<std::int16_t>(group);
    person.name_hash = core::name_hash(name);
    person.place = static_cast<std::uint32_t>(place);
    person.wanted = false;
    service.people.push_back(person);
  }
  return first;
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
    for (auto id = add_places(service, Role::officer, name, group); id < service.people.size(); ++id) {
      Desk desk;
      desk.site = static_cast<std::int16_t>(about->site);
      desk.grade = static_cast<std::int16_t>(about->grade);
      service.desks.push_back(std::move(desk));
      service.officers_at[static_cast<std::size_t>(about->site)].push_back(id);
    }
  }
}

std::string const& name_of(Service const& service, Person const& person) {
  auto const at = static_cast<std::size_t>(person.group);
  return person.role == Role::officer ? service.post_names[at]
                                      : service.plan->staff[static_cast<std::size_t>(person.role)][at].name;
}

/// The day on which people join; `never` for those who are there from the beginning.
sim::Day joins_on(Service const& service, PersonId id) {
  if (service.people[id].role != Role::officer || service.desks[id].posts < 0) return never;
  auto const& from = posts_of(service, id).from;
  if (!from) return never;
  sim::Day const day = service.model.days.day(*from);
  return day < 0 ? day : service.day_for(EventKind::join, day);
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
  if (person.wanted || joins_on(service, id) != service.today()) return;
  if (person.place >= staffing(*service.plan, person.role, name_of(service, person)).places()) return;
  person.wanted = true;
  double const u =
      service
          .block(person_entity(workforce::kind_of(person.role), person.name_hash, person.place, 255),
                 Purpose::recruitment)
          .uniform(3);
  workforce::take_up(service, id, u < posts_of(service, id).newcomer_share);
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
    place.wanted = false;
    place.given_away = true;
    return;
  }
}

void open(Service& service) {
  add_officers(service);
  for (std::size_t role = static_cast<std::size_t>(Role::officer) + 1; role < core::role_count; ++role) {
    if (static_cast<Role>(role) == Role::tutor)
      service.first_tutor = static_cast<PersonId>(service.people.size());
    auto& pools = service.pools[role];
    auto const& groups = service.plan->staff[role];
    for (std::size_t group = 0; group < groups.size(); ++group)
      for (auto id =
               add_places(service, static_cast<Role>(role), groups[group].name, static_cast<int>(group));
           id < service.people.size(); ++id)
        pools[group].members.push_back(id);
  }
  follow_posts(service);
  service.diaries.resize(service.people.size() - service.first_tutor);
  follow_plan(service);
}

void follow_plan(Service& service) {
  // First those who come, then those who go, and only then their cases: so that none is handed to somebody
  // who goes too, or waits although somebody has come.
  std::vector<PersonId> leavers;
  for (PersonId id = 0; id < service.people.size(); ++id) {
    Person& person = service.people[id];
    auto const needed = staffing(*service.plan, person.role, name_of(service, person));
    sim::Day const joins = joins_on(service, id);
    bool const wanted = person.place < needed.places() && !person.given_away && joins <= service.today();
    person.fte = needed.each();
    if (person.role == Role::officer) service.desks[id].target_caseload = target(service, id) * person.fte;
    if (joins > service.today())
      service.post(joins, Phase::people, {id, 0, person.generation, EventKind::join});
    if (wanted && !person.wanted) first_day(service, id, needed.vacant_share);
    if (!wanted && person.wanted) leavers.push_back(id);
  }
  for (PersonId const id : leavers) service.people[id].wanted = false;
  workforce::leave_places(service, leavers);
  work_groups::count_away(service);  // those who stay may work other hours
}

void follow_vacancies(Service& service, scenario::Plan const& old) {
  std::vector<PersonId> leavers;
  for (PersonId id = 0; id < service.people.size(); ++id) {
    Person const& person = service.people[id];
    if (!person.wanted) continue;
    double const was = staffing(old, person.role, name_of(service, person)).vacant_share;
    double const is = staffing(*service.plan, person.role, name_of(service, person)).vacant_share;
    if (was == is) continue;
    double const u =
        service
            .block(person_entity(workforce::kind_of(person.role), person.name_hash, person.place, 255),
                   Purpose::recruitment)
            .uniform(2);
    if (!person.here && u < 1 - is / was)
      workforce::take_up(service, id, false);
    else if (person.here && u < (is - was) / (1 - was))
      leavers.push_back(id);
  }
  workforce::leave_places(service, leavers);
  for (PersonId const id : leavers) workforce::recruit(service, id, 1);
}

}  // namespace caseflow::service::places
