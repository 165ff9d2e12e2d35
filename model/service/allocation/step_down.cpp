#include "model/service/allocation/step_down.hpp"

#include "model/service/allocation/allocation.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/banding.hpp"
#include "model/service/state/count_guard.hpp"
#include "model/service/state/routing.hpp"

namespace caseflow::service::step_down {

void consider(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.settled || !subject.reviewed || subject.groups_open > 0 ||
      subject.stage != core::Stage::community)
    return;
  double const u = service.uniform(subject.entity, Purpose::step_down);
  double const share = service.plan->scenario.operating_model.step_down.share;
  BandId const was = subject.band;
  {
    CountGuard guard(service, id);
    subject.settled = true;
    guard.band(band(service, subject));
  }
  journal::note(service, subject, notes::Settled{{share, u}, routing::stepped_down(service, subject)});
  journal::banded(service, subject, was);
  allocation::place(service, id);
}

}  // namespace caseflow::service::step_down
