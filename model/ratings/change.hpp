#pragma once

#include <string_view>
#include <vector>

#include "model/ratings/inspection.hpp"

namespace caseflow::ratings {

/// Two proportions compared by the z-test with pooled variance, two-sided.
struct ProportionTest {
  double z = 0;
  double p_value = 1;
};

/// z > 0 where the second share is higher; z = 0 and p = 1 where neither varies.
ProportionTest proportion_test(Figure const& before, Figure const& after);

/// One key question in two inspections.
struct Change {
  std::string_view key_question;
  Figure before, after;
  ProportionTest test;
  bool significant;  ///< At 0.1, the level from which the inspectorate calls a change significant.
};

/// Every key question that has figures in both inspections and means the same in both rounds.
/// (Annexe 2 of the South Yorkshire report, April 2020: "Comparative data".)
std::vector<Change> changes(Inspection const& before, Inspection const& after);

}  // namespace caseflow::ratings
