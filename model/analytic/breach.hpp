#pragma once

namespace caseflow::analytic {

struct OrderState;

// Enforcement of an order: absences and their window, breach, the hearing and the warrant.

/// First absences older than the window no longer count.
void forget(OrderState& order, int day);
/// The shares of `order.charged`, by days of unpaid work credited, wait for the court from this day on.
void take_to_court(OrderState& order, int day);
/// The first absences count for the window; of the second ones some were brought to court.
void enforce(OrderState& order, int day, double firsts, double seconds);

/// This Monday's hearings; each call moves the court's diary on by a week.
void hearings(OrderState& order);
/// Those whose warrant is executed this Monday.
void returns(OrderState& order);

}  // namespace caseflow::analytic
