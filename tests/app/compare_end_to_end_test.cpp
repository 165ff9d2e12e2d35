// `caseflow compare`, as a person or a script runs it.

#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "app/shipped.hpp"
#include "model/scenario/document/json.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;
using testing::ElementsAre;
using testing::HasSubstr;

Json json_of(Place const& place, std::string const& arguments) {
  auto const run = place.caseflow("compare " + arguments + " -o -");
  EXPECT_EQ(run.code, 0) << run.err;
  return Json::parse(run.out);
}

/// Every difference, by month and over the horizon, that is not exactly zero.
int other_than_zero(Json const& comparison) {
  int count = 0;
  for (auto const& measure : comparison["variants"][0]["measures"]) {
    for (auto const& difference : measure["difference"]) count += !difference.is_null() && difference != 0;
    auto const& horizon = measure["horizon"];
    if (horizon["verdict"].is_null()) continue;
    count += horizon["difference"] != 0 || horizon["verdict"] != "no difference";
  }
  return count;
}

TEST(Compare, a_scenario_with_itself_differs_by_exactly_zero) {
  Place const place;
  auto const json = json_of(place, "small.json small.json --replications 3");
  EXPECT_GT(json["variants"][0]["measures"].size(), 50u);
  EXPECT_EQ(other_than_zero(json), 0);
  EXPECT_EQ(json["variants"][0]["inputs"].size(), 0u);
}

TEST(Compare, a_patch_that_changes_nothing_differs_by_exactly_zero) {
  Place const place;
  place.write("nothing.json", R"({"demand": {"level": 1}})");
  EXPECT_EQ(other_than_zero(json_of(place, "small.json --with ./nothing.json --replications 3")), 0);
  place.write("empty.json", "{}");
  EXPECT_EQ(other_than_zero(json_of(place, "small.json --with ./empty.json --replications 3")), 0);
  EXPECT_GT(other_than_zero(json_of(place, "small.json --set /demand/level=0.5 --replications 3")), 0);
}

TEST(Compare, says_under_a_heading_whose_each_note_is) {
  Place const place;
  auto const run = place.caseflow(
      "compare small.json --set /demand/level=3 --set /demand/level=4 --replications 2 --quiet -o -");
  ASSERT_EQ(run.code, 0) << run.err;
  std::string told;
  auto const json = Json::parse(run.out);
  for (auto const& warning : json["warnings"]) told += warning.get<std::string>() + '\n';
  EXPECT_THAT(told, HasSubstr("/demand/level = 3: /demand/level: unusually high: 3"));
  EXPECT_THAT(told, HasSubstr("/demand/level = 4: /demand/level: unusually high: 4"));
  EXPECT_THAT(told, HasSubstr("/demand/level = 4: Officers' workload is"));
  auto const text =
      place.caseflow("compare small.json --set /demand/level=3 --set /demand/level=4 --replications 2");
  EXPECT_THAT(text.out, HasSubstr("\nWorth knowing\n  - "));
}

TEST(Compare, takes_scenarios_what_ifs_and_settings) {
  Place const place;
  place.write("fewer.json", R"({"demand": {"level": 0.5}})");
  auto const json = json_of(place,
                            "small.json small.json+fewer.json --with demand-15-percent-lower "
                            "--with fewer.json+demand-15-percent-lower --set /demand/level=0.8 "
                            "--replications 2");
  auto const& variants = json["variants"];
  std::vector<std::string> names;
  std::vector<double> levels;
  for (auto const& variant : variants) {
    names.push_back(variant["name"]);
    ASSERT_EQ(variant["inputs"].size(), 1u) << names.back();
    EXPECT_EQ(variant["inputs"][0]["pointer"], "/demand/level");
    EXPECT_EQ(variant["inputs"][0]["holds"], "from_start");
    levels.push_back(variant["inputs"][0]["variant"].get<double>());
  }
  EXPECT_THAT(names, ElementsAre("small.json+fewer.json", "demand-15-percent-lower",
                                 "fewer.json+demand-15-percent-lower", "/demand/level = 0.8"));
  EXPECT_THAT(levels, ElementsAre(0.5, 0.85, 0.85, 0.8));
}

