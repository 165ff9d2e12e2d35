#include <cmath>

#include "tests/model/service/effects.hpp"

// Metamorphic: what must not happen in expectation, whatever the numbers. Each compares pairs of replications
// under common random numbers and fails where the mean difference has the wrong sign by more than Student's t
// allows: 5.4 standard errors with seven degrees of freedom, one false alarm in 2,000 were the seed not
// fixed.

namespace caseflow::service {
namespace {

constexpr int pairs = 8;
constexpr double allowed = 5.4;

Runs two_years(Settings const& settings) { return {{Size::small, settings}, pairs, 0}; }

char const newcomer_share[] = "/workforce/recruitment/newcomer_share";
Settings const much_turnover{{"/workforce/leaving_per_year", "0.5"}};

TEST(experience, of_recruits_never_raises_workload) {
  auto const with_newcomers = [](char const* share) {
    return two_years(much_turnover + Settings{{newcomer_share, share}});
  };
  auto const none = with_newcomers("0"), some = with_newcomers("0.5"), all = with_newcomers("1");
  Which const workload{"workload_share", "holder", "office"};
  EXPECT_LT(standard_errors(none, some, workload), allowed);
  EXPECT_LT(standard_errors(some, all, workload), allowed);
  EXPECT_LT(standard_errors(none, all, workload), -allowed);  // and it does lower it
}

TEST(leave, that_is_longer_never_lowers_lateness) {
  auto const with_days = [](char const* days) {
    return two_years({{"/workforce/leave_days_per_year", days}});
  };
  auto const shorter = with_days("15"), usual = with_days("28"), longer = with_days("45");
  for (char const* in_time : {"assessments_in_time_share", "reviews_in_time_share",
                              "first_appointment_in_time_share", "contact_delivered_share"}) {
    EXPECT_LT(standard_errors(usual, shorter, {in_time}), allowed) << in_time;
    EXPECT_LT(standard_errors(longer, usual, {in_time}), allowed) << in_time;
  }
  EXPECT_LT(standard_errors(longer, shorter, {"contact_delivered_share"}), -allowed);
}

TEST(managers, who_are_more_never_lengthen_the_wait_for_allocation) {
  auto const with_time = [](char const* share) {
    return two_years({{"/workforce/management/time_share", share}});
  };
  auto const little = with_time("0.05"), usual = with_time("0.4"), much = with_time("0.8");
  EXPECT_LT(standard_errors(usual, little, {"allocation_wait_days"}), allowed);
  EXPECT_LT(standard_errors(much, usual, {"allocation_wait_days"}), allowed);
  EXPECT_LT(standard_errors(usual, little, {"allocation_wait_days"}), -allowed);
  EXPECT_GT(standard_errors(much, usual, {"officer_supervision_held_share"}), -allowed);
}

}  // namespace
}  // namespace caseflow::service
