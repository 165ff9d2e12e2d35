#include "model/service/staff/workforce.hpp"

#include <algorithm>
#include <cmath>

#include "model/service/allocation/allocation.hpp"
#include "model/service/staff/absence.hpp"
#include "model/service/staff/supervisors.hpp"
#include "model/service/staff/training.hpp"
#include "model/service/staff/waits.hpp"
#include "model/service/state/announce.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::service::workforce {
namespace {

using waits::kind_of;
using waits::moved;
using waits::schedule;

void plan_resignation(Service& service, PersonId id, sim::Day on) {
  auto& leaves_on = service.staff[id].leaves_on;
  leaves_on = service.day_for(EventKind::resignation, on);
  schedule(service, leaves_on, EventKind::resignation, id);
}

/// Leaving, recruitment and experience go by the posts of officers, and are alike for everybody else.
struct Turnover {
  double leaving_per_year = 0, lead_ratio = 1, newcomer_share = 0;
};

Turnover turnover(scenario::Plan const& plan) {
  auto const& workforce = plan.scenario.workforce;
  return {workforce.leaving_per_year, 1, workforce.recruitment.newcomer_share};
}

Turnover turnover(scenario::Plan::Posts const& posts) {
  return {posts.leaving_per_year, posts.lead_ratio, posts.newcomer_share};
}

Turnover turnover(Service const& service, PersonId id) {
  if (service.staff[id].role != Role::officer || !service.desks[officer_of(id)].posts)
    return turnover(*service.plan);
  return turnover(service.posts_of(officer_of(id)));
}

/// The same as it was under another plan.
Turnover turnover(Service const& service, PersonId id, scenario::Plan const& old) {
  StaffMember const& person = service.staff[id];
  if (person.role == Role::officer)
    for (auto const& posts : old.posts)
      if (posts.name == service.desks.post_name(officer_of(id))) return turnover(posts);
  return turnover(old);
}

void next_resignation(Service& service, PersonId id) {
  double const rate = turnover(service, id).leaving_per_year;
  if (rate <= 0) return;
  double const years = -std::log(service.uniform(service.staff[id].entity, Purpose::resignation)) / rate;
  constexpr double longest_years = 50;
  if (years < longest_years)
    plan_resignation(service, id, service.today() + 1 + static_cast<sim::Day>(years * sim::days_a_year));
}

void plan_arrival(Service& service, PersonId id, sim::Day on) {
  auto& arrives_on = service.staff[id].arrives_on;
  arrives_on = service.day_for(EventKind::recruit_arrives, on);
  schedule(service, arrives_on, EventKind::recruit_arrives, id);
}

/// From when the experience of somebody who takes up a place counts. Those who are there on the first day
/// came as long ago as people do who leave at their rate, some of them as newcomers.
sim::Day practises_from(Service const& service, PersonId id, bool newcomer) {
  sim::Day const today = service.today();
  if (newcomer) return today;
  auto const& scenario = service.plan->scenario;
  double const days =
      std::max(practised_days(scenario.judgement), scenario.practice.practised_years * sim::days_a_year);
  sim::Day const long_enough = today - static_cast<sim::Day>(days);
  auto const about = turnover(service, id);
  if (today != service.model->staffed || about.leaving_per_year <= 0) return long_enough;
  auto const draws = service.block(service.staff[id].entity, Purpose::experience);
  double const years = -std::log(draws.uniform(0)) / about.leaving_per_year;
  if (draws.uniform(1) >= about.newcomer_share) return long_enough;
  return std::max(long_enough, today - static_cast<sim::Day>(std::min(years, 50.0) * sim::days_a_year));
}

}  // namespace

void take_up(Service& service, PersonId id, bool newcomer, double training_done_share) {
  StaffMember& person = service.staff[id];
  SIM_EXPECTS(person.wanted() && !person.here);
  auto const& workforce = service.plan->scenario.workforce;
  person.entity = person_entity(kind_of(person.role), person.name_hash, person.place, person.incumbent);
  person.here = true;
  person.since = service.today();
  person.practised_since = practises_from(service, id, newcomer);
  person.learnt = {};
  person.step = 0;
  person.caseload_share = 1;
  person.newcomer_until = never;
  person.in_training = false;
  if (person.role == Role::officer) {
    person.woman = service.uniform(person.entity, Purpose::gender) < workforce.women_share;
    if (service.posts_of(officer_of(id)).becomes && !person.qualified) {
      training::begin(service, officer_of(id), training_done_share);
      newcomer = false;
    }
  }
  if (newcomer && person.role == Role::officer) {
    person.caseload_share = 0;
    person.newcomer_until =
        service.today() + static_cast<sim::Day>(workforce.recruitment.newcomer_months * sim::days_a_month);
    schedule(service, service.today() + sim::days_of_weeks(workforce.recruitment.weeks_without_cases),
             EventKind::step_up, id);
  }
  if (person.role == Role::officer) announce::officer_came(service, officer_of(id));
  absence::begin(service, id);
  next_resignation(service, id);
}

