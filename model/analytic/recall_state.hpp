#pragma once

#include <array>
#include <utility>
#include <vector>

#include "model/analytic/shared_inputs.hpp"
#include "model/analytic/term.hpp"

namespace caseflow::analytic {

/// Recall from licence to prison, for absences or other reasons, and re-release: who of one class of cases is
/// in prison on recall, until when, and who came back when.
struct RecallState {
  RecallState(SharedInputs const& shared, CaseClass const& person, Term const& term);

  std::array<WeekDelay, 7> const& delay;
  double rate;  ///< Of recall for other reasons than absences, a year.
  /// In prison on recall by the week of the return, waiting for a second absence or not; the last entry until
  /// the licence ends.
  std::vector<std::pair<double, double>> prison;
  double share = 0;                             ///< All in prison on recall.
  std::vector<std::pair<int, double>> cohorts;  ///< Who returned when; shares as far as recall goes.
};

}  // namespace caseflow::analytic
