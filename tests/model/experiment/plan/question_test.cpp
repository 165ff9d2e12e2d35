#include "model/experiment/plan/question.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/pointer.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::experiment {
namespace {

using scenario::Json;
using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// Norfolk and Suffolk, 24 months from April 2019, with what it is forecast by.
struct Service {
  forecast::ForecastRequest request{test::shipped()};
  sim::Catalogue catalogue = forecast::model(request).catalogue;
};
Service const& service() {
  static Service const made;
  return made;
}

constexpr char usual[] = R"({
  "format": "caseflow.goal/1",
  "decisions": {
    "ipswich_po": {"least": 3, "most": 9},
    "work": {"at": "/unpaid_work/teams/suffolk", "least": 4.5, "most": 6, "step": 0.5, "cost": 0.8}
  },
  "goals": {
    "caseload": {"measure": "caseload_per_officer/grade=PO", "at_most": 45, "every_month_from": "2019-10",
                 "probability": 0.9},
    "stood_down": {"measure": "unpaid_work_stand_down_share", "at_most": 0.03, "probability": 0.75},
    "rating": {"rating_at_least": "good", "standard": "2.1", "probability": 0.5}
  }
})";

QuestionRead read(Json const& patch = Json::object()) {
  auto text = Json::parse(usual);
  text.merge_patch(patch);
  auto const parsed = scenario::parse(text.dump(2), "goal.json");
  EXPECT_THAT(parsed.problems, IsEmpty());
  return read_question(parsed.document, service().request, service().catalogue);
}

TEST(Question, is_read_from_a_document) {
  auto const found = read();
  ASSERT_THAT(found.problems, IsEmpty());
  auto const& its = found.question;
  ASSERT_THAT(its.decisions, SizeIs(2));
  EXPECT_EQ(its.decisions[0].pointer, "/workforce/posts/ipswich_po");
  EXPECT_EQ(its.decisions[0].steps, 6);
  EXPECT_DOUBLE_EQ(its.decisions[0].established_fte_now, 4.087);
  EXPECT_EQ(its.decisions[1].who, "supervisors");
  EXPECT_EQ(its.lattice().size(), 28u);
  EXPECT_DOUBLE_EQ(its.lattice().axes()[1].step_cost, 0.4);
  ASSERT_THAT(its.goals, SizeIs(3));
  EXPECT_EQ(its.goals[0].months.first, 6);
  EXPECT_EQ(its.goals[0].months.end, 24);
  EXPECT_TRUE(its.goals[0].every_month);
  EXPECT_EQ(its.goals[1].name, "rating");
  EXPECT_EQ(its.goals[1].rating, ratings::Rating::good);
  EXPECT_FALSE(its.goals[2].every_month);
  // Never more than half of what is left above the probability, and 5 points at most.
  EXPECT_DOUBLE_EQ(its.aims[0].indifference, 0.05);
  EXPECT_TRUE(its.aims[1].graded);
}

TEST(Question, ships_as_an_example) {
  std::ifstream file(test::source_tree() / "scenarios/goals/ipswich-caseloads.json");
  auto const parsed =
      scenario::parse(std::string(std::istreambuf_iterator<char>(file), {}), "ipswich-caseloads");
  auto const found = read_question(parsed.document, service().request, service().catalogue);
  EXPECT_THAT(found.problems, IsEmpty());
  EXPECT_THAT(found.question.decisions, SizeIs(2));
}

