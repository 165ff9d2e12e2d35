#include "model/report/common/names.hpp"

#include <gtest/gtest.h>

namespace caseflow::report {
namespace {

TEST(Names, are_labels_and_else_keys_as_people_write_them) {
  scenario::Scenario scenario;
  scenario.sites["kings_lynn"].label = "King's Lynn";
  scenario.sites["norwich_hub"];
  scenario.groups["re_engagement"].label = "Re-Engagement";
  scenario.groups["masculinity_and_aggression"];
  scenario.profile.flags["prevent"].label = "Prevent";
  scenario.profile.flags["domestic_abuse"];
  EXPECT_EQ(site_name(scenario, "kings_lynn"), "King's Lynn");
  EXPECT_EQ(site_name(scenario, "norwich_hub"), "Norwich Hub");
  EXPECT_EQ(site_name(scenario, "elsewhere"), "Elsewhere");
  EXPECT_EQ(group_name(scenario, "re_engagement"), "Re-Engagement");
  EXPECT_EQ(group_name(scenario, "masculinity_and_aggression"), "Masculinity and Aggression");
  EXPECT_EQ(flag_name(scenario, "prevent"), "Prevent");
  EXPECT_EQ(flag_name(scenario, "domestic_abuse"), "domestic abuse");
}

TEST(Names, of_posts_and_dates_in_a_note_are_as_people_write_them) {
  scenario::Scenario scenario;
  scenario.sites["kings_lynn"].label = "King's Lynn";
  auto& posts = scenario.workforce.posts["kings_lynn_pso"];
  posts.site = "kings_lynn";
  posts.grade = "PSO";
  EXPECT_EQ(
      readable_note(
          scenario,
          "/posts/kings_lynn_pso/x: on 2020-02-03 4.0 posts end at kings_lynn_pso; others at kings_lynn"),
      "/posts/kings_lynn_pso/x: on 3 Feb 2020 4.0 posts end at King's Lynn PSO; others at King's Lynn");
  EXPECT_EQ(readable_note(scenario, "2020-02-31, a_b"), "2020-02-31, a_b");
}

TEST(Names, of_parts_of_measures_need_no_dimension) {
  scenario::Scenario scenario;
  scenario.sites["kings_lynn"].label = "King's Lynn";
  EXPECT_EQ(value_name(scenario, {"site", "kings_lynn"}), "King's Lynn");
  EXPECT_EQ(value_name(scenario, {"site_grade", "kings_lynn hub PSO"}), "King's Lynn hub PSO");
  EXPECT_EQ(value_name(scenario, {"holder", "hub"}), "at the hub");
  EXPECT_EQ(value_name(scenario, {"holder", "office"}), "in offices");
  EXPECT_EQ(value_name(scenario, {"band", "Green"}), "Green band");
  EXPECT_EQ(value_name(scenario, {"risk_of_harm", "low"}), "low risk of serious harm");
  EXPECT_EQ(value_name(scenario, {"reason", "no_place"}), "more people than places");
  EXPECT_EQ(value_name(scenario, {"stage", "awaiting_allocation"}), "awaiting allocation");
}

}  // namespace
}  // namespace caseflow::report
