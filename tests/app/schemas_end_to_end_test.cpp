// Every document of every verb against its schema, by a validator that others wrote.

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/schemas.hpp"
#include "tests/app/program.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::app {
namespace {

/// A command that writes a document of this kind.
struct Written {
  std::string document, command;
};

/// Whether there is the program that answers sensitivity, which needs OpenTURNS.
bool studies() {
  return std::filesystem::exists(std::filesystem::path(CASEFLOW_PROGRAM).parent_path() / "caseflow-study");
}

/// Whether a document is one that the program reads, or that it cannot write here.
bool is_not_written(std::string const& document) {
  constexpr std::array<std::string_view, 7> read{"scenario", "layer", "inspection", "facts",
                                                 "figures",  "goal",  "design"};
  return std::find(read.begin(), read.end(), document) != read.end() ||
         (document == "sensitivity" && !studies());
}

/// All that the program writes, of the small scenario and of what ships.
std::vector<Written> written() {
  std::vector<Written> all{
      {"forecast", "run inspected.json --replications 3 --quiet"},
      {"forecast", "run small.json --parameters --replications 2 --quiet"},
      {"forecast", "run norfolk-suffolk --with telephone-for-a-quarter --only 0 --quiet"},
      {"comparison", "compare inspected.json --set /demand/level=0.9 --replications 3 --quiet"},
      {"comparison", "compare small.json later.json --replications 2 --quiet"},
      {"levers", "levers inspected.json --replications 2 --quiet"},
      {"rating", "rate south-yorkshire-2020 --since south-yorkshire-2019"},
      {"rating", "rate bench-2019"},
      {"facts_held", "facts norfolk-suffolk --replications 1 --draws 2 --quiet"},
      {"backtest",
       "backtest south-yorkshire-between-inspections --actual south-yorkshire-2020 --replications 2 --quiet"},
      {"sweep",
       "sweep inspected.json --factor /demand/level=0.9,1 --factor @four-officers-leave --replications 2 "
       "--quiet"},
      {"plan", "plan small.json --goal goal.json --budget 40 --replications 20 --quiet"},
      {"trace", "trace small.json --kind supervision --case 3"},
      {"trace", "trace small.json --held --longest --kind custody"},
      {"explanation", "explain bench-2018"},
      {"measures", "measures small.json"},
      {"register", "assumptions norfolk-suffolk --set /demand/level=0.9"}};
  if (studies())
    all.push_back({"sensitivity",
                   "sensitivity small.json --of workload_share --of caseload_per_officer/grade=PO "
                   "--factor /workforce/casework_share --budget 89 --quiet"});
  return all;
}

constexpr char inspected[] = R"({"based_on": ["./small.json"], "inspection": {"date": "2019-05-20"}})";
constexpr char goal[] = R"({
  "format": "caseflow.goal/1",
  "about": "Enough officers in Ipswich.",
  "people": "at_once",
  "decisions": {"ipswich_po": {"least": 1, "most": 3}, "ipswich_pso": {"least": 1, "most": 2}},
  "goals": {
    "caseload": {"measure": "caseload_per_officer/site=ipswich", "at_most": 30, "probability": 0.6},
    "held": {"measure": "contact_delivered_share", "at_least": 0.1, "probability": 0.6}
  }
})";
constexpr char later[] = R"({"based_on": ["./small.json"], "start": "2019-06-01"})";

/// Says nothing where all is well.
std::string checked(Place const& place, std::string const& arguments) {
  auto const run =
      place.shell("python3 '" + test::source_tree().string() + "/tests/app/check_schemas.py' " + arguments);
  return run.code == 0 ? "" : run.out + run.err;
}

class WithScenarios : public Place {
 public:
  WithScenarios() {
    write("inspected.json", inspected);
    write("later.json", later);
    write("goal.json", goal);
    for (auto const& document : documents_with_schema()) {
      auto const printed = caseflow(fmt::format("reference --schema {}", document));
      EXPECT_EQ(printed.code, 0) << printed.err;
      write(document + ".schema", printed.out);
    }
  }
};

