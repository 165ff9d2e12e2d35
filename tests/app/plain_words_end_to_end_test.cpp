// What every verb prints of every shipped scenario fits a terminal, and says nothing that nobody understands.

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/shipped.hpp"
#include "tests/app/program.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::app {
namespace {

/// What managers stumbled over, and ways to write numbers that are not ours.
constexpr std::array<std::string_view, 41> banned{"as likely as not",
                                                  "binds",
                                                  "nine in ten",
                                                  "nine of ten",
                                                  "in parts alone",
                                                  "perhaps by chance",
                                                  "for certain",
                                                  "chance alone",
                                                  " luck",
                                                  "Work asked",
                                                  "in post, full-time",
                                                  "vacant, full-time",
                                                  "beside what came",
                                                  " told",
                                                  "held against",
                                                  "hold against",
                                                  "tell how",
                                                  "nothing to move",
                                                  "no minutes left",
                                                  "no leaving explains",
                                                  "Read in on",
                                                  "judged anew",
                                                  "good reason",
                                                  "Kings Lynn",
                                                  "Womens",
                                                  "Re Engagement",
                                                  "Re Think",
                                                  " And ",
                                                  "likelier",
                                                  "drawn to average",
                                                  "it has the least",
                                                  "the least load",
                                                  "would find",
                                                  "of hours available",
                                                  "Hours asked",
                                                  "hours that they have",
                                                  "Target at risk",
                                                  "shortest step",
                                                  "Catches up",
                                                  "calibrated  calibrated",
                                                  " more are at least"};

/// The same of texts that people read in files, where half a phrase may be part of a good one.
constexpr std::array<std::string_view, 14> banned_in_files{
    "as likely as not", "what binds",        "nine in ten",  "nine of ten",
    "in parts alone",   "perhaps by chance", "chance alone", " luck",
    "likelier",         "held against",      "hold against", " told ",
    "beside what came", "drawn to average"};

class PlainWords : public testing::Test {
 protected:
  Place place_;

  /// A shipped scenario for three months after a short run-up, without targets and ratings; its file.
  std::string shortened(std::string const& name) const {
    place_.write(name + ".json", R"({"based_on": [")" + name + R"("], "months": 3,
      "run_up": {"flow_months": 3, "staffed_months": 1},
      "inspection": {"date": null},
      "targets": {"community_completion": null, "licence_compliance": null,
                  "resettlement_plan_in_time": null, "unpaid_work_completion": null}})");
    return name + ".json";
  }

  /// Runs the program and holds what it prints to the rules; answers it.
  std::string held(std::string const& arguments) {
    auto const run = place_.caseflow(arguments);
    EXPECT_EQ(run.code, 0) << arguments << '\n' << run.err;
    std::istringstream lines(run.out);
    for (std::string line; std::getline(lines, line);) {
      auto const columns =
          std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
      EXPECT_LE(columns, 80) << arguments << '\n' << line;
      EXPECT_FALSE(line.ends_with(' ')) << arguments << '\n' << line;
    }
    for (auto const phrase : banned)
      EXPECT_EQ(run.out.find(phrase), std::string::npos) << arguments << ": " << phrase;
    for (std::size_t at = 1; at + 1 < run.out.size(); ++at) {
      auto const digit = [&](std::size_t place) { return run.out[place] >= '0' && run.out[place] <= '9'; };
      auto const here = [&] {
        return arguments + ": …" + run.out.substr(at - std::min<std::size_t>(at, 40), 60);
      };
      if (run.out[at] == '%' && digit(at - 1)) ADD_FAILURE() << here();
      if (run.out[at] == '-' && digit(at + 1) && (run.out[at - 1] == ' ' || run.out[at - 1] == '('))
        ADD_FAILURE() << here();
    }
    return run.out;
  }

  /// The same of what goes to a terminal on the way to a mistake; a pointer or a quoted value may be longer.
  void held_on_terminal(std::string const& commands) {
    auto const run = place_.shell("NO_COLOR=1 script -qec '" + commands + "' /dev/null");
    EXPECT_FALSE(run.out.empty()) << commands << '\n' << run.err;
    std::istringstream lines(run.out);
    for (std::string line; std::getline(lines, line);) {
      std::erase(line, '\r');
      auto const columns =
          std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
      auto const words = line.substr(std::min(line.find_first_not_of(' '), line.size()));
      bool const unbroken = words.find(' ') == std::string::npos ||
                            (words.front() == '"' && words.find('"', 1) >= words.size() - 2);
      EXPECT_TRUE(columns <= 80 || unbroken) << line;
    }
    for (auto const phrase : banned) EXPECT_EQ(run.out.find(phrase), std::string::npos) << phrase;
  }

