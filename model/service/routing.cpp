#include "model/service/routing.hpp"

#include "model/service/caseload.hpp"

namespace caseflow::service::routing {

Holding holding(Service const& service, Case const& subject) {
  auto const& plan = *service.plan;
  auto const home = static_cast<std::size_t>(subject.home);
  if (stepped_down(service, subject))
    return {plan.hub_of[home],
            static_cast<float>(plan.scenario.operating_model.step_down.telephone_weeks_between)};
  auto const& route = rules::route(plan.routes, subject.facts());
  bool const at_hub = route.hub && !(subject.with_area && subject.stage == core::Stage::custody);
  return {at_hub ? plan.hub_of[home] : plan.held_at[home], route.telephone_weeks};
}

bool stepped_down(Service const& service, Case const& subject) {
  double const share = service.plan->scenario.operating_model.step_down.share;
  return subject.settled && share > 0 && service.plan->has_hub() &&
         service.uniform(subject.entity, Purpose::step_down) < share;
}

int administered_at(scenario::Plan const& plan, Case const& subject) {
  auto const home = static_cast<std::size_t>(subject.home);
  return plan.has_hub() ? plan.hub_of[home] : plan.held_at[home];
}

bool stays_at_hub(Service const& service, Case const& subject) {
  Case released = subject;
  released.stage = core::Stage::licence;
  released.band = static_cast<std::uint8_t>(band(service, released));
  return rules::route(service.plan->routes, released.facts()).hub;
}

}  // namespace caseflow::service::routing
