#include <map>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

TEST(workforce, places_make_up_the_posts) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.staffed) service.simulate_day();
  std::map<std::string, double> fte;
  for (OfficerId const id : service.desks.ids())
    fte[service.desks.post_name(id)] += static_cast<double>(service.staff[id].fte);
  for (auto const& posts : shared.now.posts)
    EXPECT_NEAR(fte[posts.name], static_cast<double>(posts.fte + posts.vacant_fte), 1e-5) << posts.name;
}

TEST(workforce, nobody_is_away_who_has_no_reason) {
  Runs const runs({Size::small, brief() + Settings{{"/workforce/leave_days_per_year", "0"},
                                                   {"/workforce/training_days_per_year", "0"},
                                                   {"/workforce/sickness/days_per_year", "0"},
                                                   {"/workforce/leaving_per_year", "0"}}},
                  1, 0);
  EXPECT_EQ(runs.mean({"officers_away_share"}), 0);
}

// Who is there on the first day came as long ago as the rate of leaving says, some as newcomers.
TEST(workforce, some_are_new_on_the_first_day_where_many_leave) {
  auto const lately = [](std::string const& leaving) {
    Model const shared =
        model({Size::small, brief() + Settings{{"/workforce/leaving_per_year", leaving},
                                               {"/workforce/recruitment/newcomer_share", "1"}}});
    Service service(shared, test_seed, 0);
    while (service.today() <= shared.staffed) service.simulate_day();
    int recent = 0;
    for (OfficerId const id : service.desks.ids())
      if (StaffMember const& person = service.staff[id];
          person.here && person.practised_since > shared.staffed - 300 && person.since == shared.staffed)
        ++recent;
    return recent;
  };
  EXPECT_EQ(lately("0"), 0);
  EXPECT_GT(lately("2"), 3);
}

TEST(workforce, newcomers_start_without_cases_and_step_up) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/months", "12"},
                                             {"/workforce/leaving_per_year", "1.5"},
                                             {"/workforce/recruitment/newcomer_share", "1"},
                                             {"/workforce/recruitment/lead_months", "0.5"}}});
  Service service(shared, test_seed, 0);
  std::map<float, int> shares;
  live(service, [&](Service const& now) {
    for (OfficerId const id : now.desks.ids()) {
      StaffMember const& person = now.staff[id];
      if (!person.here || person.newcomer_until == never) continue;
      ++shares[person.caseload_share];
      if (now.today() - person.since < 6 * 7) {
        EXPECT_EQ(person.caseload_share, 0.0F);
      }
      if (now.today() - person.since > 30 * 7 + 1) {
        EXPECT_EQ(person.caseload_share, 1.0F);
      }
      if (person.caseload_share == 0.0F) {
        EXPECT_EQ(now.desks[id].cases(), 0);
      }
    }
  });
  for (float const step : {0.0F, 0.3F, 0.5F, 0.7F, 0.85F}) EXPECT_GT(shares[step], 0) << step;
}

TEST(workforce, whoever_is_gone_holds_nothing) {
  Model const shared = model({Size::small, brief() + Settings{{"/workforce/leaving_per_year", "5"}}});
  Service service(shared, test_seed, 0);
  int vacant = 0;
  live(service, [&](Service const& now) {
    for (OfficerId const id : now.desks.ids()) {
      if (now.staff[id].here) continue;
      ++vacant;
      ASSERT_EQ(now.desks[id].cases(), 0);
      ASSERT_TRUE(now.desks[id].worklist.empty());
    }
  });
  EXPECT_GT(vacant, 100);
}

}  // namespace
}  // namespace caseflow::service
