#include <gmock/gmock.h>

#include "model/scenario/check.hpp"
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

TEST(Notes, are_none_about_what_ships) {
  int scenarios_seen = 0;
  for (auto const& directory : {scenarios, scenarios / "variants"})
    for (auto const& name : scenario_files::names_in(directory)) {
      auto const assembled = scenario_files::assembled(name, *scenario_files::supply(name));
      if (!assembled.now.value().contains("start")) continue;
      ++scenarios_seen;
      for (auto const& note : checked(assembled).notes)
        EXPECT_EQ(note.expected, "") << name << '\n'
                                     << text(note);  // but posts that its `before` did not have
    }
  EXPECT_GE(scenarios_seen, 13);
  for (auto const& name : scenario_files::names_in(scenarios / "what-ifs")) {
    std::string service = "norfolk-suffolk";
    for (auto const& [ending, whose] :
         {std::pair("-ddc", "dorset-devon-cornwall"), std::pair("-bench", "bench"),
          std::pair("-northumbria", "northumbria"), std::pair("-south-yorkshire", "south-yorkshire")})
      if (name.ends_with(ending)) service = whose;
    for (auto const& note : notes_of(service, {{name, *scenario_files::supply(name)}}))
      EXPECT_EQ(note.expected, "") << name << '\n' << text(note);
  }
}

struct Mistake {
  char const *members, *pointer, *hint;
};

TEST(Notes, say_where_a_number_can_be_given_but_hardly_is_meant) {
  for (
      auto const& mistake : std::vector<Mistake>{
          {R"("workforce": {"leaving_per_year": 5.73})", "/workforce/leaving_per_year", "0.0573"},
          {R"("workforce": {"leaving_per_year": 8})", "/workforce/leaving_per_year", "8 per cent is 0.08"},
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
           "/workforce/posts/ipswich_pso/joins/new/date", "ends before"},
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
  EXPECT_THAT(found[0].hint, HasSubstr("not a month's"));
}

TEST(Notes, take_a_number_for_a_percentage_only_where_it_is_a_part_of_one) {
  auto const found = notes_of("norfolk-suffolk", {}, {{"/demand/receptions_per_year", "19920"}});
  ASSERT_FALSE(found.empty());
  EXPECT_THAT(found[0].got, HasSubstr("times"));
  EXPECT_THAT(text(found), testing::Not(HasSubstr("per cent")));
}

TEST(Notes, say_what_a_what_if_does_to_posts) {
  std::string const ipswich = "/workforce/posts/ipswich_pso";
  auto const told = [&](std::vector<Setting> const& settings) {
    std::string all;
    for (auto const& note : notes_of("norfolk-suffolk", {}, settings))
      all += note.got + "; " + note.hint + '\n';
    return all;
  };
  EXPECT_EQ(told({{ipswich + "/in_post_fte", "3.5"}}),
            "this what-if leaves 4.0 more posts (FTE) vacant at the start at ipswich_pso; they are under "
            "recruitment from then on\n");
  EXPECT_EQ(told({{ipswich + "/in_post_fte", "3.5"}, {ipswich + "/established_fte", "3.661"}}),
            "this what-if removes 4.0 posts (FTE) with the people in them at ipswich_pso; to lose people and "
            "keep their posts, lower in_post_fte alone\n");
  EXPECT_THAT(told({{ipswich + "/established_fte", "3.5"}}),
              HasSubstr("removes 4.0 posts (FTE) in which people are at ipswich_pso; they stay, and are not "
                        "replaced when they leave"));
  EXPECT_EQ(
      told({{ipswich + "/established_fte", "9.661"}}),
      "this what-if adds 2.0 vacant posts (FTE) at ipswich_pso; they are under recruitment from the start "
      "on\n");
  EXPECT_EQ(told({{ipswich + "/leaves", R"({"may": {"date": "2019-05-01", "fte": 4}})"}}),
            "this what-if has 4.0 officers (FTE) leave on 2019-05-01; their posts are under recruitment from "
            "then on\n");
  EXPECT_EQ(told({{ipswich + "/leaves", R"({"may": {"date": "2019-05-01", "fte": 4, "posts_end": true}})"}}),
            "this what-if has 4.0 officers (FTE) leave on 2019-05-01 and removes their 4.0 posts; \n");
}

TEST(Notes, say_what_a_what_if_plans_for_dates) {
  auto const found = notes_of(
      "norfolk-suffolk", {},
      {{"/group_work/teams/norfolk/joins",
        R"({"june": {"date": "2019-06-03", "fte": 2, "until": "2019-12-02"}})"},
       {"/group_work/teams/norfolk/posts_changes", R"({"cut": {"date": "2019-10-01", "fte": -1}})"}});
  ASSERT_EQ(found.size(), 2U) << text(found);
  EXPECT_EQ(
      found[0].got,
      "this what-if has 2.0 tutors (FTE) come on 2019-06-03, with posts of their own, until 2019-12-02");
  EXPECT_EQ(found[1].got, "this what-if removes 1.0 posts (FTE) on 2019-10-01");
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
    EXPECT_THAT(*source->how, HasSubstr("0.8 workers for every 100"));
  }
  EXPECT_NEAR(workers, 0.8 * made.now.demand.receptions_per_year / 100, 0.01);
}

}  // namespace
}  // namespace caseflow::scenario
