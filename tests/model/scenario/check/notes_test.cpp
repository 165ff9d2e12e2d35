#include <gmock/gmock.h>

#include "model/scenario/check/check.hpp"
#include "tests/model/scenario/shipped.hpp"

namespace caseflow::scenario {
namespace {

using ::testing::HasSubstr;

auto const scenarios = scenario_files::source_dir / "scenarios";

Diagnostics notes_of(std::string const& name, std::vector<Patch> const& overlays = {},
                     std::vector<Setting> const& settings = {}) {
  auto const assembled = scenario_files::assembled(name, *scenario_files::supply(name), overlays, settings);
  auto const made = checked(assembled);
  EXPECT_EQ(text(made.problems), "") << name;
  return made.notes;
}

/// With an overlay that is no what-if: a service of one's own.
Diagnostics notes_on_own(std::string const& members) {
  auto const made = checked(
      scenario_files::assembled("own.json", "{\"based_on\": [\"norfolk-suffolk\"], " + members + "}"));
  EXPECT_EQ(text(made.problems), "") << members;
  return made.notes;
}

/// Whether a note tells what happens to posts and people, and finds nothing odd in it.
bool tells_a_change(Diagnostic const& note) {
  return note.expected.empty() && note.got.starts_with("on ") && note.hint.find("asked") == std::string::npos;
}

TEST(Notes, are_none_about_what_ships) {
  int scenarios_seen = 0;
  for (auto const& directory : {scenarios, scenarios / "variants"})
    for (auto const& name : scenario_files::names_in(directory)) {
      auto const assembled = scenario_files::assembled(name, *scenario_files::supply(name));
      if (!assembled.now.value().contains("start")) continue;
      ++scenarios_seen;
      for (auto const& note : checked(assembled).notes)
        EXPECT_TRUE(tells_a_change(note)) << name << '\n'
                                          << text(note);  // posts that its `before` did not have
    }
  EXPECT_GE(scenarios_seen, 13);
  for (auto const& name : scenario_files::names_in(scenarios / "what-ifs")) {
    std::string service = "norfolk-suffolk";
    for (auto const& [ending, whose] :
         {std::pair("-ddc", "dorset-devon-cornwall"), std::pair("-bench", "bench"),
          std::pair("-northumbria", "northumbria"), std::pair("-south-yorkshire", "south-yorkshire")})
      if (name.ends_with(ending)) service = whose;
    for (auto const& note : notes_of(service, {{name, *scenario_files::supply(name)}}))
      EXPECT_TRUE(tells_a_change(note)) << name << '\n' << text(note);
  }
}

struct Mistake {
  char const *members, *pointer, *hint;
};

TEST(Notes, say_where_a_number_can_be_given_but_hardly_is_meant) {
  for (
      auto const& mistake : std::vector<Mistake>{
          {R"("workforce": {"leaving_per_year": 5.73})", "/workforce/leaving_per_year", "0.0573"},
          {R"("workforce": {"overtime_share": 0.3})", "/workforce/overtime_share", ""},
          {R"("workforce": {"sickness": {"days_per_year": 65}})", "/workforce/sickness/days_per_year", ""},
          {R"("workforce": {"working_day_minutes": 75})", "/workforce/working_day_minutes", "hours"},
          {R"("workforce": {"recruitment": {"lead_months": {"triangular": {"low": 0.1, "mode": 15, "high": 30}}}})",
           "/workforce/recruitment/lead_months/triangular/high", "weeks"},
          {R"("workforce": {"posts": {"ipswich_pso": {"in_post_fte": 37.5, "established_fte": 37.5}}})",
           "/workforce/posts/ipswich_pso/in_post_fte", "37 hours"},
          {R"("workforce": {"posts": {"ipswich_pso": {"target_caseload": 550}}})",
           "/workforce/posts/ipswich_pso/target_caseload", ""},
          {R"("workforce": {"posts": {"ipswich_pso": {"in_post_fte": 9}}})",
           "/workforce/posts/ipswich_pso/in_post_fte", "not replaced"},
          {R"("workforce": {"management": {"teams": {"norfolk": {"in_post_fte": 75, "established_fte": 75}}}})",
           "/workforce/management/teams/norfolk/in_post_fte", "37 hours"},
          {R"("unpaid_work": {"teams": {"norfolk": {"established_fte": 12, "in_post_fte": 12}}})",
           "/unpaid_work/teams/norfolk/vehicles", "vehicle"},
          {R"("through_the_gate": {"prisons": {"norwich": {"established_fte": 1, "in_post_fte": 1}}})",
           "/through_the_gate/prisons", "workers_per_100_receptions"},
          {R"("demand": {"level": 3})", "/demand/level", ""},
          {R"("demand": {"season": [1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1]})", "/demand/season/2", "weights"},
          {R"("demand": {"orders_per_year": 153, "receptions_per_year": 55})", "/demand/orders_per_year", ""},
          {R"("work": {"layer_one_minutes": 1.5})", "/work/layer_one_minutes", "1.5 hours are 90"},
          {R"("run_up": {"flow_months": 200})", "/run_up/flow_months", ""},
          {R"("workforce": {"posts": {"ipswich_pso": {"joins": {"new": {"date": "2018-01-15", "fte": 1}}}}})",
           "/workforce/posts/ipswich_pso/joins/new/date", "beyond those in post"},
          {R"("workforce": {"posts": {"ipswich_pso": {"joins": {"new": {"date": "9999-01-04", "fte": 1}}}}})",
           "/workforce/posts/ipswich_pso/joins/new/date", "no effect"},
          {R"("group_work": {"teams": {"norfolk": {"leaves": {"all": {"date": "2019-05-01", "fte": 8}}}}})",
           "/group_work/teams/norfolk/leaves", "everybody"}}) {
    auto const found = notes_on_own(mistake.members);
    ASSERT_EQ(found.size(), 1U) << mistake.members << '\n' << text(found);
    EXPECT_EQ(found[0].pointer, mistake.pointer);
    EXPECT_FALSE(found[0].got.empty());
    EXPECT_THAT(found[0].hint, HasSubstr(mistake.hint)) << mistake.members;
  }
}

TEST(Notes, count_what_one_mistake_makes_many_of) {
  auto const found = notes_on_own(R"("work": {"weekly_minutes": [0.05, 0.05, 0.05]})");
  ASSERT_EQ(found.size(), 1U) << text(found);
  EXPECT_THAT(found[0].got, HasSubstr("and 2 more like it"));
}

TEST(Notes, say_what_a_what_if_makes_many_times_as_large) {
  auto const found = notes_of("norfolk-suffolk", {}, {{"/risk_changes/per_year_low", "1.8"}});
  ASSERT_EQ(found.size(), 1U) << text(found);
  EXPECT_THAT(found[0].got, HasSubstr("12 times"));
  EXPECT_THAT(found[0].hint, HasSubstr("not for a month"));
}

/// What a what-if of these settings tells, a line each.
std::string what_if_told(std::vector<Setting> const& settings, std::vector<Patch> const& overlays = {}) {
  std::string all;
  for (auto const& note : notes_of("norfolk-suffolk", overlays, settings))
    all += note.got + (note.hint.empty() ? "" : "; ") + note.hint + '\n';
  return all;
}

std::string const ipswich_posts = "/workforce/posts/ipswich_pso";

TEST(Notes, say_what_a_what_if_does_to_posts) {
  EXPECT_EQ(what_if_told({{ipswich_posts + "/in_post_fte", "3.1"}}),
            "on the start date 4.0 more posts (FTE) become vacant at ipswich_pso; they are under recruitment "
            "from then on\n");
  EXPECT_EQ(
      what_if_told({{ipswich_posts + "/in_post_fte", "3.1"}, {ipswich_posts + "/established_fte", "3.254"}}),
      "on the start date 4.0 posts (FTE) end at ipswich_pso, and the people in them leave; to lose people "
      "and keep their posts, lower in_post_fte alone\n");
  EXPECT_THAT(
      what_if_told({{ipswich_posts + "/established_fte", "3.1"}}),
      HasSubstr("on the start date 4.0 filled posts (FTE) end at ipswich_pso; the people stay, but are "
                "not replaced when they leave"));
  EXPECT_EQ(what_if_told({{ipswich_posts + "/established_fte", "9.254"}}),
            "on the start date 2.0 vacant posts (FTE) are added at ipswich_pso; they are under recruitment "
            "from then on\n");
  EXPECT_EQ(what_if_told({{ipswich_posts + "/leaves", R"({"may": {"date": "2019-05-01", "fte": 4}})"}}),
            "on 2019-05-01 4.0 officers (FTE) leave; their posts are under recruitment from then on\n");
  EXPECT_EQ(
      what_if_told(
          {{ipswich_posts + "/leaves", R"({"may": {"date": "2019-05-01", "fte": 4, "posts_end": true}})"}}),
      "on 2019-05-01 4.0 officers (FTE) leave, and their posts end; nobody is recruited in their place\n");
}

TEST(Notes, say_what_a_what_if_plans_for_dates) {
  EXPECT_EQ(what_if_told({{"/group_work/teams/norfolk/joins",
                           R"({"june": {"date": "2019-06-03", "fte": 2, "until": "2019-12-02"}})"},
                          {"/group_work/teams/norfolk/posts_changes",
                           R"({"cut": {"date": "2019-10-01", "fte": -1}})"}}),
            "on 2019-06-03 2.0 tutors (FTE) come, with posts of their own, until 2019-12-02\n"
            "on 2019-10-01 1.0 posts (FTE) end; vacant ones end first; nobody is sent away\n");
}

TEST(Notes, say_how_many_can_leave_or_end_where_more_are_asked_for) {
  EXPECT_EQ(
      what_if_told({{ipswich_posts + "/posts_changes", R"({"cut": {"date": "2019-10-01", "fte": -50}})"}}),
      "on 2019-10-01 7.3 posts (FTE) end; 50.0 were asked for, and there are no more; vacant ones end "
      "first; nobody is sent away\n");
  EXPECT_EQ(
      what_if_told({{ipswich_posts + "/leaves", R"({"all": {"date": "2019-05-01", "fte": 100}})"}}),
      "on 2019-05-01 7.3 officers (FTE) leave; 100.0 were asked for, and there are no more; their posts "
      "are under recruitment from then on\n");
}

TEST(Notes, judge_leavers_of_each_date_by_themselves) {
  auto const leaving = [](char const* second) {
    return notes_on_own(std::string(R"("workforce": {"posts": {"ipswich_pso": {"leaves": {)") +
                        R"("a": {"date": "2019-05-01", "fte": 4}, "b": {"date": ")" + second +
                        R"(", "fte": 4}}}}})");
  };
  EXPECT_EQ(text(leaving("2020-10-01")), "");
  auto const found = leaving("2019-05-01");
  ASSERT_EQ(found.size(), 1U) << text(found);
  EXPECT_EQ(found[0].got, "8 FTE who leave on 2019-05-01");
}

