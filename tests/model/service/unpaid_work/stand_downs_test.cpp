#include "tests/model/service/effects.hpp"

namespace caseflow::service {
namespace {

// Metamorphic, in expectation: the same cases and luck, more of what a group day needs. Twelve years of the
// small service; a difference that is truly zero is found above three of its standard errors with a
// probability of 0.006 (Student's t, eleven degrees of freedom, one side), each of the four comparisons.
constexpr int stand_down_replications = 12;
constexpr double three_errors = 3;
Settings const crowded{{"/run_up/flow_months", "18"},
                       {"/run_up/staffed_months", "6"},
                       {"/months", "12"},
                       {"/targets", "{}"},
                       {"/inspection/date", "null"},
                       {"/unpaid_work/vehicle_failure_share", "0.1"}};
Which const stood_down{"unpaid_work_stand_down_share"};

/// A van for every group and some to spare.
Settings const vans{{"/unpaid_work/teams/norfolk/vehicles", "8"},
                    {"/unpaid_work/teams/suffolk/vehicles", "6"}};

Settings supervisors(char const* norfolk, char const* suffolk) {
  return staffed("/unpaid_work/teams/norfolk", norfolk) + staffed("/unpaid_work/teams/suffolk", suffolk);
}

TEST(stand_downs, more_supervisors_never_raise_stand_downs) {
  auto const with = [](char const* norfolk, char const* suffolk) {
    return Runs({Size::small, crowded + vans + supervisors(norfolk, suffolk)}, stand_down_replications, 0);
  };
  auto const few = with("1", "0.5"), usual = with("1.5", "0.85"), more = with("2", "1"),
             many = with("4", "2");
  EXPECT_LT(standard_errors(usual, few, stood_down), three_errors);
  EXPECT_LT(standard_errors(more, usual, stood_down), three_errors);
  EXPECT_LT(standard_errors(many, more, stood_down), three_errors);
  EXPECT_LT(standard_errors(many, few, stood_down), -three_errors);  // and the test can tell
}

TEST(stand_downs, vans_that_never_fail_and_supervisors_enough_leave_hardly_a_stand_down) {
  Runs const usual({Size::small, crowded}, stand_down_replications, 0);
  Runs const reliable({Size::small, crowded + Settings{{"/unpaid_work/vehicle_failure_share", "0"}}},
                      stand_down_replications, 0);
  Runs const ample({Size::small, crowded + vans + supervisors("6", "4") +
                                     Settings{{"/unpaid_work/vehicle_failure_share", "0"}}},
                   stand_down_replications, 0);
  EXPECT_LT(standard_errors(reliable, usual, stood_down), -three_errors);
  EXPECT_LT(ample.mean(stood_down), 0.002);
  EXPECT_GT(usual.mean(stood_down), 0.02);
}

}  // namespace
}  // namespace caseflow::service
