#include "model/service/state/conservation.hpp"

#include "sim/contract.hpp"

namespace caseflow::service {

void check_balance(Service const& service) {
  service.counts.check();
  SIM_ENSURES(service.counts.in_queue(Queue::waiting) ==
              static_cast<std::int64_t>(service.queue.cases().size()));
}

void recount(Service const& service) {
  std::int64_t held = 0, with_officer = 0, recorded_wrong = 0;
  auto cases = core::ListBy<OfficerId, int>::of_size(service.desks.size());
  auto elsewhere = core::ListBy<CaseId, std::uint16_t>::of_size(service.cases.slots());
  for (OfficerId const officer : service.desks.ids()) {
    Desk const& desk = service.desks[officer];
    for (auto const& item : desk.worklist) {
      bool const ended = service.cases[item.subject].generation != item.generation;
      SIM_ENSURES(!ended || desk.has_ended_work);
      if (!ended && service.cases[item.subject].officer != officer) ++elsewhere[item.subject];
    }
  }
  for (CaseId const id : service.cases.ids()) {
    Case const& subject = service.cases[id];
    if (!core::on_caseload(subject.stage)) continue;
    ++held;
    recorded_wrong += subject.risk_recorded_wrong() ? 1 : 0;
    SIM_ENSURES((subject.officer == nobody) == (subject.queue != Queue::none));
    if (subject.officer == nobody) continue;
    ++with_officer;
    ++cases[subject.officer];
    SIM_ENSURES(service.desks[subject.officer].held()[subject.place_on_desk] == id);
    SIM_ENSURES(subject.work_elsewhere == elsewhere[id]);
    SIM_ENSURES(service.staff[subject.officer].here);
    SIM_ENSURES(service.desks[subject.officer].site == subject.site);
  }
  SIM_ENSURES(held == service.counts.held() && with_officer == service.counts.with_officer());
  SIM_ENSURES(recorded_wrong == service.counts.risk_recorded_wrong());
  for (StaffGroupId const at : service.staff.groups()) {
    auto const& group = service.staff.group(at);
    int in_use = 0;
    for (PersonId const id : group.places()) in_use += service.staff[id].in_use() ? 1 : 0;
    SIM_ENSURES(in_use == group.places_in_use());
  }
  for (OfficerId const officer : cases.ids())
    SIM_ENSURES(cases[officer] == service.desks[officer].cases() &&
                service.desks[officer].held().size() == static_cast<std::size_t>(cases[officer]));
}

}  // namespace caseflow::service
