// What lies between a referral and the first session: reading, notice, invitations, preparation, motivation;
// and offices without an evening.

#include <cmath>
#include <string>
#include <utility>

#include <gtest/gtest.h>

#include "model/service/groups/joining.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

std::string const programmes = "/group_work/joining/programmes",
                  activities = "/group_work/joining/activities", of_motivation = "/group_work/motivation";

/// Everybody is accepted, asked at once, and comes, with a motivation that nothing moves.
std::string const at_once =
    R"({"reading_minutes": 0, "declined_share": 0, "notice_weeks": 0, "take_up_share": 1, "invitations": 1})";
std::string const unmoved =
    R"({"lost_per_week": 0, "gained_per_tutor_preparation": 0, "gained_per_officer_preparation": 0, "gained_at_most": 0,
        "officer_preparation_share": 0, "officer_preparation_minutes": 0})";

/// Half a year with officers and tutors before a year of forecast, and many for one programme; what joining
/// it takes is in the settings alone.
Settings joined(Settings const& settings) {
  return Settings{{programmes, at_once},
                  {activities, at_once},
                  {of_motivation, unmoved},
                  {"/run_up/flow_months", "9"},
                  {"/run_up/staffed_months", "6"},
                  {"/months", "12"},
                  {"/targets", "{}"},
                  {"/inspection/date", "null"},
                  {"/groups/building_better_relationships/referred_share", "0.7"}} +
         staffed("/group_work/teams/norfolk", "4") + settings;
}
Runs lived_to_join(Settings const& settings) { return Runs({Size::small, joined(settings)}, 2, 0); }

double programme_wait(Settings const& settings) {
  return lived_to_join(settings).mean({"programme_wait_weeks"});
}

// Too few trained staff to deliver interventions, as in Dorset, Devon and Cornwall, delay what comes before a
// run as well.
TEST(joining, with_half_the_tutors_time_referrals_and_preparation_wait_longer) {
  Settings const reading{{programmes + "/reading_minutes", "360"},
                         {"/group_work/reading_time_share", "0.05"}};
  double const usual = programme_wait(reading),
               half = programme_wait(reading + staffed("/group_work/teams/norfolk", "2"));
  EXPECT_GT(half, 1.5 * usual);
}

TEST(joining, notice_is_waited_for) {
  double const promptly = programme_wait({}), later = programme_wait({{programmes + "/notice_weeks", "3"}});
  EXPECT_GT(later, promptly + 2);
  EXPECT_LT(later, promptly + 5);
}

TEST(joining, who_is_not_accepted_never_begins) {
  Runs const some =
      lived_to_join({{programmes + "/declined_share", "0.5"}, {activities + "/declined_share", "0.5"}});
  Runs const none = lived_to_join({});
  double const n = some.base({"group_declined_share"}) * 2;
  ASSERT_GT(n, 300);
  // Binomial: a false alarm in 16,000.
  EXPECT_NEAR(some.mean({"group_declined_share"}), 0.5, 4 * 0.5 / std::sqrt(n));
  EXPECT_EQ(none.mean({"group_declined_share"}), 0);
  EXPECT_LT(some.mean({"group_start_share"}), 0.7 * none.mean({"group_start_share"}));
  EXPECT_GT(some.mean({"group_start_share"}), 0.3 * none.mean({"group_start_share"}));
}

Settings asked(char const* take_up, char const* invitations) {
  return {{programmes + "/take_up_share", take_up},
          {programmes + "/invitations", invitations},
          {activities + "/take_up_share", take_up},
          {activities + "/invitations", invitations}};
}

// "Group starts postponed": a run that nobody joins has not begun, however many were invited to it. Nothing
// is held, and it neither counts as begun nor keeps the next run waiting.
TEST(joining, a_run_that_nobody_joins_is_put_off_and_planned_anew_a_week_later) {
  auto const runs = [](char const* take_up, char const* weeks) {
    return lived_to_join(asked(take_up, "10") +
                         Settings{{"/groups/building_better_relationships/run_every_weeks", weeks},
                                  {"/groups/building_better_relationships/least_booked", "1"},
                                  {"/groups/building_better_relationships/individual", "null"}});
  };
  Runs const never = runs("0", "1");
  EXPECT_EQ(never.mean({"group_runs_put_off_share"}), 1);
  EXPECT_EQ(never.mean({"group_runs"}), 0);
  EXPECT_EQ(never.mean({"group_sessions"}), 0);
  // It is tried as often where runs are half a year apart: none has begun.
  EXPECT_EQ(runs("0", "26").base({"group_runs_put_off_share"}), never.base({"group_runs_put_off_share"}));
}

TEST(joining, who_does_not_take_up_the_invitation_is_asked_again_or_never_begins) {
  Runs const once = lived_to_join(asked("0.5", "1")), often = lived_to_join(asked("0.5", "5")),
             all = lived_to_join({});
  EXPECT_EQ(all.mean({"group_take_up_share"}), 1);
  EXPECT_NEAR(once.mean({"group_take_up_share"}), 0.5, 0.06);
  double const began = all.mean({"group_start_share"});
  EXPECT_LT(once.mean({"group_start_share"}), 0.7 * began);
  EXPECT_GT(often.mean({"group_start_share"}), once.mean({"group_start_share"}) + 0.1);
}

