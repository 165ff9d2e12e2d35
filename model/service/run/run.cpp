#include <algorithm>

#include "model/service/allocation/allocation.hpp"
#include "model/service/court/court.hpp"
#include "model/service/desk/worklist.hpp"
#include "model/service/enforcement/administration.hpp"
#include "model/service/enforcement/breach.hpp"
#include "model/service/enforcement/hearing.hpp"
#include "model/service/enforcement/recall.hpp"
#include "model/service/flow/demand.hpp"
#include "model/service/flow/hazard.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/groups/groups.hpp"
#include "model/service/groups/timetable.hpp"
#include "model/service/management/management.hpp"
#include "model/service/observe/measurement.hpp"
#include "model/service/resettlement/resettlement.hpp"
#include "model/service/run/inspections.hpp"
#include "model/service/run/transition.hpp"
#include "model/service/skill/skill.hpp"
#include "model/service/staff/absence.hpp"
#include "model/service/staff/establishment.hpp"
#include "model/service/staff/layout.hpp"
#include "model/service/staff/places.hpp"
#include "model/service/staff/supervisors.hpp"
#include "model/service/staff/workforce.hpp"
#include "model/service/state/conservation.hpp"
#include "model/service/state/service.hpp"
#include "model/service/supervision/band_review.hpp"
#include "model/service/supervision/contact.hpp"
#include "model/service/supervision/induction.hpp"
#include "model/service/supervision/risk.hpp"
#include "model/service/supervision/supervision.hpp"
#include "model/service/supervision/visits.hpp"
#include "model/service/unpaid_work/booking.hpp"
#include "model/service/unpaid_work/extension.hpp"
#include "model/service/unpaid_work/work_groups.hpp"
#include "sim/contract.hpp"
#include "sim/fetch.hpp"

