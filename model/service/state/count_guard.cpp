#include "model/service/state/count_guard.hpp"

#include "model/service/state/workload.hpp"

namespace caseflow::service {
namespace {

void tally(Service& service, Case const& subject, int sign) {
  if (!core::on_caseload(subject.stage)) return;
  auto& balance = service.balance;
  balance.held += sign;
  if (subject.risk_recorded_wrong()) service.risk_recorded_wrong += sign;
  service.cases_by_stage[static_cast<std::size_t>(subject.stage)] += sign;
  service.cases_by_band[subject.band] += sign;
  service.cases_by_site[static_cast<std::size_t>(subject.site)] += sign;
  switch (subject.queue) {
    case Queue::administration:
      balance.before_allocation += sign;
      break;
    case Queue::waiting:
      balance.waiting += sign;
      break;
    case Queue::flow_only:
      balance.flow_only += sign;
      break;
    case Queue::none:
      break;
  }
  if (subject.officer == nobody) return;
  balance.with_officer += sign;
  Desk& desk = service.desks[static_cast<std::size_t>(subject.officer)];
  desk.cases += sign;
  desk.weekly_minutes += sign * static_cast<double>(weekly_minutes(*service.plan, subject));
  desk.expected_minutes += sign * static_cast<double>(expected_minutes(*service.plan, subject));
  desk.points += sign * static_cast<double>(points(*service.plan, subject));
  service.cases_by_grade[static_cast<std::size_t>(desk.grade)] += sign;
}

std::int16_t holder(Case const& subject) {
  return core::on_caseload(subject.stage) ? subject.officer : nobody;
}

/// Takes a case off an officer's list; the last on the list takes its place.
void take_off_list(Service& service, std::int16_t officer, CaseId id) {
  auto& held = service.desks[static_cast<std::size_t>(officer)].held;
  std::uint32_t const place = service.cases[id].place_on_desk;
  held[place] = held.back();
  service.cases[held[place]].place_on_desk = place;
  held.pop_back();
}

void put_on_list(Service& service, std::int16_t officer, CaseId id) {
  auto& held = service.desks[static_cast<std::size_t>(officer)].held;
  service.cases[id].place_on_desk = static_cast<std::uint32_t>(held.size());
  held.push_back(id);
}

}  // namespace

CountGuard::CountGuard(Service& service, CaseId id)
    : service_(service), id_(id), holder_(holder(service.cases[id])) {
  tally(service_, service_.cases[id_], -1);
}

CountGuard::~CountGuard() {
  tally(service_, service_.cases[id_], +1);
  std::int16_t const now = holder(service_.cases[id_]);
  if (now == holder_) return;
  if (holder_ != nobody) take_off_list(service_, holder_, id_);
  if (now != nobody) put_on_list(service_, now, id_);
}

}  // namespace caseflow::service
