#include "model/forecast/comparison.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/forecast/comparison_words.hpp"
#include "model/scenario/document/json.hpp"
#include "tests/model/forecast/example.hpp"

namespace caseflow::forecast {
namespace {

using scenario::Json;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// Five replications of two months of the example's series: caseload (total, hub, offices), starts and
/// completion. `more` cases at the hub, and none ever completes in the last replication.
std::vector<sim::Observations> all_observations(double more) {
  std::vector<sim::Observations> all;
  for (int i = 0; i < 5; ++i) {
    sim::Observations observations(5, 2);
    for (int month = 0; month < 2; ++month) {
      double const hub = 100 + 3 * i + more * (1 + 0.01 * i);
      observations.add(0, month, hub + 50);
      observations.add(1, month, hub);
      observations.add(2, month, 50);
      observations.add(3, month, 7 + i);
      if (month == 0 && i < 4) observations.add(4, month, 3 + (i % 2) * (more > 0 ? 1 : -1), 8);
    }
    all.push_back(std::move(observations));
  }
  return all;
}

Contender contender(std::string const& name, double more) {
  return {name, {example::scenario()}, example::catalogue(), all_observations(more)};
}

Comparison example_of(double more) {
  return compared(contender("usual", 0), {contender("more at the hub", more)}, 7);
}

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
  EXPECT_THAT(comparison_text(comparison), HasSubstr("No difference: every measure is exactly the same"));
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
  // Three totals have a p-value over the horizon, two crossings.
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
      compared(contender("usual", 0), {contender("a", 4), contender("b", 4), contender("c", 0)}, 7);
  auto const& total = *series(comparison, "caseload").horizon;
  EXPECT_DOUBLE_EQ(total.p_value_holm.value(), 9 * total.paired.p_value.value());
}

TEST(Comparison, says_what_more_replications_would_tell) {
  auto const comparison = example_of(4);
  auto const& resolution = series(comparison, "community_completion_share").resolution.value();
  EXPECT_DOUBLE_EQ(resolution.size, 0.125);  // as seen, which is more than a percentage point
  ASSERT_TRUE(resolution.more.has_value());
  EXPECT_GT(*resolution.more, 0);
  EXPECT_GT(resolution.detectable, resolution.size);
  EXPECT_FALSE(series(comparison, "caseload").resolution);
}

TEST(Comparison, turns_with_its_order) {
  auto const there = compared(contender("usual", 0), {contender("more", 4)}, 7);
  auto const back = compared(contender("more", 4), {contender("usual", 0)}, 7);
  for (std::size_t i = 0; i < there.variants[0].series.size(); ++i) {
    auto const &a = *there.variants[0].series[i].horizon, &b = *back.variants[0].series[i].horizon;
    EXPECT_DOUBLE_EQ(a.paired.difference, -b.paired.difference);
    EXPECT_EQ(a.verdict == Verdict::higher, b.verdict == Verdict::lower);
  }
}

TEST(Comparison, compares_what_both_have) {
  auto other = contender("one office", 4);
  other.catalogue = sim::Catalogue();
  other.catalogue.declare({"caseload", "cases", "People.", sim::MeasureKind::level});
  other.catalogue.declare_by("caseload", "holder", {"hub", "north"});
  auto const comparison = compared(contender("usual", 0), {other}, 7);
  EXPECT_EQ(comparison.variants[0].series.size(), 2u);
  EXPECT_THAT(comparison.variants[0].without,
              ElementsAre("caseload, holder office", "starts", "community_completion_share",
                          "caseload, holder north"));
}

TEST(Comparison, tells_what_differs_in_the_inputs) {
  auto variant = contender("fewer", 4);
  variant.question.before = variant.question.now;
  variant.question.now.demand.level = 0.85;
  auto const comparison = compared(contender("usual", 0), {variant}, 7);
  ASSERT_EQ(comparison.variants[0].inputs.size(), 1u);
  EXPECT_THAT(comparison_text(comparison),
              HasSubstr("Changed from the start date on\n  /demand/level  1 → 0.85"));
}

TEST(Comparison, with_one_replication_has_no_interval) {
  auto one = contender("usual", 0), other = contender("more", 4);
  one.replications.resize(1, sim::Observations(0, 0));
  other.replications.resize(1, sim::Observations(0, 0));
  auto const comparison = compared(one, {other}, 7);
  auto const& caseload = *series(comparison, "caseload").horizon;
  EXPECT_DOUBLE_EQ(caseload.paired.difference, 4);
  EXPECT_EQ(caseload.verdict, Verdict::not_distinguishable);
  EXPECT_FALSE(caseload.paired.half_width || caseload.p_value_holm);
  EXPECT_THAT(comparison_text(comparison), HasSubstr("One replication cannot tell"));
}

TEST(ComparisonJson, has_each_figure_by_month_and_over_the_horizon) {
  auto const json = Json::parse(json_text(example_of(4)));
  EXPECT_EQ(json["format"], "caseflow.comparison/1");
  EXPECT_EQ(json["months"], Json({"2019-12", "2020-01"}));
  EXPECT_EQ(json["baseline"]["name"], "usual");
  EXPECT_EQ(json["baseline"]["scenario"]["name"], "Example");
  auto const& variant = json["variants"][0];
  EXPECT_EQ(variant["name"], "more at the hub");
  auto const& caseload = variant["measures"][0];
  EXPECT_EQ(caseload["name"], "caseload");
  EXPECT_EQ(caseload["difference"], Json({4.08, 4.08}));
  EXPECT_EQ(caseload["verdict"], Json({"higher", "higher"}));
  EXPECT_EQ(caseload["horizon"]["difference"], 4.08);
  auto const& completion = variant["measures"][4];
  EXPECT_EQ(completion["difference"], Json({0.125, nullptr}));
  EXPECT_EQ(completion["horizon"]["verdict"], "not distinguishable");
  EXPECT_EQ(completion["horizon"]["resolution"]["size"], 0.125);
}

TEST(ComparisonTables, have_a_row_for_each_series_and_period) {
  auto const [differences, changes] = comparison_tables(example_of(4));
  EXPECT_EQ(std::count(differences.begin(), differences.end(), '\n'), 1 + 5 * 3);
  EXPECT_THAT(differences, HasSubstr("more at the hub,caseload,cases,holder,office,horizon,5,50,50,0,0,1,1,"
                                     "no difference,\n"));
  EXPECT_THAT(differences,
              HasSubstr("more at the hub,community_completion_share,share,,,2020-01,0,,,,,,,,\n"));
  EXPECT_EQ(changes, "variant,pointer,baseline,variant_value,unit,holds,role,source,meaning\n");
}

TEST(ComparisonText, puts_what_is_certain_first) {
  auto const text = comparison_text(example_of(4));
  EXPECT_THAT(text, HasSubstr("What differs for certain"));
  EXPECT_LT(text.find("  Caseload  "), text.find("  Orders completed, %  "));
  EXPECT_THAT(text, HasSubstr("higher, +2.6 %"));
  EXPECT_THAT(text, HasSubstr("    holder hub"));
  EXPECT_THAT(text, HasSubstr("Exactly the same in every replication\n  New cases a month\n"));
  EXPECT_THAT(text, Not(HasSubstr("nan")));
}

TEST(ComparisonText, says_what_is_too_small_to_matter) {
  auto variant = contender("a little more", 4);
  variant.replications = all_observations(0);
  for (std::size_t i = 0; i < variant.replications.size(); ++i)
    for (int month = 0; month < 2; ++month)
      variant.replications[i].add(0, month, i % 2 == 0 ? 0.02 : -0.01, 0);
  auto const text = comparison_text(compared(contender("usual", 0), {variant}, 7));
  EXPECT_THAT(text, HasSubstr("if they differ at all\n  Caseload\n"));
  EXPECT_THAT(text, Not(HasSubstr("What chance alone may have made")));
}

/// Every second replication moves a part from offices to the hub; in total the difference comes and goes.
TEST(ComparisonText, says_of_what_chance_may_have_made_nothing_that_is_certain) {
  auto variant = contender("moved", 0);
  for (std::size_t i = 0; i < variant.replications.size(); ++i)
    for (int month = 0; month < 2; ++month) {
      double const total = i % 2 == 0 ? 6 : -6, hub = 20 + 0.01 * static_cast<double>(i);
      variant.replications[i].add(0, month, total, 0);
      variant.replications[i].add(1, month, hub, 0);
      variant.replications[i].add(2, month, total - hub, 0);
      variant.replications[i].add(4, 0, i % 2 == 0 ? 2 : -1, 0);
    }
  auto const text = comparison_text(compared(contender("usual", 0), {variant}, 7));
  auto const chance = text.find("What chance alone may have made");
  ASSERT_NE(chance, std::string::npos);
  auto const told = text.substr(chance, text.find("\n\n", chance) - chance);
  EXPECT_THAT(told, HasSubstr("Orders completed"));
  EXPECT_THAT(told, Not(HasSubstr("higher")));
  EXPECT_THAT(text.substr(0, chance), AllOf(HasSubstr("in parts alone\n"), HasSubstr("\n    holder hub ")));
}

TEST(ComparisonText, puts_headlines_before_larger_changes) {
  auto variant = contender("more of both", 4);
  for (std::size_t i = 0; i < variant.replications.size(); ++i)
    for (int month = 0; month < 2; ++month)
      variant.replications[i].add(3, month, 30 + 0.1 * static_cast<double>(i), 0);
  auto const text = comparison_text(compared(contender("usual", 0), {variant}, 7));
  auto const caseload = text.find("  Caseload  "), starts = text.find("  New cases a month  ");
  ASSERT_NE(starts, std::string::npos);
  EXPECT_LT(caseload, starts);
}

TEST(Measures, are_called_what_people_call_them) {
  using sim::MeasureKind;
  EXPECT_EQ(label({"starts", "cases", "", MeasureKind::count, "New cases"}), "New cases a month");
  EXPECT_EQ(label({"tutor_hours", "hours", "", MeasureKind::count, "Tutors' hours"}),
            "Tutors' hours a month");
  EXPECT_EQ(label({"overtime_hours", "hours", "", MeasureKind::count, "Overtime"}),
            "Overtime, hours a month");
  EXPECT_EQ(label({"officers_fte", "FTE", "", MeasureKind::level, "Officers in post"}),
            "Officers in post, full-time");
  EXPECT_EQ(label({"contact_kept_share", "share", "", MeasureKind::ratio, "Contacts kept"}),
            "Contacts kept, %");
  EXPECT_EQ(label({"not_yet_named", "days", "", MeasureKind::level}), "Not yet named, days");
}

TEST(ComparisonText, is_no_wider_than_its_columns) {
  auto const text = comparison_text(example_of(4));
  for (std::size_t at = 0, end; at < text.size(); at = end + 1) {
    end = text.find('\n', at);
    auto const line = text.substr(at, end - at);
    auto const characters =
        std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
    EXPECT_LE(characters, 100) << line;
  }
}

}  // namespace
}  // namespace caseflow::forecast
