#include "model/service/state/routing.hpp"

#include "model/service/state/banding.hpp"
#include "model/service/state/count_guard.hpp"
#include "sim/date.hpp"

namespace caseflow::service::routing {
namespace {

/// Sentenced to custody and not released yet.
bool in_first_custody(Case const& subject) {
  return subject.kind == core::CaseKind::custody && !subject.after_release;
}

}  // namespace

Holding holding(Service const& service, Case const& subject) {
  auto const& plan = *service.plan;
  SiteId const home = subject.home;
  if (stepped_down(service, subject))
    return {plan.hub_of[home],
            static_cast<float>(plan.scenario.operating_model.step_down.telephone_weeks_between)};
  auto const& route = rules::route(plan.routes, subject.facts());
  return {route.hub && !area_has(service, subject) ? plan.hub_of[home] : plan.held_at[home],
          route.telephone_weeks};
}

bool stepped_down(Service const& service, Case const& subject) {
  double const share = service.plan->scenario.operating_model.step_down.share;
  return subject.settled && share > 0 && service.plan->has_hub() &&
         service.uniform(subject.entity, Purpose::step_down) < share;
}

SiteId administered_at(scenario::Plan const& plan, Case const& subject) {
  SiteId const home = subject.home;
  return plan.has_hub() ? plan.hub_of[home] : plan.held_at[home];
}

bool area_has(Service const& service, Case const& subject) {
  auto const day = area_takes_over_on(service, subject);
  return day && *day <= service.today();
}

std::optional<sim::Day> area_takes_over_on(Service const& service, Case const& subject) {
  if (!in_first_custody(subject)) return std::nullopt;
  auto const& plan = *service.plan;
  auto facts = subject.facts();
  facts.stage = core::Stage::custody;
  auto const& route = rules::route(plan.routes, facts);
  if (!route.hub || route.until_weeks_before_release <= 0) return std::nullopt;
  Case const released = CountGuard::as_if(subject, core::Stage::licence);
  facts = released.facts();
  facts.band = band(service, released);
  if (rules::route(plan.routes, facts).hub) return std::nullopt;
  auto const day = subject.released - sim::days_of_weeks(route.until_weeks_before_release);
  // On the working day before a day off, as all that is dated from a release: the hand-over meets the new
  // officer.
  return day < 0 || day >= service.model->days.length() ? day : service.model->days.last_working(day);
}

}  // namespace caseflow::service::routing
