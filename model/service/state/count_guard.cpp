#include "model/service/state/count_guard.hpp"

#include "model/service/state/workload.hpp"
#include "sim/contract.hpp"

namespace caseflow::service {
namespace {

/// What the case adds to its officer's desk, or takes from it.
void weigh(Service& service, Case const& subject, int sign) {
  if (!core::on_caseload(subject.stage) || subject.officer == nobody) return;
  service.desks.weigh(subject.officer, load(*service.plan, subject), sign);
}

GradeId grade_of_officer(Service const& service, Case const& subject) {
  return subject.officer == nobody ? GradeId{} : service.desks[subject.officer].grade;
}

OfficerId holder(Case const& subject) { return core::on_caseload(subject.stage) ? subject.officer : nobody; }

}  // namespace

CountGuard::CountGuard(Service& service, CaseId id)
    : service_(service), id_(id), holder_(holder(service.cases[id])) {
  SIM_EXPECTS(!subject().out_of_counts);
  subject().out_of_counts = true;
  service_.counts.take_out(subject(), grade_of_officer(service_, subject()));
  weigh(service_, subject(), -1);
}

CountGuard::~CountGuard() {
  subject().out_of_counts = false;
  service_.counts.put_in(subject(), grade_of_officer(service_, subject()));
  weigh(service_, subject(), +1);
  OfficerId const now = holder(subject());
  if (now == holder_) return;
  if (holder_ != nobody) service_.desks.take_off_list(holder_, service_.cases, id_);
  if (now != nobody) service_.desks.put_on_list(now, service_.cases, id_);
}

Case CountGuard::as_if(Case const& subject, core::Stage stage) {
  Case made = subject;
  made.stage = stage;
  return made;
}

Case CountGuard::as_if(Case const& subject, BandId band) {
  Case made = subject;
  made.band = band;
  return made;
}

}  // namespace caseflow::service
