#include <cmath>

#include "sim/chance.hpp"
#include "sim/distribution.hpp"
#include "sim/interval.hpp"

namespace caseflow::sim {
namespace {

// Theory: the Student interval of normal values covers the mean with probability exactly 0.95. Of 20,000
// intervals the covering share has standard error sqrt(0.95 x 0.05 / 20000) = 0.00154; tolerance 4.9 of them,
// false alarm 1e-6.
TEST(Coverage, student_intervals_cover_as_often_as_they_say) {
  constexpr int intervals = 20'000;
  Luck const luck(20190401, 0);
  for (int const size : {2, 5, 20}) {
    int covered = 0;
    for (int i = 0; i < intervals; ++i) {
      std::vector<double> values;
      for (int k = 0; k < size; ++k) {
        values.push_back(
            3 + normal_quantile(luck.uniform(static_cast<Entity>(i), static_cast<std::uint16_t>(size),
                                             static_cast<std::uint32_t>(k))));
      }
      auto const spread_of_values = spread(values).value();
      covered += std::abs(spread_of_values.mean - 3) <= spread_of_values.half_width.value();
    }
    EXPECT_NEAR(static_cast<double>(covered) / intervals, 0.95, 4.9 * 0.00154) << size;
  }
}

}  // namespace
}  // namespace caseflow::sim