TEST(Compare, has_the_means_of_plain_runs) {
  Place const place;
  auto const comparison = json_of(place, "small.json --set /demand/level=0.5 --replications 4");
  auto const plain = place.caseflow("run small.json --set /demand/level=0.5 --replications 4 -o -");
  auto const& variant = comparison["variants"][0]["measures"];
  auto const forecast = Json::parse(plain.out);
  ASSERT_EQ(variant.size(), forecast["measures"].size());
  EXPECT_EQ(comparison["variants"][0]["scenario"], forecast["scenario"]);
  int compared = 0;
  for (std::size_t i = 0; i < variant.size(); ++i) {
    // Where one of both lacks a value in some replication, the pairs are fewer than the values.
    if (variant[i]["horizon"]["n_variant"] != 4) continue;
    EXPECT_EQ(variant[i]["horizon"]["variant"], forecast["measures"][i]["horizon"]["mean"]);
    ++compared;
  }
  EXPECT_GT(compared, 50);
}

TEST(Compare, gives_the_same_bytes_on_any_number_of_threads) {
  Place const place;
  auto const arguments = "compare small.json --set /demand/level=0.5 --replications 3 -o - --threads ";
  auto const one = place.caseflow(arguments + std::string("1"));
  EXPECT_EQ(one.code, 0) << one.err;
  EXPECT_TRUE(one.out == place.caseflow(arguments + std::string("5")).out);
}

TEST(Compare, writes_what_it_says_it_writes) {
  Place const place;
  auto const run = place.caseflow(
      "compare small.json --set /demand/level=0.5 --replications 4 -o compared.json --csv tables");
  EXPECT_EQ(run.code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("/demand/level  1 → 0.5"));
  EXPECT_THAT(run.out, HasSubstr("The whole comparison: compared.json"));
  EXPECT_THAT(place.names(), ElementsAre("compared.json", "small.json", "tables"));
  EXPECT_THAT(place.read("tables/changes.csv"), HasSubstr("/demand/level,1,0.5,"));
  EXPECT_THAT(place.read("tables/comparison.csv"), HasSubstr("caseload,cases,level,,,horizon,4,4,"));
}

TEST(Compare, replicates_until_the_difference_is_precise) {
  Place const place;
  auto const json =
      json_of(place, "small.json --set /demand/level=0.5 --replications 2 --precision starts=1%");
  EXPECT_EQ((json["replications"].get<int>() - 2) % 50, 0);
  for (auto const& measure : json["variants"][0]["measures"])
    if (measure["name"] == "starts") {
      auto const& horizon = measure["horizon"];
      EXPECT_LE(horizon["half_width"].get<double>(), 0.01 * horizon["baseline"].get<double>());
    }
}

TEST(Compare, sets_services_and_dates_side_by_side) {
  Place const place;
  place.write("later.json", R"({"based_on": ["./small.json"], "start": "2019-07-01", "targets": null})");
  place.write("elsewhere.json",
              R"({"based_on": ["northumbria"], "months": 2, "run_up": {"flow_months": 6, "staffed_months": 3},
                  "demand": {"sustained_caseload": 600}, "inspection": {"date": null}, "targets": null})");
  auto const run = place.caseflow("compare small.json later.json elsewhere.json --replications 3 -o c.json");
  ASSERT_EQ(run.code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("Side by side"));
  EXPECT_THAT(run.out, HasSubstr("FTE"));
  EXPECT_THAT(run.out, HasSubstr("(Welch)"));
  auto const json = Json::parse(place.read("c.json"));
  EXPECT_EQ(json["baseline"]["funded_fte"], json["variants"][0]["funded_fte"]);
  EXPECT_LT(json["baseline"]["funded_fte"]["by"]["officers"],
            json["variants"][1]["funded_fte"]["by"]["officers"]);
  EXPECT_EQ(json["variants"][0]["pairing"], "unpaired");
  EXPECT_EQ(json["variants"][0]["months"][0], "2019-07");
  EXPECT_EQ(json["variants"][1]["pairing"], "unpaired");
  EXPECT_FALSE(json["variants"][1]["not_compared"].empty());
  auto const& caseload = json["variants"][1]["measures"][0];
  EXPECT_TRUE(caseload["difference"][2].is_null()) << "it has two months";
  EXPECT_EQ(caseload["horizon"]["n_variant"], 3);
  // What stands in the table is what each gives alone.
  auto const alone = Json::parse(place.caseflow("run later.json --replications 3 -o -").out);
  EXPECT_EQ(json["variants"][0]["futures"][0]["horizon"]["mean"], alone["measures"][0]["horizon"]["mean"]);
}

