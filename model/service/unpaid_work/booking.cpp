#include "model/service/unpaid_work/booking.hpp"

#include <algorithm>

#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/unpaid_work.hpp"
#include "model/service/enforcement/absences.hpp"
#include "model/service/enforcement/warning.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/unpaid_work/hours.hpp"
#include "model/service/unpaid_work/work_groups.hpp"

namespace caseflow::service::booking {
namespace {

using core::Stage;

/// True while the person can be sent to work.
bool can_work(Case const& subject) {
  return !subject.whereabouts_unknown &&
         (subject.stage == Stage::community || subject.stage == Stage::unpaid_work ||
          subject.stage == Stage::breach_proceedings);
}

double offered_share(Service const& service, Case const& subject) {
  return scenario::offered_share(service.plan->scenario.unpaid_work, hours::in_work(service, subject));
}

/// Whether the person can be offered a day in the planned week with this number: work, leave and illness are
/// known when the week is planned, so no place is kept for those who cannot come. The first day is arranged
/// with the person for when it suits.
bool can_be_offered(Service const& service, UnpaidWorkRequirement const& requirement) {
  if (!requirement.first_seen) return true;
  return requirement.draws.uniform(0) < offered_share(service, service.cases[requirement.subject]);
}

/// Books the first working day from one to before another that has a place.
std::optional<sim::Day> free_day(Service& service, TeamId team, sim::Day from, sim::Day until,
                                 work_groups::CountOn whom) {
  double const overbooked = service.plan->scenario.unpaid_work.overbooking_share;
  for (sim::Day day = from; day < until; day = service.model->days.add_working(day, 1))
    if (service.teams[team].book(day, work_groups::places_planned(service, team, day, whom) * overbooked))
      return day;
  return std::nullopt;
}

}  // namespace

std::optional<sim::Day> book(Service& service, RequirementId id, sim::Day from) {
  UnpaidWorkRequirement& requirement = service.requirements[id];
  auto const& days = service.model->days;
  auto const& work = service.plan->scenario.unpaid_work;
  sim::Day day = days.next_working(from);
  requirement.draws =
      service.block(service.cases[requirement.subject].entity, Purpose::session, requirement.ordinal);
  requirement.offered = can_be_offered(service, requirement);
  bool const needs_place = !requirement.individual && !requirement.halted && service.staffed &&
                           can_work(service.cases[requirement.subject]) && requirement.offered;
  bool has_place = false;
  if (needs_place) {
    // Where no day has a supervisor for one more, the hours are still owed.
    sim::Day const until = from + work.booking_days;
    auto found = free_day(service, requirement.team, day, until, work_groups::CountOn::those_there);
    if (!found && work.vacancies_booked_share > 0)
      found = free_day(service, requirement.team, day, until, work_groups::CountOn::some_missing_too);
    has_place = found.has_value();
    day = found.value_or(days.next_working(until));
  }
  service.post(day, Phase::work,
               {id, (has_place ? requirement.team : TeamId{}).number(), requirement.generation,
                EventKind::unpaid_work_day});
  if (needs_place && !has_place) return std::nullopt;
  return day;
}

void day_due(Service& service, RequirementId id, std::uint32_t generation, TeamId place_with) {
  bool const booked{place_with};
  UnpaidWorkRequirement& requirement = service.requirements[id];
  if (booked) service.teams[place_with].give_back(service.today());
  if (requirement.generation != generation || requirement.done) return;
  auto const& work = service.plan->scenario.unpaid_work;
  if (booked) service.teams[place_with].expect();
  Case const& subject = service.cases[requirement.subject];
  auto const draws = requirement.draws;
  ++requirement.ordinal;
  bool const can_come = requirement.offered, sendable = can_work(subject) && !requirement.halted;
  bool const has_place = !service.staffed || requirement.individual || booked;
  bool const begins = sendable && requirement.assessed && can_come && has_place && !requirement.first_seen;
  if (begins) requirement.first_seen = true;
  book(service, id,
       service.today() + scenario::days_between_work(requirement.intensive, requirement.ordinal));
  if (!sendable) return;
  if (!requirement.assessed) return hours::note_day(service, requirement, notes::WorkDay::not_assessed);
  if (!can_come) return hours::note_day(service, requirement, notes::WorkDay::cannot_come);
  service.files.note(subject, core::Feature::sessions_regular, has_place ? 1 : 0);
  if (!has_place)  // waited in vain for one
    return hours::note_day(service, requirement, notes::WorkDay::no_place);
  if (begins) {
    case_notes::first_session(service.todays_file(subject));
    service.count(service.model->measures.unpaid_work_first_session_in_14_days_share,
                  service.today() - subject.latest_order <= 14 ? 1 : 0);
  }
  double const absence = static_cast<double>(requirement.absence);
  double const u = draws.uniform(1);
  if (u < absence) {
    hours::note_day(service, requirement, notes::WorkDay::missed);
    return absences::unacceptable(service, requirement.subject, warning::From::work);
  }
  if (u < scenario::missed_share(absence, work.acceptable_share))
    return hours::note_day(service, requirement, notes::WorkDay::excused);
  if (requirement.individual) {
    work_groups::count_attendance(service, std::nullopt);
    return hours::worked(service, id);
  }
  work_groups::attend(service, id, draws.uniform(2));
}

}  // namespace caseflow::service::booking
