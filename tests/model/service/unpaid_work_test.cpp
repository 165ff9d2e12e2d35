#include "tests/model/service/effects.hpp"

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

TEST(unpaid_work, bookings_stay_within_the_vehicles) {
  Model const shared = model({Size::small, brief() + Settings{{"/unpaid_work/teams/norfolk/vehicles", "1"},
                                                              {"/unpaid_work/vehicle_failure_share", "0"}}});
  Service service(shared, test_seed, 0);
  while (service.today() < shared.start) service.live_through_a_day();
  live(service, [&](Service const& now) {
    auto const& work = shared.now.scenario.unpaid_work;
    double const places =
        static_cast<double>(shared.now.teams[0].group_size) / (1 + work.other_provider_share);
    for (int const booked : now.teams[0].booked) ASSERT_LE(booked, places * work.overbooking_share + 1e-6);
  });
}

TEST(unpaid_work, nobody_begins_before_the_assessment) {
  // The hub's officers have no minute to give, and the small service holds stand-alone unpaid work there.
  Runs const never(
      {Size::small, brief() + Settings{{"/operating_model/routing/0/when", R"({"kind": ["unpaid_work"]})"},
                                       {"/workforce/posts/norwich_hub_pso/in_post_fte", "0.01"},
                                       {"/sentences/supervision_share", "0"},
                                       {"/sentences/combined_share", "0"},
                                       {"/sentences/unpaid_work_share", "1"}}},
      1, 3);
  EXPECT_EQ(never.base({"unpaid_work_first_session_in_14_days_share"}), 0);
}

TEST(unpaid_work, people_in_work_never_work_two_days_a_week_but_for_long_orders) {
  Model const shared = model({Size::small, brief() + Settings{{"/unpaid_work/intensive_share", "1"},
                                                              {"/unpaid_work/intensive_from", "0"}}});
  Service service(shared, test_seed, 0);
  int in_work = 0, others = 0;
  live(service, [&](Service const& now) {
    for (auto const& order : now.orders) {
      if (order.done) continue;
      bool const works = (now.cases[order.subject].flags & shared.now.office_hours_flags) != 0;
      bool const long_order = static_cast<double>(order.hours_needed) >= 240 * 0.94 - 1e-3;
      ASSERT_EQ(order.intensive, !works || long_order);
      ++(works ? in_work : others);
    }
  });
  EXPECT_GT(in_work, 1000);
  EXPECT_GT(others, 1000);
}

// Metamorphic, in expectation: the same cases and luck, more of what a group day needs. Twelve years of the
// small service; a difference that is truly zero is found above three of its standard errors with a
// probability of 0.006 (Student's t, eleven degrees of freedom, one side), each of the four comparisons.
constexpr int stand_down_replications = 12;
constexpr double three_errors = 3;
Settings const crowded{{"/run_up/flow_months", "18"},
                       {"/run_up/staffed_months", "6"},
                       {"/months", "12"},
                       {"/targets", "{}"},
                       {"/unpaid_work/vehicle_failure_share", "0.1"}};
Which const stood_down{"unpaid_work_stand_down_share"};

Settings supervisors(char const* norfolk, char const* suffolk) {
  return {{"/unpaid_work/teams/norfolk/supervisors_fte", norfolk},
          {"/unpaid_work/teams/suffolk/supervisors_fte", suffolk}};
}

TEST(unpaid_work, more_supervisors_never_raise_stand_downs) {
  auto const with = [](char const* norfolk, char const* suffolk) {
    return Runs({Size::small, crowded + supervisors(norfolk, suffolk)}, stand_down_replications, 0);
  };
  auto const few = with("1", "0.5"), usual = with("1.5", "0.85"), more = with("2", "1"),
             many = with("4", "2");
  EXPECT_LT(standard_errors(usual, few, stood_down), three_errors);
  EXPECT_LT(standard_errors(more, usual, stood_down), three_errors);
  EXPECT_LT(standard_errors(many, more, stood_down), three_errors);
  EXPECT_LT(standard_errors(many, few, stood_down), -three_errors);  // and the test can tell
}

TEST(unpaid_work, vans_that_never_fail_and_supervisors_enough_leave_hardly_a_stand_down) {
  Runs const usual({Size::small, crowded}, stand_down_replications, 0);
  Runs const reliable({Size::small, crowded + Settings{{"/unpaid_work/vehicle_failure_share", "0"}}},
                      stand_down_replications, 0);
  Runs const ample({Size::small, crowded + supervisors("4", "3") +
                                     Settings{{"/unpaid_work/vehicle_failure_share", "0"},
                                              {"/unpaid_work/teams/norfolk/vehicles", "5"},
                                              {"/unpaid_work/teams/suffolk/vehicles", "4"}}},
                   stand_down_replications, 0);
  EXPECT_LT(standard_errors(reliable, usual, stood_down), -three_errors);
  EXPECT_LT(ample.mean(stood_down), 0.002);
  EXPECT_GT(usual.mean(stood_down), 0.02);
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
