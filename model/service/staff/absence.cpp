#include "model/service/staff/absence.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "model/service/allocation/allocation.hpp"
#include "model/service/staff/supervisors.hpp"
#include "model/service/staff/waits.hpp"

namespace caseflow::service::absence {
namespace {

using waits::schedule;

double spells_a_year(scenario::Plan const& plan) {
  return plan.scenario.workforce.sickness.days_per_year / plan.sickness_spell_days.mean();
}

void plan_sickness(Service& service, PersonId id, sim::Day on) {
  service.staff[id].sick_on = on;
  schedule(service, on, EventKind::sickness_begins, id);
}

void next_sickness(Service& service, PersonId id, sim::Day from) {
  StaffMember const& person = service.staff[id];
  double const rate = spells_a_year(*service.plan);
  if (rate <= 0) return;
  double const u = service.block(person.entity, Purpose::sickness, person.sick_spells).uniform(0);
  constexpr double longest_years = 50;  // no run is as long
  double const years = std::min(longest_years, -std::log(u) / rate);
  plan_sickness(service, id, from + 1 + static_cast<sim::Day>(years * sim::days_a_year));
}

/// A day of the calendar year by the season of leave.
int day_of_year(std::vector<double> const& season, double u) {
  double total = 0;
  for (double weight : season) total += weight;
  double left = u * total;
  constexpr double days_of_month = 365.0 / 12;
  for (std::size_t month = 0; month < 12; ++month) {
    if (left < season[month])
      return static_cast<int>((static_cast<double>(month) + left / season[month]) * days_of_month);
    left -= season[month];
  }
  return 364;
}

std::chrono::year year_of(Service const& service) {
  return std::chrono::year_month_day{service.model->days.date(service.today())}.year();
}

/// A spell of leave as the event of its first day knows it.
struct Leave {
  std::uint16_t working_days = 0, plan = 0;
};

/// Leave and training of the rest of this year.
void plan_leave(Service& service, PersonId id) {
  StaffMember const person = service.staff[id];
  auto const& days = service.model->days;
  auto const& workforce = service.plan->scenario.workforce;
  int const year = static_cast<int>(year_of(service));
  sim::Day const first = days.day(sim::Date{year_of(service) / std::chrono::January / 1});
  double total = 0;
  for (double length : workforce.leave_spell_days) total += length;
  auto book = [&](Purpose purpose, std::uint32_t ordinal, double length) {
    auto const draws = service.block(person.entity, purpose, static_cast<std::uint32_t>(year) * 32 + ordinal);
    sim::Day const start =
        days.next_working(std::max(0, first + day_of_year(workforce.leave_season, draws.uniform(0))));
    auto const working_days = static_cast<std::uint16_t>(length + draws.uniform(1));
    if (start < service.today() || working_days == 0) return;
    schedule(service, start, EventKind::leave_begins, id,
             std::bit_cast<std::uint32_t>(Leave{working_days, person.leave_plan}));
    if (person.role == Role::supervisor)
      supervisors::plan_away(service, id, start, days.add_working(start, working_days));
  };
  std::uint32_t ordinal = 0;
  for (double const length : workforce.leave_spell_days)
    book(Purpose::leave, ordinal++, length * workforce.leave_days_per_year / total);
  double training = workforce.training_days_per_year;
  for (ordinal = 0; training > 0 && ordinal < 31; ++ordinal, --training)
    book(Purpose::training, ordinal, std::min(1.0, training));
}

}  // namespace

void begin(Service& service, PersonId id) {
  StaffMember& person = service.staff[id];
  person.away_until = never;
  person.sick_spells = 0;
  year_begins(service, id);
  next_sickness(service, id, service.today());
}

void follow_rates(Service& service, scenario::Plan const& old) {
  auto const& was = old.scenario.workforce;
  auto const& is = service.plan->scenario.workforce;
  double const old_spells = spells_a_year(old), spells = spells_a_year(*service.plan);
  bool const leave_differs =
      was.leave_days_per_year != is.leave_days_per_year || was.leave_season != is.leave_season ||
      was.leave_spell_days != is.leave_spell_days || was.training_days_per_year != is.training_days_per_year;
  sim::Day const today = service.today();
  for (PersonId const id : service.staff.people()) {
    StaffMember& person = service.staff[id];
    if (!person.here) continue;
    if (old_spells != spells) {
      if (old_spells <= 0)
        next_sickness(service, id, today);
      else if (spells <= 0)
        person.sick_on = never;
      else if (person.sick_on > today)
        plan_sickness(service, id, waits::moved(today, person.sick_on, spells / old_spells));
    }
    if (leave_differs) {
      ++person.leave_plan;
      plan_leave(service, id);
    }
  }
  if (leave_differs) supervisors::count_away(service);
}

void year_begins(Service& service, PersonId id) {
  plan_leave(service, id);
  schedule(service,
           service.model->days.day(
               sim::Date{(year_of(service) + std::chrono::years{1}) / std::chrono::January / 1}),
           EventKind::year_begins, id);
}

void leave_begins(Service& service, PersonId id, std::uint32_t detail) {
  StaffMember& person = service.staff[id];
  auto const leave = std::bit_cast<Leave>(detail);
  if (!person.here || leave.plan != person.leave_plan) return;
  bool const away_already = service.today() < person.away_until;
  person.away_until =
      service.model->days.add_working(std::max(service.today(), person.away_until), leave.working_days);
  if (!away_already) person.sick = false;
}

void sickness_begins(Service& service, PersonId id) {
  StaffMember& person = service.staff[id];
  if (!person.here || person.sick_on != service.today()) return;
  auto const& days = service.model->days;
  auto const draws = service.block(person.entity, Purpose::sickness, person.sick_spells++);
  double const length = service.plan->sickness_spell_days(draws.uniform(1));
  int const working_days = static_cast<int>(length + draws.uniform(2));
  sim::Day const from = days.next_working(std::max(service.today(), person.away_until));
  sim::Day const back = working_days == 0 ? from : days.add_working(from, working_days);
  if (working_days > 0) {
    person.away_until = back;
    person.sick = true;
    int const patience = service.plan->scenario.workforce.sickness.reallocate_after_days;
    if (person.role == Role::officer && working_days > patience)
      schedule(service, days.add_working(from, patience), EventKind::long_sickness, id);
  }
  next_sickness(service, id, back);
}

void long_sickness(Service& service, PersonId id) {
  StaffMember const& person = service.staff[id];
  if (person.here && person.sick && !person.present(service.today()))
    allocation::hand_over_all(service, officer_of(id));
}

}  // namespace caseflow::service::absence
