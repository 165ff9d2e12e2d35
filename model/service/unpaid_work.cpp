#include "model/service/unpaid_work.hpp"

#include <algorithm>
#include <cmath>

#include "model/core/name_hash.hpp"
#include "model/service/case_notes.hpp"
#include "model/service/enforcement.hpp"
#include "model/service/extension.hpp"
#include "model/service/journal.hpp"
#include "model/service/risk.hpp"
#include "model/service/sentence.hpp"
#include "model/service/supervision.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::unpaid_work {
namespace {

using core::Stage;

constexpr double days_a_month = 365.25 / 12;

/// True while the person can be sent to work.
bool can_work(Case const& subject) {
  return !subject.gone && (subject.stage == Stage::community || subject.stage == Stage::unpaid_work ||
                           subject.stage == Stage::breach_proceedings);
}

UnpaidWorkOrder& order_of(Service& service, CaseId id) {
  return service.orders[static_cast<std::size_t>(service.cases[id].unpaid_work)];
}

/// Group places a team plans for a day, less what cases of others will take: planned leave and how often
/// vehicles fail are known when the week is planned.
double places_planned(Service const& service, std::size_t team, sim::Day day) {
  auto const& about = service.plan->teams[team];
  auto const& state = service.teams[team];
  double const planned = std::max(
      0.0, state.supervisors_fte - static_cast<double>(state.planned_away[static_cast<std::size_t>(day)]));
  auto const& work = service.plan->scenario.unpaid_work;
  return std::min(planned, about.vehicles * (1 - work.vehicle_failure_share)) *
         static_cast<double>(about.group_size) / (1 + work.other_provider_share);
}

bool in_work(Service const& service, Case const& subject) {
  return (subject.flags & service.plan->office_hours_flags) != 0;
}

double offered_share(Service const& service, Case const& subject) {
  auto const& work = service.plan->scenario.unpaid_work;
  return in_work(service, subject) ? work.offered_share_in_work : work.offered_share;
}

/// Whether the person can be offered a day in the planned week with this number: work, leave and illness are
/// known when the week is planned, so no place is kept for those who cannot come.
bool offered(Service const& service, UnpaidWorkOrder const& order) {
  Case const& subject = service.cases[order.subject];
  return service.block(subject.entity, Purpose::session, order.ordinal).uniform(0) <
         offered_share(service, subject);
}

/// Books the first working day from `from` on that has a place, within two weeks; else the order waits two
/// weeks.
void book(Service& service, std::uint32_t id, sim::Day from) {
  UnpaidWorkOrder const& order = service.orders[id];
  auto const& days = service.model.days;
  auto& state = service.teams[static_cast<std::size_t>(order.team)];
  auto const& work = service.plan->scenario.unpaid_work;
  sim::Day day = days.next_working(from);
  bool const needs_place = !order.individual && service.staffed && can_work(service.cases[order.subject]) &&
                           offered(service, order);
  bool has_place = false;
  for (sim::Day const last = std::min(from + 14, service.model.end); needs_place && day < last;
       day = days.add_working(day, 1)) {
    double const places =
        places_planned(service, static_cast<std::size_t>(order.team), day) * work.overbooking_share;
    auto& booked = state.booked[static_cast<std::size_t>(day)];
    if (booked + 1 > places) continue;
    ++booked;
    has_place = true;
    break;
  }
  if (day < service.model.end)
    service.post(day, Phase::work,
                 {id, has_place ? 1u + static_cast<std::uint32_t>(order.team) : 0u, order.generation,
                  EventKind::unpaid_work_day});
}

/// Tells the journal how a day went.
void note_day(Service const& service, UnpaidWorkOrder const& order, notes::WorkDay how, std::size_t came = 0,
              std::size_t places = 0) {
  journal::note(service, order.subject,
                notes::UnpaidWorkDay{how, order.individual, static_cast<double>(order.hours_done),
                                     static_cast<double>(order.hours_needed), came, places});
}

void close(Service& service, UnpaidWorkOrder& order) {
  if (!order.done) --service.orders_open;
  order.done = true;
}

/// The requirement gives its slot back.
void release(Service& service, Case& subject) {
  UnpaidWorkOrder& order = service.orders[static_cast<std::size_t>(subject.unpaid_work)];
  close(service, order);
  subject.work_weeks = order.ordinal;
  ++order.generation;
  subject.unpaid_work = -1;
}

void finish(Service& service, CaseId id) {
  UnpaidWorkOrder& order = order_of(service, id);
  close(service, order);
  service.count(service.model.measures.unpaid_work_completion_share, 1);
  Case const& subject = service.cases[id];
  bool const nothing_else = subject.kind == core::CaseKind::unpaid_work || subject.end_passed;
  bool const open = subject.stage == Stage::breach_proceedings;
  if (nothing_else && !open)
    sentence::end(service, id, Stage::completed);
  else if (nothing_else)
    service.cases[id].end_passed = true;
}

void credit(Service& service, std::uint32_t id) {
  UnpaidWorkOrder& order = service.orders[id];
  auto const& work = service.plan->scenario.unpaid_work;
  float const before = order.hours_done;
  risk::look(service, order.subject, service.plan->scenario.risk_changes.noticed_at_work_share);
  case_file::note(service, service.cases[order.subject], core::Feature::sessions_held, 1);
  order.hours_done = std::min(order.hours_needed, before + static_cast<float>(work.day_hours));
  // Education, training and employment run beside the days and are credited with them.
  service.count(service.model.measures.unpaid_work_hours,
                static_cast<double>(order.hours_done - before) / (1 - work.education_hours_share));
  note_day(service, order, notes::WorkDay::worked);
  if (order.hours_done >= order.hours_needed) finish(service, order.subject);
}

/// Supervisors of a team who are there today, in FTE; cover takes the place of some whom nobody expected to
/// be away.
double supervisors_there(Service& service, std::size_t team) {
  auto const day = static_cast<std::uint32_t>(service.model.epoch + service.today());
  double const covered = service.plan->scenario.unpaid_work.cover_share;
  double fte = 0;
  for (PersonId const id : service.pool(Role::supervisor, team).members) {
    Person const& person = service.people[id];
    if (!person.here) continue;
    bool const there = person.present(service.today()) ||
                       (person.sick && service.uniform(person.entity, Purpose::transport, day) < covered);
    if (there) fte += static_cast<double>(person.fte);
  }
  return fte;
}

/// Vehicles of a team on the road today.
int vehicles_running(Service const& service, std::size_t team) {
  auto const& about = service.plan->teams[team];
  double const failure = service.plan->scenario.unpaid_work.vehicle_failure_share;
  auto const name = core::name_hash(about.name);
  auto const day = static_cast<std::uint32_t>(service.model.epoch + service.today());
  int running = 0;
  for (int vehicle = 0; vehicle < about.vehicles; ++vehicle)
    if (service.uniform(person_entity(EntityKind::vehicle, name, static_cast<std::uint32_t>(vehicle), 0),
                        Purpose::vehicle, day) >= failure)
      ++running;
  return running;
}

/// A group needs a supervisor and a vehicle: one that has neither stays at home, but for those whom other
/// groups have room for.
std::size_t room(Service& service, std::size_t team) {
  double const groups =
      std::min(supervisors_there(service, team), static_cast<double>(vehicles_running(service, team)));
  return static_cast<std::size_t>(
      std::lround(groups * static_cast<double>(service.plan->teams[team].group_size) /
                  (1 + service.plan->scenario.unpaid_work.other_provider_share)));
}

}  // namespace

