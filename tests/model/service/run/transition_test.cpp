#include <chrono>

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

using std::chrono::year, std::chrono::June, std::chrono::July;

constexpr sim::Date in_june{year{2019} / June / 13}, in_july{year{2019} / July / 16};

/// Others route, band and staff, and send other rates.
Settings much() {
  return {{"/operating_model/banding", R"([{"name": "all", "when": {}, "band": "Red"}])"},
          {"/operating_model/routing", R"([{"name": "all", "when": {}, "hold_at": "area"}])"},
          {"/workforce/posts/norwich_po/established_fte", "5"},
          {"/workforce/posts/norwich_po/in_post_fte", "5"},
          {"/unpaid_work/teams/norfolk/in_post_fte", "0.5"},
          {"/workforce/sickness/days_per_year", "30"},
          {"/reoffending/per_year", "1"},
          {"/demand/level", "1.3"}};
}

/// The first so many months of two ledgers.
void expect_same_months(sim::Observations const& a, sim::Observations const& b, int series, int months) {
  for (int one = 0; one < series; ++one)
    for (int month = 0; month < months; ++month) {
      EXPECT_EQ(a.numerator(one, month), b.numerator(one, month)) << one << " in month " << month;
      EXPECT_EQ(a.denominator(one, month), b.denominator(one, month)) << one << " in month " << month;
    }
}

TEST(transition, a_change_in_mid_forecast_leaves_the_months_before_it_as_they_are) {
  Model const usual = model({Size::small, brief()});
  Model const changed = model({Size::small, brief(), {}, {{in_june, much()}}});
  auto const a = Service(usual, test_seed, 1).run(), b = Service(changed, test_seed, 1).run();
  expect_same_months(a, b, static_cast<int>(usual.catalogue.series().size()), 2);
  auto const starts = series(usual, {"starts"});
  EXPECT_NE(a.numerator(starts, 3), b.numerator(starts, 3));
}

TEST(transition, a_change_after_the_end_is_not_seen) {
  EXPECT_EQ(
      observations({Size::small, brief()}),
      observations({Size::small, brief(), {}, {{sim::Date{year{2019} / std::chrono::October / 1}, much()}}}));
}

TEST(transition, a_change_before_the_start_date_acts_in_the_run_up_and_lasts) {
  // What holds from a fortnight before the start date on, there and in the forecast.
  sim::Date const early{year{2019} / std::chrono::March / 18};
  Settings const always = brief() + Settings{{"/operating_model/allocation/under_banded_share", "0"}};
  Asked const asked{Size::small, always, much(), {{early, much()}}};
  Model const shared = model(asked);
  ASSERT_EQ(shared.takeovers.size(), 2U);
  Service service(shared, test_seed, 1);
  while (service.today() < shared.start) service.simulate_day();
  for (CaseId const id : service.cases.ids()) {
    Case const& subject = service.cases[id];
    EXPECT_TRUE(!core::on_caseload(subject.stage) || shared.now.bands[subject.band] == "Red");
  }
  recount(service);
}

TEST(transition, two_changes_keep_every_count_and_bring_what_their_patches_say_together) {
  auto const all = much();
  Settings const rules(all.begin(), all.begin() + 2), staff(all.begin() + 2, all.end());
  Model const two = model({Size::small, brief(), {}, {{in_june, rules}, {in_july, staff}}});
  Model const one = model({Size::small, brief(), {}, {{in_july, all}}});
  EXPECT_EQ(two.in_force(two.end - 1).banding, one.in_force(one.end - 1).banding);
  Service service(two, test_seed, 1);
  while (service.calendar.running()) {
    service.simulate_day();
    recount(service);
  }
  double norwich = 0;
  for (OfficerId const id : service.desks.ids())
    if (service.desks.post_name(id) == "norwich_po") norwich += service.staff[id].wanted() ? 1 : 0;
  EXPECT_GE(norwich, 5);
}

TEST(transition, people_come_and_go_with_each_change) {
  // Five officers more in June, of whom as many go again in July.
  auto const norwich = [](char const* fte) { return staffed("/workforce/posts/norwich_pso", fte); };
  Model const shared = model({Size::small,
                              brief() + norwich("4") + Settings{{"/workforce/leaving_per_year", "0"}},
                              {},
                              {{in_june, norwich("9")}, {in_july, norwich("4")}}});
  Service service(shared, test_seed, 1);
  auto const on = [&](sim::Date date) {
    while (service.today() <= shared.days.day(date)) service.simulate_day();
    double fte = 0;
    for (OfficerId const id : service.desks.ids())
      if (service.desks.post_name(id) == "norwich_pso" && service.staff[id].here)
        fte += static_cast<double>(service.staff[id].fte);
    return fte;
  };
  double const before = on(in_june - std::chrono::days{1});
  EXPECT_EQ(on(in_june), before + 5);
  EXPECT_EQ(on(in_july), before);
}

}  // namespace
}  // namespace caseflow::service
