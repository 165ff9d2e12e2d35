#pragma once

#include "model/service/state/service.hpp"

/// When people on the staff are away: leave and training by the season, spells of sickness.
namespace caseflow::service::absence {

/// The leave, training and sickness of a person who has just come.
void begin(Service& service, PersonId id);
/// The plan in force has changed from `old`: what is still to come moves with its rates.
void follow_rates(Service& service, scenario::Plan const& old);

/// Plans leave and training of the rest of the calendar year, and when the next begins.
void year_begins(Service& service, PersonId id);
/// Leave or training begins, after an absence that has not ended. `detail`: its working days and the number
/// of its plan, as they were put together when it was planned; nothing for one of an older plan, or nobody
/// there.
void leave_begins(Service& service, PersonId id, std::uint32_t detail);
/// A spell of sickness begins, and the next is planned; nothing for one that was planned anew for another
/// day.
void sickness_begins(Service& service, PersonId id);
/// An officer has been sick for long: the cases go to colleagues; nothing for one who is back. Expects an
/// officer.
void long_sickness(Service& service, PersonId id);

}  // namespace caseflow::service::absence