void impose(Service& service, CaseId id, double hours) {
  auto const& plan = *service.plan;
  auto const& work = plan.scenario.unpaid_work;
  if (service.orders.size() < service.cases.slots()) service.orders.resize(service.cases.slots());
  Case& subject = service.cases[id];
  UnpaidWorkOrder& order = service.orders[id];
  auto const generation = static_cast<std::uint16_t>(order.generation + 1);
  order = UnpaidWorkOrder{};
  order.subject = id;
  order.done = false;
  order.generation = generation;
  order.team = static_cast<std::int16_t>(plan.team_of_site[static_cast<std::size_t>(subject.home)]);
  auto const luck = service.block(subject.entity, Purpose::placement);
  order.individual = luck.uniform(0) < work.individual_share || order.team < 0;
  order.team = std::max<std::int16_t>(order.team, 0);
  bool const free =
      static_cast<double>(subject.reoffending) >= work.intensive_from && !in_work(service, subject);
  order.intensive = hours >= work.intensive_from_hours || (free && luck.uniform(1) < work.intensive_share);
  order.hours_needed = static_cast<float>(hours * (1 - work.education_hours_share));
  double const z = sim::normal_quantile(luck.uniform(2));
  double const x =
      std::log(work.unacceptable_median / (1 - work.unacceptable_median)) + work.unacceptable_spread * z;
  order.absence = static_cast<float>(1 / (1 + std::exp(-x)));
  order.ordinal = subject.work_weeks;
  subject.unpaid_work = static_cast<std::int32_t>(id);
  ++service.orders_open;
}

void begin(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  auto const& work = service.plan->scenario.unpaid_work;
  extension::plan_limit(
      service, static_cast<std::uint32_t>(subject.unpaid_work),
      std::max(service.today(),
               subject.latest_order + static_cast<sim::Day>(work.limit_months * days_a_month)));
  supervision::ask(service, id, core::Task::placement, 1,
                   service.model.days.add_working(service.today(), static_cast<int>(work.assessment_days)));
}

void assessed(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  if (subject.unpaid_work < 0) return;
  auto const& work = service.plan->scenario.unpaid_work;
  auto const at = static_cast<std::uint32_t>(subject.unpaid_work);
  double const u = service.block(subject.entity, Purpose::placement).uniform(3);
  double const q = work.start_days_mean / (1 + work.start_days_mean);
  int wait = 1;
  for (double beyond = q; u < beyond && wait < 120; beyond *= q) ++wait;
  book(service, at, service.model.days.add_working(service.today(), wait));
}

