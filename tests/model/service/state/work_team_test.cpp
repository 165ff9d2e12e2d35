#include "model/service/state/work_team.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace caseflow::service {
namespace {

TEST(work_team, books_no_more_than_there_are_places_and_gives_back_what_was_booked) {
  WorkTeam team{10};
  EXPECT_FALSE(team.book(3, 0.9));
  EXPECT_TRUE(team.book(3, 2));
  EXPECT_TRUE(team.book(3, 2));
  EXPECT_FALSE(team.book(3, 2));
  team.give_back(3);
  EXPECT_EQ(team.booked()[3], 1);
  EXPECT_THROW(team.give_back(4), sim::ContractViolation);
}

TEST(work_team, plans_without_those_who_are_known_to_be_away) {
  WorkTeam team{10};
  team.set_in_post(1.5, 2);
  team.plan_leave({PersonId{7}, 0, 0, 2, 5}, 1, 3);
  EXPECT_THAT(team.planned_away(), testing::ElementsAre(0, 0, 0, 1, 1, 0, 0, 0, 0, 0));
  EXPECT_EQ(team.supervisors_planned(4), 0.5);
  EXPECT_EQ(team.supervisors_missing(4), 1.5) << "a vacancy of a half, and leave";
  team.plan_leave({PersonId{8}, 0, 0, 4, 99}, 1, 3);
  EXPECT_EQ(team.supervisors_planned(4), 0);
  EXPECT_EQ(team.supervisors_planned(9), 0.5);
}

TEST(work_team, forgets_leave_that_holds_no_more_and_counts_the_rest_anew) {
  WorkTeam team{6};
  team.plan_leave({PersonId{7}, 0, 0, 1, 4}, 1, 0);
  team.plan_leave({PersonId{8}, 0, 0, 2, 5}, 1, 0);
  auto const remains = [](WorkTeam::Leave const& leave) { return leave.supervisor == PersonId{8}; };
  team.recount_leave(3, remains, [](PersonId) { return 0.5F; });
  EXPECT_THAT(team.planned_away(), testing::ElementsAre(0, 1, 2, 0.5F, 0.5F, 0));
}

TEST(work_team, lines_up_who_has_come) {
  WorkTeam team{1};
  team.attend(0.9, RequirementId{1});
  team.attend(0.1, RequirementId{2});
  team.attend(0.5, RequirementId{3});
  team.line_up([](RequirementId id) { return id == RequirementId{3}; });
  EXPECT_THAT(team.attending(),
              testing::ElementsAre(std::pair(0.1, RequirementId{2}), std::pair(0.9, RequirementId{1})));
  team.day_ends();
  EXPECT_TRUE(team.attending().empty());
}

}  // namespace
}  // namespace caseflow::service
