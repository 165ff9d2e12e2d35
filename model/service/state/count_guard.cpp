#include "model/service/state/count_guard.hpp"

#include "model/service/state/workload.hpp"

namespace caseflow::service {
namespace {

/// What the case adds to its officer's desk, or takes from it.
void weigh(Service& service, Case const& subject, int sign) {
  if (!core::on_caseload(subject.stage) || subject.officer == nobody) return;
  Desk& desk = service.desks[subject.officer];
  desk.cases += sign;
  desk.weekly_minutes += sign * static_cast<double>(weekly_minutes(*service.plan, subject));
  desk.expected_minutes += sign * static_cast<double>(expected_minutes(*service.plan, subject));
  desk.points += sign * static_cast<double>(points(*service.plan, subject));
}

GradeId grade_of_officer(Service const& service, Case const& subject) {
  return subject.officer == nobody ? GradeId{} : service.desks[subject.officer].grade;
}

OfficerId holder(Case const& subject) { return core::on_caseload(subject.stage) ? subject.officer : nobody; }

/// Takes a case off an officer's list; the last on the list takes its place.
void take_off_list(Service& service, OfficerId officer, CaseId id) {
  auto& held = service.desks[officer].held;
  std::uint32_t const place = service.cases[id].place_on_desk;
  held[place] = held.back();
  service.cases[held[place]].place_on_desk = place;
  held.pop_back();
}

void put_on_list(Service& service, OfficerId officer, CaseId id) {
  auto& held = service.desks[officer].held;
  service.cases[id].place_on_desk = static_cast<std::uint32_t>(held.size());
  held.push_back(id);
}

}  // namespace

CountGuard::CountGuard(Service& service, CaseId id)
    : service_(service), id_(id), holder_(holder(service.cases[id])) {
  Case const& subject = service_.cases[id_];
  service_.counts.take_out(subject, grade_of_officer(service_, subject));
  weigh(service_, subject, -1);
}

CountGuard::~CountGuard() {
  Case const& subject = service_.cases[id_];
  service_.counts.put_in(subject, grade_of_officer(service_, subject));
  weigh(service_, subject, +1);
  OfficerId const now = holder(subject);
  if (now == holder_) return;
  if (holder_ != nobody) take_off_list(service_, holder_, id_);
  if (now != nobody) put_on_list(service_, now, id_);
}

}  // namespace caseflow::service
