#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

TEST(unpaid_work, bookings_stay_within_the_places_planned) {
  Model const shared = model({Size::small, brief() + Settings{{"/workforce/leaving_per_year", "0"},
                                                              {"/workforce/leave_days_per_year", "0"},
                                                              {"/workforce/training_days_per_year", "0"}}});
  Service service(shared, test_seed, 0);
  while (service.today() < shared.start) service.live_through_a_day();
  live(service, [&](Service const& now) {
    for (std::size_t team = 0; team < now.teams.size(); ++team) {
      auto const& about = shared.now.teams[team];
      auto const& work = shared.now.scenario.unpaid_work;
      double const places = static_cast<double>(about.supervisors_fte * about.group_size) /
                            (1 + work.other_provider_share) * work.overbooking_share;
      for (int const booked : now.teams[team].booked) ASSERT_LE(booked, places + 1e-6);
    }
  });
}

TEST(unpaid_work, every_booking_is_given_back) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  live(service, [](Service const& now) {
    for (auto const& team : now.teams)
      for (sim::Day day = 0; day < now.today(); ++day)
        ASSERT_EQ(team.booked[static_cast<std::size_t>(day)], 0);
  });
}

TEST(unpaid_work, hours_grow_to_what_is_needed_and_no_further) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  live(service, [](Service const& now) {
    for (auto const& order : now.orders) {
      ASSERT_LE(order.hours_done, order.hours_needed);
      ASSERT_LE(order.extensions, 1);
    }
  });
}

TEST(unpaid_work, almost_without_supervisors_groups_do_nothing) {
  Runs const none({Size::small, brief() + Settings{{"/unpaid_work/teams/norfolk/supervisors_fte", "0.0001"},
                                                   {"/unpaid_work/teams/suffolk/supervisors_fte", "0.0001"},
                                                   {"/unpaid_work/individual_share", "0"}}},
                  1, 0);
  EXPECT_EQ(none.mean({"unpaid_work_hours"}), 0);
}

}  // namespace
}  // namespace caseflow::service
