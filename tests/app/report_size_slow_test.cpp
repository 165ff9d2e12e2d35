// How large the pages of every shipped scenario become.

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "app/shipped.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

// The size follows from months, sites and parts; how long the run-up was is no part of it.
TEST(Report, of_every_shipped_scenario_is_under_its_limit) {
  Place const place;
  constexpr std::size_t most =
      1'240'000;  // 1.24 MB, which any mail takes; more replications add next to nothing
  for (auto const& shipped : shipped_texts()) {
    bool const whole = shipped.text.find("\n  \"start\"") != std::string_view::npos;  // no layer
    if (shipped.kind != Shipped::scenario || !whole) continue;
    auto const file = fmt::format("{}.json", shipped.name);
    place.write(file,
                fmt::format(R"({{"based_on": ["{}"], "run_up": {{"flow_months": 3, "staffed_months": 1}}}})",
                            shipped.name));
    for (auto const& command :
         {fmt::format("run {}", file), fmt::format("compare {} --set /demand/level=0.9", file)}) {
      auto const run = place.caseflow(fmt::format("{} --replications 2 --quiet --report a.html", command));
      ASSERT_EQ(run.code, 0) << command << run.err;
      EXPECT_LT(place.read("a.html").size(), most) << command;
    }
  }
}

}  // namespace
}  // namespace caseflow::app
