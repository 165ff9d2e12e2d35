#pragma once

#include <cstddef>

#include "model/analytic/shared_inputs.hpp"
#include "model/analytic/working_week.hpp"

namespace caseflow::analytic {

/// The unpaid work requirement of one class of cases: days to be credited, how they are offered, and how far
/// the class has come with them. Without a requirement no day and no limit ever comes.
struct UnpaidWork {
  std::size_t needed = 0;       ///< Days to be credited.
  double missed = 0, kept = 0;  ///< Chance that a day is missed without an acceptable reason; is credited.
  bool intensive = false;       ///< Offered twice a week.
  bool extended = false;
  int sessions = 0;
  std::size_t most_done = 0;  ///< Days that anybody can have been credited.
  int next_session = never, next_limit = never;
};

/// So many hours, and days outstanding from an order before; begins at the allocation. Days count as in
/// `OrderState`.
UnpaidWork unpaid_work(SharedInputs const& shared, CaseClass const& person, int point, double hours,
                       double outstanding, int sentenced, int allocated);

}  // namespace caseflow::analytic
