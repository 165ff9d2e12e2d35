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
2 months from 1 Dec 2019; 2 simulated futures, seed 7
What if: more-staff.json

The caseload averages 18 cases in Dec 19–Jan 20.

                     Dec 19–Jan 20  Dec 19–Jan 20

Cases
  Caseload                  18 ± 6         18 ± 6
    at the hub              13 ± 6         13 ± 6
    in offices           5.0 ± 0.0      5.0 ± 0.0
  New cases a month          3 ± 6          3 ± 6

±: 95 % confidence interval of the mean.

Targets, and how many simulated futures meet each
  Completion of at least 70 % by 31 Jan 2020: in 2 of 2 simulated futures
  Few starts of at most 5 cases by 10 Dec 2019: in 1 of 2 simulated futures
Inputs were not drawn: these futures differ by chance only, and how far the
inputs may be wrong is not in the count (--parameters adds it).

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

TEST(Summary, has_ranges_and_how_likely_where_there_are_enough_replications) {
  auto const text = summary_text(of_replications(20));
  EXPECT_THAT(text, testing::HasSubstr("Dec 19–Jan 20  Dec 19–Jan 20    90 % range\n"));
  EXPECT_THAT(text, testing::HasSubstr("  Caseload              18.0 ± 0.2     18.0 ± 0.2  17.5 to 18.5\n"));
  EXPECT_THAT(text,
              testing::HasSubstr("The caseload averages 18 cases in Dec 19–Jan 20 (90 % range 18 to 18)."));
  EXPECT_THAT(text, testing::ContainsRegex("the middle 90 % of simulated futures .*\\s+chance only"));
}

// Chance alone, or as many futures as these, cannot show that a target is out of reach.
TEST(Summary, claims_no_more_of_a_target_than_the_futures_support) {
  auto forecast = of_replications(20);
  auto const said = [&](double probability) {
    forecast.targets.front().probability_met = probability;
    return summary_text(forecast);
  };
  EXPECT_THAT(said(0), testing::HasSubstr("31 Jan 2020: in none of 20 simulated futures\n"));
  EXPECT_THAT(said(0), testing::HasSubstr("Inputs were not drawn"));
  EXPECT_THAT(said(1), testing::HasSubstr("31 Jan 2020: in 20 of 20 simulated futures\n"));
  forecast.draws.assign(20, {{"/demand/level", false, 1}});
  EXPECT_THAT(said(0), testing::HasSubstr("31 Jan 2020: in none of 20 simulated futures\n"));
  EXPECT_THAT(said(0.2), testing::HasSubstr("31 Jan 2020: unlikely (20 %)\n"));
  EXPECT_THAT(said(0.2), testing::Not(testing::HasSubstr("Inputs were not drawn")));
  for (double const probability : {0.0, 0.2, 1.0})
    EXPECT_THAT(said(probability), testing::Not(testing::HasSubstr("exceptionally")));
}

TEST(Summary, says_that_parameters_are_in_it) {
  auto forecast = of_replications(20);
  forecast.draws.assign(20, {{"/demand/level", false, 1}});
  auto const text = summary_text(forecast);
  EXPECT_THAT(text,
              testing::ContainsRegex("20 simulated futures, seed 7; inputs drawn from their\\s+ranges\n"));
  EXPECT_THAT(
      text, testing::ContainsRegex("it\\s+shows\\s+chance\\s+and\\s+uncertainty\\s+about\\s+the\\s+inputs"));
  EXPECT_THAT(text, testing::Not(testing::HasSubstr("chance only")));
}

TEST(Summary, says_that_one_replication_is_one_possible_future) {
  auto const text = summary_text(of_replications(1));
  EXPECT_THAT(text, testing::HasSubstr("This is one possible future."));
  EXPECT_THAT(text, testing::Not(testing::HasSubstr("±")));
}

TEST(Summary, watches_targets_that_are_at_risk) {
  auto forecast = of_replications(20);
  forecast.targets.front().probability_met = 0.2;
  EXPECT_THAT(summary_text(forecast),
              testing::ContainsRegex(
                  "\nWhat to watch\n  - Completion meets its target of at least 70 % by 31 Jan 2020 in 4 of "
                  "20\\s+simulated\\s+futures,\\s+all\\s+with\\s+the\\s+inputs\\s+as\\s+stated\\.\n"));
  for (auto& target : forecast.targets) target.probability_met = 1;
  EXPECT_THAT(summary_text(forecast), testing::Not(testing::HasSubstr("What to watch")));
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
