#pragma once

#include "model/service/state/service.hpp"

/// Arrivals: orders and receptions on court days, Poisson around a level with season and trend.
namespace caseflow::service::demand {

/// Brings today's cases, orders first; none on days without courts.
void arrive(Service& service);

/// Mean arrivals of a stream (orders, custody) today; 0 on days without courts.
double mean_today(Service const& service, EntityKind stream);

}  // namespace caseflow::service::demand
