#pragma once

#include <optional>

#include "model/service/state/service.hpp"

/// What the routing rules say of a case.
namespace caseflow::service::routing {

/// Where a case belongs, and how many weeks lie between contacts by telephone; 0 face to face.
struct Holding {
  SiteId site;
  float telephone_weeks = 0;
};
Holding holding(Service const& service, Case const& subject);

/// Whether a case has moved to contact by telephone from the hub, its interventions done.
bool stepped_down(Service const& service, Case const& subject);

/// Where a case's papers are before it has a place: at the hub of its area, or where its officers sit.
SiteId administered_at(scenario::Plan const& plan, Case const& subject);

/// The working day on which an area takes over a case in custody, or one received into it, from a hub,
/// perhaps before today; none where the hub holds it until release, or after it too.
std::optional<sim::Day> area_takes_over_on(Service const& service, Case const& subject);
/// Whether that day has come.
bool area_has(Service const& service, Case const& subject);

}  // namespace caseflow::service::routing