TEST(Question, changes_the_posts_alone_and_people_as_it_says) {
  auto const people = [](QuestionRead const& read, Steps const& plan) {
    auto const made = with_plan(service().request, read.question, plan);
    auto const& posts = made.now.workforce.posts.at("ipswich_po");
    EXPECT_EQ(made.at_first().workforce.posts.at("ipswich_po").established_fte, 4.087);
    EXPECT_THAT(problems_of(made), IsEmpty());
    return std::pair(posts.established_fte, posts.in_post_fte);
  };
  auto const recruited = read(), at_once = read({{"people", "at_once"}});
  EXPECT_EQ(people(recruited, {0, 0}), std::pair(3.0, 3.0));  // people leave too
  EXPECT_EQ(people(recruited, {5, 0}), std::pair(8.0, 4.0));  // four more are recruited for
  EXPECT_EQ(people(at_once, {5, 0}), std::pair(8.0, 8.0));
  EXPECT_THAT(
      settings(at_once.question, {5, 3}),
      ElementsAre(Field(&scenario::Setting::value, "8"), Field(&scenario::Setting::value, "8"),
                  Field(&scenario::Setting::value, "6"),
                  AllOf(Field(&scenario::Setting::value, "6"),
                        Field(&scenario::Setting::pointer, "/unpaid_work/teams/suffolk/in_post_fte"))));
}

/// The only problem of a patch, as "POINTER: EXPECTED | GOT | HINT".
std::string problem(Json const& patch) {
  auto const found = read(patch).problems;
  EXPECT_THAT(found, SizeIs(1)) << patch << '\n' << scenario::text(found);
  if (found.empty()) return "";
  auto const& it = found.front();
  EXPECT_EQ(it.layer, "goal.json");
  EXPECT_GT(it.line, 0);
  return it.pointer + ": " + it.expected + " | " + it.got + " | " + it.hint;
}

TEST(Question, is_refused_with_a_hint) {
  auto const goal = [](Json const& its) { return Json{{"goals", {{"caseload", its}}}}; };
  auto const post = [](Json const& its) { return Json{{"decisions", {{"ipswich_po", its}}}}; };
  EXPECT_THAT(
      problem(goal({{"measure", "caseload_per_oficer"}})),
      AllOf(HasSubstr("/goals/caseload/measure"), HasSubstr("did you mean \"caseload_per_officer\"?")));
  EXPECT_THAT(problem(goal({{"measure", "caseload_per_officer/grad=PO"}})),
              HasSubstr("did you mean \"grade=PO\"?"));
  EXPECT_THAT(problem(goal({{"measure", "caseload_per_officer/grade=PP"}})),
              HasSubstr("did you mean \"grade=PO\"?"));
  EXPECT_THAT(problem(goal({{"measure", "caseload_per_officer/site=ipswich,grade=PO"}})),
              HasSubstr("did you mean \"site_grade=ipswich PO\"?"));
  EXPECT_THAT(problem(goal({{"measure", "expected_inspection_score"}})), HasSubstr("rating_at_least"));
  EXPECT_THAT(problem(goal({{"at_least", 10}})), HasSubstr("both"));
  EXPECT_THAT(problem(goal({{"at_most", nullptr}})), HasSubstr("neither"));
  EXPECT_THAT(problem(goal({{"rating_at_least", "good"}})), HasSubstr("both"));
  EXPECT_THAT(problem(goal({{"probability", 1}})), HasSubstr("less than 1"));
  EXPECT_THAT(problem(goal({{"probability", 0}})), HasSubstr("more than 0"));
  EXPECT_THAT(problem(goal({{"probability", 90}})), HasSubstr("0 to 1"));
  EXPECT_THAT(problem(goal({{"every_month_from", "2021-04"}})), HasSubstr("2019-04 to 2021-03"));
  EXPECT_THAT(problem(goal({{"every_month_from", "October"}})), HasSubstr("yyyy-mm"));
  EXPECT_THAT(problem(goal({{"every_month_until", "2019-05"}})), HasSubstr("no earlier than"));
  EXPECT_THAT(problem({{"goals", {{"stood_down", {{"at_most", 3}}}}}}), HasSubstr("for per cent write 0.03"));
  EXPECT_THAT(problem({{"goals", {{"rating", {{"standard", "2.9"}}}}}}), HasSubstr("2.1"));
  EXPECT_THAT(problem({{"goals", {{"rating", {{"month", "2019-10"}}}}}}), HasSubstr("inspection's date"));
  EXPECT_THAT(problem({{"decisions", {{"ipswich_p", {{"least", 1}, {"most", 2}}}}}}),
              HasSubstr("did you mean \"ipswich_po\"?"));
  EXPECT_THAT(problem({{"decisions", {{"norfolk", {{"least", 1}, {"most", 2}}}}}}),
              AllOf(HasSubstr("/unpaid_work/teams/norfolk"), HasSubstr("/group_work/teams/norfolk")));
  EXPECT_THAT(problem({{"decisions", {{"work", {{"at", "/unpaid_work/teams/sufolk"}}}}}}),
              HasSubstr("suffolk"));
  EXPECT_THAT(problem({{"decisions",
                        {{"twice", {{"at", "/workforce/posts/ipswich_po"}, {"least", 1}, {"most", 2}}}}}}),
              HasSubstr("again"));
  EXPECT_THAT(problem(post({{"most", 2}})), HasSubstr("3 or more"));
  EXPECT_THAT(problem(post({{"step", 4}})), HasSubstr("the most could be 7"));
  EXPECT_THAT(problem({{"decisions", {{"work", {{"most", 6.2}}}}}}), HasSubstr("whole steps of 0.5"));
  EXPECT_THAT(problem(post({{"step", 0.01}, {"most", 4000}})), HasSubstr("at most 1000000 plans"));
  EXPECT_THAT(problem({{"indifference", 0.2}}), HasSubstr("above the probability of /goals/caseload"));
  EXPECT_THAT(problem({{"format", "caseflow.goals/1"}}), HasSubstr("caseflow.goal/1"));
  EXPECT_THAT(problem({{"goals",
                        {{"least",
                          {{"measure", "caseload_per_officer/grade=PO"},
                           {"at_least", 50},
                           {"every_month_from", "2019-10"},
                           {"probability", 0.9}}}}}}),
              HasSubstr("50 or more"));
}

