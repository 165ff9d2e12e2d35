#include "model/service/state/staff.hpp"

#include <gtest/gtest.h>

namespace caseflow::service {
namespace {

/// Two places of officers, and a team of three.
class a_staff : public testing::Test {
 protected:
  Staff staff_;
  StaffGroupId const posts_ = staff_.add(Role::officer, "posts", {}, 2);
  StaffGroupId const team_ = staff_.add(Role::manager, "team", ManagersId{4}, 3);
};

TEST_F(a_staff, has_places_that_follow_each_other_and_know_their_group) {
  EXPECT_EQ(staff_.people().size(), 5u);
  EXPECT_EQ(staff_.group(team_).places().front(), PersonId{2});
  for (PersonId const id : staff_.group(team_).places()) {
    EXPECT_EQ(staff_[id].staff, team_);
    EXPECT_EQ(staff_[id].team.as<ManagersId>(), ManagersId{4});
    EXPECT_FALSE(staff_[id].wanted());
    EXPECT_FALSE(staff_[id].here);
  }
  EXPECT_EQ(&staff_[OfficerId{1}], &staff_[PersonId{1}]);
}

TEST_F(a_staff, has_officers_first) {
  EXPECT_THROW(staff_.add(Role::officer, "late", {}, 1), sim::ContractViolation);
}

TEST_F(a_staff, counts_the_places_in_use) {
  staff_.set_wanted(PersonId{0}, true);
  staff_.set_wanted(PersonId{0}, true);
  staff_.set_wanted(PersonId{1}, true);
  EXPECT_EQ(staff_.group(posts_).places_in_use(), 2);
  EXPECT_EQ(staff_.group(team_).places_in_use(), 0);
  staff_.set_wanted(PersonId{1}, false);
  EXPECT_EQ(staff_.group(posts_).places_in_use(), 1);
}

TEST_F(a_staff, keeps_a_place_in_use_that_is_given_away) {
  staff_.set_wanted(PersonId{0}, true);
  staff_.give_away(PersonId{0});
  EXPECT_FALSE(staff_[PersonId{0}].wanted());
  EXPECT_EQ(staff_.group(posts_).places_in_use(), 1);
  EXPECT_THROW(staff_.give_away(PersonId{0}), sim::ContractViolation);
  staff_.set_wanted(PersonId{1}, true);
  staff_[PersonId{1}].here = true;
  EXPECT_THROW(staff_.give_away(PersonId{1}), sim::ContractViolation);
}

TEST_F(a_staff, tells_incumbents_of_a_place_apart) {
  auto const first = staff_.incumbent(OfficerId{1});
  ++staff_[OfficerId{1}].generation;
  auto const second = staff_.incumbent(OfficerId{1});
  EXPECT_NE(first, second);
  EXPECT_NE(staff_.identity(first), staff_.identity(second));
  EXPECT_EQ(staff_.incumbent(nobody), Incumbent{});
  EXPECT_EQ(staff_.identity({}), 0u);
}

}  // namespace
}  // namespace caseflow::service
