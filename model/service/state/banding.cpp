#include "model/service/state/banding.hpp"

#include "model/service/state/count_guard.hpp"

namespace caseflow::service {

BandId band(Service const& service, Case const& subject) {
  BandId const proposed = service.plan->banding.band(
      subject.facts(), [&](std::size_t rule) { return judging(service).judgement(subject, rule); });
  return subject.under_banded ? service.plan->band_below[proposed] : proposed;
}

Case properly_banded(Service const& service, Case const& subject) {
  Case proper = subject;
  proper.under_banded = false;
  return CountGuard::as_if(proper, band(service, proper));
}

bool may_hold(Service const& service, Desk const& desk, Case const& subject) {
  auto const& plan = *service.plan;
  GradeId const grade = desk.grade;
  return plan.is_hub[desk.site] || (plan.band[subject.band].held_by & core::bit_of(grade)) != 0;
}

}  // namespace caseflow::service
