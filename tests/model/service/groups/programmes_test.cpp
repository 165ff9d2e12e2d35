// Programmes and groups as the reports tell of them: whom they are for, where and when they are run, what is
// made up, who comes from elsewhere, and what officers work one to one.

#include <algorithm>
#include <cstdint>
#include <string>

#include <gtest/gtest.h>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

std::string const bbr = "building_better_relationships", at_bbr = "/groups/" + bbr;

/// The small service for two years, with as many people for Building Better Relationships as a larger one
/// has.
Settings many() {
  return {{"/run_up/flow_months", "9"}, {"/run_up/staffed_months", "6"}, {"/months", "15"},
          {"/targets", "{}"},           {"/inspection/date", "null"},    {at_bbr + "/referred_share", "0.7"}};
}
Settings tutors(char const* fte) { return staffed("/group_work/teams/norfolk", fte); }

Runs lived(Settings const& settings) { return Runs({Size::small, many() + settings}, 3, 0); }

double completions(Runs const& runs) { return runs.mean({"group_completions", "group", bbr}); }
double wait(Runs const& runs) { return runs.mean({"group_wait_weeks", "group", bbr}); }
double begun(Runs const& runs) { return runs.mean({"group_runs", "group", bbr}); }
double completed_share(Runs const& runs) { return runs.mean({"group_completion_share", "group", bbr}); }

/// Every wait ends with the group itself.
Settings const no_individual_sessions{{at_bbr + "/individual", "null"}};

TEST(programmes, with_half_the_tutors_people_wait_longer_and_fewer_complete) {
  Runs const usual = lived(tutors("3") + no_individual_sessions);
  Runs const half = lived(tutors("1.5") + no_individual_sessions);
  EXPECT_GT(wait(half), 1.3 * wait(usual));
  EXPECT_LT(completions(half), 0.8 * completions(usual));
}

TEST(programmes, sessions_made_up_let_more_people_complete) {
  auto const with = [](char const* catch_ups) {
    return completed_share(lived(tutors("6") + Settings{{at_bbr + "/catch_ups", catch_ups}}));
  };
  EXPECT_GT(with("8"), with("0") + 0.05);
}

TEST(programmes, another_place_lets_more_people_complete) {
  auto const with = [](char const* restarts) {
    return completions(
        lived(tutors("6") + Settings{{at_bbr + "/restarts", restarts}, {at_bbr + "/catch_ups", "0"}}));
  };
  EXPECT_GT(with("3"), 1.1 * with("0"));
}

TEST(programmes, joined_by_module_are_waited_for_less_than_closed_ones) {
  Runs const joined = lived(tutors("3") + no_individual_sessions);
  Runs const closed =
      lived(tutors("3") + no_individual_sessions + Settings{{at_bbr + "/module_sessions", "null"}});
  EXPECT_LT(wait(joined), 0.9 * wait(closed));
}

// Who sits in a run stays, and its places are full until so many have left.
TEST(programmes, joined_by_module_keep_their_members_where_a_change_leaves_fewer_places) {
  Settings const fewer{{at_bbr + "/places", "2"}, {at_bbr + "/least_booked", "1"}};
  Runs const changed({Size::small, many() + tutors("6"), fewer}, 3, 0);
  Which const used{"group_places_used_share", "group", bbr};
  EXPECT_GT(changed.mean(used), 0.9);
  EXPECT_LE(changed.mean(used), 1);
  EXPECT_GT(completions(changed), 0);
}

TEST(programmes, cases_of_other_providers_use_places_that_ours_wait_for) {
  Settings const few = tutors("1.5") + no_individual_sessions;
  Runs const none = lived(few + Settings{{at_bbr + "/other_provider_share", "0"}});
  Runs const many_others = lived(few + Settings{{at_bbr + "/other_provider_share", "1"}});
  Which const share{"group_other_provider_share", "group", bbr};
  EXPECT_EQ(none.mean(share), 0);
  EXPECT_NEAR(many_others.mean(share), 0.5, 0.12);
  EXPECT_GT(wait(many_others), wait(none));
  EXPECT_LT(completed_share(many_others), completed_share(none));
}

