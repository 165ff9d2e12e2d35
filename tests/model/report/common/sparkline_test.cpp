#include "model/report/common/sparkline.hpp"

#include <gtest/gtest.h>

namespace caseflow::report {
namespace {

TEST(Sparkline, goes_from_the_lowest_to_the_highest) {
  EXPECT_EQ(sparkline({0, 1, 2, 3, 4, 5, 6, 7}), "▁▂▃▄▅▆▇█");
  EXPECT_EQ(sparkline({10, -10}), "█▁");
  EXPECT_EQ(sparkline({3, 3}), "▅▅");
  EXPECT_EQ(sparkline({1, std::nullopt, 2}), "▁ █");
  EXPECT_EQ(sparkline({}), "");
}

TEST(Sparkline, averages_neighbours_where_there_are_many) {
  EXPECT_EQ(sparkline({0, 0, 7, 7}, 2), "▁█");
  EXPECT_EQ(sparkline({0, 2, 7}, 2), "▁█");
}

}  // namespace
}  // namespace caseflow::report