TEST(Compare, takes_what_ifs_and_values_together_as_one_variant) {
  Place const place;
  auto const json = json_of(place,
                            "small.json --with four-officers-leave+/demand/level=0.9+/months=5 --set "
                            "/demand/level=9e-1+/months=5 --replications 1");
  ASSERT_EQ(json["variants"].size(), 2u);
  EXPECT_EQ(json["variants"][1]["name"], "/demand/level = 9e-1 + /months = 5");
  std::map<std::string, Json> changed;
  for (auto const& input : json["variants"][0]["inputs"]) changed[input["pointer"]] = input["variant"];
  EXPECT_EQ(changed["/demand/level"], 0.9);
  EXPECT_EQ(changed["/months"], 5);
  EXPECT_EQ(changed["/workforce/posts/ipswich_pso/in_post_fte"], 3.1);
  EXPECT_EQ(json["variants"][1]["inputs"].size(), 2u);
}

TEST(Compare, refuses_what_it_cannot_compare) {
  Place const place;
  EXPECT_THAT(place.caseflow("compare small.json").err, HasSubstr("something to compare with"));
  EXPECT_THAT(place.caseflow("compare small.json --with four-officers-leave --with four-officers-leave").err,
              HasSubstr("is to be compared twice"));
  EXPECT_THAT(place.caseflow("compare small.json --with demand-15-percent-lowr").err,
              HasSubstr("did you mean \"demand-15-percent-lower\"?"));
  EXPECT_EQ(place.caseflow("compare small.json --with missing.json").code, 3);
  auto const many = place.caseflow(
      "compare small.json --with four-officers-leave+telefone-for-a-quarter+/demand/levl=1 --set "
      "/demand/level=99 "
      "--with ./nix.json --replications -1 --seed x");
  EXPECT_EQ(many.code, 2);
  for (auto const* told :
       {"--replications needs", "--seed needs", "\"telephone-for-a-quarter\"?",
        "four-officers-leave+telefone-for-a-quarter", "\"levl\"", "--set /demand/level", "./nix.json"})
    EXPECT_THAT(many.err, HasSubstr(told));
  EXPECT_EQ(many.out, "");
  EXPECT_EQ(place.caseflow("compare small.json small.json --only 3").code, 2);
}

TEST(WhatIfs, fit_a_scenario_that_ships) {
  Place const place;
  std::vector<std::string> whole;
  for (auto const& shipped : shipped_texts())
    if (shipped.kind == Shipped::scenario && shipped.text.find("\"based_on\"") != std::string_view::npos)
      whole.emplace_back(shipped.name);
  for (auto const& name : shipped_names(Shipped::overlay)) {
    bool const fits = std::any_of(whole.begin(), whole.end(), [&](auto const& scenario) {
      return place.caseflow("validate " + scenario + " --with " + name).code == 0;
    });
    EXPECT_TRUE(fits) << name << '\n' << place.caseflow("validate norfolk-suffolk --with " + name).err;
  }
}

}  // namespace
}  // namespace caseflow::app
