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
  std::vector<int> cases(service.desks.size(), 0);
  std::vector<std::uint16_t> elsewhere(service.cases.slots(), 0);
  for (auto const& desk : service.desks)
    for (auto const& item : desk.worklist) {
      bool const ended = service.cases[item.subject].generation != item.generation;
      SIM_ENSURES(!ended || desk.has_ended_work);
      if (!ended &&
          service.cases[item.subject].officer != static_cast<std::int16_t>(&desk - service.desks.data()))
        ++elsewhere[item.subject];
    }
  for (CaseId id = 0; id < service.cases.slots(); ++id) {
    Case const& subject = service.cases[id];
    if (!core::on_caseload(subject.stage)) continue;
    ++held;
    recorded_wrong += subject.risk_recorded_wrong() ? 1 : 0;
    SIM_ENSURES((subject.officer == nobody) == (subject.queue != Queue::none));
    if (subject.officer == nobody) continue;
    ++with_officer;
    ++cases[static_cast<std::size_t>(subject.officer)];
    SIM_ENSURES(service.desks[static_cast<std::size_t>(subject.officer)].held[subject.place_on_desk] == id);
    SIM_ENSURES(subject.work_elsewhere == elsewhere[id]);
    SIM_ENSURES(service.people[static_cast<std::size_t>(subject.officer)].here);
    SIM_ENSURES(service.desks[static_cast<std::size_t>(subject.officer)].site == subject.site);
  }
  SIM_ENSURES(held == service.counts.held() && with_officer == service.counts.with_officer());
  SIM_ENSURES(recorded_wrong == service.counts.risk_recorded_wrong());
  for (auto const& group : service.staff) {
    int in_use = 0;
    for (PersonId id = group.first; id < group.last; ++id) in_use += service.people[id].in_use() ? 1 : 0;
    SIM_ENSURES(in_use == group.places_in_use);
  }
  for (std::size_t officer = 0; officer < cases.size(); ++officer)
    SIM_ENSURES(cases[officer] == service.desks[officer].cases &&
                service.desks[officer].held.size() == static_cast<std::size_t>(cases[officer]));
}

}  // namespace caseflow::service
