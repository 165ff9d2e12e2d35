#include "tests/model/service/fixture.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/service/unpaid_work/booking.hpp"

namespace caseflow::service {
namespace {

TEST(unpaid_work, bookings_stay_within_the_places_planned) {
  Model const shared = model({Size::small, brief() + Settings{{"/workforce/leaving_per_year", "0"},
                                                              {"/workforce/leave_days_per_year", "0"},
                                                              {"/workforce/training_days_per_year", "0"}}});
  Service service(shared, test_seed, 0);
  while (service.today() < shared.start) service.simulate_day();
  live(service, [&](Service const& now) {
    for (TeamId const team : now.teams.ids()) {
      auto const& about = shared.now.teams[team];
      auto const& work = shared.now.scenario.unpaid_work;
      double const supervisors = shared.now.scenario.unpaid_work.teams.at(about.name).in_post_fte;
      double const places = std::ceil(supervisors) * static_cast<double>(about.group_size) /
                            (1 + work.other_provider_share) * work.overbooking_share;
      for (int const booked : now.teams[team].booked()) ASSERT_LE(booked, places + 1e-6);
    }
  });
}

TEST(unpaid_work, every_booking_is_given_back) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  live(service, [](Service const& now) {
    for (auto const& team : now.teams)
      for (sim::Day day = 0; day < now.today(); ++day)
        ASSERT_EQ(team.booked()[static_cast<std::size_t>(day)], 0);
  });
}

TEST(unpaid_work, hours_grow_to_what_is_needed_and_no_further) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  live(service, [](Service const& now) {
    for (auto const& order : now.requirements) {
      ASSERT_LE(order.hours_done, order.hours_needed);
      ASSERT_LE(order.extensions, 1);
    }
  });
}

TEST(unpaid_work, bookings_stay_within_the_vehicles) {
  Model const shared = model({Size::small, brief() + Settings{{"/unpaid_work/teams/norfolk/vehicles", "1"},
                                                              {"/unpaid_work/vehicle_failure_share", "0"}}});
  Service service(shared, test_seed, 0);
  while (service.today() < shared.start) service.simulate_day();
  live(service, [&](Service const& now) {
    auto const& work = shared.now.scenario.unpaid_work;
    double const places =
        static_cast<double>(shared.now.teams[TeamId{0}].group_size) / (1 + work.other_provider_share);
    for (int const booked : now.teams[TeamId{0}].booked())
      ASSERT_LE(booked, places * work.overbooking_share + 1e-6);
  });
}

TEST(unpaid_work, the_first_day_waits_for_the_assessment) {
  // The hub holds stand-alone unpaid work; a twentieth of its officers' time is left.
  Which const first_days{"unpaid_work_first_session_in_14_days_share"};
  Runs const usual({Size::small, brief()}, 1, 0);
  Runs const waiting(
      {Size::small, brief() + Settings{{"/workforce/posts/norwich_hub_pso/established_fte", "0.07"},
                                       {"/workforce/posts/norwich_hub_pso/in_post_fte", "0.07"}}},
      1, 0);
  EXPECT_LT(waiting.base(first_days), 0.7 * usual.base(first_days));
}

TEST(unpaid_work, nobody_is_sent_to_work_before_the_assessment) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  int waiting = 0;
  live(service, [&](Service const& now) {
    if (!now.staffed) return;
    for (auto const& order : now.requirements) {
      if (order.done || order.assessed) continue;
      ++waiting;
      ASSERT_FALSE(order.first_seen);
      ASSERT_EQ(order.hours_done, 0);
    }
  });
  EXPECT_GT(waiting, 100);
}

TEST(unpaid_work, the_first_day_is_arranged_beside_the_assessment) {
  // With places enough; the assessment is due after a week, and no day waits for that.
  Which const arranged{"unpaid_work_arranged_in_7_days_share"};
  Settings const ample = brief() + staffed("/unpaid_work/teams/norfolk", "4") +
                         staffed("/unpaid_work/teams/suffolk", "2") +
                         Settings{{"/unpaid_work/teams/norfolk/vehicles", "6"},
                                  {"/unpaid_work/teams/suffolk/vehicles", "4"},
                                  {"/unpaid_work/assessment_days", "20"}};
  Runs const usual({Size::small, ample}, 2, 0);
  Runs const slow({Size::small, ample + Settings{{"/unpaid_work/start_days_mean", "15"}}}, 2, 0);
  EXPECT_GT(usual.mean(arranged), 0.7);
  EXPECT_LT(slow.mean(arranged), 0.5);
}

