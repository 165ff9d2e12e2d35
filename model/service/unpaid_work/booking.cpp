#include "model/service/unpaid_work/booking.hpp"

#include <algorithm>

#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/unpaid_work.hpp"
#include "model/service/enforcement/absences.hpp"
#include "model/service/enforcement/warning.hpp"
#include "model/service/observe/case_files.hpp"
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
/// known when the week is planned, so no place is kept for those who cannot come.
bool offered(Service const& service, UnpaidWorkRequirement const& requirement) {
  Case const& subject = service.cases[requirement.subject];
  return service.block(subject.entity, Purpose::session, requirement.ordinal).uniform(0) <
         offered_share(service, subject);
}

}  // namespace

void book(Service& service, RequirementId id, sim::Day from) {
  UnpaidWorkRequirement const& requirement = service.requirements[id];
  auto const& days = service.model.days;
  auto const& work = service.plan->scenario.unpaid_work;
  sim::Day day = days.next_working(from);
  bool const needs_place = !requirement.individual && !requirement.halted && service.staffed &&
                           can_work(service.cases[requirement.subject]) && offered(service, requirement);
  bool has_place = false;
  for (sim::Day const end = from + work.booking_days; needs_place && day < end;
       day = days.add_working(day, 1)) {
    double const places =
        work_groups::places_planned(service, requirement.team, day) * work.overbooking_share;
    has_place = service.teams[requirement.team].book(day, places);
    if (has_place) break;
  }
  service.post(day, Phase::work,
               {id, (has_place ? requirement.team : TeamId{}).number(), requirement.generation,
                EventKind::unpaid_work_day});
}

void day_due(Service& service, RequirementId id, std::uint32_t generation, TeamId place_with) {
  bool const booked{place_with};
  UnpaidWorkRequirement& requirement = service.requirements[id];
  if (booked) service.teams[place_with].give_back(service.today());
  if (requirement.generation != generation || requirement.done) return;
  auto const& work = service.plan->scenario.unpaid_work;
  Case const& subject = service.cases[requirement.subject];
  auto const draws = service.block(subject.entity, Purpose::session, requirement.ordinal++);
  book(service, id,
       service.today() + scenario::days_between_work(requirement.intensive, requirement.ordinal));
  bool const can_come = draws.uniform(0) < offered_share(service, subject);
  if (!can_work(subject) || requirement.halted) return;
  if (!can_come) return hours::note_day(service, requirement, notes::WorkDay::cannot_come);
  bool const has_place = !service.staffed || requirement.individual || booked;
  case_file::note(service, subject, core::Feature::sessions_regular, has_place ? 1 : 0);
  if (!has_place)  // waited in vain for one
    return hours::note_day(service, requirement, notes::WorkDay::no_place);
  if (!requirement.first_seen) {
    requirement.first_seen = true;
    case_notes::first_session(service, subject);
    service.count(service.model.measures.unpaid_work_first_session_in_14_days_share,
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
    service.count(service.model.measures.unpaid_work_stand_down_share, 0);
    return hours::worked(service, id);
  }
  work_groups::attend(service, id, draws.uniform(2));
}

}  // namespace caseflow::service::booking
