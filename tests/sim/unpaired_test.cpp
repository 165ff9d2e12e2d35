#include "sim/unpaired.hpp"

#include <array>
#include <cmath>

#include <gtest/gtest.h>

#include "sim/interval.hpp"

namespace caseflow::sim {
namespace {

// Of equally many values that vary alike it is Student's test with 2 (n - 1) = 4 degrees of freedom, whose
// distribution is F(t) = 1/2 + 3/8 · t/√(1 + t²/4) · (1 - t²/(12 (1 + t²/4))); here t² = 6.
TEST(Unpaired, is_the_usual_test_where_both_vary_alike) {
  std::array const first{1.0, 2.0, 3.0}, second{3.0, 4.0, 5.0};
  auto const found = unpaired(first, second).value();
  EXPECT_EQ(found.first_values, 3);
  EXPECT_DOUBLE_EQ(found.difference, 2);
  double const below = 0.5 + 0.375 * std::sqrt(6.0) / std::sqrt(2.5) * (1 - 6.0 / (12 * 2.5));
  EXPECT_NEAR(found.p_value.value(), 2 * (1 - below), 1e-12);
  EXPECT_NEAR(found.half_width.value(), student_t(4) * std::sqrt(2.0 / 3), 1e-12);
}

// Beside what does not vary, only the other's degrees of freedom count.
TEST(Unpaired, is_the_interval_of_one_where_the_other_does_not_vary) {
  std::array const first{1.0, 2.0, 6.0};
  std::array const second{4.0, 4.0, 4.0, 4.0, 4.0};
  auto const found = unpaired(first, second).value();
  EXPECT_NEAR(found.half_width.value(), half_width(first).value(), 1e-12);
  EXPECT_EQ(found.second_values, 5);
}

TEST(Unpaired, knows_no_interval_of_single_values_and_no_test_where_nothing_varies) {
  std::array const one{1.0};
  std::array const two{2.0, 2.0};
  EXPECT_FALSE(unpaired(one, two)->half_width.has_value());
  auto const still = unpaired(two, two).value();
  EXPECT_EQ(still.half_width, 0.0);
  EXPECT_FALSE(still.p_value.has_value());
  EXPECT_FALSE(unpaired({}, two).has_value());
}

}  // namespace
}  // namespace caseflow::sim
