#include "model/forecast/forecast.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sim/contract.hpp"
#include "tests/model/forecast/example.hpp"

namespace caseflow::forecast {
namespace {

TEST(Forecast, knows_no_probability_where_no_replication_has_a_value) {
  auto const judgements = judged(example::scenario(), example::catalogue(), {example::all_observations()[1]});
  EXPECT_EQ(judgements[0].probability_met, std::nullopt);
  EXPECT_EQ(judgements[1].probability_met, 0.0);
}

TEST(Forecast, settles_on_one_scenario_where_before_is_the_same) {
  EXPECT_FALSE(settled({example::scenario(), example::scenario()}).before.has_value());
}

TEST(Forecast, carries_changes_over_to_another_scenario) {
  using namespace std::chrono;
  auto const shipped = test::shipped();
  auto october = shipped;
  october.demand.level = 1.3;
  ForecastRequest const request{shipped, {}, {{"october", "", sim::Date{year{2019} / October / 1}, october}}};
  auto other = shipped;
  other.workforce.leaving_per_year = 0.2;
  auto const made = with_changes_of(request, other);
  ASSERT_EQ(made.changes.size(), 1u);
  EXPECT_EQ(made.changes[0].scenario.demand.level, 1.3);
  EXPECT_EQ(made.changes[0].scenario.workforce.leaving_per_year, 0.2);
  EXPECT_EQ(made.takeovers(), request.takeovers());
}

TEST(Forecast, judges_targets_over_the_months_up_to_their_date) {
  auto const judgements = judged(example::scenario(), example::catalogue(), example::all_observations());
  EXPECT_EQ(judgements[0].probability_met, 1.0);
  EXPECT_EQ(judgements[1].probability_met, 0.5);
}

TEST(Forecast, warns_of_what_is_absent_beside_the_callers_notes) {
  auto const made = example::forecast();
  EXPECT_THAT(made.notes, testing::ElementsAre("A note."));
  ASSERT_EQ(made.warnings.size(), 2u);
  auto const& missing = std::get<MissingMeasures>(made.warnings[0]).names;
  EXPECT_THAT(missing, testing::Contains("officers_fte"));
  EXPECT_THAT(missing, testing::Not(testing::Contains("starts")));
  EXPECT_TRUE(std::holds_alternative<NoInspection>(made.warnings[1]));
}

TEST(Forecast, expects_a_replication) {
  EXPECT_THROW(summarise({example::scenario()}, 7, example::catalogue(), {}), sim::ContractViolation);
}

}  // namespace
}  // namespace caseflow::forecast
