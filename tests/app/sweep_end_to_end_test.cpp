// `caseflow sweep`, as a person or a script runs it.

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;
using testing::AllOf;
using testing::HasSubstr, testing::Not;

constexpr char design[] = R"({
  "format": "caseflow.design/1", "kind": "full_factorial", "replications": 2, "seed": 5,
  "factors": [{"pointer": "/demand/level", "values": [0.5, 1]}, {"what_ifs": ["./fewer.json"]}]})";

/// The small service, a what-if for it and a design with both.
class SweepPlace : public Place {
 public:
  SweepPlace() {
    write("fewer.json", R"({"workforce": {"posts": {"ipswich_pso": {"in_post_fte": 3.1}}}})");
    write("design.json", design);
  }
  /// What the program says of what it refuses.
  std::string refusal(std::string const& arguments) const {
    auto const run = caseflow("sweep small.json " + arguments);
    EXPECT_EQ(run.code, 2) << arguments << run.err;
    EXPECT_EQ(run.out, "");
    return run.err;
  }
};

TEST(Sweep, answers_at_every_point_what_a_run_answers_there) {
  SweepPlace const place;
  auto const made =
      place.caseflow("sweep small.json --design design.json --quiet -o sweep.json --csv tables");
  ASSERT_EQ(made.code, 0) << made.err;
  auto const json = Json::parse(place.read("sweep.json"));
  EXPECT_EQ(json["format"], "caseflow.sweep/1");
  EXPECT_EQ(json["manifest"]["seed"], "5");
  ASSERT_EQ(json["points"].size(), 4u);
  EXPECT_EQ(json["points"][2]["levels"], (Json{1.0, nullptr}));
  auto const& measures = json["measures"];
  auto const alone = place.caseflow(
      "run small.json --set /demand/level=0.5 --with ./fewer.json --seed 5 --replications 2 -o - --quiet");
  ASSERT_EQ(alone.code, 0) << alone.err;
  auto const run = Json::parse(alone.out);
  ASSERT_EQ(run["measures"].size(), measures.size());
  for (std::size_t i = 0; i < measures.size(); ++i)
    for (auto const* figure : {"mean", "half_width", "p95"})
      EXPECT_EQ(json["points"][1][figure][i], run["measures"][i]["horizon"][figure]) << measures[i];
  EXPECT_EQ(json["effects"].size(), 2u);
}

TEST(Sweep, writes_tidy_tables) {
  SweepPlace const place;
  ASSERT_EQ(place.caseflow("sweep small.json --design design.json --csv tables").code, 0);
  std::istringstream lines(place.read("tables/sweep.csv"));
  std::string heading, first;
  std::getline(lines, heading);
  std::getline(lines, first);
  EXPECT_EQ(
      heading,
      "point,/demand/level,./fewer.json,measure,unit,dimension,value,period,replications,n,mean,half_width,"
      "p5,p25,p50,p75,p95");
  EXPECT_THAT(first, testing::StartsWith("1,0.5,,caseload,cases,,,2019-04-01,2,2,"));
  EXPECT_THAT(
      place.read("tables/replications.csv"),
      AllOf(testing::StartsWith("point,/demand/level,./fewer.json,replication,measure,dimension,value,"
                                "period,observed\n1,0.5,,0,caseload,,,horizon,"),
            HasSubstr("\n4,1,./fewer.json,1,caseload,,,horizon,")));
}

TEST(Sweep, says_which_points_are_best_and_what_factors_do) {
  SweepPlace const place;
  auto const run =
      place.caseflow("sweep small.json --factor /demand/level=0.5,1 --factor @./fewer.json --replications 3");
  ASSERT_EQ(run.code, 0) << run.err;
  EXPECT_THAT(run.out,
              AllOf(HasSubstr("4 points of 2 factors"), HasSubstr("Workload (% of available hours): best at"),
                    HasSubstr("What each factor changes"), HasSubstr("./fewer.json")));
}

TEST(Sweep, spreads_points_over_ranges_and_takes_them_from_a_table) {
  SweepPlace const place;
  auto const sampled = place.caseflow(
      "sweep small.json --factor /demand/level=0.8..1.2 --points 3 --replications 1 --quiet -o -");
  ASSERT_EQ(sampled.code, 0) << sampled.err;
  auto const json = Json::parse(sampled.out);
  ASSERT_EQ(json["points"].size(), 3u);
  std::set<int> thirds;
  for (auto const& point : json["points"])
    thirds.insert(static_cast<int>((point["levels"][0].get<double>() - 0.8) / 0.4 * 3));
  EXPECT_EQ(thirds.size(), 3u);
  place.write("points.csv", "/demand/level,what_if\n0.9,\n1,./fewer.json\n");
  place.write("listed.json", R"({"format": "caseflow.design/1", "kind": "points", "table": "points.csv"})");
  auto const listed = place.caseflow("sweep small.json --design listed.json --replications 1 --quiet -o -");
  ASSERT_EQ(listed.code, 0) << listed.err;
  EXPECT_EQ(Json::parse(listed.out)["points"][1]["levels"], (Json{1.0, "./fewer.json"}));
}

