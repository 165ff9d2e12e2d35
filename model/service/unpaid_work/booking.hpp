#pragma once

#include "model/service/state/service.hpp"

/// Unpaid work, day by day: the days that people are offered, booked against the places of the groups, and
/// whether they come.
namespace caseflow::service::booking {

/// Books the first working day from `from` on that has a place, within two weeks; else the order waits two
/// weeks.
void book(Service& service, std::uint32_t requirement, sim::Day from);

/// A planned week or half-week of one order comes round. `place` is 0 without a place booked, else 1 + the
/// team that gave it: the slot of an ended order may serve another team by then.
void day_due(Service& service, std::uint32_t requirement, std::uint32_t generation, std::uint32_t place);

}  // namespace caseflow::service::booking
