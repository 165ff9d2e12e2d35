#include "model/service/unpaid_work/work_groups.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "model/service/unpaid_work/hours.hpp"

namespace caseflow::service::work_groups {
namespace {

/// A day as draws know it, whatever the length of the run-up.
std::uint32_t absolute(Service const& service, sim::Day day) {
  return static_cast<std::uint32_t>(service.model->epoch + day);
}

/// The n-th vehicle of a team, and the n-th group that goes out.
sim::Entity nth_of(Service const& service, TeamId team, std::size_t n) {
  return person_entity(EntityKind::vehicle, service.plan->teams[team].name_hash,
                       static_cast<std::uint32_t>(n), 0);
}

/// Whole groups, no more than the vehicles: part of one goes out as often as there is a supervisor for it.
/// The same on a day whenever it is asked.
int whole_groups(Service const& service, TeamId team, sim::Day day, double groups, int most) {
  int const whole = static_cast<int>(groups + 1e-6);
  double const part = groups - whole - 1e-6;  // one that only arithmetic brought about is none
  if (whole >= most || part <= 0) return std::min(whole, most);
  double const u =
      service.uniform(nth_of(service, team, 0xfff), Purpose::work_groups, absolute(service, day));
  return whole + (u < part ? 1 : 0);
}

/// Places of a group for our own cases.
double own_places(Service const& service, TeamId team) {
  return static_cast<double>(service.plan->teams[team].group_size) /
         (1 + service.plan->scenario.unpaid_work.other_provider_share);
}

/// Supervisors of a team who are there today, in FTE; cover takes the place of some whom nobody expected to
/// be away.
double supervisors_there(Service& service, TeamId team) {
  double const covered = service.plan->scenario.unpaid_work.cover_share;
  double fte = 0;
  for (PersonId const id : service.pools[team].members()) {
    StaffMember const& person = service.staff[id];
    if (!person.here) continue;
    bool const there = person.present(service.today()) ||
                       (person.sick && service.uniform(person.entity, Purpose::transport,
                                                       absolute(service, service.today())) < covered);
    if (there) fte += static_cast<double>(person.fte);
  }
  return fte;
}

/// What becomes of each group that people are booked for: why it stays at home, or nothing.
using Groups = std::vector<std::optional<StandDown>>;

/// Vehicles that do not run keep their groups at home, unless one that no group needs is near enough.
void send_vehicles(Service const& service, TeamId team, std::size_t supervised, Groups& groups) {
  auto const& about = service.plan->teams[team];
  auto const& work = service.plan->scenario.unpaid_work;
  auto const today = absolute(service, service.today());
  auto const vehicles = static_cast<std::size_t>(about.vehicles);
  auto const runs = [&](std::size_t vehicle) {
    return service.uniform(nth_of(service, team, vehicle), Purpose::vehicle, today) >=
           work.vehicle_failure_share;
  };
  std::size_t spare = 0;
  for (std::size_t vehicle = supervised; vehicle < vehicles; ++vehicle) spare += runs(vehicle) ? 1 : 0;
  for (std::size_t group = 0; group < supervised; ++group) {
    if (group < vehicles && runs(group)) continue;
    bool const near =
        service.uniform(nth_of(service, team, group), Purpose::reach, today) < work.within_reach_share;
    if (spare > 0 && near) {
      --spare;
    } else {
      groups[group] = StandDown::vehicle;
    }
  }
}

/// As many groups as those booked for today need. Supervisors whom they do not need stand in for others.
Groups groups_today(Service& service, TeamId team) {
  auto const& work = service.plan->scenario.unpaid_work;
  double const a_group = own_places(service, team) * work.overbooking_share;
  auto const booked = static_cast<double>(service.teams[team].expected());
  Groups groups(static_cast<std::size_t>(std::max(1.0, std::ceil(booked / a_group - 1e-6))));
  auto const supervised = static_cast<std::size_t>(whole_groups(
      service, team, service.today(), supervisors_there(service, team), static_cast<int>(groups.size())));
  std::fill(groups.begin() + static_cast<std::ptrdiff_t>(supervised), groups.end(), StandDown::supervisor);
  send_vehicles(service, team, supervised, groups);
  for (std::size_t group = 0; group < supervised; ++group)
    if (!groups[group] && service.uniform(nth_of(service, team, group), Purpose::project,
                                          absolute(service, service.today())) < work.cancelled_share)
      groups[group] = StandDown::cancelled;
  return groups;
}

/// Whether the place that another group has can be reached.
bool can_move(Service const& service, UnpaidWorkRequirement const& requirement) {
  return service.uniform(service.cases[requirement.subject].entity, Purpose::reach, requirement.ordinal) <
         service.plan->scenario.unpaid_work.within_reach_share;
}

void send_home(Service& service, RequirementId id, StandDown why) {
  auto const& requirement = service.requirements[id];
  count_attendance(service, why);
  service.files.note(service.cases[requirement.subject], core::Feature::sessions_held, 0);
  hours::note_day(service, requirement, notes::WorkDay::stood_down, why);
}

void work(Service& service, RequirementId id) {
  count_attendance(service, std::nullopt);
  hours::worked(service, id);
}

/// First those whose group goes out, then those whose group does not, where another has room for them.
void give_places(Service& service, TeamId team, WorkTeam::Attending const& attending) {
  auto const groups = groups_today(service, team);
  auto const out = std::count(groups.begin(), groups.end(), std::nullopt);
  auto places = std::lround(static_cast<double>(out) * own_places(service, team));
  auto const why = [&](std::size_t turn) { return groups[turn % groups.size()]; };
  for (std::size_t turn = 0; turn < attending.size(); ++turn) {
    if (why(turn)) continue;
    if (places > 0) {
      --places;
      work(service, attending[turn].second);
    } else {
      send_home(service, attending[turn].second, StandDown::no_place);
    }
  }
  for (std::size_t turn = 0; turn < attending.size(); ++turn) {
    if (!why(turn)) continue;
    RequirementId const id = attending[turn].second;
    if (places > 0 && can_move(service, service.requirements[id])) {
      --places;
      work(service, id);
    } else {
      send_home(service, id, *why(turn));
    }
  }
}

}  // namespace

double places_planned(Service const& service, TeamId team, sim::Day day, CountOn whom) {
  auto const& about = service.plan->teams[team];
  auto const& staffed = service.teams[team];
  double const missing_too =
      whom == CountOn::some_missing_too ? service.plan->scenario.unpaid_work.vacancies_booked_share : 0;
  double const counted_on = staffed.supervisors_planned(day) + missing_too * staffed.supervisors_missing(day);
  return whole_groups(service, team, day, counted_on, about.vehicles) * own_places(service, team);
}

void attend(Service& service, RequirementId requirement, double turn) {
  service.teams[service.requirements[requirement].team].attend(turn, requirement);
}

void count_attendance(Service& service, std::optional<StandDown> sent_home) {
  if (!service.observed) return;
  auto const& split = service.model->measures.unpaid_work_stand_down_share;
  service.count(split.total, sent_home ? 1 : 0);
  for (std::size_t i = 0; i < stand_down_count; ++i) {
    auto const reason = static_cast<StandDown>(i);
    service.count(split.of(reason), sent_home == reason ? 1 : 0);
  }
}

void work_day(Service& service) {
  if (!service.model->days.working(service.today())) return;
  for (TeamId const team : service.teams.ids()) {
    auto const& attending = service.teams[team].attending();
    for (auto const& came : attending) service.cases.fetch(service.requirements[came.second].subject);
    // Whose case ended while officers worked today has a requirement no more.
    service.teams[team].line_up([&](RequirementId came) { return service.requirements[came].done; });
    if (service.staffed) {
      if (!attending.empty()) give_places(service, team, attending);
    } else {
      for (auto const& came : attending) work(service, came.second);
    }
    service.teams[team].day_ends();
  }
}

}  // namespace caseflow::service::work_groups
