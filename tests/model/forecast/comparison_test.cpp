#include "model/forecast/comparison.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/model/forecast/comparison_example.hpp"

namespace caseflow::forecast {
namespace {

using comparison_example::example_of, comparison_example::simulated;
using testing::ElementsAre;

ComparedSeries const& series(Comparison const& comparison, std::string const& measure,
                             std::string const& value = "") {
  for (auto const& series : comparison.variants[0].series)
    if (series.measure.name == measure && series.by.value == value) return series;
  throw std::out_of_range(measure);
}

TEST(Comparison, of_identical_scenarios_is_exactly_zero) {
  auto const comparison = example_of(0);
  for (auto const& series : comparison.variants[0].series) {
    for (auto const& month : series.months)
      if (month) {
        EXPECT_EQ(month->paired.difference, 0);
        EXPECT_EQ(month->verdict, Verdict::no_difference);
      }
    EXPECT_EQ(series.horizon->paired.difference, 0);
    EXPECT_EQ(series.horizon->paired.half_width, 0);
    EXPECT_EQ(series.horizon->verdict, Verdict::no_difference);
    EXPECT_FALSE(series.resolution);
  }
}

TEST(Comparison, pairs_the_replications) {
  auto const comparison = example_of(4);
  auto const& caseload = *series(comparison, "caseload").horizon;
  EXPECT_EQ(caseload.paired.pairs, 5);
  EXPECT_DOUBLE_EQ(caseload.paired.first, 156);
  EXPECT_NEAR(caseload.paired.difference, 4.08, 1e-12);
  EXPECT_GT(caseload.paired.variance_reduction.value(), 1000);
  EXPECT_EQ(caseload.verdict, Verdict::higher);
  EXPECT_EQ(series(comparison, "starts").horizon->verdict, Verdict::no_difference);
  EXPECT_EQ(series(comparison, "caseload", "office").horizon->verdict, Verdict::no_difference);
}

TEST(Comparison, leaves_out_replications_and_months_without_a_value) {
  auto const comparison = example_of(4);
  auto const& completion = series(comparison, "community_completion_share");
  EXPECT_FALSE(completion.months[1]);
  ASSERT_TRUE(completion.months[0] && completion.horizon);
  EXPECT_EQ(completion.months[0]->paired.pairs, 4);
  // 3/8, 2/8, 3/8, 2/8 against 3/8, 4/8, 3/8, 4/8
  EXPECT_DOUBLE_EQ(completion.horizon->paired.difference, 0.125);
}

TEST(Comparison, corrects_each_family_by_itself) {
  auto const comparison = example_of(4);
  // Three totals have a p-value over the horizon, two breakdowns.
  auto const& completion = *series(comparison, "community_completion_share").horizon;
  EXPECT_GT(completion.paired.p_value.value(), 0.05);
  EXPECT_DOUBLE_EQ(completion.p_value_holm.value(), 2 * completion.paired.p_value.value());
  EXPECT_EQ(completion.verdict, Verdict::not_distinguishable);
  auto const& total = *series(comparison, "caseload").horizon;
  EXPECT_DOUBLE_EQ(total.p_value_holm.value(), 3 * total.paired.p_value.value());
  auto const& hub = *series(comparison, "caseload", "hub").horizon;
  EXPECT_DOUBLE_EQ(hub.p_value_holm.value(), 2 * hub.paired.p_value.value());
}

TEST(Comparison, counts_all_variants_in_a_family) {
  auto const comparison =
      compared(simulated("usual", 0), {simulated("a", 4), simulated("b", 4), simulated("c", 0)}, 7);
  auto const& total = *series(comparison, "caseload").horizon;
  EXPECT_DOUBLE_EQ(total.p_value_holm.value(), 9 * total.paired.p_value.value());
}

TEST(Comparison, counts_the_replications_that_would_distinguish) {
  auto const comparison = example_of(4);
  auto const& resolution = series(comparison, "community_completion_share").resolution.value();
  EXPECT_DOUBLE_EQ(resolution.size, 0.125);  // as seen, which is more than a percentage point
  ASSERT_TRUE(resolution.more.has_value());
  EXPECT_GT(*resolution.more, 0);
  EXPECT_GT(resolution.detectable, resolution.size);
  EXPECT_FALSE(series(comparison, "caseload").resolution);
}

TEST(Comparison, turns_with_its_order) {
  auto const there = compared(simulated("usual", 0), {simulated("more", 4)}, 7);
  auto const back = compared(simulated("more", 4), {simulated("usual", 0)}, 7);
  for (std::size_t i = 0; i < there.variants[0].series.size(); ++i) {
    auto const &a = *there.variants[0].series[i].horizon, &b = *back.variants[0].series[i].horizon;
    EXPECT_DOUBLE_EQ(a.paired.difference, -b.paired.difference);
    EXPECT_EQ(a.verdict == Verdict::higher, b.verdict == Verdict::lower);
  }
}

TEST(Comparison, compares_what_both_have) {
  auto other = simulated("one office", 4);
  other.catalogue = sim::Catalogue();
  other.catalogue.declare({"caseload", "cases", "People.", sim::MeasureKind::level});
  other.catalogue.declare_by("caseload", "holder", {"hub", "north"});
  auto const comparison = compared(simulated("usual", 0), {other}, 7);
  EXPECT_EQ(comparison.variants[0].series.size(), 2u);
  std::vector<std::string> names;
  for (auto const& [measure, by] : comparison.variants[0].not_compared)
    names.push_back(measure + by.dimension + by.value);
  EXPECT_THAT(names, ElementsAre("caseloadholderoffice", "starts", "community_completion_share",
                                 "caseloadholdernorth"));
}

TEST(Comparison, has_what_differs_in_the_inputs) {
  auto variant = simulated("fewer", 4);
  variant.request.before = variant.request.now;
  variant.request.now.demand.level = 0.85;
  auto const comparison = compared(simulated("usual", 0), {variant}, 7);
  ASSERT_EQ(comparison.variants[0].inputs.size(), 1u);
  auto const& change = comparison.variants[0].inputs.front();
  EXPECT_EQ(change.pointer, "/demand/level");
  EXPECT_EQ(change.holds, scenario::Holds::from_start);
}

TEST(Comparison, with_one_replication_has_no_interval) {
  auto one = simulated("usual", 0), other = simulated("more", 4);
  one.replications.resize(1, sim::Observations(0, 0));
  other.replications.resize(1, sim::Observations(0, 0));
  auto const comparison = compared(one, {other}, 7);
  auto const& caseload = *series(comparison, "caseload").horizon;
  EXPECT_DOUBLE_EQ(caseload.paired.difference, 4);
  EXPECT_EQ(caseload.verdict, Verdict::not_distinguishable);
  EXPECT_FALSE(caseload.paired.half_width || caseload.p_value_holm);
}

TEST(Comparison, of_other_dates_or_other_sites_is_that_of_independent_samples) {
  auto usual = comparison_example::simulated("usual", 0), more = comparison_example::simulated("more", 4);
  usual.request.now.sites["here"] = more.request.now.sites["here"] = {};
  auto later = comparison_example::simulated("later", 4);
  later.request.now.sites["here"] = {};
  later.request.now.start += std::chrono::days{31};
  auto elsewhere = comparison_example::simulated("elsewhere", 4);
  elsewhere.request.now.sites["far_away"] = {};
  auto const made = compared(usual, {later, elsewhere, more}, 7, {}, true);
  EXPECT_EQ(made.variants[2].pairing, Pairing::paired);
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ(made.variants[i].pairing, Pairing::unpaired);
    auto const& horizon = made.variants[i].series.front().horizon.value();
    EXPECT_EQ(horizon.paired.pairs, 0);
    EXPECT_EQ(horizon.baseline_values, 5);
    EXPECT_EQ(horizon.variant_values, 5);
    // The futures of the example vary together, which only pairs can use.
    auto const& pairs = made.variants[2].series.front().horizon.value();
    EXPECT_NEAR(horizon.paired.difference, pairs.paired.difference, 1e-9);
    EXPECT_GT(horizon.paired.half_width.value(), 5 * pairs.paired.half_width.value());
  }
  EXPECT_EQ(made.variants[0].series.front().quarters.size(), 1u) << "two months are a short quarter";
}

TEST(Comparison, of_a_shorter_forecast_has_the_months_of_both) {
  auto shorter = comparison_example::simulated("shorter", 4);
  shorter.request.now.months = 1;
  for (auto& observations : shorter.replications) {
    sim::Observations first(observations.series(), 1);
    for (int series = 0; series < observations.series(); ++series)
      if (observations.denominator(series, 0) > 0)
        first.add(series, 0, observations.numerator(series, 0), observations.denominator(series, 0));
    observations = first;
  }
  auto const made = compared(comparison_example::simulated("usual", 0), {shorter}, 7);
  auto const& series = made.variants[0].series.front();
  EXPECT_EQ(made.variants[0].months, 1);
  ASSERT_EQ(series.months.size(), 2u);
  EXPECT_FALSE(series.months[1].has_value());
  EXPECT_NEAR(series.horizon->paired.difference, series.months[0]->paired.difference, 1e-12);
}

}  // namespace
}  // namespace caseflow::forecast
