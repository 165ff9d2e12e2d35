// `plan` on the small service: the posts of one office, people in post at once.

#include <algorithm>
#include <cmath>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class PlanPlace : public Place {
 public:
  PlanPlace() {
    write("goal.json", R"({
  "format": "caseflow.goal/1",
  "about": "Enough officers in Ipswich.",
  "people": "at_once",
  "decisions": {"ipswich_po": {"least": 1, "most": 4}, "ipswich_pso": {"least": 1, "most": 3, "cost": 0.9}},
  "goals": {
    "caseload": {"measure": "caseload_per_officer/site=ipswich", "at_most": 30,
                 "every_month_from": "2019-05", "probability": 0.7}
  }
})");
  }
  std::string out(std::string const& arguments) const {
    auto const run = caseflow(arguments);
    EXPECT_EQ(run.code, 0) << arguments << '\n' << run.err;
    return run.out;
  }
};

/// The share of simulated futures in which no month from May 2019 on has over 30 cases an officer in Ipswich,
/// as tables of `run` have them.
double share_in(std::string const& table, int replications) {
  std::vector<bool> kept(static_cast<std::size_t>(replications), true);
  std::istringstream lines(table);
  for (std::string line; std::getline(lines, line);) {
    if (line.find(",caseload_per_officer,site,ipswich,2019-0") == std::string::npos) continue;
    if (line.find(",2019-04-01,") != std::string::npos) continue;
    auto const observed = line.find(',', line.find(",2019-") + 1) + 1;
    if (std::stod(line.substr(observed)) > 30) kept[std::stoul(line)] = false;
  }
  return static_cast<double>(std::count(kept.begin(), kept.end(), true)) / replications;
}

TEST(Plan, is_what_runs_with_its_posts_and_seed_say) {
  PlanPlace const place;
  auto const options = "plan small.json --goal goal.json --replications 30 --budget 800 --quiet ";
  auto const text = place.out(options + std::string("--threads 1 -o one.json --report plan.html"));
  EXPECT_THAT(text,
              AllOf(HasSubstr("The cheapest staffing within the bounds that meets the goal is Ipswich PO "),
                    HasSubstr("Ipswich PSO"), HasSubstr("One step fewer or more"), HasSubstr("plan.html")));
  auto const written = place.read("one.json");
  EXPECT_EQ(place.out(options + std::string("--threads 2 -o -")), written);
  EXPECT_THAT(place.read("plan.html"), HasSubstr("caseflow.plan/1"));

  auto const json = Json::parse(written);
  EXPECT_EQ(json.at("format"), "caseflow.plan/1");
  auto const& plan = json.at("plan");
  EXPECT_EQ(plan.at("passed"), true);
  EXPECT_NE(plan.at("seed").dump(), json.at("manifest").at("seed").get<std::string>());
  std::string run = "run small.json --quiet --replications 30 --csv tables --seed " + plan.at("seed").dump();
  for (auto const& [name, fte] : plan.at("posts").items())
    for (auto const* key : {"established_fte", "in_post_fte"})
      run += " --set /workforce/posts/" + name + '/' + key + '=' + fte.dump();
  place.out(run);
  EXPECT_NEAR(share_in(place.read("tables/replications.csv"), 30),
              plan.at("goals").at("caseload").at("probability").get<double>(), 1e-6);
}

TEST(Plan, says_when_the_goals_cannot_be_met_and_which_is_missed) {
  PlanPlace const place;
  place.write("too-much.json", R"({
  "format": "caseflow.goal/1",
  "decisions": {"ipswich_po": {"least": 1, "most": 2}},
  "goals": {
    "caseload": {"measure": "caseload_per_officer/site=ipswich", "at_most": 2, "month": "2019-06",
                 "probability": 0.9},
    "easy": {"measure": "caseload_per_officer/site=norwich", "at_most": 500, "probability": 0.5}
  }
})");
  auto const text = place.out("plan small.json --goal too-much.json --replications 10 --quiet -o none.json");
  EXPECT_THAT(text, HasSubstr("No staffing within the bounds meets the goals. The nearest is"));
  auto const json = Json::parse(place.read("none.json"));
  EXPECT_TRUE(json.at("plan").is_null());
  EXPECT_EQ(json.at("nearest").at("goals").at("caseload").at("probability"), 0);
  EXPECT_EQ(json.at("nearest").at("goals").at("easy").at("probability"), 1);
  EXPECT_EQ(json.at("nearest").at("passed"), false);
}

TEST(Plan, can_ask_for_a_rating) {
  PlanPlace const place;
  place.write("inspected.json", R"({"based_on": ["small.json"], "name": "Inspected",
                                    "inspection": {"date": "2019-06-24"}})");
  place.write("rating.json", R"({
  "format": "caseflow.goal/1",
  "decisions": {"ipswich_pso": {"least": 6, "most": 8}},
  "goals": {"rating": {"rating_at_least": "good", "probability": 0.02}}
})");
  place.out(
      "plan inspected.json --goal rating.json --replications 10 --budget 60 --quiet -o rating-plan.json");
  auto const json = Json::parse(place.read("rating-plan.json"));
  auto const& shown = json.at(json.at("plan").is_null() ? "nearest" : "plan").at("goals").at("rating");
  // A share of inspections, and no share of ten futures: 0.3 % was seen.
  EXPECT_GT(shown.at("probability"), 0);
  EXPECT_NE(std::fmod(10 * shown.at("probability").get<double>(), 1), 0);
  EXPECT_EQ(json.at("goals").at("rating").at("label"), "The service rated Good or better");
}

TEST(Plan, is_refused_with_every_mistake_of_its_goals) {
  PlanPlace const place;
  auto const refused = [&](std::string const& arguments) {
    auto const run = place.caseflow("plan small.json " + arguments);
    EXPECT_EQ(run.code, 2) << arguments << '\n' << run.err;
    EXPECT_EQ(run.out, "");
    return run.err;
  };
  EXPECT_THAT(refused(""), HasSubstr("--goal GOAL"));
  EXPECT_THAT(refused("--goal ipswich-caseload"), HasSubstr("did you mean \"ipswich-caseloads\"?"));
  // Its months end before October.
  EXPECT_THAT(refused("--goal ipswich-caseloads"), HasSubstr("2019-04 to 2019-06"));
  EXPECT_THAT(refused("--goal goal.json --budget 0"), HasSubstr("--budget needs a whole number"));
  place.write("wrong.json", R"({
  "format": "caseflow.goal/1",
  "decisions": {"ipswich_p": {"least": 1, "most": 4}, "ipswich_pso": {"least": 3, "most": 1}},
  "goals": {"caseload": {"measure": "caseload_per_oficer", "at_most": 30, "probability": 1.5}}
})");
  EXPECT_THAT(refused("--goal wrong.json"), HasSubstr("wrong.json: 1 problem"));
  place.write("wrong.json", R"({
  "format": "caseflow.goal/1",
  "decisions": {"ipswich_p": {"least": 1, "most": 4}, "ipswich_pso": {"least": 3, "most": 1}},
  "goals": {"caseload": {"measure": "caseload_per_oficer", "at_most": 30, "probability": 1}}
})");
  EXPECT_THAT(refused("--goal wrong.json -o never.json"),
              AllOf(HasSubstr("wrong.json: 4 problems"), HasSubstr("did you mean \"ipswich_po\"?"),
                    HasSubstr("did you mean \"caseload_per_officer\"?"), HasSubstr("line 3"),
                    HasSubstr("less than 1")));
  EXPECT_THAT(place.names(), Not(testing::Contains("never.json")));
}

}  // namespace
}  // namespace caseflow::app