// As in South Yorkshire, where very little preparation or motivational work while people waited may have
// affected their engagement.
TEST(joining, people_prepared_while_they_wait_take_up_their_places_more_often_and_complete) {
  auto const prepared = [](char const* share) {
    return lived_to_join(asked("0.5", "1") +
                         Settings{{programmes + "/notice_weeks", "4"},
                                  {activities + "/notice_weeks", "4"},
                                  {of_motivation + "/gained_per_officer_preparation", "0.5"},
                                  {of_motivation + "/gained_at_most", "2"},
                                  {of_motivation + "/officer_preparation_share", share},
                                  {of_motivation + "/officer_preparation_minutes", "20"}});
  };
  Runs const always = prepared("1"), never_so = prepared("0");
  EXPECT_EQ(never_so.mean({"group_preparation_share"}), 0);
  EXPECT_GT(always.mean({"group_preparation_share"}), 0.7);  // officers differ
  EXPECT_GT(always.mean({"group_take_up_share"}), never_so.mean({"group_take_up_share"}) + 0.1);
  EXPECT_GT(always.mean({"group_completion_share"}), 1.1 * never_so.mean({"group_completion_share"}));
  double const occasions = always.base({"group_preparation_share"});
  EXPECT_GT(always.sum({"workload_share"}), never_so.sum({"workload_share"}) + 0.5 * 20 * occasions);
}

TEST(joining, officers_short_of_time_prepare_people_less) {
  Settings const preparing =
      asked("0.5", "1") + Settings{{activities + "/notice_weeks", "6"},
                                   {of_motivation + "/gained_per_officer_preparation", "0.6"},
                                   {of_motivation + "/gained_at_most", "3"},
                                   {of_motivation + "/officer_preparation_share", "1"}};
  double const usual = lived_to_join(preparing).mean({"group_take_up_share"});
  double const pressed =
      lived_to_join(preparing + Settings{{"/workforce/casework_share", "0.4"}}).mean({"group_take_up_share"});
  EXPECT_LT(pressed, usual - 0.02);
}

TEST(joining, long_waits_cost_take_up_and_attendance) {
  auto const waiting = [](char const* weeks) {
    return lived_to_join(asked("0.8", "1") + Settings{{programmes + "/notice_weeks", weeks},
                                                      {activities + "/notice_weeks", weeks},
                                                      {of_motivation + "/lost_per_week", "0.15"}});
  };
  Runs const soon = waiting("0"), late = waiting("8");
  EXPECT_LT(late.mean({"group_take_up_share"}), soon.mean({"group_take_up_share"}) - 0.1);
  EXPECT_LT(late.mean({"programme_completion_share"}), soon.mean({"programme_completion_share"}));
}

TEST(joining, motivation_is_that_of_the_referral_first_and_what_is_said_of_it_later) {
  Model const shared = model({Size::small, joined({{of_motivation + "/lost_per_week", "0.1"},
                                                   {of_motivation + "/gained_per_officer_preparation", "0.2"},
                                                   {of_motivation + "/gained_at_most", "0.3"},
                                                   {of_motivation + "/officer_preparation_share", "0.5"}})});
  Service service(shared, test_seed, 0);
  int at_first = 0, lower = 0, raised = 0;
  live(service, [&](Service const& now) {
    for (WaitingListId const slot : now.group_work.waiting.ids())
      for (auto const& member : now.group_work.waiting[slot]) {
        double const logit = joining::motivation(now, member);
        double const weeks = static_cast<double>(now.today() - member.since) / 7;
        ASSERT_GE(logit, -0.1 * weeks - 1e-9);
        ASSERT_LE(logit, 0.3 - 0.1 * weeks + 1e-9);
        at_first +=
            now.today() - member.since == 1 && std::abs(logit + 0.1 / 7) < 1e-9 ? 1 : 0;  // a day later
        lower += logit < 0 ? 1 : 0;
        raised += logit > -0.1 * weeks + 1e-9 ? 1 : 0;
      }
  });
  EXPECT_GT(at_first, 100);
  EXPECT_GT(lower, 100);
  EXPECT_GT(raised, 100);
}

TEST(joining, people_in_work_wait_where_the_office_has_no_evening) {
  auto const begun_in_work = [](char const* evenings) {
    Model const shared = model({Size::small, joined({{"/sites/norwich/evenings", evenings}})});
    SiteId const norwich = core::find_in(shared.now.sites, "norwich");
    Service service(shared, test_seed, 0);
    std::pair<int, int> found;  // there and elsewhere
    live(service, [&](Service const& now) {
      for (auto const& run : now.group_work.runs)
        if (run.times != 0 && !run.at_partner)
          for (auto const& member : run.members)
            if (member.in_work) ++(run.site == norwich ? found.first : found.second);
    });
    return found;
  };
  auto const open = begun_in_work("2"), closed = begun_in_work("0");
  EXPECT_GT(open.first, 100);
  EXPECT_EQ(closed.first, 0);
  EXPECT_GT(closed.second, 100);
}

}  // namespace
}  // namespace caseflow::service
