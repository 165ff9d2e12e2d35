#include "model/service/desk/pool.hpp"

namespace caseflow::service::pool {

double minutes_today(Service const& service, Pool const& pool, double minutes_per_fte) {
  double minutes = 0;
  for (PersonId const id : pool.members())
    if (service.staff[id].present(service.today()))
      minutes += minutes_per_fte * static_cast<double>(service.staff[id].fte);
  return minutes;
}

}  // namespace caseflow::service::pool
