#pragma once

#include <vector>

#include "model/service/state/service.hpp"

/// Who holds the places: leaving, recruitment, newcomers, trainees.
namespace caseflow::service::workforce {

/// What kind of entity a person is.
constexpr EntityKind kind_of(Role role) {
  switch (role) {
    case Role::officer:
      return EntityKind::officer;
    case Role::supervisor:
      return EntityKind::supervisor;
    case Role::worker:
      return EntityKind::worker;
    case Role::manager:
      return EntityKind::manager;
    case Role::administrator:
      return EntityKind::administrator;
    case Role::tutor:
      return EntityKind::tutor;
  }
  return EntityKind::officer;
}

/// Schedules something about a person; past days become today.
void schedule(Service& service, sim::Day day, EventKind kind, PersonId id, std::uint32_t detail = 0);
/// The day on which what is planned for `due` happens when it comes `ratio` times as fast from today on.
sim::Day moved(sim::Day today, sim::Day due, double ratio);

/// Of an officer, from 0 (in training, or new) to 1 (after two years).
double experience(Service const& service, PersonId id);

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

void resignation(Service& service, PersonId id);
void recruit_arrives(Service& service, PersonId id);
void step_up(Service& service, PersonId id);

}  // namespace caseflow::service::workforce
