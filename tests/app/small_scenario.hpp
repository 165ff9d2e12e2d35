#pragma once

namespace caseflow::app {

/// Norfolk and Suffolk for three months after a run-up of nine: quick to run, with every subject in it.
inline constexpr char small_scenario[] = R"({
  "based_on": ["norfolk-suffolk"],
  "name": "Small",
  "months": 3,
  "run_up": {"flow_months": 6, "staffed_months": 3},
  "demand": {"sustained_caseload": 600},
  "inspection": {"date": null},
  "targets": {
    "community_completion": {"by": "2019-06-30"},
    "licence_compliance": {"by": "2019-06-30"},
    "resettlement_plan_in_time": {"by": "2019-06-30"},
    "unpaid_work_completion": {"by": "2019-06-30"}
  }
}
)";

}  // namespace caseflow::app
