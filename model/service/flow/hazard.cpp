#include "model/service/flow/hazard.hpp"

#include <algorithm>
#include <cmath>

#include "model/scenario/process/hazards.hpp"
#include "model/scenario/process/sentences.hpp"
#include "model/service/state/announce.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::hazard {
namespace {

constexpr double longest_years =
    200;  ///< So that a day is a number, and a what-if can still bring it nearer.
constexpr EventKind kinds[] = {EventKind::move,           EventKind::risk_change, EventKind::home_visit,
                               EventKind::agency_meeting, EventKind::transfer,    EventKind::conviction,
                               EventKind::recall,         EventKind::band_review};

/// Where a case keeps the day of a hazard; null for other kinds.
template <class ACase>
auto* day_of(ACase& subject, EventKind kind) {
  switch (kind) {
    case EventKind::move:
      return &subject.move_on;
    case EventKind::risk_change:
      return &subject.risk_change_on;
    case EventKind::home_visit:
      return &subject.home_visit_on;
    case EventKind::agency_meeting:
      return &subject.meeting_on;
    case EventKind::transfer:
      return &subject.transfer_on;
    case EventKind::conviction:
      return &subject.conviction_on;
    case EventKind::recall:
      return &subject.recall_on;
    case EventKind::band_review:
      return &subject.band_review_on;
    default:
      return static_cast<decltype(&subject.move_on)>(nullptr);
  }
}

Phase phase_of(EventKind kind) {
  if (kind == EventKind::move) return Phase::allocation;
  return kind == EventKind::home_visit || kind == EventKind::agency_meeting || kind == EventKind::band_review
             ? Phase::work
             : Phase::consequences;
}

/// A case's rate of a kind under a plan: a year's cumulative hazard, its Weibull shape, and the day it runs
/// from.
struct Rate {
  double per_year = 0, shape = 1;
  sim::Day from = 0;
};

Rate rate(scenario::Plan const& plan, Case const& subject, EventKind kind) {
  auto const& scenario = plan.scenario;
  switch (kind) {
    case EventKind::move:
      return {scenario.operating_model.allocation.moves_per_case_year};
    case EventKind::risk_change:
      return {scenario::risk_changes_per_year(scenario.risk_changes, subject.true_risk_of_harm)};
    case EventKind::home_visit:
      return {scenario::home_visits_per_year(scenario.risk_changes, subject.true_risk_of_harm)};
    case EventKind::agency_meeting:
      return {scenario.risk_changes.agency_meetings_per_year};
    case EventKind::band_review:
      return {scenario::band_reviews_per_year(scenario.operating_model.assessment)};
    case EventKind::transfer:
      return {scenario.risk_changes.transferred_per_year};
    case EventKind::conviction:
      return {scenario::convictions_per_year(scenario.reoffending, subject.reoffending),
              scenario.reoffending.shape, subject.conviction_from};
    case EventKind::recall:
      return {scenario::recalls_per_year(plan, scenario::under_twelve_months(subject.custody_months),
                                         subject.reoffending, subject.flags),
              scenario.enforcement.recall_shape, subject.recall_from};
    default:
      return {};
  }
}

/// The day on which what the old rate has not yet spent is spent by the new one.
sim::Day moved(sim::Day today, sim::Day due, Rate const& old, Rate const& now) {
  auto const years = [](sim::Day days) { return static_cast<double>(std::max(0, days)) / sim::days_a_year; };
  double const so_far = years(today - old.from), until = years(due - old.from);
  double const left = old.per_year * (std::pow(until, old.shape) - std::pow(so_far, old.shape));
  double const then = std::pow(std::pow(so_far, now.shape) + left / now.per_year, 1 / now.shape);
  double const years_from_now = std::min(longest_years, then - so_far);
  return today + std::max(1, sim::nearest_day(years_from_now * sim::days_a_year));
}

/// A hazard that the case did not have before begins today, for those who would have it if the new rate had
/// held all along: a hearing or recall that is open puts off none.
void begin(Service& service, CaseId id, EventKind kind) {
  Case const& subject = service.cases[id];
  bool const supervised =
      subject.stage != core::Stage::awaiting_allocation && subject.stage != core::Stage::custody;
  bool const of_supervision =
      kind == EventKind::home_visit || kind == EventKind::agency_meeting || kind == EventKind::band_review;
  if (kind != EventKind::transfer && !supervised) return;
  if (of_supervision && subject.first_due == never) return;  // stand-alone unpaid work has none
  announce::hazard_begins(service, id, kind);
}

/// What the old rate has planned moves with the new one.
void follow(Service& service, CaseId id, EventKind kind, Rate const& old, Rate const& now) {
  if (old.per_year == now.per_year && old.shape == now.shape) return;
  if (old.per_year <= 0) return begin(service, id, kind);
  sim::Day const today = service.today(), due = *day_of(service.cases[id], kind);
  if (due < today) return;
  plan(service, id, kind, now.per_year > 0 ? moved(today, due, old, now) : never);
}

}  // namespace

double per_year(scenario::Plan const& plan, Case const& subject, EventKind kind) {
  return rate(plan, subject, kind).per_year;
}

sim::Day wait(double u, double per_year) {
  SIM_EXPECTS(per_year > 0);
  return 1 + static_cast<sim::Day>(std::min(longest_years, -std::log(u) / per_year) * sim::days_a_year);
}

sim::Day weibull_wait(double u, double per_year, double shape, sim::Day so_far) {
  SIM_EXPECTS(per_year > 0 && shape > 0 && so_far >= 0);
  double const before = so_far / sim::days_a_year;
  double const years = std::pow(std::pow(before, shape) - std::log(u) / per_year, 1 / shape) - before;
  return 1 + static_cast<sim::Day>(std::min(longest_years, years) * sim::days_a_year);
}

void plan(Service& service, CaseId id, EventKind kind, sim::Day day) {
  auto* const kept = day_of(service.cases[id], kind);
  SIM_EXPECTS(kept != nullptr);
  auto& planned = *kept;
  planned = day == never ? never : service.day_for(kind, day);
  if (day != never) service.schedule(planned, phase_of(kind), kind, id);
}

bool meant(Service const& service, Event const& event) {
  auto const* const day = day_of(service.cases[event.subject.as<CaseId>()], event.kind);
  return day == nullptr || *day == service.today();
}

void follow_case(Service& service, CaseId id, EventKind kind, double was_per_year) {
  follow(service, id, kind, {was_per_year}, rate(*service.plan, service.cases[id], kind));
}

void follow_plan(Service& service, scenario::Plan const& old) {
  for (CaseId const id : service.cases.ids()) {
    Case const& subject = service.cases[id];
    if (!core::on_caseload(subject.stage)) continue;
    for (auto const kind : kinds)
      follow(service, id, kind, rate(old, subject, kind), rate(*service.plan, subject, kind));
  }
}

}  // namespace caseflow::service::hazard