TEST(Notes, tell_a_date_before_all_officers_once) {
  EXPECT_EQ(
      what_if_told({{ipswich_posts + "/joins", R"({"new": {"date": "2018-01-15", "fte": 10}})"}}),
      "10.0 officers (FTE) come on 2018-01-15, before the first day with officers, 2018-04-01; they are "
      "there from 2019-04-01 on, beyond those in post\n");
}

TEST(Notes, tell_moves_between_groups_as_such) {
  auto const enhanced =
      what_if_told({}, {{"through-the-gate-enhanced", *scenario_files::supply("through-the-gate-enhanced")}});
  EXPECT_THAT(enhanced, ::testing::Not(HasSubstr("lower in_post_fte alone")));
  EXPECT_THAT(enhanced, ::testing::Not(HasSubstr("(0.0)")));
  EXPECT_EQ(
      what_if_told({{ipswich_posts + "/in_post_fte", "5.1"},
                    {ipswich_posts + "/established_fte", "5.254"},
                    {"/workforce/posts/norwich_pso/in_post_fte", "11"},
                    {"/workforce/posts/norwich_pso/established_fte", "11.195"}}),
      "on the start date 2.0 posts (FTE) move, with the officers in them, from ipswich_pso to norwich_pso\n");
}

TEST(Notes, see_weekly_hours_in_every_group) {
  auto const found = notes_on_own(
      R"("workforce": {"posts": {"norwich_po": {"established_fte": 37.5, "in_post_fte": 37.5}},)"
      R"("management": {"teams": {"suffolk": {"established_fte": 37.5, "in_post_fte": 37.5}}}},)"
      R"("group_work": {"teams": {"norfolk": {"established_fte": 37.5, "in_post_fte": 37.5}}},)"
      R"("through_the_gate": {"prisons": {"norwich": {"established_fte": 37.5, "in_post_fte": 37.5}}})");
  ASSERT_EQ(found.size(), 4U) << text(found);
  for (auto const& note : found)
    EXPECT_EQ(note.hint, "37.5 looks like weekly hours: 1 FTE is 37 hours a week") << note.pointer;
}

