#include "model/service/state/banding.hpp"

#include "model/core/name_hash.hpp"

namespace caseflow::service {

double judgement(Service const& service, Case const& subject, std::size_t rule) {
  auto const name = core::name_hash(service.plan->scenario.operating_model.consider[rule].name);
  return service.uniform(subject.entity, Purpose::judgement, name + 0x9e3779b9U * subject.judgement);
}

int band(Service const& service, Case const& subject) {
  int const proposed = service.plan->banding.band(
      subject.facts(), [&](std::size_t rule) { return judgement(service, subject, rule); });
  return subject.under_banded ? service.plan->band_below[static_cast<std::size_t>(proposed)] : proposed;
}

bool may_hold(Service const& service, Desk const& desk, Case const& subject) {
  auto const& plan = *service.plan;
  return plan.is_hub[static_cast<std::size_t>(desk.site)] ||
         (plan.band[subject.band].held_by >> static_cast<unsigned>(desk.grade) & 1u) != 0;
}

}  // namespace caseflow::service