TEST(Sweep, refuses_what_cannot_be_with_every_mistake) {
  SweepPlace const place;
  EXPECT_THAT(
      place.refusal("--factor /demand/levle=1,2 --factor /demand/level=-1,1 --factor @four-officer-leave"),
      AllOf(HasSubstr("3 problems"), HasSubstr("--factor /demand/levle=1,2\n"), HasSubstr("\"level\""),
            HasSubstr("--factor /demand/level=-1,1\n"), HasSubstr("--factor @four-officer-leave\n"),
            HasSubstr("four-officers-leave"), Not(HasSubstr("/factors/"))));
  EXPECT_THAT(place.refusal("--factor /enforcement=1"), HasSubstr("--factor /enforcement=1\n"));
  EXPECT_THAT(place.refusal("--factor /run_up/staffed_months=1.5..3"), HasSubstr("a whole number"));
  EXPECT_THAT(place.refusal("--factor /demand/level=0.8..-2 --points 4"), HasSubstr("more than low"));
  EXPECT_THAT(place.refusal("--factor /demand/level=0.8..1 --points 0"), HasSubstr("1 to 10000"));
  EXPECT_THAT(place.refusal("--factor /demand/level"), HasSubstr("POINTER=VALUES"));
  EXPECT_THAT(place.refusal("--factor /demand/level=1,,2"), HasSubstr("nothing between two commas"));
  EXPECT_THAT(place.refusal("--factor /demand/level=1,1,1 --factor @./fewer.json,./fewer.json"),
              AllOf(HasSubstr("2 problems"), HasSubstr("each value once"), HasSubstr("each what-if once")));
  EXPECT_THAT(place.refusal("--factor /demand/level=0.8,1 --points 5"),
              AllOf(HasSubstr("--points 5\n"), HasSubstr("at most 2")));
  EXPECT_THAT(place.refusal("--set /demand/level=1.5 --factor /demand/level=1,2"),
              AllOf(HasSubstr("--set /demand/level=1.5\n"), HasSubstr("leave out --set")));
  EXPECT_THAT(
      place.refusal("--factor /demand/level=0.8:1.2 --factor demand/level=1,2"),
      AllOf(HasSubstr("a range is 0.8..1.2"), HasSubstr("a pointer begins with a /: /demand/level=1,2")));
  EXPECT_THAT(place.refusal("--points -3 --factor /demand/levl=1,2 --measures caselod --months-as weeks"),
              AllOf(HasSubstr("--points needs"), HasSubstr("--factor /demand/levl=1,2\n"),
                    HasSubstr("are about tables"), HasSubstr("\"caselod\""), HasSubstr("--months-as needs")));
  EXPECT_THAT(place.refusal("--design design.json --factor /demand/level=1"), HasSubstr("not both"));
  EXPECT_THAT(place.refusal(""), HasSubstr("--design or --factor"));
  place.write("empty.csv", "/demand/level\n");
  place.write("listed.json", R"({"format": "caseflow.design/1", "kind": "points", "table": "empty.csv"})");
  EXPECT_THAT(place.refusal("--design listed.json"), HasSubstr("at least one point"));
  place.write("empty.csv", "/demand/level\n1\n-1\n");
  EXPECT_THAT(place.refusal("--design listed.json"), AllOf(HasSubstr("empty.csv"), HasSubstr("line 3")));
  place.write("many.json", R"({"format": "caseflow.design/1", "kind": "full_factorial", "factors": [
    {"pointer": "/demand/level", "range": {"low": 0.5, "high": 1, "steps": 900}},
    {"pointer": "/practice/x", "range": {"low": 0.5, "high": 1, "steps": 900}}]})");
  EXPECT_EQ(place.caseflow("sweep small.json --design many.json").code, 2);
  EXPECT_EQ(place.caseflow("sweep small.json --design missing.json").code, 3);
}

TEST(Sweep, writes_as_many_tasks_for_slurm_as_are_asked_for_and_no_more_than_there_are_blocks) {
  SweepPlace const place;
  auto const tasks = [&](std::string const& options) {
    auto const run = place.caseflow("sweep small.json --factor /demand/level=0.5,1 --slurm jobs " + options);
    EXPECT_EQ(run.code, 0) << run.err;
    return run.out + place.read("jobs/array.sh");
  };
  EXPECT_THAT(tasks("--replications 20 --tasks 3"),
              AllOf(HasSubstr("3 tasks of 3 to do: 40 simulated futures, at most 15 a task"),
                    HasSubstr("#SBATCH --array=1-3\n"), HasSubstr("$SLURM_ARRAY_TASK_ID/3\"")));
  // Two points in blocks of five replications.
  EXPECT_THAT(tasks("--replications 20"),
              AllOf(HasSubstr("8 tasks of 8 to do"), HasSubstr("#SBATCH --array=1-8\n")));
  EXPECT_THAT(tasks("--replications 200"),
              AllOf(HasSubstr("40 tasks of 40 to do: 400 simulated futures, at most 10 a task"),
                    HasSubstr("#SBATCH --array=1-40\n")));
}

TEST(Sweep, tells_every_factor_that_is_wrong_legible_or_not) {
  SweepPlace const place;
  auto const run = place.caseflow(
      "sweep small.json --factor /demand/level --factor /demand/levle=1,2 --factor demand/level=1 --factor "
      "@four-officer-leave --replicatons 3");
  EXPECT_EQ(run.code, 2);
  for (auto const* part : {"not \"/demand/level\"", "--factor /demand/levle=1,2\n", "not \"demand/level=1\"",
                           "four-officers-leave", "sweep has no option --replicatons"})
    EXPECT_THAT(run.err, HasSubstr(part));
}

}  // namespace
}  // namespace caseflow::app
