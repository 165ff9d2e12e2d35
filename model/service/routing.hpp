#pragma once

#include "model/service/service.hpp"

/// What the routing rules say of a case.
namespace caseflow::service::routing {

/// Where a case belongs, and how many weeks lie between contacts by telephone; 0 face to face.
struct Holding {
  int site = 0;
  float telephone_weeks = 0;
};
Holding holding(Service const& service, Case const& subject);

/// Whether a case has moved to contact by telephone from the hub, its interventions done.
bool stepped_down(Service const& service, Case const& subject);

/// Where a case's papers are before it has a place: at the hub of its area, or where its officers sit.
int administered_at(scenario::Plan const& plan, Case const& subject);

/// Whether the hub will hold a case in custody after its release too.
bool stays_at_hub(Service const& service, Case const& subject);

}  // namespace caseflow::service::routing
