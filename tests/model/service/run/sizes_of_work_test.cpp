// Cases at each stage, and the work that they are.

#include "tests/model/service/run/sizes.hpp"

namespace caseflow::service {
namespace {

// The same stay for half as many again, where no place in a group is needed: in groups they would wait as
// well.
TEST(sizes, stand_alone_unpaid_work_follows_its_share) {
  Settings const alone{{"/unpaid_work/individual_share", "1"}};
  auto const more = held(
      alone + Settings{{"/sentences/unpaid_work_share", "0.51"}, {"/sentences/supervision_share", "0.31"}});
  expect_about(ratio(more, held(alone), {"caseload", "stage", "unpaid_work"}), 1.5, 0.06);
}

// Five working days more are seven days, and by Little's law so many more cases wait.
TEST(sizes, administration_delays_allocation) {
  auto const slow = held({{"/demand/admin_days_mean", "6"}});
  expect_about(slow.mean({"allocation_wait_days"}) - usual().mean({"allocation_wait_days"}), 7, 0.1);
  Which const waiting{"caseload", "stage", "awaiting_allocation"};
  expect_about(slow.mean(waiting) - usual().mean(waiting), 7 * usual().mean({"starts"}) / 731, 0.1);
}

// Each reception spends min(12 weeks, time served) less min(2 weeks, time served) with its area instead of
// the hub. Served, days: short sentences by their months, long ones longer than 12 weeks.
TEST(sizes, custody_goes_to_the_area_ten_weeks_earlier) {
  double const months[] = {0.75, 1.5, 2, 3, 4, 6, 8, 10},
               weights[] = {0.1, 0.15, 0.16, 0.18, 0.15, 0.13, 0.08, 0.05};
  double shorter = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    double const served = months[i] * 365.25 / 12;
    shorter += weights[i] * (std::min(84.0, served) - std::min(14.0, served));
  }
  double const days = 0.74 * shorter + 0.26 * 70;
  double const receptions_a_day = usual().mean({"starts"}) * 664 / (1841 + 664) / 731;
  auto const early = held({{"/operating_model/routing/1/until_weeks_before_release", "12"}});
  Which const hub{"caseload", "holder", "hub"};
  expect_about(early.mean(hub) - usual().mean(hub), -receptions_a_day * days, 0.07);
}

// With time for everything, each appointment kept costs its minutes and nothing else changes: the second 40
// or 50 minutes cost what the third do, and that is between 40 and 50 a kept contact.
TEST(sizes, appointment_minutes_cost_what_they_say) {
  Settings const ample{{"/workforce/working_day_minutes", "720"}, {"/workforce/casework_share", "1"}};
  Runs const once = held(ample);
  Runs const twice = held(ample + Settings{{"/work/tasks/appointment/minutes", "[80, 80, 100]"}});
  Runs const thrice = held(ample + Settings{{"/work/tasks/appointment/minutes", "[120, 120, 150]"}});
  Which const hours{"workload_share"};
  double const second = twice.sum(hours) - once.sum(hours), third = thrice.sum(hours) - twice.sum(hours);
  expect_about(third, second, 0.01);
  double const each = second / once.sum({"contact_kept_share"});
  EXPECT_GT(each, 40);
  EXPECT_LT(each, 50);
}

// One pace from the first week on. The first appointment is in both, and those seen less often are breached
// later.
TEST(sizes, contact_half_as_often_is_half_the_contact) {
  auto const paced = [](char const* steps) {
    Settings settings;
    for (auto const* band : {"Green", "Yellow", "Blue", "Red"})
      for (auto const* kind : {"order_contact", "release_contact"})
        settings.push_back({std::string("/operating_model/bands/") + band + "/" + kind, steps});
    return held(settings);
  };
  Which const planned{"contact_delivered_share"};
  double const share =
      paced(R"([{"weeks_between": 4}])").base(planned) / paced(R"([{"weeks_between": 2}])").base(planned);
  EXPECT_GT(share, 0.5);
  EXPECT_LT(share, 0.57);
}

// Absences are judged before excuses: what is left of (1 - excused).
TEST(sizes, excuses_take_their_share_of_contact) {
  auto const excused = held({{"/attendance/acceptable_share", "0.2"}});
  expect_about(ratio(excused, usual(), {"contact_kept_share"}), 0.8 / 0.9, 0.02);
}

// Half as many are taken to court, and some of those left free are taken later.
TEST(sizes, enforcement_half_as_often) {
  double const breaches =
      ratio(held({{"/practice/pieces/enforcement/level", "0.375"}}), usual(), {"breaches"});
  EXPECT_GT(breaches, 0.5);
  EXPECT_LT(breaches, 0.65);
}

// Little's law: twice the weeks to court, twice the cases that wait for it, less those that end meanwhile.
TEST(sizes, slower_courts_hold_more_breaches) {
  Which const waiting{"caseload", "stage", "breach_proceedings"};
  expect_about(
      ratio(held({{"/enforcement/weeks_to_court", R"({"triangular": {"low": 4, "mode": 8, "high": 18}})"}}),
            usual(), waiting),
      1.93, 0.1);  // less those whom a conviction takes out of the longer wait
}

TEST(sizes, longer_warrants_hold_more_out_of_contact) {
  double const more = ratio(held({{"/enforcement/warrant_weeks", R"({"exponential": {"mean": 36}})"}}),
                            usual(), {"caseload", "stage", "out_of_contact"});
  EXPECT_GT(more, 1.5);  // twice, less those who end before the warrant
  EXPECT_LT(more, 2.0);
}

// Rates of what is needed are proportional, as long as the people are the same.
TEST(sizes, needs_follow_their_rates) {
  Settings const routine{{"/risk_changes/home_visit_share", "0"},
                         {"/enforcement/out_of_contact_share", "0"},
                         {"/enforcement/excuses", "20"}};  // which call for visits as well
  auto const visits = held(routine + Settings{{"/risk_changes/home_visits_per_year_low", "0.3"},
                                              {"/risk_changes/home_visits_per_year_medium", "1.8"}});
  expect_about(visits.base({"home_visit_done_share"}) / held(routine).base({"home_visit_done_share"}), 2,
               0.05);
  auto const escalated = held({{"/risk_changes/escalated_share", "0.1"}});
  double const escalations = ratio(escalated, usual(), {"escalations"});
  EXPECT_GT(escalations, 1.8);  // twice, less those who cannot leave twice
  EXPECT_LT(escalations, 2.2);  // some 300 a replication: a standard error of 3 per cent
  auto const reviews = held({{"/operating_model/assessment/review_every_weeks", "15"}});
  auto const last = held({{"/operating_model/assessment/termination_weeks", "0"}});
  EXPECT_GT(reviews.base({"reviews_in_time_share"}), 1.2 * usual().base({"reviews_in_time_share"}));
  EXPECT_LT(last.base({"reviews_in_time_share"}), 0.95 * usual().base({"reviews_in_time_share"}));
  auto const unchecked = held({{"/risk_changes/check_flags", "[]"}});
  EXPECT_EQ(unchecked.base({"checks_done_share"}), 0);
}

// Allocation counts cases, so points change nothing but themselves.
TEST(sizes, points_are_proportional) {
  Which const points{"points_capacity_share"};
  expect_about(ratio(held({{"/workload_points/full_time_points", "4352"}}), usual(), points), 0.5, 1e-6);
}

// A group that nobody is referred to begins with nobody; everybody is stood down where no vehicle runs.
TEST(sizes, nothing_comes_of_nothing) {
  auto const none = held({{"/groups/solo/referred_share", "0"},
                          {"/unpaid_work/vehicle_failure_share", "1"},
                          {"/practice/pieces/enforcement/level", "0"},
                          {"/enforcement/recall_share", "0"},
                          {"/enforcement/recall_per_year_short", "0"},
                          {"/enforcement/recall_per_year_long", "0"},
                          {"/unpaid_work/individual_share", "0"},
                          {"/risk_changes/escalated_share", "0"}});
  EXPECT_EQ(none.mean({"group_starts", "group", "solo"}), 0);
  EXPECT_EQ(none.mean({"unpaid_work_stand_down_share", "reason", "no_place"}), 0);
  EXPECT_EQ(none.mean({"unpaid_work_stand_down_share"}), 1);
  EXPECT_EQ(none.mean({"unpaid_work_hours"}), 0);
  EXPECT_EQ(none.mean({"breaches"}), 0);
  EXPECT_EQ(none.mean({"recalls"}), 0);
  EXPECT_EQ(none.mean({"escalations"}), 0);
  EXPECT_EQ(none.mean({"caseload", "stage", "out_of_contact"}), 0);
}

// Homes: nobody without a need is settled here, and with time and homes enough everybody with one is.
TEST(sizes, homes_follow_needs) {
  Settings const ample{{"/through_the_gate/worker_minutes_per_day", "720"},
                       {"/through_the_gate/needs/accommodation/met_share", "1"},
                       {"/through_the_gate/needs/accommodation/slope", "0"},
                       {"/through_the_gate/needs/accommodation/places/needed_share", "0"},
                       {"/through_the_gate/settled_without_need_share", "0"}};
  auto const found = held(ample);
  expect_about(found.mean({"settled_accommodation_share"}), 0.55, 0.06);
  auto const more = held(ample + Settings{{"/through_the_gate/needs/accommodation/share", "0.9"}});
  expect_about(more.mean({"settled_accommodation_share"}), 0.9, 0.06);
}

}  // namespace
}  // namespace caseflow::service
