#pragma once

#include <optional>

#include "model/service/state/service.hpp"

/// Unpaid work, day by day: the days that people are offered, booked against the places of the groups, and
/// whether they come.
namespace caseflow::service::booking {

/// Books the first working day from `from` on that has a place, within two weeks; else the order waits two
/// weeks. Who cannot be sent to work, needs no place or cannot come gets that day without one. `from`: after
/// today or on it. Expects a requirement with hours left. The day; none where a place was needed and there
/// was none.
std::optional<sim::Day> book(Service& service, RequirementId requirement, sim::Day from);

/// A planned week or half-week of one order comes round, and the next is booked; nobody is sent to work but
/// under an order, at unpaid work or in breach proceedings. Nothing but the place given back where the
/// requirement is done or of another `generation`. `place_with` is the team that gave it a place, or none:
/// the slot of an ended order may serve another team by then.
void day_due(Service& service, RequirementId requirement, std::uint32_t generation, TeamId place_with);

}  // namespace caseflow::service::booking
