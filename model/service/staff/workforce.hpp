#pragma once

#include <vector>

#include "model/service/state/service.hpp"

/// Who holds the places: leaving, recruitment, newcomers, trainees.
namespace caseflow::service::workforce {

/// A person takes a place: experienced, or a newcomer whose caseload grows step by step. A trainee may have
/// done some of the training already, a share from 0 to below 1. Expects a wanted place that is vacant.
void take_up(Service& service, PersonId id, bool newcomer, double training_done_share = 0);
/// Of those who take the place, the share who are new to the work.
double newcomer_share(Service const& service, PersonId id);
/// A place is under recruitment; `share_of_lead`, 0 to 1, is the share of the time that is still to come.
/// Expects a vacant place.
void recruit(Service& service, PersonId id, double share_of_lead);
/// People leave together, and officers' cases go to those who stay. They may be noted as gone already.
void leave_places(Service& service, std::vector<PersonId> const& leavers);
/// The plan in force has changed from `old`: leaving, absence and arrivals still to come move with its
/// rates.
void follow_rates(Service& service, scenario::Plan const& old);

/// Somebody has left a place: it is under recruitment, or it ends where more places are in use than there are
/// posts.
void replace(Service& service, PersonId id);

/// The person leaves, and the place is to be filled; nothing for a day that was planned anew, or nobody
/// there.
void resignation(Service& service, PersonId id);
/// The recruit takes the place; nothing where it is filled, not wanted any more, or was planned anew.
void recruit_arrives(Service& service, PersonId id);
/// A newcomer's or trainee's next step of the caseload; nothing where nobody is there.
void step_up(Service& service, PersonId id);

}  // namespace caseflow::service::workforce
