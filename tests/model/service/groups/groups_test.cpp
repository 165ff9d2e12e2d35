#include <bit>
#include <map>
#include <set>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

TEST(groups, runs_have_no_more_people_than_places_and_nobody_twice) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/groups/positive_pathways/referred_share", "1"},
                                             {"/group_work/joining/activities/take_up_share", "1"}}});
  Service service(shared, test_seed, 0);
  std::size_t fullest = 0;
  live(service, [&](Service const& now) {
    for (auto const& run : now.group_work.runs) {
      auto const& about = shared.now.groups[run.group].about;
      ASSERT_LE(static_cast<double>(run.members.size()), about.places);
      std::set<sim::Entity> people;
      for (auto const& member : run.members) {
        ASSERT_TRUE(people.insert(member.entity).second);
        ASSERT_LT(member.missed, about.dropped_after_missed);
        ASSERT_GT(member.sessions_left, 0);
        ASSERT_LE(member.sessions_left, about.sessions);
      }
      fullest = std::max(fullest, run.members.size());
    }
  });
  EXPECT_EQ(fullest, 12u);
}

TEST(groups, nobody_is_referred_who_is_not_suitable) {
  // Later the record can turn out wrong, and a new sentence can be for unpaid work alone.
  Model const shared =
      model({Size::small, brief() + Settings{{"/recorded_risk/found_share", "0"},
                                             {"/new_sentences/second_order_share", "0"},
                                             {"/new_sentences/resentenced_share", "0"},
                                             {"/new_sentences/resentenced_after_breach_share", "0"}}});
  Service service(shared, test_seed, 0);
  int waiting = 0;
  live(service, [&](Service const& now) {
    for (WaitingListId const slot : now.group_work.waiting.ids())
      for (auto const& member : now.group_work.waiting[slot]) {
        if (!member.subject) continue;
        Case const& one = now.cases[member.subject];
        if (one.generation != member.generation || one.risk_changes > 0) continue;
        ++waiting;
        ASSERT_TRUE(
            shared.now.groups[GroupId{slot.number() % shared.now.groups.size()}].suitable.holds(one.facts()));
      }
  });
  EXPECT_GT(waiting, 1000);
}

/// The small service with officers and tutors, day by day.
void watch(std::function<void(Service const&)> const& act) {
  Model const shared = model({Size::small, brief() + Settings{{"/workforce/leaving_per_year", "1"}}});
  Service service(shared, test_seed, 0);
  live(service, [&](Service const& now) {
    if (now.staffed) act(now);
  });
}

TEST(groups, no_tutor_and_no_room_is_in_two_runs_at_a_time) {
  int together = 0;
  watch([&](Service const& now) {
    std::map<PersonId, TutorDiary> diaries;
    auto rooms = core::ListBy<SiteId, std::array<unsigned, times_a_week>>::of_size(now.plan->sites.size());
    for (auto const& run : now.group_work.runs) {
      if (run.members.empty() || run.times == 0) continue;
      auto const& about = now.plan->groups[run.group].about;
      ASSERT_EQ(std::popcount(run.times), about.sessions_a_week);
      for (std::size_t time = 0; time < times_a_week && !run.at_partner; ++time)
        rooms[run.site][time] += run.times >> time & 1u;
      for (PersonId const tutor : run.tutors) {
        if (!tutor) continue;
        auto& diary = diaries[tutor];
        ASSERT_EQ(diary.times & run.times, 0u);
        diary.times |= run.times;
        diary.minutes += about.tutor_minutes * about.sessions_a_week;
        ++together;
      }
    }
    for (PersonId const id : now.group_work.diaries.tutors()) {
      ASSERT_EQ(diaries[id].times, now.group_work.diaries[id].times);
      ASSERT_NEAR(diaries[id].minutes, now.group_work.diaries[id].minutes, 1e-6);
    }
    for (SiteId const site : rooms.ids())
      for (std::size_t time = 0; time < times_a_week; ++time) {
        ASSERT_EQ(rooms[site][time], now.group_work.rooms_taken[site][time]);
        ASSERT_LE(static_cast<int>(rooms[site][time]), now.plan->scenario.group_work.rooms);
      }
  });
  EXPECT_GT(together, 100);
}

TEST(groups, people_in_work_come_in_the_evening) {
  constexpr std::uint32_t evenings = 0b100'100'100'100'100;
  int in_work = 0, others_by_day = 0;
  watch([&](Service const& now) {
    for (auto const& run : now.group_work.runs) {
      if (run.times == 0) continue;
      bool const evening = (run.times & evenings) != 0;
      for (auto const& member : run.members) {
        ASSERT_TRUE(evening || !member.in_work);
        ++(member.in_work ? in_work : others_by_day);
      }
    }
  });
  EXPECT_GT(in_work, 50);
  EXPECT_GT(others_by_day, 50);
}

