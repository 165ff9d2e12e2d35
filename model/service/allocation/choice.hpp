#pragma once

#include "model/service/state/service.hpp"

/// Which officer of a site takes a case: by workload, grade and continuity, specialists first, and a woman
/// where one was chosen.
namespace caseflow::service::choice {

/// Whether somebody of the right grade at the site, other than `except` (`nobody`: no exception), has room
/// for the case.
bool room(Service const& service, Case const& subject, SiteId site, OfficerId except);

/// The officer at a site who takes the case, other than `except`; a returning case goes to its last officer
/// at an office if it can. `nobody` when nobody takes cases. Changes nothing but measures.
OfficerId choose(Service& service, Case const& subject, SiteId site, OfficerId except, bool returning);

}  // namespace caseflow::service::choice
