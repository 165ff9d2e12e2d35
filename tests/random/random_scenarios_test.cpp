// Scenarios drawn at random inside the declared ranges: each ends with a forecast whose invariants hold, or
// with a diagnostic that has a place.

#include <cstdio>
#include <cstdlib>
#include <fstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/random/drawn.hpp"
#include "tests/random/trial.hpp"

namespace caseflow::random {
namespace {

// The sanitized tests try the first 80, the slow ones those that follow, all other runs the first 40.
#if defined(CASEFLOW_MANY_RANDOM)
constexpr std::uint64_t default_first = 1000080, default_count = 170;
#elif defined(__SANITIZE_ADDRESS__)
constexpr std::uint64_t default_first = 1000000, default_count = 80;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr std::uint64_t default_first = 1000000, default_count = 80;
#else
constexpr std::uint64_t default_first = 1000000, default_count = 40;
#endif
#else
constexpr std::uint64_t default_first = 1000000, default_count = 40;
#endif
constexpr std::uint64_t parts = 10;  // so that shards share them out

std::uint64_t asked(char const* variable, std::uint64_t otherwise) {
  char const* const value = std::getenv(variable);
  return value ? std::strtoull(value, nullptr, 10) : otherwise;
}

/// Where CASEFLOW_RANDOM_SAVE names a folder, the scenario goes there, for `caseflow run FILE`.
void save(std::uint64_t seed, std::string const& text) {
  if (char const* const folder = std::getenv("CASEFLOW_RANDOM_SAVE"))
    std::ofstream(fmt::format("{}/{}.json", folder, seed)) << text;
}

class random_scenarios : public testing::TestWithParam<std::uint64_t> {};

TEST_P(random_scenarios, end_with_a_forecast_or_a_placed_diagnostic) {
  auto const first = asked("CASEFLOW_RANDOM_FIRST", default_first);
  auto const count = asked("CASEFLOW_RANDOM_COUNT", default_count);
  bool const tell = std::getenv("CASEFLOW_RANDOM_TELL") != nullptr;
  std::uint64_t tried = 0, forecasts = 0;
  double longest = 0, largest = 0;
  for (auto seed = first + GetParam(); seed < first + count; seed += parts) {
    ++tried;
    auto const drawn = draw(seed);
    auto const outcome = isolated_trial(drawn.text, drawn.expected);
    forecasts += outcome.end == End::forecast ? 1 : 0;
    longest = std::max(longest, outcome.seconds);
    largest = std::max(largest, outcome.megabytes);
    if (tell) {
      fmt::print("{} {} {} {:.2f} s {:.0f} MB {}\n", seed, drawn.base, static_cast<int>(outcome.end),
                 outcome.seconds, outcome.megabytes, outcome.told);
      std::fflush(stdout);
    }
    if (outcome.end != End::fault) continue;
    save(seed, drawn.text);
    ADD_FAILURE() << drawn.base << ": " << outcome.told << "\n  repeat with: CASEFLOW_RANDOM_FIRST=" << seed
                  << " CASEFLOW_RANDOM_COUNT=1 random_tests";
  }
  fmt::print("{} random scenarios from {}: {} forecasts, the longest {:.1f} s, the largest {:.0f} MB\n",
             tried, first, forecasts, longest, largest);
  EXPECT_GE(2 * forecasts + 2, tried) << "most random scenarios should be legal: see tests/random/fit.cpp";
}

INSTANTIATE_TEST_SUITE_P(in_parts, random_scenarios, testing::Range<std::uint64_t>(0, parts));

}  // namespace
}  // namespace caseflow::random