void recruit(Service& service, PersonId id, double share_of_lead) {
  StaffMember const& person = service.staff[id];
  auto const next = person_entity(kind_of(person.role), person.name_hash, person.place, person.incumbent + 1);
  double const months = service.plan->lead_months(service.uniform(next, Purpose::recruitment)) *
                        turnover(service, id).lead_ratio * share_of_lead;
  plan_arrival(service, id, service.today() + 1 + static_cast<sim::Day>(months * sim::days_a_month));
}

void leave_places(Service& service, std::vector<PersonId> const& leavers) {
  for (PersonId const id : leavers) service.staff[id].here = false;
  for (PersonId const id : leavers) {
    if (service.staff[id].role == Role::officer) {
      OfficerId const officer = officer_of(id);
      allocation::hand_over_all(service, officer);
      allocation::hand_back(service, officer);
      service.desks[officer].routine_owed = service.desks[officer].learning_owed = 0;
    }
    ++service.staff[id].generation;
  }
  auto const supervises = [&](PersonId id) { return service.staff[id].role == Role::supervisor; };
  if (std::any_of(leavers.begin(), leavers.end(), supervises)) supervisors::count_away(service);
}

void follow_rates(Service& service, scenario::Plan const& old) {
  sim::Day const today = service.today();
  for (PersonId const id : service.staff.people()) {
    StaffMember& person = service.staff[id];
    auto const was = turnover(service, id, old), is = turnover(service, id);
    double const sooner = old.lead_months.mean() * was.lead_ratio /
                          std::max(1e-6, service.plan->lead_months.mean() * is.lead_ratio);
    if (person.here && was.leaving_per_year != is.leaving_per_year) {
      if (was.leaving_per_year <= 0)
        next_resignation(service, id);
      else if (is.leaving_per_year <= 0)
        person.leaves_on = never;
      else if (person.leaves_on > today)
        plan_resignation(service, id,
                         moved(today, person.leaves_on, is.leaving_per_year / was.leaving_per_year));
    }
    if (!person.here && person.wanted() && sooner != 1 && person.arrives_on > today)
      plan_arrival(service, id, moved(today, person.arrives_on, sooner));
  }
  absence::follow_rates(service, old);
}

double newcomer_share(Service const& service, PersonId id) { return turnover(service, id).newcomer_share; }

void replace(Service& service, PersonId id) {
  auto const& group = service.staff.group(service.staff[id].staff);
  if (group.places_in_use() > group.posts)
    service.staff.set_wanted(id, false);
  else
    recruit(service, id, 1);
}

void resignation(Service& service, PersonId id) {
  StaffMember const& person = service.staff[id];
  if (!person.here || person.leaves_on != service.today()) return;
  leave_places(service, {id});
  replace(service, id);
}

void recruit_arrives(Service& service, PersonId id) {
  StaffMember& person = service.staff[id];
  if (person.here || !person.wanted() || person.arrives_on != service.today()) return;
  auto const next = person_entity(kind_of(person.role), person.name_hash, person.place, person.incumbent + 1);
  bool const newcomer =
      service.block(next, Purpose::recruitment).uniform(1) < turnover(service, id).newcomer_share;
  ++person.incumbent;
  take_up(service, id, newcomer);
}

void step_up(Service& service, PersonId id) {
  StaffMember& person = service.staff[id];
  auto const& recruitment = service.plan->scenario.workforce.recruitment;
  if (!person.here) return;
  if (person.in_training) return training::next_step(service, officer_of(id));
  if (person.step >= recruitment.steps.size()) {
    person.caseload_share = 1;
    return;
  }
  person.caseload_share = static_cast<float>(recruitment.steps[person.step++]);
  schedule(service, service.today() + sim::days_of_weeks(recruitment.step_weeks), EventKind::step_up, id);
}

}  // namespace caseflow::service::workforce