TEST(Notes, see_groups_far_larger_than_their_work) {
  for (
      auto const* members :
      {R"("workforce": {"management": {"teams": {"suffolk": {"established_fte": 20, "in_post_fte": 20}}}})",
       R"("enforcement": {"administration": {"teams": {"norwich_hub": {"established_fte": 20, "in_post_fte": 20}}}})",
       R"("unpaid_work": {"teams": {"suffolk": {"established_fte": 30, "in_post_fte": 30, "vehicles": 30}}})",
       R"("group_work": {"teams": {"norfolk": {"established_fte": 20, "in_post_fte": 20}}})",
       R"("through_the_gate": {"prisons": {"norwich": {"established_fte": 60, "in_post_fte": 60}}})"}) {
    auto const found = notes_on_own(members);
    ASSERT_EQ(found.size(), 1U) << members << '\n' << text(found);
    EXPECT_EQ(found[0].hint, "1 FTE is 37 hours a week");
  }
}

TEST(Notes, name_groups_that_nobody_delivers) {
  auto const found = notes_on_own(R"("group_work": {"partners": {"home_group": null, "lighthouse": null}})");
  ASSERT_EQ(found.size(), 1U) << text(found);
  EXPECT_EQ(found[0].pointer, "/groups/womens_group");
  EXPECT_EQ(found[0].hint, "add one to /group_work/partners");
}

