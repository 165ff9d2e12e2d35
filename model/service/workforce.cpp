#include "model/service/workforce.hpp"

#include <algorithm>
#include <cmath>

#include "model/service/allocation.hpp"

namespace caseflow::service::workforce {
namespace {

constexpr double days_a_year = 365.25;
constexpr double days_a_month = days_a_year / 12;

void schedule(Service& service, sim::Day day, EventKind kind, PersonId id, std::uint32_t detail = 0) {
  service.post(std::max(day, service.today()), Phase::people,
               {id, detail, service.people[id].generation, kind});
}

void next_sickness(Service& service, PersonId id, sim::Day from) {
  Person& person = service.people[id];
  auto const& sickness = service.plan->scenario.workforce.sickness;
  if (sickness.days_per_year <= 0) return;
  double const spells_a_year = sickness.days_per_year / service.plan->sickness_spell_days.mean();
  double const u = service.block(person.entity, Purpose::sickness, person.sick_spells).uniform(0);
  schedule(service, from + 1 + static_cast<sim::Day>(-std::log(u) / spells_a_year * days_a_year),
           EventKind::sickness_begins, id);
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

}  // namespace

void take_up(Service& service, PersonId id, bool newcomer) {
  Person& person = service.people[id];
  auto const& workforce = service.plan->scenario.workforce;
  person.entity = person_entity(kind_of(person.role), person.name_hash, person.place, person.incumbent);
  person.here = true;
  person.since = service.today();
  person.away_until = never;
  person.sick_spells = 0;
  person.step = 0;
  person.caseload_share = 1;
  person.newcomer_until = never;
  if (newcomer && person.role == Role::officer) {
    person.caseload_share = 0;
    person.newcomer_until =
        service.today() + static_cast<sim::Day>(workforce.recruitment.newcomer_months * days_a_month);
    schedule(service, service.today() + static_cast<sim::Day>(7 * workforce.recruitment.weeks_without_cases),
             EventKind::step_up, id);
  }
  year_begins(service, id);
  next_sickness(service, id, service.today());
  double const rate = workforce.leaving_per_year;
  if (rate <= 0) return;
  double const years = -std::log(service.uniform(person.entity, Purpose::resignation)) / rate;
  if (years < 50)
    schedule(service, service.today() + 1 + static_cast<sim::Day>(years * days_a_year),
             EventKind::resignation, id);
}

void recruit(Service& service, PersonId id, double share_of_lead) {
  Person const& person = service.people[id];
  auto const next = person_entity(kind_of(person.role), person.name_hash, person.place, person.incumbent + 1);
  double const months =
      service.plan->lead_months(service.uniform(next, Purpose::recruitment)) * share_of_lead;
  schedule(service, service.today() + 1 + static_cast<sim::Day>(months * days_a_month),
           EventKind::recruit_arrives, id);
}

void leave_place(Service& service, PersonId id) {
  Person& person = service.people[id];
  person.here = false;
  if (person.role == Role::officer) {
    allocation::hand_over_all(service, id);
    service.desks[id].worklist.clear();
  }
  ++person.generation;
}

void year_begins(Service& service, PersonId id) {
  Person const person = service.people[id];
  auto const& days = service.model.days;
  auto const& workforce = service.plan->scenario.workforce;
  std::chrono::year_month_day const date{days.date(service.today())};
  int const year = static_cast<int>(date.year());
  sim::Day const first = days.day(sim::Date{std::chrono::year{year} / std::chrono::January / 1});
  double total = 0;
  for (double length : workforce.leave_spell_days) total += length;
  auto book = [&](Purpose purpose, std::uint32_t ordinal, double length) {
    auto const luck = service.block(person.entity, purpose, static_cast<std::uint32_t>(year) * 32 + ordinal);
    sim::Day const start =
        days.next_working(std::max(0, first + day_of_year(workforce.leave_season, luck.uniform(0))));
    auto const working_days = static_cast<std::uint32_t>(length + luck.uniform(1));
    if (start < service.today() || working_days == 0) return;
    schedule(service, start, EventKind::leave_begins, id, working_days);
    if (person.role != Role::supervisor) return;
    auto& planned = service.teams[static_cast<std::size_t>(person.group)].planned_away;
    for (sim::Day day = start, end = days.add_working(start, static_cast<int>(working_days));
         day < end && day < service.model.end; ++day)
      planned[static_cast<std::size_t>(day)] += person.fte;
  };
  std::uint32_t ordinal = 0;
  for (double const length : workforce.leave_spell_days)
    book(Purpose::leave, ordinal++, length * workforce.leave_days_per_year / total);
  double training = workforce.training_days_per_year;
  for (ordinal = 0; training > 0 && ordinal < 31; ++ordinal, --training)
    book(Purpose::training, ordinal, std::min(1.0, training));
  schedule(service, days.day(sim::Date{std::chrono::year{year + 1} / std::chrono::January / 1}),
           EventKind::year_begins, id);
}

void leave_begins(Service& service, PersonId id, std::uint32_t working_days) {
  Person& person = service.people[id];
  if (!person.here) return;
  bool const away_already = service.today() < person.away_until;
  person.away_until = service.model.days.add_working(std::max(service.today(), person.away_until),
                                                     static_cast<int>(working_days));
  if (!away_already) person.sick = false;
}

void sickness_begins(Service& service, PersonId id) {
  Person& person = service.people[id];
  if (!person.here) return;
  auto const& days = service.model.days;
  auto const luck = service.block(person.entity, Purpose::sickness, person.sick_spells++);
  double const length = service.plan->sickness_spell_days(luck.uniform(1));
  int const working_days = static_cast<int>(length + luck.uniform(2));
  sim::Day const from = days.next_working(std::max(service.today(), person.away_until));
  sim::Day const back = working_days == 0 ? from : days.add_working(from, working_days);
  if (working_days > 0) {
    person.away_until = back;
    person.sick = true;
    int const patience = static_cast<int>(service.plan->scenario.workforce.sickness.reallocate_after_days);
    if (person.role == Role::officer && working_days > patience)
      schedule(service, days.add_working(from, patience), EventKind::long_sickness, id);
  }
  next_sickness(service, id, back);
}

void long_sickness(Service& service, PersonId id) {
  Person const& person = service.people[id];
  if (person.here && person.sick && !person.present(service.today())) allocation::hand_over_all(service, id);
}

void resignation(Service& service, PersonId id) {
  if (!service.people[id].here) return;
  leave_place(service, id);
  recruit(service, id, 1);
}

void recruit_arrives(Service& service, PersonId id) {
  Person& person = service.people[id];
  if (person.here || !person.wanted) return;
  auto const next = person_entity(kind_of(person.role), person.name_hash, person.place, person.incumbent + 1);
  bool const newcomer = service.block(next, Purpose::recruitment).uniform(1) <
                        service.plan->scenario.workforce.recruitment.newcomer_share;
  ++person.incumbent;
  take_up(service, id, newcomer);
}

void step_up(Service& service, PersonId id) {
  Person& person = service.people[id];
  auto const& recruitment = service.plan->scenario.workforce.recruitment;
  if (!person.here) return;
  if (person.step >= recruitment.steps.size()) {
    person.caseload_share = 1;
    return;
  }
  person.caseload_share = static_cast<float>(recruitment.steps[person.step++]);
  schedule(service, service.today() + static_cast<sim::Day>(7 * recruitment.step_weeks), EventKind::step_up,
           id);
}

}  // namespace caseflow::service::workforce
