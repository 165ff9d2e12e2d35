#pragma once

namespace caseflow::analytic {

struct OrderState;

/// A day of unpaid work is offered.
void unpaid_work_day(OrderState& order, int day);
/// The time limit: the court extends the order, or it ends with hours outstanding, or goes on without them.
void unpaid_work_limit(OrderState& order, int day);

}  // namespace caseflow::analytic
