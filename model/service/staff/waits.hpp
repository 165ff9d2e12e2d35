#pragma once

#include "model/service/state/service.hpp"

/// What people on the staff wait for: how it is planned, and how it moves when rates change.
namespace caseflow::service::waits {

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
/// The day on which what is planned for `due` happens when it comes `ratio` (above 0) times as fast from
/// today on; tomorrow at the earliest.
sim::Day moved(sim::Day today, sim::Day due, double ratio);

}  // namespace caseflow::service::waits