TEST(unpaid_work, people_in_work_never_work_two_days_a_week_but_for_long_orders) {
  Model const shared = model({Size::small, brief() + Settings{{"/unpaid_work/intensive_share", "1"},
                                                              {"/unpaid_work/intensive_from", "0"}}});
  Service service(shared, test_seed, 0);
  int in_work = 0, others = 0;
  live(service, [&](Service const& now) {
    for (auto const& order : now.requirements) {
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

TEST(unpaid_work, almost_without_supervisors_groups_do_nothing) {
  Runs const none({Size::small, brief() + Settings{{"/unpaid_work/teams/norfolk/established_fte", "0.0001"},
                                                   {"/unpaid_work/teams/norfolk/in_post_fte", "0.0001"},
                                                   {"/unpaid_work/teams/suffolk/established_fte", "0.0001"},
                                                   {"/unpaid_work/teams/suffolk/in_post_fte", "0.0001"},
                                                   {"/unpaid_work/individual_share", "0"}}},
                  1, 0);
  EXPECT_EQ(none.mean({"unpaid_work_hours"}), 0);
}

TEST(unpaid_work, who_may_not_work_takes_no_place) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/unpaid_work/teams/norfolk/established_fte", "8"},
                                             {"/unpaid_work/teams/norfolk/in_post_fte", "8"},
                                             {"/unpaid_work/teams/norfolk/vehicles", "8"}}});
  Service service(shared, test_seed, 0);
  while (service.today() < shared.start) service.simulate_day();
  auto const& booked = service.teams[TeamId{0}].booked();
  auto const booking_all = [&](bool halted) {
    int const before = std::accumulate(booked.begin(), booked.end(), 0);
    for (RequirementId const order : service.requirements.ids()) {
      if (service.requirements[order].done || service.requirements[order].team != TeamId{0}) continue;
      service.requirements[order].halted = halted;
      booking::book(service, order, service.today() + 1);
    }
    return std::accumulate(booked.begin(), booked.end(), 0) - before;
  };
  EXPECT_EQ(booking_all(true), 0);
  EXPECT_GT(booking_all(false), 10);
}

/// The most FTE on leave that is known of any day from today on.
float most_away(Service const& service, TeamId team) {
  auto const& planned = service.teams[team].planned_away();
  return *std::max_element(planned.begin() + service.today(), planned.end());
}

TEST(unpaid_work, leave_of_supervisors_whose_places_go_takes_no_places) {
  Model const shared = model({Size::small,
                              brief() + Settings{{"/unpaid_work/teams/norfolk/established_fte", "8"},
                                                 {"/unpaid_work/teams/norfolk/in_post_fte", "8"}},
                              Settings{{"/unpaid_work/teams/norfolk/established_fte", "0.5"},
                                       {"/unpaid_work/teams/norfolk/in_post_fte", "0.5"}}});
  Service service(shared, test_seed, 0);
  constexpr float most_of_one = 0.5F * 3;  // spells that are planned into each other
  while (service.today() < shared.start) service.simulate_day();
  EXPECT_GT(most_away(service, TeamId{0}), most_of_one);
  service.simulate_day();
  EXPECT_LE(most_away(service, TeamId{0}), most_of_one);
}

TEST(unpaid_work, leave_of_supervisors_who_resign_takes_no_places) {
  Model const shared = model({Size::small, brief() + Settings{{"/workforce/leaving_per_year", "4"},
                                                              {"/workforce/recruitment/lead_months", "24"}}});
  Service service(shared, test_seed, 0);
  int empty = 0;
  live(service, [&](Service const& now) {
    if (!now.staffed || !now.calendar.running()) return;
    for (TeamId const team : now.teams.ids()) {
      auto const& members = now.pools[team].members();
      if (std::any_of(members.begin(), members.end(), [&](PersonId id) { return now.staff[id].here; }))
        continue;
      ++empty;
      ASSERT_EQ(most_away(now, team), 0);
    }
  });
  EXPECT_GT(empty, 20);
}

}  // namespace
}  // namespace caseflow::service