TEST(Question, is_refused_with_all_of_its_mistakes_at_once) {
  auto const found =
      read({{"decisions", {{"ipswich_po", {{"most", 2}}}, {"nobody", {{"least", 1}, {"most", 2}}}}},
            {"goals", {{"caseload", {{"measure", "none"}, {"probability", 1}}}}}})
          .problems;
  EXPECT_THAT(found, SizeIs(4));
}

TEST(Outcome, is_of_the_worst_month_or_of_all_together) {
  sim::Observations seen(1, 4);
  seen.add(0, 0, 90, 2), seen.add(0, 1, 80, 2), seen.add(0, 3, 110, 2);
  Goal goal{.name = "", .kind = sim::MeasureKind::ratio, .limit = 50, .months = {0, 4}, .every_month = true};
  EXPECT_DOUBLE_EQ(outcome(goal, seen).margin, -0.1);
  EXPECT_EQ(outcome(goal, seen).success, 0);
  goal.months = {0, 3};  // the third has no value, which keeps the goal
  EXPECT_DOUBLE_EQ(outcome(goal, seen).margin, 0.1);
  EXPECT_EQ(outcome(goal, seen).success, 1);
  goal.months = {2, 3};
  EXPECT_EQ(outcome(goal, seen).success, 0);
  goal.months = {0, 4};
  goal.every_month = false;
  EXPECT_NEAR(outcome(goal, seen).margin, (50 - 280.0 / 6) / 50, 1e-12);
  goal.kind = sim::MeasureKind::count;
  goal.at_most = false;
  goal.limit = 70;  // the average month has 70
  EXPECT_EQ(outcome(goal, seen).success, 1);
  goal.limit = 70.1;
  EXPECT_EQ(outcome(goal, seen).success, 0);
}

}  // namespace
}  // namespace caseflow::experiment
