#include "model/report/plan/plan.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/report/plan/plan_words.hpp"
#include "model/scenario/document/json.hpp"
#include "tests/model/report/example_manifest.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::report {
namespace {

using experiment::Checked;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

/// Two kinds of posts in Ipswich, 3 to 9 and 5 to 12, and two goals; 6 and 8 met both.
experiment::PlanAnswer answer() {
  experiment::PlanAnswer made;
  made.request.now = test::shipped();
  made.catalogue.declare(
      {"caseload_per_officer", "cases per FTE", "", sim::MeasureKind::ratio, "Cases per officer"});
  made.catalogue.declare_by("caseload_per_officer", "grade", {"PO", "PSO"});
  made.question.about = "Enough officers?";
  made.question.decisions = {
      {"ipswich_po", "/workforce/posts/ipswich_po", "officers", 3, 1, 6, 1, 4.087, 4},
      {"ipswich_pso", "/workforce/posts/ipswich_pso", "officers", 5, 1, 7, 0.8, 7.254, 7.1}};
  made.question.goals = {{.name = "po_caseload",
                          .probability = 0.9,
                          .measure = "caseload_per_officer/grade=PO",
                          .series = 1,
                          .kind = sim::MeasureKind::ratio,
                          .limit = 45,
                          .months = {6, 12},
                          .every_month = true},
                         {.name = "good", .probability = 0.5, .series = -1, .rating = ratings::Rating::good}};
  made.question.aims = {{0.9, 0.05}, {0.5, 0.05, true}};
  made.seed = 7;
  auto const lattice = made.question.lattice();
  auto const plan = lattice.number({3, 3});
  made.optimum.best = Checked{plan, 1, 400, {{0.93, 0.9, 0.95}, {0.6, 0.55, 0.65}}, true};
  made.optimum.beside = {
      {Checked{*lattice.moved(plan, 0, -1), 1, 200, {{0.7, 0.63, 0.76}, {0.5, 0.4, 0.6}}, false},
       Checked{*lattice.moved(plan, 0, 1), 1, 200, {{0.99, 0.96, 1}, {0.6, 0.55, 0.65}}, true}},
      {std::nullopt, std::nullopt}};
  made.optimum.tried = {{0, experiment::Standing::missed, 8, {0, 0.1}}};
  made.optimum.cheapest_nearby = true;
  return made;
}

TEST(PlanReport, says_the_plan_its_cost_and_its_chances) {
  auto const its = answer();
  EXPECT_EQ(
      plan_sentence(its),
      "The cheapest staffing within the bounds that meets the goals is Ipswich PO 6 and Ipswich PSO 8, 14 "
      "FTE "
      "together, at a cost of 12.4. Tested on 400 simulated futures that played no part in the search, it "
      "met "
      "“po caseload” in 93.0 % (95 % interval 90.0 to 95.0 %; 90 % is asked for) and “good” in 60.0 % (95 % "
      "interval 55.0 to 65.0 %; 50 % is asked for).");
  EXPECT_EQ(goal_words(its, 0), "Cases per officer, PO: at most 45 in every month, Oct 19–Mar 20");
  EXPECT_EQ(goal_words(its, 1), "The service rated Good or better");
  auto const text = plan_text(its);
  EXPECT_THAT(text, AllOf(HasSubstr("63.0 to 76.0)"), HasSubstr("missed"), HasSubstr("beyond the bounds")));
}

TEST(PlanReport, tells_what_was_not_examined_and_what_failed) {
  auto its = answer();
  its.optimum.not_examined = 12;
  its.optimum.too_close = 1;
  its.optimum.failed = {{0, 1, 400, {{0.8, 0.76, 0.84}, {0.6, 0.55, 0.65}}, false}};
  EXPECT_THAT(plan_sentence(its), HasSubstr("The cheapest staffing found that meets"));
  auto const notes = plan_notes(its);
  EXPECT_THAT(notes, Contains(AllOf(HasSubstr("; 12 cheaper plans were not examined"),
                                    HasSubstr("No cheaper neighbour"))));
  EXPECT_THAT(notes, Contains(HasSubstr("1 cheaper plan was too close")));
  EXPECT_THAT(notes, Contains(HasSubstr("passed the search and failed the test")));
  EXPECT_THAT(notes, Not(Contains(HasSubstr("no cheaper plan meets the goals"))));
}

TEST(PlanReport, says_that_there_is_none_and_what_is_nearest) {
  auto its = answer();
  its.optimum.nearest = std::move(its.optimum.best);
  its.optimum.best.reset();
  EXPECT_THAT(plan_sentence(its),
              HasSubstr("No staffing within the bounds meets the goals. The nearest is Ipswich PO 6"));
  its.optimum.not_examined = 3;
  EXPECT_THAT(plan_sentence(its),
              HasSubstr("The search ended before it found a staffing that meets the goals: 3 "
                        "plans were not examined. The nearest so far is Ipswich PO 6"));
}

TEST(PlanReport, says_where_its_test_proves_nothing_and_where_it_stands_at_a_bound) {
  auto its = answer();
  EXPECT_THAT(plan_notes(its), Not(Contains(HasSubstr("do not prove it"))));
  EXPECT_THAT(plan_notes(its), Not(Contains(HasSubstr("at the least"))));
  its.optimum.best->goals[0].low = 0.89;
  its.optimum.best->plan = 0;
  EXPECT_THAT(plan_notes(its), Contains(HasSubstr("400 simulated futures do not prove it")));
  EXPECT_THAT(plan_notes(its), Contains(HasSubstr("are at the least that the bounds allow: fewer may do.")));
}

TEST(PlanReport, is_a_document) {
  auto const json = scenario::Json::parse(json_text(answer(), example_manifest()));
  EXPECT_EQ(json.at("format"), "caseflow.plan/1");
  EXPECT_EQ(json.at("plan").at("posts").at("ipswich_pso"), 8);
  EXPECT_EQ(json.at("plan").at("cost"), 12.4);
  EXPECT_EQ(json.at("plan").at("seed"), experiment::seed_of(7, 1));
  EXPECT_TRUE(json.at("nearest").is_null());
  EXPECT_EQ(json.at("goals").at("po_caseload").at("at_most"), 45);
  EXPECT_EQ(json.at("goals").at("po_caseload").at("from"), "2019-10");
  EXPECT_EQ(json.at("goals").at("good").at("rating_at_least"), "good");
  EXPECT_EQ(json.at("beside").at("ipswich_po").at("fewer").at("posts").at("ipswich_po"), 5);
  EXPECT_TRUE(json.at("beside").at("ipswich_pso").at("more").is_null());
  EXPECT_EQ(json.at("tried").at(0).at("verdict"), "missed");
  EXPECT_EQ(experiment::seed_of(7, 0), 7u);
  EXPECT_NE(experiment::seed_of(7, 2), experiment::seed_of(7, 1));
}

}  // namespace
}  // namespace caseflow::report
