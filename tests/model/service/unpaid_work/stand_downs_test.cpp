#include "model/service/state/stand_down.hpp"
#include "tests/model/service/effects.hpp"

namespace caseflow::service {
namespace {

// Metamorphic, in expectation: the same cases and random numbers, more of what a group day needs. Twelve
// years of the small service; a difference that is truly zero is found above three of its standard errors
// with a probability of 0.006 (Student's t, eleven degrees of freedom, one side), each of the four
// comparisons.
constexpr int stand_down_replications = 12;
constexpr double three_errors = 3;
Settings const crowded{{"/run_up/flow_months", "18"},
                       {"/run_up/staffed_months", "6"},
                       {"/months", "12"},
                       {"/targets", "{}"},
                       {"/inspection/date", "null"},
                       {"/unpaid_work/vacancies_booked_share", "0.3"},
                       {"/unpaid_work/vehicle_failure_share", "0.1"},
                       {"/unpaid_work/within_reach_share", "0.3"},
                       {"/unpaid_work/cancelled_share", "0.02"}};
Which const stood_down{"unpaid_work_stand_down_share"};

/// The share of attendances that were stood down for a reason.
Which because(char const* reason) { return {"unpaid_work_stand_down_share", "reason", reason}; }

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

// Each cause explains its own part: without it its part goes, or most of it, and those of others do not grow
// by as much. Supervisors enough leave those who are sick on a day that is booked up.
TEST(stand_downs, each_cause_has_its_own_part) {
  auto const with = [](Settings const& settings) {
    return Runs({Size::small, crowded + settings}, stand_down_replications, 0);
  };
  auto const usual = with({});
  double parts = 0;
  for (auto const reason : stand_down_words) parts += usual.mean(because(std::string(reason).c_str()));
  EXPECT_NEAR(parts, usual.mean(stood_down), 1e-9);
  for (auto const* reason : {"supervisor", "vehicle", "cancelled"})
    EXPECT_GT(usual.mean(because(reason)), 0.005) << reason;
  auto const less = [&](Settings const& settings, char const* reason) {
    auto const without = with(settings);
    EXPECT_LT(without.mean(because(reason)), 0.5 * usual.mean(because(reason))) << reason;
    EXPECT_LT(standard_errors(without, usual, stood_down), -three_errors) << reason;
  };
  less(vans + supervisors("4", "2"), "supervisor");
  less({{"/unpaid_work/vehicle_failure_share", "0"}}, "vehicle");
  less({{"/unpaid_work/cancelled_share", "0"}}, "cancelled");
  auto const overbooked = with({{"/unpaid_work/overbooking_share", "1.5"}});
  EXPECT_GT(standard_errors(overbooked, usual, because("no_place")), three_errors);
}

TEST(stand_downs, vans_that_never_fail_and_supervisors_enough_leave_hardly_a_stand_down) {
  Runs const usual({Size::small, crowded}, stand_down_replications, 0);
  Runs const reliable({Size::small, crowded + Settings{{"/unpaid_work/vehicle_failure_share", "0"}}},
                      stand_down_replications, 0);
  Runs const ample({Size::small, crowded + vans + supervisors("6", "4") +
                                     Settings{{"/unpaid_work/vehicle_failure_share", "0"},
                                              {"/unpaid_work/cancelled_share", "0"}}},
                   stand_down_replications, 0);
  EXPECT_LT(standard_errors(reliable, usual, stood_down), -three_errors);
  EXPECT_LT(ample.mean(stood_down), 0.01);
  EXPECT_GT(usual.mean(stood_down), 0.02);
}

}  // namespace
}  // namespace caseflow::service
