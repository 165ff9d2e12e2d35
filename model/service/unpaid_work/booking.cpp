#include "model/service/unpaid_work/booking.hpp"

#include <algorithm>

#include "model/service/enforcement/enforcement.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/unpaid_work/unpaid_work.hpp"
#include "model/service/unpaid_work/work_groups.hpp"

namespace caseflow::service::booking {
namespace {

using core::Stage;

/// True while the person can be sent to work.
bool can_work(Case const& subject) {
  return !subject.gone && (subject.stage == Stage::community || subject.stage == Stage::unpaid_work ||
                           subject.stage == Stage::breach_proceedings);
}

double offered_share(Service const& service, Case const& subject) {
  auto const& work = service.plan->scenario.unpaid_work;
  return unpaid_work::in_work(service, subject) ? work.offered_share_in_work : work.offered_share;
}

/// Whether the person can be offered a day in the planned week with this number: work, leave and illness are
/// known when the week is planned, so no place is kept for those who cannot come.
bool offered(Service const& service, UnpaidWorkRequirement const& order) {
  Case const& subject = service.cases[order.subject];
  return service.block(subject.entity, Purpose::session, order.ordinal).uniform(0) <
         offered_share(service, subject);
}

}  // namespace

void book(Service& service, std::uint32_t id, sim::Day from) {
  UnpaidWorkRequirement const& order = service.requirements[id];
  auto const& days = service.model.days;
  auto& state = service.teams[static_cast<std::size_t>(order.team)];
  auto const& work = service.plan->scenario.unpaid_work;
  sim::Day day = days.next_working(from);
  bool const needs_place = !order.individual && !order.halted && service.staffed &&
                           can_work(service.cases[order.subject]) && offered(service, order);
  bool has_place = false;
  for (sim::Day const last = from + 14; needs_place && day < last; day = days.add_working(day, 1)) {
    double const places = work_groups::places_planned(service, static_cast<std::size_t>(order.team), day) *
                          work.overbooking_share;
    auto& booked = state.booked[static_cast<std::size_t>(day)];
    if (booked + 1 > places) continue;
    ++booked;
    has_place = true;
    break;
  }
  service.post(day, Phase::work,
               {id, has_place ? 1u + static_cast<std::uint32_t>(order.team) : 0u, order.generation,
                EventKind::unpaid_work_day});
}

void day_due(Service& service, std::uint32_t id, std::uint32_t generation, std::uint32_t place) {
  bool const booked = place > 0;
  UnpaidWorkRequirement& order = service.requirements[id];
  if (booked) --service.teams[place - 1].booked[static_cast<std::size_t>(service.today())];
  if (order.generation != generation || order.done) return;
  auto const& work = service.plan->scenario.unpaid_work;
  Case const& subject = service.cases[order.subject];
  auto const draws = service.block(subject.entity, Purpose::session, order.ordinal++);
  sim::Day const step = !order.intensive ? 7 : order.ordinal % 2 == 0 ? 3 : 4;
  book(service, id, service.today() + step);
  bool const can_come = draws.uniform(0) < offered_share(service, subject);
  if (!can_work(subject) || order.halted) return;
  if (!can_come) return unpaid_work::note_day(service, order, notes::WorkDay::cannot_come);
  bool const has_place = !service.staffed || order.individual || booked;
  case_file::note(service, subject, core::Feature::sessions_regular, has_place ? 1 : 0);
  if (!has_place)  // waited in vain for one
    return unpaid_work::note_day(service, order, notes::WorkDay::no_place);
  if (!order.first_seen) {
    order.first_seen = true;
    case_notes::first_session(service, subject);
    service.count(service.model.measures.unpaid_work_first_session_in_14_days_share,
                  service.today() - subject.latest_order <= 14 ? 1 : 0);
  }
  double const absence = static_cast<double>(order.absence);
  double const u = draws.uniform(1);
  if (u < absence) {
    unpaid_work::note_day(service, order, notes::WorkDay::missed);
    return enforcement::absence(service, order.subject, enforcement::From::work);
  }
  if (u < absence + work.acceptable_share * (1 - absence))
    return unpaid_work::note_day(service, order, notes::WorkDay::excused);
  if (order.individual) {
    service.count(service.model.measures.unpaid_work_stand_down_share, 0);
    return unpaid_work::worked(service, id);
  }
  work_groups::attend(service, id, draws.uniform(2));
}

}  // namespace caseflow::service::booking