  static std::vector<std::string> names(Shipped kind) {
    std::vector<std::string> all;
    for (auto const& shipped : shipped_texts()) {
      // What has no start is a layer for those that have one.
      bool const whole = shipped.text.find("\n  \"start\"") != std::string_view::npos;
      if (shipped.kind == kind && (kind != Shipped::scenario || whole)) all.emplace_back(shipped.name);
    }
    return all;
  }
};

TEST_F(PlainWords, of_what_runs_no_scenario) {
  held("scenarios");
  for (auto const& name : names(Shipped::scenario)) {
    held("explain " + name);
    held("assumptions " + name);
    held("validate " + name);
  }
  for (auto const& name : names(Shipped::inspection)) held("rate " + name + " --since south-yorkshire-2019");
  held("facts all --list");
}

TEST_F(PlainWords, of_every_mistake) {
  auto const broken = test::source_tree() / "tests/model/scenario/broken";
  place_.shell("cp " + broken.string() + "/*.json .");
  held_on_terminal("for file in *.json; do \"$CASEFLOW\" validate $file; done");
  held_on_terminal(
      "\"$CASEFLOW\" run norfolk-sufolk; \"$CASEFLOW\" run small.json --replications many; "
      "\"$CASEFLOW\" compare small.json --with four-officers-leaves --set /workforce/officers=3; "
      "\"$CASEFLOW\" run small.json --set /enforcement/administration/teams/east/sites/1=north; "
      "\"$CASEFLOW\" facts norfolk-suffolk --list --report a.html; \"$CASEFLOW\" rate norfolk-suffolk");
}

TEST_F(PlainWords, of_every_scenario_run) {
  for (auto const& name : names(Shipped::scenario)) held("run " + shortened(name) + " --replications 1");
  for (auto const* name : {"norfolk-suffolk", "dorset-devon-cornwall"})
    held(std::string("run ") + name + " --replications 2");
}

TEST_F(PlainWords, of_comparisons_which_are_short) {
  std::string const small = "small.json --replications 3 --with ";
  auto const three = held("compare " + small +
                          "demand-15-percent-lower --with four-officers-leave --with "
                          "one-officer-in-seven-leaves");
  EXPECT_LT(std::count(three.begin(), three.end(), '\n'), 150);
  held("compare " + small + "demand-15-percent-lower --all");
  auto const other = held("compare " + small + "working-links");
  EXPECT_THAT(other, testing::HasSubstr("band cases by different rules"));
  EXPECT_THAT(other, testing::HasSubstr("Low risk of serious harm"));
  EXPECT_THAT(other, testing::Not(testing::HasSubstr("Blue band")));
  held("compare " + shortened("bench") + " --with demand-15-percent-lower --replications 2");
}

TEST_F(PlainWords, of_traces) {
  for (auto const* kind : {"supervision", "combined", "unpaid_work", "custody"})
    for (auto const* service : {"norfolk-suffolk", "dorset-devon-cornwall"})
      held(std::string("trace ") + service + " --held --longest --case 3 --kind " + kind);
  EXPECT_THAT(held("trace norfolk-suffolk --site kings_lynn"), testing::HasSubstr("King's Lynn"));
}

TEST_F(PlainWords, of_levers_facts_and_backtests) {
  place_.write("inspected.json", R"({"based_on": ["small.json"], "inspection": {"date": "2019-06-24"}})");
  held("levers inspected.json --replications 1");
  held("facts norfolk-suffolk --replications 1 --draws 2");
  held("backtest south-yorkshire-between-inspections --actual south-yorkshire-2020 --replications 2");
}

TEST(PlainFiles, of_readmes_scenarios_and_report_pages) {
  namespace fs = std::filesystem;
  std::vector<fs::path> files{test::source_tree() / "README.md"};
  for (auto const* folder : {"app", "docs", "model", "scenarios", "sim"})
    for (auto const& entry : fs::recursive_directory_iterator(test::source_tree() / folder))
      if (auto const end = entry.path().extension(); end == ".md" || end == ".json" || end == ".js")
        files.push_back(entry.path());
  EXPECT_GT(files.size(), 60U);
  for (auto const& path : files) {
    std::ifstream file(path);
    std::string const text(std::istreambuf_iterator<char>(file), {});
    for (auto const phrase : banned_in_files)
      EXPECT_EQ(text.find(phrase), std::string::npos) << path << ": " << phrase;
  }
}

}  // namespace
}  // namespace caseflow::app
