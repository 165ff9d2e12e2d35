#include "model/service/state/conservation.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

sim::Observations observations(Asked const& asked) {
  Model const shared = model(asked);
  return Service(shared, test_seed, 1).run();
}

TEST(transition, a_what_if_that_changes_nothing_leaves_the_ledger_as_it_is) {
  EXPECT_EQ(observations({Size::small, brief()}),
            observations({Size::small, brief(), {{"/demand/level", "1"}}}));
}

TEST(transition, a_what_if_does_nothing_before_the_start_date) {
  Model const usual = model({Size::small, brief()});
  Model const changed = model({Size::small,
                               brief(),
                               {{"/demand/level", "2"},
                                {"/workforce/posts/norwich_po/established_fte", "5"},
                                {"/workforce/posts/norwich_po/in_post_fte", "5"}}});
  Service a(usual, test_seed, 1), b(changed, test_seed, 1);
  while (a.today() < usual.start) a.simulate_day(), b.simulate_day();
  EXPECT_EQ(a.counts.held(), b.counts.held());
  EXPECT_EQ(a.events(), b.events());
  for (int day = 0; day < 30; ++day) a.simulate_day(), b.simulate_day();
  EXPECT_LT(a.counts.held(), b.counts.held());
}

TEST(transition, new_rules_route_and_band_the_cases_that_are_held) {
  Model const shared =
      model({Size::small,
             brief() + Settings{{"/operating_model/allocation/under_banded_share", "0"}},
             {{"/operating_model/banding", R"([{"name": "all", "when": {}, "band": "Red"}])"},
              {"/operating_model/routing", R"([{"name": "all", "when": {}, "hold_at": "area"}])"}}});
  Service service(shared, test_seed, 1);
  while (service.today() <= shared.start) service.simulate_day();
  recount(service);
  std::int64_t red = 0, at_hub = 0;
  for (CaseId const id : service.cases.ids()) {
    Case const& subject = service.cases[id];
    if (!core::on_caseload(subject.stage)) continue;
    red += shared.now.bands[subject.band] == "Red" ? 1 : 0;
    at_hub += subject.queue == Queue::none && shared.now.is_hub[subject.site] ? 1 : 0;
  }
  EXPECT_EQ(red, service.counts.held());
  EXPECT_EQ(at_hub, 0);
}

TEST(transition, flags_keep_their_names_when_their_places_change) {
  Model const shared = model({Size::small, brief(), {{"/profile/flags/aaa", R"({"low": 0, "medium": 0})"}}});
  Service service(shared, test_seed, 1);
  auto const with = [&](scenario::Plan const& plan, std::string const& name) {
    auto const at = std::find(plan.flags.begin(), plan.flags.end(), name) - plan.flags.begin();
    std::vector<sim::Entity> found;
    for (CaseId const id : service.cases.ids())
      if (core::on_caseload(service.cases[id].stage) && service.cases[id].sentenced < shared.start - 1 &&
          (service.cases[id].flags >> static_cast<unsigned>(at) & 1u) != 0)
        found.push_back(service.cases[id].entity);
    return found;
  };
  while (service.today() < shared.start) service.simulate_day();
  auto const before = with(shared.before, "domestic_abuse");
  service.simulate_day();
  auto const after = with(shared.now, "domestic_abuse");
  ASSERT_GT(before.size(), 50u);
  for (auto const entity : after) EXPECT_THAT(before, testing::Contains(entity));
  EXPECT_GT(after.size() + 10, before.size());  // a few cases end on the day itself
}

TEST(transition, places_that_are_no_longer_wanted_are_left_at_once_and_new_ones_filled) {
  Model const shared = model({Size::small,
                              brief(),
                              {{"/workforce/posts/lowestoft_pso/established_fte", "0"},
                               {"/workforce/posts/lowestoft_pso/in_post_fte", "0"},
                               {"/workforce/posts/norwich_pso/established_fte", "8"},
                               {"/workforce/posts/norwich_pso/in_post_fte", "8"}}});
  Service service(shared, test_seed, 1);
  while (service.today() <= shared.start) service.simulate_day();
  double lowestoft = 0, norwich = 0;
  for (OfficerId const id : service.desks.ids()) {
    auto const& person = service.staff[id];
    auto const& name = service.desks.post_name(id);
    if (!person.here) continue;
    if (name == "lowestoft_pso") lowestoft += static_cast<double>(person.fte);
    if (name == "norwich_pso") norwich += static_cast<double>(person.fte);
  }
  EXPECT_EQ(lowestoft, 0);
  EXPECT_GE(norwich, 6);  // at most two of the former officers' places are vacant that day
}

}  // namespace
}  // namespace caseflow::service
