#pragma once

#include <vector>

#include "model/service/state/service.hpp"

/// Who holds the places: leaving, recruitment, newcomers, trainees.
namespace caseflow::service::workforce {

/// A person takes a place: experienced, or a newcomer whose caseload grows step by step. A trainee may have
/// done some of the training already.
void take_up(Service& service, PersonId id, bool newcomer, double training_done_share = 0);
/// Of those who take the place, new to the work.
double newcomer_share(Service const& service, PersonId id);
/// A place is under recruitment; `share_of_lead` is the share of the time that is still to come.
void recruit(Service& service, PersonId id, double share_of_lead);
/// People leave together, and their cases go to those who stay.
void leave_places(Service& service, std::vector<PersonId> const& leavers);
/// The plan in force has changed from `old`: leaving, absence and arrivals still to come move with its
/// rates.
void follow_rates(Service& service, scenario::Plan const& old);

/// Somebody has left a place: it is under recruitment, unless there are enough people for the posts.
void replace(Service& service, PersonId id);

void resignation(Service& service, PersonId id);
void recruit_arrives(Service& service, PersonId id);
void step_up(Service& service, PersonId id);

}  // namespace caseflow::service::workforce
