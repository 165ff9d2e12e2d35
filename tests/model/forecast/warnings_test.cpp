#include "model/forecast/warnings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <variant>

#include "tests/model/forecast/example.hpp"

namespace caseflow::forecast {
namespace {

/// The warnings about a caseload that was so over 24 months.
std::vector<Warning> about(double first_five, double rest, ForecastRequest const& request) {
  sim::Catalogue catalogue;
  catalogue.declare({"caseload", "cases", "People.", sim::MeasureKind::level});
  sim::Observations observations(1, 24);
  for (int month = 0; month < 24; ++month) observations.add(0, month, month < 5 ? first_five : rest);
  return warnings_about(request, catalogue, sim::summarise(catalogue, std::vector{observations}));
}

/// Whether there is a warning of a kind.
template <class Kind>
bool has(std::vector<Warning> const& warnings) {
  return std::any_of(warnings.begin(), warnings.end(),
                     [](Warning const& one) { return std::holds_alternative<Kind>(one); });
}

TEST(Warnings, include_a_caseload_that_had_not_settled) {
  auto flat = example::scenario();
  flat.demand.trend_per_year = 0;
  auto const warnings = about(800, 1000, {flat});
  auto const& it = std::get<NotSettled>(warnings.front());
  EXPECT_EQ(it.measure, "caseload");
  EXPECT_EQ(it.months, 5);
  EXPECT_DOUBLE_EQ(it.first, 800);
  EXPECT_DOUBLE_EQ(it.rest, 1000);
}

/// The warnings about a forecast of three months that begins with so many cases.
std::vector<Warning> about_the_start(double first, ForecastRequest const& request) {
  sim::Catalogue catalogue;
  catalogue.declare({"caseload", "cases", "People.", sim::MeasureKind::level});
  sim::Observations observations(1, 3);
  for (int month = 0; month < 3; ++month) observations.add(0, month, first + 10 * month);
  return warnings_about(request, catalogue,
                        sim::summarise(catalogue, std::vector{observations, observations}));
}

TEST(Warnings, say_in_a_short_forecast_too_that_the_caseload_had_not_built_up) {
  auto now = example::scenario();
  now.demand.sustained_caseload = 2000;
  now.demand.level = 0.5;
  auto const it = std::get<CaseloadNotBuiltUp>(about_the_start(600, {now}).front());
  EXPECT_DOUBLE_EQ(it.caseload, 600);
  EXPECT_DOUBLE_EQ(it.sustained, 1000);
  EXPECT_FALSE(has<CaseloadNotBuiltUp>(about_the_start(980, {now})));
  // What a what-if changes on the start date does not count: the start is as it was before.
  auto what_if = now;
  what_if.demand.level = 1;
  EXPECT_FALSE(has<CaseloadNotBuiltUp>(about_the_start(980, {what_if, now})));
  EXPECT_TRUE(has<CaseloadNotBuiltUp>(about_the_start(600, {what_if, now})));
}

TEST(Warnings, pass_over_a_shift_that_does_not_matter) {
  EXPECT_FALSE(has<NotSettled>(about(990, 1000, {example::scenario()})));
}

TEST(Warnings, pass_over_what_a_what_if_or_a_trend_does) {
  auto growing = example::scenario();
  growing.demand.trend_per_year = 0.1;
  for (auto const& request :
       {ForecastRequest{example::scenario(), example::scenario()}, ForecastRequest{growing}})
    EXPECT_FALSE(has<NotSettled>(about(800, 1000, request)));
}

TEST(Warnings, say_when_inspectors_would_look_at_cases_from_before_the_change) {
  auto const warned = [](int weeks_after_start, bool what_if) {
    auto now = example::scenario();
    now.inspection.date = now.start + std::chrono::days{7 * weeks_after_start};
    ForecastRequest const request{now, what_if ? std::optional(example::scenario()) : std::nullopt};
    return has<InspectedTooEarly>(about(1000, 1000, request));
  };
  // Cases are looked at that began 26 to 30 weeks before.
  EXPECT_TRUE(warned(10, true));
  EXPECT_TRUE(warned(29, true));
  EXPECT_FALSE(warned(30, true));
  EXPECT_FALSE(warned(10, false));
}

TEST(Warnings, say_when_the_last_inspection_would_have_seen_cases_without_officers) {
  auto const warned = [](int staffed_months) {
    auto now = example::scenario();
    now.inspection.date = now.start + std::chrono::days{300};
    now.run_up.staffed_months = staffed_months;
    auto const warnings = about(1000, 1000, {now});
    auto const it = std::find_if(warnings.begin(), warnings.end(), [](Warning const& one) {
      return std::holds_alternative<OfficersBeginTooLate>(one);
    });
    return it != warnings.end() && std::get<OfficersBeginTooLate>(*it).weeks == 30;
  };
  EXPECT_TRUE(warned(6));
  EXPECT_FALSE(warned(7));
}

TEST(Warnings, the_service_measures_all_that_was_promised) {
  sim::Catalogue catalogue;
  for (auto const& name : measure_names()) catalogue.declare({name, "", "", sim::MeasureKind::count});
  EXPECT_THAT(missing_measures(catalogue), testing::IsEmpty());
}

}  // namespace
}  // namespace caseflow::forecast
