#include "model/service/state/conservation.hpp"

#include <algorithm>
#include <cmath>

#include "model/service/state/workload.hpp"
#include "sim/contract.hpp"

namespace caseflow::service {

void check_balance(Service const& service) {
  service.counts.check();
  SIM_ENSURES(service.counts.in_queue(Queue::waiting) ==
              static_cast<std::int64_t>(service.queue.cases().size()));
}

namespace {

/// What officers' worklists, lists and loads say of cases, and the cases of them.
void recount_desks(Service const& service) {
  auto elsewhere = core::ListBy<CaseId, std::uint16_t>::of_size(service.cases.slots());
  for (OfficerId const officer : service.desks.ids()) {
    Desk const& desk = service.desks[officer];
    for (auto const& item : desk.worklist) {
      bool const ended = service.cases[item.subject].generation != item.generation;
      SIM_ENSURES(!ended || desk.has_ended_work);
      if (!ended && service.cases[item.subject].officer != officer) ++elsewhere[item.subject];
    }
    Load sum;
    for (CaseId const id : desk.held()) {
      Case const& subject = service.cases[id];
      SIM_ENSURES(core::on_caseload(subject.stage) && subject.officer == officer);
      Load const one = load(*service.plan, subject);
      sum.weekly_minutes += one.weekly_minutes;
      sum.expected_minutes += one.expected_minutes;
      sum.points += one.points;
    }
    SIM_ENSURES(static_cast<std::size_t>(desk.cases()) == desk.held().size());
    auto const same = [](double kept, double counted) {  // but for the order of a sum
      return std::abs(kept - counted) <= 1e-6 * (1 + std::abs(counted));
    };
    SIM_ENSURES(same(desk.load().weekly_minutes, sum.weekly_minutes) &&
                same(desk.load().expected_minutes, sum.expected_minutes) &&
                same(desk.load().points, sum.points));
  }
  for (CaseId const id : service.cases.ids()) {
    Case const& subject = service.cases[id];
    if (!core::on_caseload(subject.stage) || subject.officer == nobody) continue;
    SIM_ENSURES(service.desks[subject.officer].held()[subject.place_on_desk] == id);
    SIM_ENSURES(service.desks[subject.officer].site == subject.site);
    SIM_ENSURES(service.staff[subject.officer].here);
    SIM_ENSURES(subject.work_elsewhere == elsewhere[id]);
  }
}

void recount_requirements(Service const& service) {
  auto const& all = service.requirements;
  SIM_ENSURES(all.open() == std::count_if(all.begin(), all.end(), [](auto const& one) { return !one.done; }));
}

void recount_staff(Service const& service) {
  for (StaffGroupId const at : service.staff.groups()) {
    auto const& group = service.staff.group(at);
    int in_use = 0;
    for (PersonId const id : group.places()) in_use += service.staff[id].in_use() ? 1 : 0;
    SIM_ENSURES(in_use == group.places_in_use());
  }
}

}  // namespace

void recount(Service const& service) {
  CaseCounts counted = service.counts.none();
  for (CaseId const id : service.cases.ids()) {
    Case const& subject = service.cases[id];
    if (!core::on_caseload(subject.stage)) continue;
    SIM_ENSURES((subject.officer == nobody) == (subject.queue != Queue::none));
    counted.put_in(subject, subject.officer == nobody ? GradeId{} : service.desks[subject.officer].grade);
  }
  SIM_ENSURES(counted.same_held(service.counts));
  recount_desks(service);
  recount_requirements(service);
  recount_staff(service);
}

}  // namespace caseflow::service