namespace caseflow::service {
namespace {

/// What every kind of event means: the table of contents of the model.
// NOLINTNEXTLINE(readability-function-size): a table, one line an event
void happen(Service& service, Event const& event) {
  auto const a_case = [&] { return event.subject.as<CaseId>(); };
  auto const person = [&] { return event.subject.as<PersonId>(); };
  switch (event.kind) {
    case EventKind::allocation_due:
      return management::allocate(service, a_case());
    case EventKind::release:
      return sentence::release(service, a_case());
    case EventKind::licence_end:
      return sentence::licence_end(service, a_case());
    case EventKind::supervision_end:
      return sentence::supervision_end(service, a_case());
    case EventKind::conviction:
      return court::conviction(service, a_case());
    case EventKind::conviction_heard:
      return court::conviction_heard(service, a_case(), event.detail);
    case EventKind::order_beside_ends:
      return court::order_beside_ends(service, a_case(), event.detail);
    case EventKind::transfer:
      return sentence::end(service, a_case(), core::Stage::transferred);
    case EventKind::half_year:
      return sentence::half_year(service, a_case());
    case EventKind::move:
      return allocation::move(service, a_case());
    case EventKind::area_takes_over:
      return allocation::area_takes_over(service, a_case());
    case EventKind::contact:
      return contact::due(service, a_case(), event.detail);
    case EventKind::review_due:
      return supervision::review_due(service, a_case(), event.detail);
    case EventKind::termination_due:
      return supervision::termination_due(service, a_case());
    case EventKind::home_visit:
      return visits::home_visit(service, a_case());
    case EventKind::agency_meeting:
      return visits::agency_meeting(service, a_case());
    case EventKind::prerelease_contact:
      return resettlement::prerelease_contact(service, a_case(), event.detail);
    case EventKind::enforcement_lapses:
      return breach::lapse(service, a_case(), event.detail);
    case EventKind::band_review:
      return band_review::due(service, a_case());
    case EventKind::induction_session:
      return induction::session(service, event.subject.as<SiteId>());
    case EventKind::hearing:
      return hearing::held(service, a_case(), event.detail);
    case EventKind::warrant_executed:
      return hearing::warrant_executed(service, a_case(), event.detail);
    case EventKind::recall:
      return recall::due(service, a_case());
    case EventKind::rerelease:
      return recall::release(service, a_case(), event.detail != 0);
    case EventKind::risk_change:
      return risk::change(service, a_case());
    case EventKind::change_reported:
      return risk::change_reported(service, a_case());
    case EventKind::change_found:
      return risk::change_found(service, a_case());
    case EventKind::change_reviewed:
      return risk::owed_review(service, a_case());
    case EventKind::checks_answered:
      return risk::checks_answered(service, a_case());
    case EventKind::referral:
      return groups::referral(service, a_case(), GroupId{event.detail});
    case EventKind::run_due:
      return groups::run_due(service, event.subject.as<WaitingListId>());
    case EventKind::run_session:
      return groups::run_session(service, event.subject.as<RunId>());
    case EventKind::unpaid_work_day:
      return booking::day_due(service, event.subject.as<RequirementId>(), event.generation,
                              TeamId{event.detail});
    case EventKind::extension_due:
      return extension::due(service, event.subject.as<RequirementId>(), event.generation);
    case EventKind::unpaid_work_limit:
      return extension::limit(service, event.subject.as<RequirementId>(), event.generation);
    case EventKind::towards_release:
      return resettlement::towards_release(service, a_case());
    case EventKind::need_due:
      return resettlement::need_due(service, a_case(), NeedId{event.detail});
    case EventKind::handover_due:
      return resettlement::handover_due(service, a_case());
    case EventKind::staff_change:
      return establishment::change(service, event.subject.as<StaffGroupId>(), event.detail, event.generation);
    case EventKind::year_begins:
      return absence::year_begins(service, person());
    case EventKind::leave_begins:
      return absence::leave_begins(service, person(), event.detail);
    case EventKind::sickness_begins:
      return absence::sickness_begins(service, person());
    case EventKind::long_sickness:
      return absence::long_sickness(service, person());
    case EventKind::resignation:
      return workforce::resignation(service, person());
    case EventKind::recruit_arrives:
      return workforce::recruit_arrives(service, person());
    case EventKind::step_up:
      return workforce::step_up(service, person());
    case EventKind::officer_supervision:
      return management::supervision_due(service, officer_of(person()));
    case EventKind::join:
      return places::join(service, person());
  }
}

/// Events of cases and people carry a generation; those of ended cases and former incumbents are stale.
bool stale(Service const& service, Event const& event) {
  if (about_staff(event.kind))
    return service.staff[event.subject.as<PersonId>()].generation != event.generation;
  switch (event.kind) {
    case EventKind::induction_session:
    case EventKind::run_due:
    case EventKind::run_session:
    case EventKind::staff_change:
      return false;
    case EventKind::unpaid_work_day:
    case EventKind::extension_due:
    case EventKind::unpaid_work_limit:
      return false;  // requirements check for themselves: a place booked must be given back
    default:
      return service.cases[event.subject.as<CaseId>()].generation != event.generation ||
             !hazard::meant(service, event);
  }
}

/// Has what an event will need first brought from memory: with many cases none of it is in the cache.
void fetch(Service const& service, Event const& event) {
  switch (event.kind) {
    case EventKind::induction_session:
    case EventKind::run_due:
    case EventKind::run_session:
    case EventKind::staff_change:
      return;
    case EventKind::unpaid_work_day:
    case EventKind::extension_due:
    case EventKind::unpaid_work_limit:
      sim::fetch(&service.requirements[event.subject.as<RequirementId>()], sizeof(UnpaidWorkRequirement));
      return service.cases.fetch(Requirements::case_of(event.subject.as<RequirementId>()));
    default:
      if (!about_staff(event.kind)) service.cases.fetch(event.subject.as<CaseId>());
  }
}

void drain(Service& service, Phase phase) {
  service.calendar.drain(
      static_cast<int>(phase),
      [&](Event const& event) {
        if (!stale(service, event)) happen(service, event);
      },
      [&](Event const& event) { fetch(service, event); });
}

/// What is read off at the end of a day.
void measure(Service& service) {
  measurement::day({.days = service.model->days,
                    .today = service.today(),
                    .staffed = service.staffed,
                    .plan = *service.plan,
                    .measures = service.model->measures,
                    .counts = service.counts,
                    .unpaid_work_open = service.requirements.open(),
                    .staff = service.staff,
                    .desks = service.desks,
                    .month = service.month_count()},
                   service.weeks_over);
  if (service.observed) management::measure(service);
}

void day(Service& service) {
  drain(service, Phase::people);
  supervisors::day_begins(service);
  demand::arrive(service);
  drain(service, Phase::arrivals);
  // Before the phase, which can still take what their places bring about today.
  if (service.staffed && service.model->days.working(service.today())) allocation::place_waiting(service);
  management::day_begins(service);
  management::ask_for_audits(service);
  skill::day_begins(service);
  drain(service, Phase::allocation);
  drain(service, Phase::work);
  worklist::serve(service);
  timetable::work_day(service);
  work_groups::work_day(service);
  resettlement::work_day(service);
  administration::work_day(service);
  management::day_ends(service);
  drain(service, Phase::consequences);
  check_balance(service);
  measure(service);
}

/// Days beyond the end for which teams of unpaid work plan: a year's leave is planned on its first day,
/// people are booked for some weeks ahead.
constexpr std::size_t planned_ahead = 400;

}  // namespace

Service::Service(Model const& the_model, std::uint64_t seed, std::uint32_t replication,
                 Layout const* the_room)
    : model(&the_model),
      plan(&the_model.in_force(0)),
      room(the_room),
      random(seed, replication),
      calendar(the_model.end),
      observations(static_cast<int>(the_model.catalogue.series().size()), the_model.now.scenario.months),
      counts(plan->sites.size(), room ? room->grades : grades(the_model),
             room ? room->bands : bands(the_model)),
      desks(plan->sites.size()),
      places_offered(plan->needs.size()) {
  teams.assign(plan->teams.size(), WorkTeam{static_cast<std::size_t>(model->end) + planned_ahead});
  for (std::size_t role = 0; role < core::role_count; ++role)
    pools.of(static_cast<Role>(role))
        .resize(static_cast<std::size_t>(
            std::count_if(plan->staff[role].begin(), plan->staff[role].end(),
                          [](scenario::Plan::Establishment const& group) { return !group.from; })));
}

void Service::schedule(sim::Day on, Phase phase, EventKind kind, CaseId subject, std::uint32_t detail) {
  sim::Day day = std::max(on, today());
  if (day == today() && static_cast<int>(phase) < calendar.phase()) ++day;
  calendar.schedule(day_for(kind, day), static_cast<int>(phase),
                    {subject, detail, cases[subject].generation, kind});
}

void Service::simulate_day() {
  if (today() == 0) groups::open(*this);
  if (today() == 0) induction::open(*this);
  observed = today() >= model->start;
  month = model->days.month(today()) - model->first_month;
  if (!model->readings.empty()) inspections::morning(*this);
  if (std::binary_search(model->takeovers.begin(), model->takeovers.end(), today()))
    transition::takes_over(*this);
  if (today() == model->staffed) transition::officers_begin(*this);
  day(*this);
  calendar.advance();
}

void Service::run_to(sim::Day day) {
  SIM_EXPECTS(today() <= day && day <= model->end);
  while (today() < day) simulate_day();
}

sim::Observations Service::run() {
  run_to(model->end);
  if (auto const validation_error = sim::validation_error(model->catalogue, observations))
    sim::violate("invariant of the measures", validation_error->c_str(), __FILE__, __LINE__);
  return observations;
}

}  // namespace caseflow::service
