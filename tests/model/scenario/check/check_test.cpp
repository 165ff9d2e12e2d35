#include "model/scenario/check/check.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/parse.hpp"
#include "model/scenario/plan/plan.hpp"
#include "tests/model/scenario/shipped.hpp"

namespace caseflow::scenario {
namespace {

Scenario small() {
  static Scenario const made = [] {
    auto made_once = checked(scenario_files::assembled("small", *scenario_files::supply("small")));
    EXPECT_EQ(text(made_once.problems), "");
    EXPECT_EQ(text(made_once.notes), "");
    return made_once.now;
  }();
  return made;
}

std::string told(Scenario const& scenario) { return text(check(scenario)); }

TEST(Check, finds_nothing_in_a_sound_scenario_which_can_be_planned) {
  EXPECT_EQ(told(small()), "");
  EXPECT_EQ(plan(small()).offices.size(), 2U);
}

TEST(Check, shares_may_miss_one_by_a_rounding_but_not_by_more) {
  auto scenario = small();
  scenario.sites.at("town").area_share = 0.6 + 9e-7;
  EXPECT_EQ(told(scenario), "");
  scenario.sites.at("town").area_share = 0.6 - 2e-6;
  EXPECT_EQ(told(scenario), R"(/sites
  expected  area shares of the offices that add up to 1
  got       0.999998 in all
)");
}

TEST(Check, a_condition_may_leave_out_what_it_contradicts) {
  auto scenario = small();
  scenario.operating_model.banding.front().when.reoffending_below = 0;
  EXPECT_NE(told(scenario).find("reoffending at least 0 and below 0"), std::string::npos) << told(scenario);
}

TEST(Check, the_first_and_the_last_month_of_the_range_may_start) {
  for (auto const* date : {"2005-01-01", "2040-12-01"}) {
    auto scenario = small();
    scenario.start = *sim::parse_date(date);
    scenario.targets.clear();
    EXPECT_EQ(told(scenario), "") << date;
  }
  for (auto const* date : {"2004-12-01", "2041-01-01", "2019-04-02"}) {
    auto scenario = small();
    scenario.start = *sim::parse_date(date);
    scenario.targets.clear();
    EXPECT_EQ(check(scenario).size(), 1U) << date;
  }
}

TEST(Check, a_target_may_be_judged_on_the_first_and_on_the_last_day) {
  auto scenario = small();
  for (auto const* date : {"2019-04-01", "2021-03-31"}) {
    scenario.targets.at("completion").by = *sim::parse_date(date);
    EXPECT_EQ(told(scenario), "") << date;
  }
}

TEST(Check, flags_and_grades_are_bits_of_a_word) {
  auto scenario = small();
  auto const flag = scenario.profile.flags.at("domestic_abuse");
  while (scenario.profile.flags.size() < 64)
    scenario.profile.flags[fmt::format("f{}", scenario.profile.flags.size())] = flag;
  auto const post = scenario.workforce.posts.at("town_po");
  for (int grade = 2; grade < 64; ++grade) {
    auto const name = fmt::format("g{}", grade);
    scenario.workforce.posts[name] = post;
    scenario.workforce.posts[name].grade = name;
  }
  EXPECT_EQ(told(scenario), "");
  scenario.profile.flags["one_more"] = flag;
  scenario.workforce.posts["one_more"] = post;
  scenario.workforce.posts["one_more"].grade = "one_more";
  EXPECT_EQ(told(scenario), R"(/workforce/posts
  expected  at most 64 grades
  got       65

/profile/flags
  expected  at most 64 flags
  got       65
)");
}

TEST(Check, there_are_no_more_officers_and_bands_than_a_case_can_tell_apart) {
  auto scenario = small();
  scenario.workforce.posts.at("town_pso").in_post_fte = 32000;
  auto const band = scenario.operating_model.bands.at("Blue");
  for (int rank = 100; rank < 352; ++rank) {
    auto& made = scenario.operating_model.bands[fmt::format("b{}", rank)] = band;
    made.rank = rank;
  }
  EXPECT_EQ(told(scenario), R"(/workforce/posts
  expected  at most 32000 FTE
  got       32005

/operating_model/bands
  expected  1 to 64 bands
  got       256
)");
}

TEST(Check, without_a_run_up_the_service_starts_empty) {
  auto scenario = small();
  scenario.run_up = {0, 0};
  EXPECT_EQ(told(scenario), "");
  EXPECT_EQ(notes(scenario).at(0).pointer, "/run_up");
}

TEST(Check, measures_are_known_only_when_they_are_given) {
  auto scenario = small();
  scenario.targets.at("completion").measure = "community_completion";
  EXPECT_EQ(told(scenario), "");
  auto const found = check(scenario, {"caseload", "community_completion_share"});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].pointer, "/targets/completion/measure");
}

TEST(Check, no_unpaid_work_needs_no_team) {
  auto scenario = small();
  scenario.sentences.supervision_share = 1;
  scenario.sentences.unpaid_work_share = scenario.sentences.combined_share = 0;
  scenario.unpaid_work.teams.clear();
  EXPECT_EQ(told(scenario), "");
}

TEST(Check, no_receptions_need_no_prison) {
  auto scenario = small();
  scenario.demand.receptions_per_year = 0;
  scenario.through_the_gate.prisons.clear();
  EXPECT_EQ(told(scenario), "");
}

