#include "model/service/desk/pool.hpp"

#include <utility>

namespace caseflow::service::pool {

void put(Pool& pool, PoolTask const& task) {
  auto const sooner = [](PoolTask const& a, PoolTask const& b) {
    return std::pair(a.priority, a.due) < std::pair(b.priority, b.due);
  };
  pool.tasks.insert(std::upper_bound(pool.tasks.begin(), pool.tasks.end(), task, sooner), task);
}

double minutes_today(Service const& service, Pool const& pool, double minutes_per_fte) {
  double minutes = 0;
  for (PersonId const id : pool.members)
    if (service.people[id].present(service.today()))
      minutes += minutes_per_fte * static_cast<double>(service.people[id].fte);
  return minutes;
}

}  // namespace caseflow::service::pool
