#pragma once

#include "model/analytic/shared_inputs.hpp"

namespace caseflow::analytic {

/// How long the sentence is and when it lets the person out: days from the Monday of the week of the
/// reception.
struct Term {
  int received = 0, allocated = 0, released = 0, licence_ends = 0, ends = 0;
  bool short_custody = false;
  float custody_months = 0;
};

Term term(SharedInputs const& shared, int point);

}  // namespace caseflow::analytic