TEST(Schemas, take_every_document_and_no_mutant_of_it) {
  WithScenarios const place;
  std::set<std::string> asked;
  int number = 0;
  for (auto const& [document, command] : written()) {
    auto const file = fmt::format("{}.json", ++number);
    auto const run = place.caseflow(fmt::format("{} -o {}", command, file));
    ASSERT_EQ(run.code, 0) << command << '\n' << run.err;
    EXPECT_EQ(checked(place, fmt::format("mutants {}.schema {}", document, file)), "") << command;
    asked.insert(document);
  }
  auto const tables = place.caseflow("run small.json --replications 2 --quiet --csv t --months-as quarters");
  ASSERT_EQ(tables.code, 0) << tables.err;
  EXPECT_EQ(checked(place, "mutants tables.schema t/manifest.json"), "");
  asked.insert("tables");
  for (auto const& document : documents_with_schema())
    if (!is_not_written(document)) {
      EXPECT_TRUE(asked.count(document) > 0) << document << " is a document that nothing here writes";
    }
}

// The echo of what was asked stands in documents: whole, it is a scenario again.
TEST(Schemas, take_echoes_of_what_ifs) {
  WithScenarios const place;
  ASSERT_EQ(
      place
          .caseflow(
              "run small.json --with four-officers-leave --set /demand/level=1.1 --only 0 --quiet -o 1.json")
          .code,
      0);
  ASSERT_EQ(
      place.caseflow("compare norfolk-suffolk-2018 --with sodexo --replications 1 --quiet -o 2.json").code,
      0);
  EXPECT_EQ(checked(place, "valid forecast.schema 1.json"), "");
  EXPECT_EQ(checked(place, "valid comparison.schema 2.json"), "");
}

TEST(Schemas, take_all_that_ships_and_nothing_with_an_unknown_field) {
  WithScenarios const place;
  auto const folder = test::source_tree().string() + "/scenarios/";
  EXPECT_EQ(
      checked(place,
              fmt::format("valid layer.schema $(ls '{0}'*.json '{0}'variants/*.json '{0}'what-ifs/*.json | "
                          "grep -v schema.json)",
                          folder)),
      "");
  EXPECT_EQ(checked(place, fmt::format("valid inspection.schema '{}'inspections/*.json", folder)), "");
  EXPECT_EQ(checked(place, fmt::format("valid facts.schema '{}'facts/*.json", folder)), "");
  EXPECT_EQ(checked(place, fmt::format("valid figures.schema '{}'figures/*.json", folder)), "");
  EXPECT_EQ(checked(place, fmt::format("valid goal.schema '{}'goals/*.json", folder)), "");
  place.write("design.json", R"({"format": "caseflow.design/1", "kind": "sobol", "size": 8, "seed": 3,
    "factors": [{"pointer": "/demand/level", "range": {"low": 0.8, "high": 1.2}}, {"what_ifs": ["working-links"]}]})");
  EXPECT_EQ(checked(place, "valid design.schema design.json"), "");
  for (auto const& [document, of] :
       std::map<std::string, std::string>{{"layer", "what-ifs/four-officers-leave"},
                                          {"inspection", "inspections/bench-2019"},
                                          {"facts", "facts/bench"}}) {
    auto const made =
        place.shell(fmt::format("sed '0,/{{/s//{{\"unknown\": 1,/' '{}{}.json' > unknown.json", folder, of));
    ASSERT_EQ(made.code, 0);
    EXPECT_THAT(checked(place, fmt::format("valid {}.schema unknown.json", document)),
                testing::HasSubstr("is refused"));
  }
}

TEST(Schemas, of_what_is_no_document_are_refused_with_a_hint) {
  Place const place;
  auto const wrong = place.caseflow("reference --schema forcast");
  EXPECT_EQ(wrong.code, 2);
  EXPECT_THAT(wrong.err, testing::HasSubstr("did you mean \"forecast\"?"));
  EXPECT_EQ(place.caseflow("reference forecast").code, 2);
}

}  // namespace
}  // namespace caseflow::app
