#include "model/service/run/inspections.hpp"

#include "model/service/observe/inspectors.hpp"

namespace caseflow::service::inspections {

Evidence evidence(Service const& service) {
  return {.today = service.today(),
          .staffed = service.staffed,
          .plan = *service.plan,
          .cases = service.cases,
          .staff = service.staff,
          .desks = service.desks,
          .queue = service.queue,
          .waiting = service.group_work.waiting};
}

void close_file(Service& service, CaseId id, core::Stage how) {
  if (CaseFile* const file = service.files.of(service.cases[id]))
    inspectors::close_file(*file, evidence(service), id, how);
}

FilesRead read(Service const& service, Reading const& reading) {
  return inspectors::read(service.files, evidence(service), reading);
}

void morning(Service& service) {
  auto const& all = service.model->readings;
  service.conditions_before.resize(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].conditions_from == service.today()) service.conditions_before[i] = service.conditions;
    if (all[i].on != service.today()) continue;
    service.readings.push_back(read(service, all[i]));
    service.readings.back().conditions = service.conditions.since(service.conditions_before[i]);
  }
  inspectors::count_posts(evidence(service), service.conditions);
}

}  // namespace caseflow::service::inspections
