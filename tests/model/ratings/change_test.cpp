#include "model/ratings/change.hpp"

#include "tests/model/ratings/reports.hpp"

namespace caseflow::ratings {
namespace {

using namespace test;

TEST(ProportionTest, worked_example) {
  // 48 and 67 of 100: pooled 0.575, standard error sqrt(0.575 x 0.425 x 0.02) = 0.0699107, z = 0.19 /
  // 0.0699107.
  auto const test = proportion_test(counted(48, 100), counted(67, 100));
  EXPECT_NEAR(test.z, 2.71775, 5e-6);
  EXPECT_NEAR(test.p_value, 0.006573, 5e-6);
}

TEST(ProportionTest, at_the_level_of_significance) {
  // z = 1.645 is the boundary: of 1,000 each, 500 against 536 (1.611) and 537 (1.656).
  EXPECT_GT(proportion_test(counted(500, 1000), counted(536, 1000)).p_value, 0.1);
  EXPECT_LT(proportion_test(counted(500, 1000), counted(537, 1000)).p_value, 0.1);
}

TEST(ProportionTest, nothing_varies) {
  EXPECT_EQ(proportion_test(counted(9, 9), counted(4, 4)).p_value, 1);
  EXPECT_EQ(proportion_test(counted(0, 9), counted(0, 4)).z, 0);
}

RC_GTEST_PROP(ProportionTest, turns_its_sign_when_turned_round, ()) {
  auto const any = [] {
    int const cases = *rc::gen::inRange(1, 200);
    return counted(*rc::gen::inRange(0, cases + 1), cases);
  };
  Figure const one = any(), other = any();
  auto const forth = proportion_test(one, other), back = proportion_test(other, one);
  RC_ASSERT(forth.z == -back.z);
  RC_ASSERT(forth.p_value == back.p_value);
}

TEST(Changes, south_yorkshire_between_its_two_inspections) {
  auto const answer = changes(inspection("south-yorkshire-2019"), inspection("south-yorkshire-2020"));
  std::vector<std::string_view> compared, significant;
  for (Change const& change : answer) {
    compared.push_back(change.key_question);
    if (change.significant) significant.push_back(change.key_question);
  }
  // Unpaid work is judged otherwise in the second round, and its figures were not printed again.
  EXPECT_EQ(compared.size(), 15u);
  EXPECT_THAT(compared, testing::Not(testing::Contains("4.1.1")));
  EXPECT_THAT(significant, testing::IsSupersetOf({"2.1.2", "2.1.3", "2.2.1", "2.3.1", "4.2.2", "4.2.3"}));
  EXPECT_THAT(significant, testing::Not(testing::Contains("2.1.1")));
}

TEST(Changes, unpaid_work_is_not_compared_between_the_rounds) {
  auto const across = changes(inspection("norfolk-suffolk-2019"), inspection("south-yorkshire-2020"));
  for (Change const& change : across) EXPECT_FALSE(change.key_question.starts_with("4.1"));
  EXPECT_EQ(across.size(), 15u);
  EXPECT_EQ(changes(inspection("northumbria-2018"), inspection("bench-2019")).size(), 19u);
}

}  // namespace
}  // namespace caseflow::ratings