TEST(Notes, compute_their_hints_from_the_number) {
  auto const percentage = notes_on_own(R"("workforce": {"leaving_per_year": 8})");
  ASSERT_EQ(percentage.size(), 1U) << text(percentage);
  EXPECT_EQ(percentage[0].hint, "write 0.08 if 8 % is meant: a percentage is written as a share of 1");
  auto const level = notes_on_own(R"("demand": {"level": 3})");
  ASSERT_EQ(level.size(), 1U) << text(level);
  EXPECT_EQ(level[0].got, "unusually high: 3; normally 0.4 to 2");
  auto const month = notes_on_own(R"("run_up": {"flow_months": 1})");
  ASSERT_FALSE(month.empty());
  EXPECT_EQ(month[0].got, "unusually low: 1 month; normally 6 to 120 months");
}

TEST(ThroughTheGate, workers_follow_from_receptions_where_a_layer_says_so) {
  auto const made = checked(scenario_files::assembled(
      "northumbria", *scenario_files::supply("northumbria"),
      {{"through-the-gate-enhanced", *scenario_files::supply("through-the-gate-enhanced")}}, {}));
  ASSERT_EQ(text(made.problems), "");
  double workers = 0;
  for (auto const& [name, prison] : made.now.through_the_gate.prisons) {
    workers += prison.in_post_fte;
    EXPECT_EQ(prison.in_post_fte, prison.established_fte);
    auto const* source = source_of(made.now.sources, "/through_the_gate/prisons/" + name + "/in_post_fte");
    ASSERT_TRUE(source && source->how);
    EXPECT_THAT(*source->how, HasSubstr("1.04 workers for every 100"));
  }
  EXPECT_NEAR(workers, 1.04 * made.now.demand.receptions_per_year / 100, 0.01);
}

}  // namespace
}  // namespace caseflow::scenario
