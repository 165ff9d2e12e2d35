#include <filesystem>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/app/program.hpp"
#include "tests/app/rows_found.hpp"

// The built program: `caseflow sensitivity` becomes `caseflow-study`, which stands beside it.

namespace caseflow::app {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

TEST(Sensitivity, names_what_to_measure_first_and_writes_all_forms) {
  Place const place;
  auto const run = place.caseflow(
      "sensitivity small.json --of workload_share --of caseload_per_officer/grade=PO --factor "
      "/workforce/casework_share --budget 90 -o a.json --csv tables --db a.sqlite --report a.html");
  ASSERT_EQ(run.code, 0) << run.err;
  auto const answer = json::parse(place.read("a.json"));
  EXPECT_EQ(answer["format"], "caseflow.sensitivity/1");
  EXPECT_LE(answer["effort"]["futures"], 90);
  ASSERT_EQ(answer["measures"].size(), 2);
  auto const& workload = answer["measures"][0];
  auto const& longest = workload["tornado"][0];
  EXPECT_EQ(longest["factor"], "/workforce/casework_share");
  EXPECT_TRUE(longest["clear"]);
  EXPECT_GT(longest["low"]["difference"], 0.005);  // less time for cases, more work for it
  EXPECT_LT(longest["high"]["difference"], -0.003);
  EXPECT_TRUE(workload["screening"].is_null());
  EXPECT_EQ(workload["sobol"]["indices"].size(), 1);
  EXPECT_TRUE(std::string(workload["answer"]).starts_with("Measure /workforce/casework_share first"));
  for (auto const* table : {"tables/factors.csv", "tables/tornado.csv", "tables/indices.csv"})
    EXPECT_NE(place.read(table).find("/workforce/casework_share"), std::string::npos) << table;
  EXPECT_EQ(
      found(place / "a.sqlite", "SELECT factor FROM tornado JOIN runs USING (run) WHERE \"end\" = 'swing'"),
      (std::vector<std::string>(2, "/workforce/casework_share")));
  EXPECT_EQ(found(place / "a.sqlite", "SELECT count(*) FROM indices WHERE method = 'sobol'").at(0), "6");
  EXPECT_EQ(found(place / "a.sqlite", "SELECT drawn FROM sensitivity_factors").at(0), "value");
  EXPECT_NE(place.read("a.html").find("caseflow.sensitivity/1"), std::string::npos);
  for (auto const* words :
       {"Which assumption should be measured first?", "One at a time", "Chance alone", "How this was found"})
    EXPECT_NE(run.out.find(words), std::string::npos) << words << '\n' << run.out;
}

TEST(Sensitivity, refuses_what_it_does_not_know_all_at_once_and_with_hints) {
  Place const place;
  auto const measures = place.caseflow("sensitivity small.json --of workload_shar --of breeches");
  EXPECT_EQ(measures.code, 2);
  EXPECT_NE(measures.err.find("did you mean \"workload_share\"?"), std::string::npos) << measures.err;
  EXPECT_NE(measures.err.find("\"breeches\""), std::string::npos) << measures.err;
  auto const part = place.caseflow("sensitivity small.json --of caseload_per_officer/grade=POO");
  EXPECT_EQ(part.code, 2);
  EXPECT_NE(part.err.find("did you mean \"grade=PO\"?"), std::string::npos) << part.err;
  auto const ratings = place.caseflow("sensitivity small.json --of expected_inspection_score");
  EXPECT_EQ(ratings.code, 2);
  EXPECT_NE(ratings.err.find("worked out from all simulated futures together"), std::string::npos);
  auto const factors = place.caseflow(
      "sensitivity small.json --of workload_share --factor /workforce/casework_shar --factor /months");
  EXPECT_EQ(factors.code, 2);
  EXPECT_NE(factors.err.find("did you mean \"/workforce/casework_share\"?"), std::string::npos)
      << factors.err;
  EXPECT_NE(factors.err.find("/months has no range"), std::string::npos) << factors.err;
  auto const budget = place.caseflow("sensitivity small.json --of workload_share --budget 20");
  EXPECT_EQ(budget.code, 2);
  EXPECT_NE(budget.err.find("too small"), std::string::npos) << budget.err;
  auto const nothing = place.caseflow("sensitivity small.json");
  EXPECT_EQ(nothing.code, 2);
  EXPECT_NE(nothing.err.find("--of MEASURE"), std::string::npos) << nothing.err;
}

TEST(Sensitivity, says_what_to_install_where_its_program_is_missing_and_finds_it_on_the_path) {
  Place const place;
  fs::create_directory(place / "alone");
  fs::create_directory(place / "elsewhere");
  fs::copy(CASEFLOW_PROGRAM, place / "alone/caseflow");
  auto const missing = place.shell("PATH=/nowhere ./alone/caseflow sensitivity small.json --of caseload");
  EXPECT_EQ(missing.code, 2);
  EXPECT_NE(missing.err.find("libopenturns-dev"), std::string::npos) << missing.err;
  auto const help = place.shell("PATH=/nowhere ./alone/caseflow sensitivity --help");
  EXPECT_EQ(help.code, 0);
  place.write("elsewhere/caseflow-study", "#!/bin/sh\necho \"$@\"\nexit 7\n");
  fs::permissions(place / "elsewhere/caseflow-study", fs::perms::owner_all);
  auto const found =
      place.shell("PATH=$PWD/elsewhere:$PATH ./alone/caseflow sensitivity small.json --of caseload");
  EXPECT_EQ(found.code, 7);
  EXPECT_EQ(found.out, "sensitivity small.json --of caseload\n");
}

TEST(Sensitivity, ends_when_it_is_interrupted_and_writes_nothing) {
  Place const place;
  auto const run = place.shell(
      "timeout -s INT 3 \"$CASEFLOW\" sensitivity norfolk-suffolk --of caseload --quiet -o a.json");
  EXPECT_EQ(run.code, 124);  // of timeout, whose signal was heeded
  EXPECT_NE(run.err.find("interrupted; nothing was written"), std::string::npos) << run.err;
  EXPECT_FALSE(fs::exists(place / "a.json"));
}

}  // namespace
}  // namespace caseflow::app
