#include "model/service/flow/demand.hpp"

#include <cmath>

#include "model/service/flow/sentence.hpp"
#include "sim/distribution.hpp"

namespace caseflow::service::demand {

double mean_today(Service const& service, EntityKind stream) {
  auto const& plan = *service.plan;
  auto const& days = service.model->days;
  sim::Day const today = service.today();
  if (!days.working(today)) return 0;
  double const per_day =
      stream == EntityKind::order ? plan.orders_per_working_day : plan.receptions_per_working_day;
  double const years = std::max(0, today - service.model->start) / sim::days_a_year;
  return per_day * plan.scenario.demand.level *
         plan.season[static_cast<std::size_t>(days.month_of_year(today))] *
         std::pow(1 + plan.scenario.demand.trend_per_year, years);
}

void arrive(Service& service) {
  for (auto const stream : {EntityKind::order, EntityKind::custody}) {
    double const mean = mean_today(service, stream);
    if (mean <= 0) continue;
    // One number a day and stream, inverted: a higher level keeps every case of a lower one and adds to them.
    auto const day = case_entity(EntityKind::stream, service.model->epoch + service.today(),
                                 static_cast<std::uint32_t>(stream));
    int const count = sim::poisson_count(mean, service.uniform(day, Purpose::arrivals));
    for (int i = 0; i < count; ++i) sentence::enter(service, stream, static_cast<std::uint32_t>(i));
  }
}

}  // namespace caseflow::service::demand