TEST(Check, an_office_without_cases_needs_no_posts) {
  auto scenario = small();
  scenario.sites["empty"].kind = SiteKind::neighbourhood_centre;
  EXPECT_EQ(told(scenario), "");
}

TEST(Notes, say_that_the_area_holds_what_no_hub_can) {
  auto scenario = small();
  scenario.sites.erase("hub");
  scenario.workforce.posts.erase("hub_pso");
  scenario.operating_model.step_down.share = 0.5;
  EXPECT_EQ(told(scenario), "");
  EXPECT_EQ(text(notes(scenario)), R"(/operating_model/routing/0/hold_at
  expected  a hub among the sites
  got       none: the cases are held in their area

/operating_model/routing/1/hold_at
  expected  a hub among the sites
  got       none: the cases are held in their area

/operating_model/step_down/share
  expected  a hub among the sites
  got       none: cases in telephone contact stay with their area
)");
}

TEST(Notes, say_what_has_no_effect) {
  auto scenario = small();
  scenario.operating_model.routing = {{"all", {}, HoldAt::area, 4.0, {}}};
  auto& castle = scenario.through_the_gate.prisons.at("castle");
  castle.established_fte = castle.in_post_fte = 0;
  EXPECT_EQ(told(scenario), "");
  EXPECT_EQ(text(notes(scenario)), R"(/operating_model/routing/0/until_weeks_before_release
  expected  no such key in a rule that holds at the area
  got       4
  hint      it has no effect

/workforce/posts/hub_pso
  expected  a site that holds cases
  got       "hub"
  hint      its officers will have nothing to do

/through_the_gate/prisons/castle/established_fte
  expected  Through the Gate workers
  got       0
  hint      nobody there will be prepared for release
)");
}

TEST(Notes, say_when_unpaid_work_cannot_be_finished) {
  auto scenario = small();
  scenario.unpaid_work.offered_share = 0.1;
  EXPECT_EQ(told(scenario), "");
  ASSERT_EQ(notes(scenario).size(), 1U);
  EXPECT_EQ(notes(scenario)[0].pointer, "/unpaid_work/offered_share");
}

TEST(WhatIf, may_change_numbers_rules_posts_and_the_horizon) {
  auto const before = small();
  auto now = before;
  now.months = 36;
  now.demand.level = 1.2;
  now.sites.at("coast").area_share = 0.3;
  now.sites.at("town").area_share = 0.7;
  now.operating_model.routing.erase(now.operating_model.routing.begin());
  now.operating_model.bands.erase("Yellow");
  now.workforce.posts["town_new"] = now.workforce.posts.at("town_po");
  now.workforce.posts.erase("coast_po");
  now.unpaid_work.teams.at("county").in_post_fte = 5;
  EXPECT_EQ(text(check_what_if(before, now, "the start date")), "");
}

TEST(Located, says_where_each_pointer_was_written_in_the_order_of_the_document) {
  // In the document the practice stands before the start date, which the layer beneath says last.
  auto const assembled =
      scenario_files::assembled("own.json",
                                "{\"based_on\": [\"small\"],\n\"start\": \"2019-04-02\",\n\"risk_changes\": "
                                "{\"check_flags\":\n[\"arson\"]}}");
  auto const problems = checked(assembled).problems;
  ASSERT_EQ(problems.size(), 2U);
  EXPECT_EQ(problems[0].pointer, "/risk_changes/check_flags/0");
  EXPECT_EQ(problems[0].layer, "own.json");
  EXPECT_EQ(problems[0].line, 4);
  EXPECT_EQ(problems[1].pointer, "/start");
  EXPECT_EQ(problems[1].line, 2);
}

/// Problems of small.json under other sources.
Diagnostics with_sources(std::string const& sources, std::vector<Patch> const& overlays = {}) {
  auto whole = parse(*scenario_files::supply("small"), "new.json").document;
  whole.put("/sources", Document(Json::parse(sources), "new.json"));
  return checked(scenario_files::assembled("new.json", whole.value().dump(), overlays)).problems;
}

TEST(CheckSources, one_entry_covers_all_that_is_ones_own) {
  EXPECT_EQ(text(with_sources(R"({"": {"role": "assumed", "why": "ours"}})")), "");
  EXPECT_EQ(text(with_sources(R"({"": {"role": "assumed", "why": "ours"}})",
                              {{"what-if.json", R"({"demand": {"level": 1.1}})"},
                               {"more.json", R"({"demand": {"level": 1.2},
                                  "sources": {"": {"role": "assumed", "why": "theirs"}}})"}})),
            "");
  auto const problems = with_sources("{}");
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_THAT(problems[0].got,
              testing::MatchesRegex("[0-9]+ without one: /[^ ]+, /[^ ]+, /[^ ]+ and [0-9]+ more"));
  EXPECT_EQ(problems[0].hint,
            R"(one entry may cover all that is your own: "sources": {"": {"role": "assumed", "why": "…"}})");
  EXPECT_THAT(text(with_sources(R"({"": {"role": "assumed", "why": "x", "range": {"low": 0, "high": 1}}})")),
              testing::HasSubstr("no range for all numbers together"));
}

}  // namespace
}  // namespace caseflow::scenario
