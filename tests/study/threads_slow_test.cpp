#include <gtest/gtest.h>

#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

TEST(Sensitivity, has_the_same_bytes_on_any_number_of_threads) {
  Place const place;
  std::string first;
  for (auto const* threads : {"1", "2"}) {
    auto const run = place.caseflow(
        std::string(
            "sensitivity small.json --of workload_share --factor /workforce/casework_share --budget 90 "
            "-o - --threads ") +
        threads);
    ASSERT_EQ(run.code, 0) << run.err;
    if (first.empty()) first = run.out;
    EXPECT_EQ(run.out, first);
  }
}

}  // namespace
}  // namespace caseflow::app
