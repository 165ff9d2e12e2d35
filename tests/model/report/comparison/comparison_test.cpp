#include "model/report/comparison/comparison.hpp"

#include <algorithm>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/report/common/text.hpp"
#include "tests/model/forecast/comparison_example.hpp"
#include "tests/model/report/example_manifest.hpp"

namespace caseflow::report {
namespace {

using forecast::comparison_example::all_observations, forecast::comparison_example::example_of,
    forecast::comparison_example::simulated;
using scenario::Json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(ComparisonText, says_so_where_nothing_differs) {
  EXPECT_THAT(comparison_text(example_of(0)), HasSubstr("No difference: every measure is exactly the same"));
}

TEST(ComparisonText, lists_the_inputs_that_differ) {
  auto variant = simulated("fewer", 4);
  variant.request.before = variant.request.now;
  variant.request.now.demand.level = 0.85;
  EXPECT_THAT(comparison_text(forecast::compared(simulated("usual", 0), {variant}, 7)),
              HasSubstr("Changed from the start date on\n  /demand/level  1 → 0.85"));
}

TEST(ComparisonText, of_one_replication_says_that_it_cannot_tell) {
  auto one = simulated("usual", 0), other = simulated("more", 4);
  one.replications.resize(1, sim::Observations(0, 0));
  other.replications.resize(1, sim::Observations(0, 0));
  auto const comparison = forecast::compared(one, {other}, 7);
  EXPECT_THAT(comparison_text(comparison), HasSubstr("One simulated future of each cannot tell"));
  EXPECT_THAT(Json::parse(json_text(comparison, example_manifest()))["warnings"], testing::SizeIs(1));
}

TEST(ComparisonText, names_what_only_one_of_both_has) {
  auto other = simulated("one office", 4);
  other.catalogue = sim::Catalogue();
  other.catalogue.declare({"caseload", "cases", "People.", sim::MeasureKind::level});
  other.catalogue.declare_by("caseload", "holder", {"hub", "north"});
  auto const comparison = forecast::compared(simulated("usual", 0), {other}, 7);
  EXPECT_EQ(
      Json::parse(json_text(comparison, example_manifest()))["variants"][0]["not_compared"],
      Json({"caseload, holder office", "starts", "community_completion_share", "caseload, holder north"}));
  EXPECT_THAT(comparison_text(comparison),
              HasSubstr("Only in one of the two\n  caseload, holder office; starts; "));
}

TEST(ComparisonJson, has_each_figure_by_month_and_over_the_horizon) {
  auto const json = Json::parse(json_text(example_of(4), example_manifest()));
  EXPECT_EQ(json["format"], "caseflow.comparison/2");
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

TEST(ComparisonJson, has_the_futures_of_each_scenario_by_itself) {
  auto const json = Json::parse(json_text(example_of(4), example_manifest()));
  auto const& caseload = json["variants"][0]["measures"][0];
  auto const its = [](Json const& scenario) { return scenario["futures"][0]; };
  EXPECT_EQ(its(json["baseline"])["name"], "caseload");
  EXPECT_EQ(its(json["baseline"])["mean"], caseload["baseline"]);
  EXPECT_EQ(its(json["variants"][0])["mean"], caseload["variant"]);
  for (auto const* figure : {"p5", "p25", "p50", "p75", "p95"})
    EXPECT_EQ(its(json["variants"][0])[figure].size(), 2u) << figure;
  for (auto const& series : json["baseline"]["futures"])
    EXPECT_TRUE(series["by"].empty() || series["by"].contains("grade")) << series["by"];
}

TEST(ComparisonTables, have_a_row_for_each_series_and_period) {
  auto const [differences, changes, variants] = comparison_tables(example_of(4));
  EXPECT_EQ(std::count(differences.begin(), differences.end(), '\n'), 1 + 5 * 3);
  EXPECT_THAT(differences,
              HasSubstr("more at the hub,caseload,cases,level,holder,office,horizon,5,5,50,50,0,0,1,1,"
                        "no difference,\n"));
  EXPECT_THAT(differences,
              HasSubstr("more at the hub,community_completion_share,share,ratio,,,2020-01-01,0,0,,,,,,,,\n"));
  EXPECT_EQ(variants, "variant,scenario,pairing,start,months\nmore at the hub,Example,paired,2019-12-01,2\n");
  EXPECT_EQ(changes, "variant,pointer,baseline,variant_value,unit,holds,role,source,meaning\n");
}

TEST(ComparisonText, puts_what_is_certain_first) {
  auto const text = comparison_text(example_of(4), Detail::all);
  EXPECT_THAT(text, HasSubstr("Clear differences"));
  EXPECT_LT(text.find("  Caseload  "), text.find("  Orders completed (%)  "));
  EXPECT_THAT(text, HasSubstr("+2.6 %"));
  EXPECT_THAT(text, HasSubstr("    at the hub"));
  EXPECT_THAT(text, HasSubstr("Exactly the same in every simulated future\n  New cases\n"));
  EXPECT_THAT(text, Not(HasSubstr("nan")));
}

TEST(ComparisonText, answers_first_and_says_how_much_more_there_is) {
  auto const text = comparison_text(example_of(4));
  EXPECT_THAT(text, HasSubstr("\nThe caseload is 4.08 ± 0.08 cases higher "));
  EXPECT_LT(text.find("The caseload is"), text.find("Clear differences"));
  EXPECT_THAT(text, HasSubstr("--all lists them."));
  EXPECT_THAT(text, Not(HasSubstr("    at the hub")));
}

TEST(ComparisonText, says_what_is_too_small_to_matter) {
  auto variant = simulated("a little more", 4);
  variant.replications = all_observations(0);
  for (std::size_t i = 0; i < variant.replications.size(); ++i)
    for (int month = 0; month < 2; ++month)
      variant.replications[i].add(0, month, i % 2 == 0 ? 0.02 : -0.01, 0);
  auto const text = comparison_text(forecast::compared(simulated("usual", 0), {variant}, 7), Detail::all);
  EXPECT_THAT(text, HasSubstr("or one percentage point\n  Caseload\n"));
  EXPECT_THAT(text, Not(HasSubstr("Not clear,")));
}

/// Every second replication moves a part from offices to the hub; in total the difference comes and goes.
TEST(ComparisonText, says_of_what_chance_may_have_made_nothing_that_is_certain) {
  auto variant = simulated("moved", 0);
  for (std::size_t i = 0; i < variant.replications.size(); ++i)
    for (int month = 0; month < 2; ++month) {
      double const total = i % 2 == 0 ? 6 : -6, hub = 20 + 0.01 * static_cast<double>(i);
      variant.replications[i].add(0, month, total, 0);
      variant.replications[i].add(1, month, hub, 0);
      variant.replications[i].add(2, month, total - hub, 0);
      variant.replications[i].add(4, 0, i % 2 == 0 ? 2 : -1, 0);
    }
  auto const text = comparison_text(forecast::compared(simulated("usual", 0), {variant}, 7), Detail::all);
  auto const chance = text.find("Not clear,");
  ASSERT_NE(chance, std::string::npos);
  auto const section = text.substr(chance, text.find("\n\n", chance) - chance);
  EXPECT_THAT(section, HasSubstr("Orders completed"));
  EXPECT_THAT(section, Not(HasSubstr("better")));
  EXPECT_THAT(text.substr(0, chance),
              AllOf(HasSubstr("only in some groups\n"), HasSubstr("\n    at the hub ")));
}

TEST(ComparisonText, puts_headlines_before_larger_changes) {
  auto variant = simulated("more of both", 4);
  for (std::size_t i = 0; i < variant.replications.size(); ++i)
    for (int month = 0; month < 2; ++month)
      variant.replications[i].add(3, month, 30 + 0.1 * static_cast<double>(i), 0);
  auto const text = comparison_text(forecast::compared(simulated("usual", 0), {variant}, 7), Detail::all);
  auto const caseload = text.find("  Caseload  "), starts = text.find("  New cases a month  ");
  ASSERT_NE(starts, std::string::npos);
  EXPECT_LT(caseload, starts);
}

TEST(ComparisonText, of_different_bands_says_so_and_compares_no_band) {
  auto other = simulated("other bands", 4);
  other.request.now.operating_model.bands["High"];
  auto const text = comparison_text(forecast::compared(simulated("usual", 0), {other}, 7));
  EXPECT_THAT(text, testing::ContainsRegex("band cases by different rules"));
  EXPECT_THAT(comparison_text(example_of(4)), Not(HasSubstr("different rules")));
}

TEST(ComparisonText, is_no_wider_than_its_columns) {
  for (auto const detail : {Detail::headlines, Detail::all}) {
    auto const text = comparison_text(example_of(4), detail);
    for (std::size_t at = 0, end; at < text.size(); at = end + 1) {
      end = text.find('\n', at);
      auto const line = text.substr(at, end - at);
      EXPECT_LE(characters(line), terminal_width) << line;
    }
  }
}

}  // namespace
}  // namespace caseflow::report
