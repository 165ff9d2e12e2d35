// Small services that brute force has solved, 343, 294 and 256 plans, and one whose answer is hard to tell.

#include <gtest/gtest.h>

#include "tests/model/experiment/plan/record_of_seeds.hpp"

namespace caseflow::experiment {
namespace {

// Seen were 100, 99 and 100 of 100 with the cheapest plan, at most 8,300 replications where a fifth of brute
// force is 20,480 or more, and 100 of 100 that passed again. At a true rate of 99 % fewer than 95 would be
// seen with a probability of 0.05 %.
TEST(OptimumOfSmallServices, is_found_with_a_fifth_of_the_replications_of_brute_force) {
  for (auto const& service : small_services()) {
    auto const size = static_cast<long>(Lattice(service.axes).size());
    ASSERT_GE(size, 200);
    auto const found = record(service, solved(service, 4000), 100);
    EXPECT_GE(found.cheapest, 95) << service.name;
    EXPECT_GE(found.passed_again, 95) << service.name;
    EXPECT_LE(found.most, size * 400 / 5) << service.name;
    RecordProperty(service.name,
                   fmt::format("{} of 100, at most {} of {}", found.cheapest, found.most, size * 400));
  }
}

// Seen were 7 of 100 with the cheapest plan, 100 as promised, and 98 that passed again. Where the cheapest
// plan meets a goal by two percentage points alone, within the zone of indifference, a dearer plan may be the
// answer, and mostly is; but never one that fails or costs more than the cheapest that meets the goals
// clearly.
TEST(OptimumOfSmallServices, may_be_passed_over_within_the_zone_of_indifference) {
  auto const service = close_service();
  auto const its = solved(service, 4000);
  ASSERT_LT(its.cheapest, its.clear);
  auto const found = record(service, its, 50);
  EXPECT_GE(found.as_promised, 47);
  EXPECT_GE(found.passed_again, 45);
  RecordProperty("cheapest", found.cheapest);
}

}  // namespace
}  // namespace caseflow::experiment
