#include "model/report/forecast/summary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/model/forecast/example.hpp"

namespace caseflow::report {
namespace {

namespace example = forecast::example;

TEST(Summary, says_what_was_run_what_came_and_how_sure_it_is) {
  auto forecast = example::forecast();
  forecast.warnings.clear();
  forecast.notes = {"Something that a reader has to know before this forecast is believed, in two lines."};
  EXPECT_EQ(summary_text(forecast, {"more-staff.json"}),
            R"(Example
2 months from 2019-12-01, 2 replications, seed 7, chance alone
what if: more-staff.json

                     Dec 19–Jan 20  Dec 19–Jan 20

Cases
  Caseload              18.0 ± 6.4     18.0 ± 6.4
    held at the hub     13.0 ± 6.4     13.0 ± 6.4
    held in offices      5.0 ± 0.0      5.0 ± 0.0
  New cases a month      3.0 ± 6.4      3.0 ± 6.4

Means, with the 95 % interval that the number of replications leaves them.

Targets, and how likely each is met (chance alone; the parameters are not in it)
  Completion, at least 70 % by 2020-01-31: in 2 of 2 replications
  Few starts, at most 5 cases by 2019-12-10: in 1 of 2 replications

Worth knowing
  - Something that a reader has to know before this forecast is believed, in two
    lines.
)");
}

forecast::Forecast of_replications(std::size_t count) {
  auto forecast = example::forecast();
  auto const two = forecast.replications;
  forecast.replications.clear();
  for (std::size_t i = 0; i < count; ++i) forecast.replications.push_back(two[i % two.size()]);
  return forecast;
}

TEST(Summary, tells_of_nine_in_ten_and_how_likely_where_there_are_enough_replications) {
  auto const text = summary_text(of_replications(20));
  EXPECT_THAT(text, testing::HasSubstr("Dec 19–Jan 20  Dec 19–Jan 20   90 % range\n"));
  EXPECT_THAT(text, testing::HasSubstr("  Caseload              18.0 ± 0.2     18.0 ± 0.2  17.5 – 18.5\n"));
  EXPECT_THAT(text, testing::HasSubstr("in nine of ten replications, by chance\nalone. How sure"));
  EXPECT_THAT(text, testing::HasSubstr("--parameters adds that.\n"));
  EXPECT_THAT(text, testing::HasSubstr("2020-01-31: virtually certain (100 %)"));
}

TEST(Summary, says_that_parameters_are_in_it) {
  auto forecast = of_replications(20);
  forecast.draws.assign(20, {{"/demand/level", false, 1}});
  auto const text = summary_text(forecast);
  EXPECT_THAT(text, testing::HasSubstr(", 20 replications, seed 7, chance and parameters\n"));
  EXPECT_THAT(text, testing::HasSubstr(" by chance and\nparameters.\n"));
  EXPECT_THAT(text, testing::HasSubstr("\nTargets, and how likely each is met (chance and parameters)\n"));
  EXPECT_THAT(text, testing::Not(testing::HasSubstr("alone")));
}

TEST(Summary, says_that_one_replication_is_one_possible_future) {
  auto const text = summary_text(of_replications(1));
  EXPECT_THAT(text, testing::HasSubstr("One possible future"));
  EXPECT_THAT(text, testing::Not(testing::HasSubstr("±")));
}

TEST(Summary, is_no_wider_than_a_terminal) {
  auto const text = summary_text(of_replications(20));
  for (std::size_t at = 0, end; at < text.size(); at = end + 1) {
    end = text.find('\n', at);
    auto const line = text.substr(at, end - at);
    auto const characters =
        std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
    EXPECT_LE(characters, 80) << line;
  }
}

}  // namespace
}  // namespace caseflow::report
