#pragma once

#include "model/service/state/service.hpp"

/// When people on the staff are away: leave and training by the season, spells of sickness.
namespace caseflow::service::absence {

/// The leave, training and sickness of a person who has come.
void begin(Service& service, PersonId id);
/// The plan in force has changed from `old`: what is still to come moves with its rates.
void follow_rates(Service& service, scenario::Plan const& old);

void year_begins(Service& service, PersonId id);
void leave_begins(Service& service, PersonId id, std::uint32_t detail);
void sickness_begins(Service& service, PersonId id);
void long_sickness(Service& service, PersonId id);

}  // namespace caseflow::service::absence
