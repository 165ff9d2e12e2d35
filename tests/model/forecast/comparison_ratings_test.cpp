#include <gtest/gtest.h>

#include <vector>

#include "model/forecast/comparison.hpp"
#include "tests/model/forecast/compared_ratings_example.hpp"

namespace caseflow::forecast {
namespace {

TEST(ComparedRatings, are_corrected_among_themselves) {
  auto const comparison = compared_ratings_example::better_supervision_compared();
  std::vector<double> p_values, corrected;
  for (auto const& series : comparison.variants[0].series) {
    if (!is_rating(series)) continue;
    ASSERT_TRUE(series.horizon && series.horizon->paired.p_value) << series.measure.name;
    p_values.push_back(*series.horizon->paired.p_value);
    corrected.push_back(*series.horizon->p_value_holm);
  }
  EXPECT_EQ(p_values.size(), 1u + 3 * (1 + 10) + 1u);
  EXPECT_EQ(corrected, sim::holm(p_values));
}

}  // namespace
}  // namespace caseflow::forecast
