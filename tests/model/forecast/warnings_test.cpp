#include "model/forecast/warnings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <optional>

#include "tests/model/forecast/example.hpp"

namespace caseflow::forecast {
namespace {

/// The warnings about a caseload that was so over 24 months.
std::vector<std::string> about(double first_five, double rest, ForecastRequest const& question) {
  sim::Catalogue catalogue;
  catalogue.declare({"caseload", "cases", "People.", sim::MeasureKind::level});
  sim::Observations observations(1, 24);
  for (int month = 0; month < 24; ++month) observations.add(0, month, month < 5 ? first_five : rest);
  return warnings_about(question, catalogue, sim::summarise(catalogue, std::vector{observations}));
}

constexpr char unsettled[] = "had not settled";

TEST(Warnings, tell_a_caseload_that_had_not_settled) {
  auto const warnings = about(800, 1000, {example::scenario()});
  EXPECT_EQ(warnings.front(),
            "The caseload had not settled when the forecast began: the first 5 months are 20 % lower than "
            "the rest. "
            "Unless staff or demand explain it, the run-up (/run_up) is too short.");
}

/// The warnings about a forecast of three months that begins with so many cases.
std::vector<std::string> about_the_start(double first, ForecastRequest const& question) {
  sim::Catalogue catalogue;
  catalogue.declare({"caseload", "cases", "People.", sim::MeasureKind::level});
  sim::Observations observations(1, 3);
  for (int month = 0; month < 3; ++month) observations.add(0, month, first + 10 * month);
  return warnings_about(question, catalogue,
                        sim::summarise(catalogue, std::vector{observations, observations}));
}

TEST(Warnings, tell_in_a_short_forecast_too_that_the_caseload_had_not_built_up) {
  auto now = example::scenario();
  now.demand.sustained_caseload = 2000;
  now.demand.level = 0.5;
  constexpr char built_up[] = "is too short for it to build up";
  EXPECT_EQ(
      about_the_start(600, {now}).front(),
      "The forecast begins with a caseload 40 % below the 1000 that arrivals sustain in the long run: the "
      "run-up (/run_up) is too short for it to build up, and all levels rise on that account.");
  EXPECT_THAT(about_the_start(980, {now}), testing::Each(testing::Not(testing::HasSubstr(built_up))));
  // What a what-if changes on the start date does not count: the start is as it was before.
  auto what_if = now;
  what_if.demand.level = 1;
  EXPECT_THAT(about_the_start(980, {what_if, now}),
              testing::Each(testing::Not(testing::HasSubstr(built_up))));
  EXPECT_THAT(about_the_start(600, {what_if, now}), testing::Contains(testing::HasSubstr(built_up)));
}

TEST(Warnings, pass_over_a_shift_that_does_not_matter) {
  EXPECT_THAT(about(990, 1000, {example::scenario()}),
              testing::Each(testing::Not(testing::HasSubstr(unsettled))));
}

TEST(Warnings, pass_over_what_a_what_if_or_a_trend_does) {
  auto growing = example::scenario();
  growing.demand.trend_per_year = 0.1;
  for (auto const& question :
       {ForecastRequest{example::scenario(), example::scenario()}, ForecastRequest{growing}})
    EXPECT_THAT(about(800, 1000, question), testing::Each(testing::Not(testing::HasSubstr(unsettled))));
}

TEST(Warnings, tell_when_inspectors_would_look_at_cases_from_before_the_change) {
  auto const told = [](int weeks_after_start, bool what_if) {
    auto now = example::scenario();
    now.inspection.date = now.start + std::chrono::days{7 * weeks_after_start};
    ForecastRequest asked{now, what_if ? std::optional(example::scenario()) : std::nullopt};
    auto const warnings = about(1000, 1000, asked);
    return std::any_of(warnings.begin(), warnings.end(), [](std::string const& one) {
      return one.find("began before what changes on") != std::string::npos;
    });
  };
  // Cases are looked at that began 26 to 30 weeks before.
  EXPECT_TRUE(told(10, true));
  EXPECT_TRUE(told(29, true));
  EXPECT_FALSE(told(30, true));
  EXPECT_FALSE(told(10, false));
}

TEST(Warnings, tell_when_the_last_inspection_would_have_seen_cases_without_officers) {
  auto const told = [](int staffed_months) {
    auto now = example::scenario();
    now.inspection.date = now.start + std::chrono::days{300};
    now.run_up.staffed_months = staffed_months;
    auto const warnings = about(1000, 1000, {now});
    return std::any_of(warnings.begin(), warnings.end(), [](std::string const& one) {
      return one.find("Inspectors look at cases from up to 30 weeks before") != std::string::npos;
    });
  };
  EXPECT_TRUE(told(6));
  EXPECT_FALSE(told(7));
}

TEST(Warnings, the_service_measures_all_that_was_promised) {
  sim::Catalogue catalogue;
  for (auto const& name : measure_names()) catalogue.declare({name, "", "", sim::MeasureKind::count});
  EXPECT_THAT(missing_measures(catalogue), testing::IsEmpty());
}

}  // namespace
}  // namespace caseflow::forecast
