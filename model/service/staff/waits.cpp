#include "model/service/staff/waits.hpp"

#include <algorithm>
#include <cmath>

namespace caseflow::service::waits {

void schedule(Service& service, sim::Day day, EventKind kind, PersonId id, std::uint32_t detail) {
  service.post(service.day_for(kind, std::max(day, service.today())), Phase::people,
               {id, detail, service.staff[id].generation, kind});
}

sim::Day moved(sim::Day today, sim::Day due, double ratio) {
  constexpr double longest = 20000;  // days; no run is as long
  return today + static_cast<sim::Day>(std::clamp(std::round((due - today) / ratio), 1.0, longest));
}

}  // namespace caseflow::service::waits