TEST(groups, nobody_works_more_activity_days_than_the_court_ordered) {
  int worked = 0, some_left = 0;
  watch([&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (!core::on_caseload(one.stage)) continue;
      ASSERT_LE(one.activity_done, one.activity_days);
      if (one.kind == core::CaseKind::custody || one.kind == core::CaseKind::unpaid_work) {
        ASSERT_EQ(one.activity_days, 0);
      }
      worked += one.activity_done > 0 ? 1 : 0;
      some_left += one.activity_done < one.activity_days ? 1 : 0;
    }
  });
  EXPECT_GT(worked, 1000);
  EXPECT_GT(some_left, 1000);
}

TEST(groups, without_tutors_time_officers_work_every_activity_day) {
  Runs const none(
      {Size::small, brief() + Settings{{"/group_work/session_time_share", "0.05"},
                                       {"/group_work/individual_time_share", "0.9"},
                                       {"/groups/building_better_relationships/individual", "null"},
                                       {"/groups/thinking_skills/individual", "null"},
                                       {"/groups/womens_group/referred_share", "0"},
                                       {"/run_up/staffed_months", "12"}}},
      1, 0);
  EXPECT_EQ(none.mean({"group_starts"}), 0);
  EXPECT_EQ(none.mean({"group_sessions"}), 0);
  EXPECT_EQ(none.mean({"rar_days_one_to_one_share"}), 1);
  EXPECT_GT(none.mean({"rar_days_delivered"}), 100);
}

/// Away by plan alone: neither sick nor gone.
Settings const planned_leave_alone{{"/workforce/sickness/days_per_year", "0"},
                                   {"/workforce/leaving_per_year", "0"}};
Settings const ample_tutors_of_norfolk = staffed("/group_work/teams/norfolk", "12");
Which const cancelled{"group_sessions_cancelled_share"}, left_out{"group_sessions_left_out_share"};

TEST(groups, plan_their_sessions_around_leave) {
  Runs const ample({Size::small, brief() + planned_leave_alone + ample_tutors_of_norfolk}, 2, 0);
  ASSERT_GT(ample.mean({"group_sessions"}), 100);
  EXPECT_EQ(ample.mean(cancelled), 0);
  EXPECT_LT(ample.mean(left_out), 0.01);
  Runs const few({Size::small, brief() + planned_leave_alone}, 2, 0);
  EXPECT_EQ(few.mean(cancelled), 0);
  EXPECT_GT(few.mean(left_out), 0.1);
}

TEST(groups, sickness_cancels_where_nobody_stands_in) {
  Settings const sick =
      brief() + Settings{{"/workforce/sickness/days_per_year", "60"}} + ample_tutors_of_norfolk;
  auto const with_cover = [&](char const* share) {
    return Runs({Size::small, sick + Settings{{"/group_work/cover_share", share}}}, 2, 0).mean(cancelled);
  };
  EXPECT_GT(with_cover("0"), 0.2);
  EXPECT_LT(with_cover("1"), 0.02);
}

TEST(groups, no_run_begins_while_a_programme_wants_the_hours) {
  Model const shared = model({Size::small, brief() + Settings{{"/group_work/session_time_share", "0.4"}}});
  auto const& groups = shared.now.groups;
  Service service(shared, test_seed, 0);
  core::ListBy<WaitingListId, std::uint32_t> before;
  sim::Day kept = never;
  int days_kept = 0, begun = 0;
  live(service, [&](Service const& now) {
    if (!now.staffed) return;
    days_kept += now.today() - 1 <= kept ? 1 : 0;
    for (WaitingListId const slot : before.ids()) {
      auto const& about = groups[GroupId{slot.number() % groups.size()}].about;
      if (about.accredited || about.tutors == 0 || now.group_work.runs_begun[slot] == before[slot]) continue;
      ASSERT_GT(now.today() - 1, kept);
      ++begun;
    }
    before = now.group_work.runs_begun;
    kept = now.group_work.hours_kept_until.front();
  });
  EXPECT_GT(days_kept, 20);
  EXPECT_GT(begun, 2);  // where many who are asked do not come, few begin in these months
}

TEST(groups, days_offered_cover_days_worked) {
  Runs const usual({Size::small, brief()}, 2, 0);
  EXPECT_LT(usual.mean({"rar_days_delivered"}), usual.mean({"rar_days_offered"}));
  EXPECT_GT(usual.mean({"rar_days_one_to_one_share"}), 0);
  EXPECT_LT(usual.mean({"rar_days_one_to_one_share"}), 1);
  EXPECT_LE(usual.mean({"group_completions"}), usual.mean({"group_starts"}) * 1.5);
}

}  // namespace
}  // namespace caseflow::service
