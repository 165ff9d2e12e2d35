#include "model/service/staff/establishment.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "model/core/name_hash.hpp"
#include "model/service/staff/waits.hpp"
#include "model/service/staff/workforce.hpp"
#include "sim/date.hpp"

namespace caseflow::service::establishment {
namespace {

using Change = scenario::Plan::StaffChange;
using Establishment = scenario::Plan::Establishment;

Establishment const* find(scenario::Plan const& plan, Role role, std::string_view name) {
  for (auto const& group : plan.staff[static_cast<std::size_t>(role)])
    if (group.name == name) return &group;
  return nullptr;
}

/// Whole places for so many hours: at least one where there are any.
int places_for(double fte, double each) {
  return fte > 0 && each > 0 ? static_cast<int>(std::max(1L, std::lround(fte / each))) : 0;
}

/// What stands for the chance of a whole group, no place of which has this number.
sim::Entity group_entity(StaffGroup const& group) {
  return person_entity(waits::kind_of(group.role), core::name_hash(group.name), 0xfff, 0xff);
}

/// A number of places rounded up as often as its part of a place asks for.
int rounded(Service const& service, StaffGroup const& group, double places, std::string_view occasion) {
  // A part that only arithmetic brought about is none.
  double const whole = std::floor(places + 1e-6);
  double const u = service.uniform(group_entity(group), Purpose::staffing, core::name_hash(occasion));
  return static_cast<int>(whole) + (u < places - whole - 1e-6 ? 1 : 0);
}

/// Those of a group of whom something holds, by place.
template <class Is>
std::vector<PersonId> those(Service const& service, StaffGroup const& group, Is const& is) {
  std::vector<PersonId> found;
  for (PersonId const id : group.places())
    if (is(service.staff[id])) found.push_back(id);
  return found;
}

bool here(StaffMember const& person) { return person.here; }
bool vacant(StaffMember const& person) { return person.wanted() && !person.here; }
bool unused(StaffMember const& person) { return !person.wanted() && !person.given_away(); }

/// The first so many of a group who leave together, by chance.
std::vector<PersonId> leavers(Service const& service, StaffGroup const& group, int number,
                              std::string_view occasion) {
  std::vector<std::pair<double, PersonId>> drawn;
  for (PersonId const id : those(service, group, here)) {
    StaffMember const& person = service.staff[id];
    auto const place = person_entity(waits::kind_of(person.role), person.name_hash, person.place, 0xff);
    drawn.emplace_back(service.uniform(place, Purpose::staffing, core::name_hash(occasion)), id);
  }
  std::sort(drawn.begin(), drawn.end());
  std::vector<PersonId> first;
  for (auto const& item : drawn)
    if (static_cast<int>(first.size()) < number) first.push_back(item.second);
  return first;
}

/// So many people take places, vacant ones first; as newcomers as often as recruits are.
void come(Service& service, StaffGroup const& group, int number, bool recruits) {
  auto places = those(service, group, vacant);
  auto const more = those(service, group, unused);
  places.insert(places.end(), more.begin(), more.end());
  for (PersonId const id : places) {
    if (number-- <= 0) return;
    StaffMember& person = service.staff[id];
    service.staff.set_wanted(id, true);
    person.arrives_on = never;
    auto const draws =
        service.block(person_entity(waits::kind_of(person.role), person.name_hash, person.place, 255),
                      Purpose::recruitment);
    bool const newcomer = recruits && draws.uniform(3) < workforce::newcomer_share(service, id);
    ++person.incumbent;
    workforce::take_up(service, id, newcomer, recruits ? 0 : draws.uniform(3));
  }
}

/// Vacant posts end, the last first, until no more are in use than there are posts; or are opened until as
/// many are.
void follow_posts(Service& service, StaffGroup const& group) {
  int const more = group.posts - group.places_in_use();
  if (more > 0) {
    auto const places = those(service, group, unused);
    for (std::size_t i = 0; i < places.size() && i < static_cast<std::size_t>(more); ++i) {
      service.staff.set_wanted(places[i], true);
      workforce::recruit(service, places[i], 1);
    }
    return;
  }
  auto const places = those(service, group, vacant);
  for (std::size_t i = 0; i < places.size() && i < static_cast<std::size_t>(-more); ++i)
    service.staff.set_wanted(places[places.size() - 1 - i], false);
}

/// What the chances of a takeover are drawn for: what-ifs on the start date share them, and so do changes on
/// any other day.
std::string takeover_occasion(Service const& service) {
  if (service.today() == service.model->start) return "what-if";
  return "change of " + sim::to_string(service.model->days.date(service.today()));
}

}  // namespace

sim::Day day_of(Model const& model, sim::Date date) {
  sim::Day const day = model.days.day(date);
  return day < 0 ? day : model.day_for(EventKind::staff_change, day);
}

Standing standing(Model const& model, scenario::Plan const& plan, Role role, std::string_view name,
                  sim::Day day) {
  auto const* group = find(plan, role, name);
  if (!group) return {};
  Standing made;
  auto const places = static_cast<std::size_t>(places_for(group->fte, 1));
  made.each = places > 0 ? static_cast<float>(group->fte / static_cast<double>(places)) : 1;
  if ((group->from && day_of(model, *group->from) > day) ||
      (group->until && day_of(model, *group->until) <= day))
    return made;
  made.places = places;
  made.posts_fte = group->posts_fte;
  made.people_fte = group->people_fte;
  made.vacant_share = group->vacant_share;
  bool changed = false;
  for (auto const& item : group->changes) {
    if (day_of(model, item.date) > day) break;
    changed = true;
    if (item.kind == Change::Kind::posts) made.posts_fte += item.fte;
    if (item.kind == Change::Kind::leave_with_posts) made.posts_fte -= item.fte;
    if (item.kind == Change::Kind::join) made.people_fte += item.fte;
    if (item.kind == Change::Kind::leave || item.kind == Change::Kind::leave_with_posts)
      made.people_fte -= item.fte;
  }
  double const each = static_cast<double>(made.each);
  made.posts_fte = std::max(0.0, made.posts_fte);
  made.people_fte = std::max(0.0, made.people_fte);
  made.posts = places_for(made.posts_fte, each);
  if (!changed) return made;
  double const all = std::max(made.posts_fte, made.people_fte);
  made.places = static_cast<std::size_t>(places_for(all, each));
  made.vacant_share = all > 0 ? 1 - made.people_fte / all : 0;
  return made;
}

std::size_t places_needed(Model const& model, Role role, std::string_view name) {
  auto const needed = [&](scenario::Plan const& plan) {
    auto const* group = find(plan, role, name);
    if (!group) return std::size_t{0};
    double const each = group->fte > 0 ? group->fte / places_for(group->fte, 1) : 1;
    auto places = static_cast<std::size_t>(places_for(group->fte, 1));
    for (auto const& item : group->changes)
      if (item.kind == Change::Kind::join || (item.kind == Change::Kind::posts && item.fte > 0))
        places += static_cast<std::size_t>(std::ceil(item.fte / each)) + 1;
    return places;
  };
  std::size_t most = 0, more = 0;
  for (auto const* plan : model.plans()) most = std::max(most, needed(*plan));
  for (sim::Day const day : model.takeovers) {
    auto const was = standing(model, model.in_force(day - 1), role, name, day - 1),
               is = standing(model, model.in_force(day), role, name, day);
    if (was == is) continue;
    double const people = std::max(0.0, is.people_fte - was.people_fte);
    more += static_cast<std::size_t>(std::ceil(people / static_cast<double>(std::max(is.each, 1e-3F)))) + 1;
  }
  return most + more;
}

bool differs(Service const& service, StaffGroup const& group, scenario::Plan const& old) {
  return !(standing(*service.model, old, group.role, group.name, service.today() - 1) ==
           standing(*service.model, *service.plan, group.role, group.name, service.today()));
}

std::vector<PersonId> follow_plan(Service& service, StaffGroup& group, scenario::Plan const& old) {
  // What the old plan has for today has not happened yet, and will not.
  auto const was = standing(*service.model, old, group.role, group.name, service.today() - 1);
  auto const is = standing(*service.model, *service.plan, group.role, group.name, service.today());
  auto const occasion = takeover_occasion(service);
  auto const people = those(service, group, here);
  auto const number = static_cast<int>(people.size());
  // Where there are more people than posts, everybody keeps the hours that the posts had.
  bool const above = is.people_fte > is.posts_fte + 1e-9 && was.posts_fte > 0;
  float const hours = above || is.each <= 0 ? group.each : is.each;
  double const people_fte = number * static_cast<double>(group.each) + is.people_fte - was.people_fte;
  int wanted = number;
  if (is.people_fte != was.people_fte)
    wanted = rounded(service, group, std::max(0.0, people_fte) / static_cast<double>(hours), occasion);
  if (is.people_fte >= was.people_fte) wanted = std::max(wanted, number);
  if (is.people_fte <= was.people_fte) wanted = std::min(wanted, number);
  group.each = hours;
  group.posts = places_for(is.posts_fte, static_cast<double>(hours));
  for (PersonId const id : group.places()) service.staff[id].fte = hours;

  come(service, group, wanted - number, false);
  auto gone = leavers(service, group, number - wanted, occasion);
  for (PersonId const id : gone) service.staff[id].here = false;
  follow_posts(service, group);
  return gone;
}

void schedule_changes(Service& service, StaffGroupId group) {
  auto const& about = service.staff.group(group);
  auto const* planned = find(*service.plan, about.role, about.name);
  if (!planned) return;
  auto const post = [&](sim::Date date, std::size_t which) {
    auto const day = day_of(*service.model, date);
    if (day <= service.today() || day >= service.model->end) return;
    service.post(
        day, Phase::people,
        {group, static_cast<std::uint32_t>(which), service.staff.version(), EventKind::staff_change});
  };
  for (std::size_t i = 0; i < planned->changes.size(); ++i) post(planned->changes[i].date, i);
  if (planned->until) post(*planned->until, planned->changes.size());
}

void change(Service& service, StaffGroupId at, std::uint32_t which, std::uint16_t staff_version) {
  if (staff_version != service.staff.version()) return;
  StaffGroup& group = service.staff.group(at);
  auto const* planned = find(*service.plan, group.role, group.name);
  bool const until = which == planned->changes.size();
  Change const all{Change::Kind::leave_with_posts, {}, 0, "until"};
  auto const& item = until ? all : planned->changes[which];
  int const places =
      until ? static_cast<int>(group.places().size())
            : rounded(service, group, std::abs(item.fte) / static_cast<double>(group.each), item.name);
  switch (item.kind) {
    case Change::Kind::join:
      return come(service, group, places, true);
    case Change::Kind::posts:
      group.posts = std::max(0, group.posts + (item.fte < 0 ? -places : places));
      return follow_posts(service, group);
    case Change::Kind::leave:
    case Change::Kind::leave_with_posts: {
      bool const posts_end = item.kind == Change::Kind::leave_with_posts;
      if (posts_end) group.posts = std::max(0, group.posts - places);
      auto const gone = leavers(service, group, places, item.name);
      workforce::leave_places(service, gone);
      for (PersonId const id : gone) workforce::replace(service, id);
      if (posts_end) follow_posts(service, group);
      return;
    }
  }
}

}  // namespace caseflow::service::establishment
