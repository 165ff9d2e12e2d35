#include "model/service/allocation/step_down.hpp"

#include "model/service/allocation/allocation.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/banding.hpp"
#include "model/service/state/count_guard.hpp"
#include "model/service/state/routing.hpp"

namespace caseflow::service::step_down {
namespace {

/// Whether anything of the sentence is still to be done: a group, activity days, hours of unpaid work.
bool interventions_open(Service const& service, Case const& subject) {
  return subject.groups_open > 0 || subject.activity_done < subject.activity_days ||
         service.work_outstanding(subject);
}

}  // namespace

void consider(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.settled || !subject.reviewed || interventions_open(service, subject) ||
      !service.plan->step_down.holds(subject.facts()))
    return;
  double const u = service.uniform(subject.entity, Purpose::step_down);
  double const share = service.plan->scenario.operating_model.step_down.share;
  BandId const was = subject.band;
  {
    CountGuard guard(service, id);
    subject.settled = true;
    guard.band(band(service, subject));
  }
  journal::note(service.todays_journal(), subject,
                notes::Settled{{share, u}, routing::stepped_down(service, subject)});
  journal::banded(service.todays_journal(), judging(service), subject, was);
  allocation::place(service, id);
}

}  // namespace caseflow::service::step_down
