#include <map>

#include "model/analytic/expectation.hpp"
#include "tests/model/service/second_model.hpp"

// Where cases are held and seen: several hubs, and places that officers of a centre serve.

namespace caseflow::service {
namespace {

/// A second hub for Lowestoft, with half of the first one's officers.
Settings const two_hubs{
    {"/sites/coast_hub", R"({"kind": "hub", "area_share": 0})"},
    {"/sites/lowestoft/hub", R"("coast_hub")"},
    {"/sites/norwich/hub", R"("norwich_hub")"},
    {"/workforce/posts/norwich_hub_pso/established_fte", "0.7"},
    {"/workforce/posts/norwich_hub_pso/in_post_fte", "0.7"},
    {"/workforce/posts/coast_hub_pso",
     R"({"site": "coast_hub", "grade": "hub PSO", "established_fte": 0.7, "in_post_fte": 0.7,
         "target_caseload": 135})"},
};

/// A community hub in Norwich's area for a third of its cases.
Settings community_hub(char const* travel_minutes) {
  return {{"/sites/norwich/area_share", "0.45"},
          {"/sites/thetford",
           std::string(
               R"({"kind": "community_hub", "area_share": 0.2, "centre": "norwich", "travel_minutes": )") +
               travel_minutes + "}"},
          {"/enforcement/administration/teams/norwich_hub/sites", R"(["lowestoft", "norwich", "thetford"])"},
          {"/unpaid_work/teams/norfolk/sites", R"(["norwich", "thetford"])"}};
}

SiteId site_named(Model const& model, std::string const& name) {
  return core::find_in(model.now.sites, name);
}

TEST(sites, each_area_is_served_by_its_own_hub) {
  Model const shared = model({Size::small, brief() + two_hubs});
  Service service(shared, test_seed, 0);
  live_to_the_start(service);
  SiteId const lowestoft = site_named(shared, "lowestoft");
  std::map<SiteId, int> seen;
  for_every_held_case(service, [&](Case const& subject) {
    if (subject.kind != core::CaseKind::unpaid_work) return;
    EXPECT_EQ(subject.site, site_named(shared, subject.home == lowestoft ? "coast_hub" : "norwich_hub"));
    ++seen[subject.site];
  });
  EXPECT_EQ(seen.size(), 2U);
}

TEST(sites, a_second_hub_changes_where_cases_are_held_and_nothing_of_their_number) {
  auto const one = analytic::expectation(model({Size::small}).now);
  auto const two = analytic::expectation(model({Size::small, two_hubs}).now);
  EXPECT_EQ(one.hub, two.hub);
  EXPECT_EQ(one.caseload, two.caseload);
}

TEST(sites, a_what_if_can_give_an_area_to_another_hub) {
  Settings const all_at_norwich{{"/sites/lowestoft/hub", R"("norwich_hub")"}};
  Model const shared = model({Size::small, brief() + two_hubs, all_at_norwich});
  Service service(shared, test_seed, 0);
  live_to_the_start(service);
  service.simulate_day();
  for_every_held_case(service, [&](Case const& subject) {
    if (subject.queue == Queue::administration) return;
    EXPECT_NE(subject.site, site_named(shared, "coast_hub"));
  });
}

TEST(sites, cases_of_a_community_hub_are_held_and_have_their_groups_at_its_centre) {
  Model const shared = model({Size::small, brief() + community_hub("0")});
  Service service(shared, test_seed, 0);
  live_to_the_start(service);
  SiteId const thetford = site_named(shared, "thetford"), norwich = site_named(shared, "norwich");
  EXPECT_EQ(shared.now.groups_site[thetford], norwich);
  int seen = 0;
  for_every_held_case(service, [&](Case const& subject) {
    EXPECT_NE(subject.site, thetford);
    if (subject.home == thetford && subject.stage == core::Stage::community) {
      EXPECT_EQ(subject.site, norwich);
      ++seen;
    }
  });
  EXPECT_GT(seen, 10);
}

// 20 minutes for each kept appointment of a fifth of the cases seen: the demand for work rises by that, which
// the kept contacts of the same cases, under common random numbers, count.
TEST(sites, travel_to_a_community_hub_is_work_for_each_appointment_kept_there) {
  Runs const near({Size::small, brief() + community_hub("0")}, 4, 0);
  Runs const far({Size::small, brief() + community_hub("20")}, 4, 0);
  Which const demanded{"workload_share", "holder", "office"};
  double const kept = near.sum({"contact_kept_share"});
  double const extra = far.sum(demanded) - near.sum(demanded);
  EXPECT_GT(extra, 0);
  EXPECT_NEAR(extra, 20 * 0.2 * kept, 0.35 * 20 * 0.2 * kept);
}

TEST(sites, the_twin_expects_the_travel) {
  auto const near = analytic::expectation(model({Size::small, community_hub("0")}).now);
  auto const far = analytic::expectation(model({Size::small, community_hub("20")}).now);
  auto const further = analytic::expectation(model({Size::small, community_hub("40")}).now);
  double const extra = far.office_minutes_per_week - near.office_minutes_per_week;
  EXPECT_GT(extra, 0);
  EXPECT_NEAR(further.office_minutes_per_week - far.office_minutes_per_week, extra, 1e-6 * extra);
}

}  // namespace
}  // namespace caseflow::service