void day_due(Service& service, std::uint32_t id, std::uint32_t generation, std::uint32_t place) {
  bool const booked = place > 0;
  UnpaidWorkOrder& order = service.orders[id];
  if (booked) --service.teams[place - 1].booked[static_cast<std::size_t>(service.today())];
  if (order.generation != generation || order.done) return;
  auto const& work = service.plan->scenario.unpaid_work;
  Case const& subject = service.cases[order.subject];
  auto const luck = service.block(subject.entity, Purpose::session, order.ordinal++);
  sim::Day const step = !order.intensive ? 7 : order.ordinal % 2 == 0 ? 3 : 4;
  book(service, id, service.today() + step);
  bool const can_come = luck.uniform(0) < offered_share(service, subject);
  if (!can_work(subject) || order.halted) return;
  if (!can_come) return note_day(service, order, notes::WorkDay::cannot_come);
  bool const has_place = !service.staffed || order.individual || booked;
  case_file::note(service, subject, core::Feature::sessions_regular, has_place ? 1 : 0);
  if (!has_place)  // waited in vain for one
    return note_day(service, order, notes::WorkDay::no_place);
  if (!order.first_seen) {
    order.first_seen = true;
    case_notes::first_session(service, subject);
    service.count(service.model.measures.unpaid_work_first_session_in_14_days_share,
                  service.today() - subject.latest_order <= 14 ? 1 : 0);
  }
  double const absence = static_cast<double>(order.absence);
  double const u = luck.uniform(1);
  if (u < absence) {
    note_day(service, order, notes::WorkDay::missed);
    return enforcement::absence(service, order.subject, enforcement::From::work);
  }
  if (u < absence + work.acceptable_share * (1 - absence))
    return note_day(service, order, notes::WorkDay::excused);
  if (order.individual) {
    service.count(service.model.measures.unpaid_work_stand_down_share, 0);
    return credit(service, id);
  }
  service.teams[static_cast<std::size_t>(order.team)].attending.emplace_back(luck.uniform(2),
                                                                             static_cast<std::int32_t>(id));
}

void day_begins(Service& service) {
  if (!service.staffed) return;
  for (std::size_t team = 0; team < service.teams.size(); ++team) {
    double fte = 0;
    for (PersonId const id : service.pool(Role::supervisor, team).members)
      if (service.people[id].here) fte += static_cast<double>(service.people[id].fte);
    service.teams[team].supervisors_fte = fte;
  }
}

void work_day(Service& service) {
  if (!service.model.days.working(service.today())) return;
  for (std::size_t team = 0; team < service.teams.size(); ++team) {
    auto& attending = service.teams[team].attending;
    for (auto const& came : attending)
      service.cases.fetch(service.orders[static_cast<std::size_t>(came.second)].subject);
    // Whose case ended while officers worked today has a requirement no more.
    std::erase_if(attending, [&](auto const& came) {
      return service.orders[static_cast<std::size_t>(came.second)].done;
    });
    if (attending.empty()) continue;
    std::size_t const places = service.staffed ? room(service, team) : attending.size();
    std::sort(attending.begin(), attending.end());
    for (std::size_t i = 0; i < attending.size(); ++i) {
      service.count(service.model.measures.unpaid_work_stand_down_share, i < places ? 0 : 1);
      auto const order = static_cast<std::uint32_t>(attending[i].second);
      if (i < places) {
        credit(service, order);
        continue;
      }
      case_file::note(service, service.cases[service.orders[order].subject], core::Feature::sessions_held, 0);
      note_day(service, service.orders[order], notes::WorkDay::stood_down, attending.size(), places);
    }
    attending.clear();
  }
}

void give_up(Service& service, CaseId id) {
  close(service, order_of(service, id));
  service.count(service.model.measures.unpaid_work_completion_share, 0);
}

void ended(Service& service, CaseId id, core::Stage how) {
  Case& subject = service.cases[id];
  if (subject.unpaid_work < 0) return;
  UnpaidWorkOrder& order = order_of(service, id);
  bool const neutral = how == Stage::escalated || how == Stage::transferred;
  if (!order.done && !neutral) service.count(service.model.measures.unpaid_work_completion_share, 0);
  release(service, subject);
}

void renew(Service& service, CaseId id, double hours) {
  Case& subject = service.cases[id];
  bool const imposed = hours > 0;
  if (subject.unpaid_work >= 0) {
    UnpaidWorkOrder const& old = order_of(service, id);
    double const credited = service.plan->scenario.unpaid_work.education_hours_share;
    if (!old.done) hours += static_cast<double>(old.hours_needed - old.hours_done) / (1 - credited);
    release(service, subject);
  }
  if (hours <= 0) return;
  impose(service, id, hours);
  if (imposed) case_notes::work_imposed(service, id);
  begin(service, id);
}

}  // namespace caseflow::service::unpaid_work