TEST(programmes, more_people_get_more_runs_until_tutors_bind) {
  auto const runs = [](char const* fte, char const* share) {
    return begun(lived(tutors(fte) + Settings{{at_bbr + "/referred_share", share}}));
  };
  double const few = runs("12", "0.35"), more = runs("12", "0.7"), bound = runs("1.2", "0.7");
  EXPECT_GT(more, 1.3 * few);
  EXPECT_LT(bound, 0.7 * more);
}

TEST(programmes, are_prepared_for_one_to_one_and_that_ends_the_wait) {
  Runs const prepared = lived(tutors("3")), straight = lived(tutors("3") + no_individual_sessions);
  EXPECT_LT(wait(prepared), 0.7 * wait(straight));
  auto const hours = [](char const* minutes) {
    return lived(tutors("6") + Settings{{at_bbr + "/individual/minutes", minutes}}).mean({"tutor_hours"});
  };
  EXPECT_GT(hours("240"), hours("30"));
}

TEST(programmes, are_for_men_where_so_and_for_people_on_licence_too) {
  Model const shared = model({Size::small, many() + tutors("4")});
  auto const& flags = shared.now.flags;
  auto const woman = std::uint64_t{1} << (std::find(flags.begin(), flags.end(), "woman") - flags.begin());
  Service service(shared, test_seed, 0);
  int ours = 0, on_licence = 0, others = 0;
  live(service, [&](Service const& now) {
    for (auto const& run : now.group_work.runs) {
      if (!run.group || shared.now.groups[run.group].name != bbr) continue;
      for (auto const& member : run.members) {
        if (!member.subject) {
          ++others;
          continue;
        }
        Case const& one = now.cases[member.subject];
        if (one.generation != member.generation) continue;
        ASSERT_EQ(one.flags & woman, 0u);
        ++ours;
        on_licence += one.kind == core::CaseKind::custody ? 1 : 0;
      }
    }
  });
  EXPECT_GT(ours, 1000);
  EXPECT_GT(on_licence, 100);
  EXPECT_GT(others, 100);
}

TEST(programmes, are_run_at_their_centre_for_people_of_several_offices) {
  Model const shared =
      model({Size::small, many() + tutors("4") +
                              Settings{{"/group_work/programme_centres",
                                        R"({"norwich": {"sites": ["lowestoft", "norwich"]}})"}}});
  Service service(shared, test_seed, 0);
  SiteId const norwich = core::find_in(shared.now.sites, "norwich");
  int at_home = 0, from_elsewhere = 0;
  live(service, [&](Service const& now) {
    for (auto const& run : now.group_work.runs) {
      if (run.members.empty() || !shared.now.groups[run.group].about.accredited) continue;
      ASSERT_EQ(run.site, norwich);
      for (auto const& member : run.members)
        if (member.subject && now.cases[member.subject].generation == member.generation)
          ++(now.cases[member.subject].home == norwich ? at_home : from_elsewhere);
    }
  });
  EXPECT_GT(at_home, 500);
  EXPECT_GT(from_elsewhere, 500);
}

TEST(programmes, that_officers_work_one_to_one_take_their_time_and_no_tutors) {
  Settings const menu{{"/groups/positive_pathways/one_to_one_minutes", "60"},
                      {"/groups/positive_pathways/other_provider_share", "null"}};
  Runs const in_groups = lived(tutors("8")), one_to_one = lived(tutors("8") + menu);
  Which const completed{"group_completions", "group", "positive_pathways"};
  EXPECT_GT(one_to_one.mean(completed), 20);
  EXPECT_EQ(one_to_one.mean({"group_runs", "group", "positive_pathways"}), 0);
  EXPECT_LT(one_to_one.mean({"tutor_hours"}), in_groups.mean({"tutor_hours"}));
  EXPECT_GT(one_to_one.mean({"rar_days_one_to_one_share"}), in_groups.mean({"rar_days_one_to_one_share"}));
  EXPECT_GT(one_to_one.sum({"workload_share"}), in_groups.sum({"workload_share"}));
  Runs const pressed = lived(tutors("8") + menu + Settings{{"/workforce/casework_share", "0.45"}});
  EXPECT_LT(pressed.mean(completed), 0.9 * one_to_one.mean(completed));
}

}  // namespace
}  // namespace caseflow::service
