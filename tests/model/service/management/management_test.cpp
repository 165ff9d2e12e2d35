#include <cmath>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

char const share_of_time[] = "/workforce/management/time_share";
char const teams[] = "/workforce/management/teams";

Settings fte_of_teams(std::string const& each) {
  Settings settings;
  for (auto const* team : {"hub", "norfolk", "suffolk"})
    settings = settings + staffed(std::string(teams).append("/").append(team), each);
  return settings;
}

TEST(management, ample_managers_change_nothing_but_what_they_are_measured_by) {
  Runs const without({Size::small, brief() + Settings{{teams, "{}"}}}, 2, 0);
  Runs const ample({Size::small, brief() + fte_of_teams("40")}, 2, 0);
  for (Which const& which :
       {Which{"caseload"}, Which{"workload_share"}, Which{"officer_changes"}, Which{"allocation_wait_days"},
        Which{"assessments_in_time_share"}, Which{"community_completion_share"}})
    EXPECT_EQ(ample.values(which), without.values(which)) << which.measure;
  EXPECT_GT(ample.mean({"officer_supervision_held_share"}), 0.999);
  EXPECT_GT(ample.mean({"countersigned_in_time_share"}), 0.999);
  EXPECT_LT(ample.mean({"manager_workload_share"}), 0.1);
}

TEST(management, stretched_managers_miss_supervision_then_countersign_late_then_allocate_late) {
  auto const with_time = [](char const* share) {
    return Runs({Size::small, brief() + Settings{{share_of_time, share}}}, 2, 0);
  };
  auto const usual = with_time("0.6"), stretched = with_time("0.25"), overwhelmed = with_time("0.05");
  EXPECT_LT(stretched.mean({"officer_supervision_held_share"}),
            usual.mean({"officer_supervision_held_share"}) - 0.05);
  EXPECT_LT(stretched.mean({"allocation_wait_days"}), usual.mean({"allocation_wait_days"}) + 2);
  EXPECT_LT(overwhelmed.mean({"officer_supervision_held_share"}), 0.1);
  EXPECT_LT(overwhelmed.mean({"countersigned_in_time_share"}),
            usual.mean({"countersigned_in_time_share"}) - 0.3);
  EXPECT_GT(overwhelmed.mean({"allocation_wait_days"}), stretched.mean({"allocation_wait_days"}) + 2);
}

TEST(management, others_stand_in_for_a_team_with_nobody_there) {
  Runs const usual({Size::small, brief()}, 2, 0);
  Runs const alone(
      {Size::small, brief() + Settings{{"/workforce/management/teams/suffolk/established_fte", "0"},
                                       {"/workforce/management/teams/suffolk/in_post_fte", "0"},
                                       {"/workforce/management/teams/norfolk/established_fte", "3"},
                                       {"/workforce/management/teams/norfolk/in_post_fte", "3"}}},
      2, 0);
  EXPECT_LT(alone.mean({"allocation_wait_days"}), usual.mean({"allocation_wait_days"}) + 1);
}

TEST(management, countersigns_everything_of_newcomers_and_a_share_of_the_others) {
  Settings const steady{{"/workforce/leaving_per_year", "0"},
                        {"/workforce/recruitment/newcomer_share", "0"},
                        {share_of_time, "1"}};
  auto const countersigned = [&](std::string const& share) {
    return Runs({Size::small,
                 brief() + steady + Settings{{"/workforce/management/countersigned_share", share}}},
                2, 0)
        .base({"countersigned_in_time_share"});
  };
  EXPECT_EQ(countersigned("0"), 0);  // nobody is new
  double const all = countersigned("1");
  EXPECT_GT(all, 50);
  // Binomial: 4 standard deviations, a chance of 6e-5 of a false alarm were the seed not fixed.
  EXPECT_NEAR(countersigned("0.5"), all / 2, 4 * std::sqrt(all * 2) / 2 / 2 + 1);
}

TEST(management, span_of_control_is_officers_over_managers) {
  Runs const runs({Size::small, brief() + fte_of_teams("1") + Settings{{"/workforce/leaving_per_year", "0"}}},
                  1, 0);
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.staffed) service.simulate_day();
  EXPECT_NEAR(runs.mean({"officers_per_manager"}), static_cast<double>(service.desks.size()) / 3, 0.7);
}

}  // namespace
}  // namespace caseflow::service
