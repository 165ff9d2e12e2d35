#include "model/service/resettlement/resettlement.hpp"

#include <map>

#include "model/service/allocation/allocation.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

TEST(resettlement, tasks_wait_by_priority_and_due_date_and_within_the_minutes_they_need) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/through_the_gate/worker_minutes_per_day", "90"}}});
  Service service(shared, test_seed, 0);
  std::size_t longest = 0;
  live(service, [&](Service const& now) {
    for (auto const& workers : now.pools.of(Role::worker)) {
      longest = std::max(longest, workers.tasks().size());
      for (std::size_t i = 0; i < workers.tasks().size(); ++i) {
        ASSERT_GE(workers.tasks()[i].minutes_left, 0);
        if (i > 0) {
          auto const &before = workers.tasks()[i - 1], &after = workers.tasks()[i];
          ASSERT_LE(std::pair(before.priority, before.due), std::pair(after.priority, after.due));
        }
      }
    }
  });
  EXPECT_GT(longest, 20u);
}

TEST(resettlement, with_enough_workers_plans_are_in_time) {
  Runs const ample(
      {Size::small, brief() + Settings{{"/through_the_gate/prisons/norwich/established_fte", "6"},
                                       {"/through_the_gate/prisons/norwich/in_post_fte", "6"},
                                       {"/through_the_gate/prisons/wayland/established_fte", "4"},
                                       {"/through_the_gate/prisons/wayland/in_post_fte", "4"}}},
      2, 0);
  EXPECT_GT(ample.mean({"resettlement_plan_in_time_share"}), 0.99);
  Runs const few(
      {Size::small, brief() + Settings{{"/through_the_gate/prisons/norwich/established_fte", "0.1"},
                                       {"/through_the_gate/prisons/norwich/in_post_fte", "0.1"},
                                       {"/through_the_gate/prisons/wayland/established_fte", "0.1"},
                                       {"/through_the_gate/prisons/wayland/in_post_fte", "0.1"}}},
      2, 0);
  EXPECT_LT(few.mean({"resettlement_plan_in_time_share"}), 0.6);
}

TEST(resettlement, a_handover_to_the_hub_is_lost_when_an_area_takes_over) {
  Which const reached{"handover_done_share"};
  Settings const steady{{"/workforce/leaving_per_year", "0"},
                        {"/operating_model/allocation/moves_per_case_year", "0"}};
  Runs const late({Size::small, brief() + steady + Settings{{"/through_the_gate/handover_weeks", "1"}}}, 2,
                  0);
  Runs const early({Size::small, brief() + steady + Settings{{"/through_the_gate/handover_weeks", "8"}}}, 2,
                   0);
  EXPECT_GT(late.mean(reached), 0.7);
  EXPECT_LT(early.mean(reached), 0.4);
}

/// The most weeks before release at which contact was made, of those whom the hub holds then or an office,
/// and how many there were. The area takes cases over so many weeks before release.
struct Earliest {
  double weeks = 0;
  int seen = 0;
};
std::map<Holder, Earliest> earliest_contact(std::string const& takeover) {
  Model const shared = model(
      {Size::small, brief() + Settings{{"/operating_model/prerelease_contact/weeks_before", "12"},
                                       {"/operating_model/prerelease_contact/contacts", "1"},
                                       {"/operating_model/prerelease_contact/least_weeks", "2"},
                                       {"/operating_model/routing/1/until_weeks_before_release", takeover},
                                       {"/workforce/casework_share", "1"}}});
  Service service(shared, test_seed, 0);
  std::map<sim::Entity, bool> done;
  std::map<Holder, Earliest> found;
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (one.stage != core::Stage::custody) continue;
      auto const [known, is_new] = done.emplace(one.entity, one.prerelease_done);
      if (is_new || known->second || !one.prerelease_done) continue;
      known->second = true;
      auto& earliest = found[holder_at(shared.now.is_hub[one.site])];
      earliest.weeks = std::max(earliest.weeks, (one.released - now.today()) / 7.0);
      ++earliest.seen;
    }
  });
  return found;
}

TEST(resettlement, one_contact_before_release_is_half_way_to_it) {
  auto const office = earliest_contact("20")[Holder::office];
  EXPECT_GT(office.seen, 10);
  EXPECT_GT(office.weeks, 4);
  EXPECT_LT(office.weeks, 7);
}

TEST(resettlement, the_hub_leaves_contact_to_who_will_supervise_while_there_is_time) {
  auto const hub = earliest_contact("2")[Holder::hub];
  EXPECT_GT(hub.seen, 5);
  EXPECT_LE(hub.weeks, 3);
}

// A day that is too short for all of it leaves contact with prisons out, and loses no review for that.
TEST(resettlement, contact_before_release_is_skipped_where_time_is_short) {
  Settings const contacts{{"/operating_model/prerelease_contact/contacts", "1"}};
  auto const ample = brief_runs(contacts + Settings{{"/workforce/casework_share", "1"}});
  auto const pressed = brief_runs(contacts + Settings{{"/workforce/casework_share", "0.3"}});
  Which const done{"prerelease_contact_share"};
  EXPECT_GT(ample.mean(done), 0.2);
  EXPECT_LT(pressed.mean(done), 0.2 * ample.mean(done));
}

TEST(resettlement, a_short_recall_leaves_little_time_for_a_plan) {
  Settings const few{{"/through_the_gate/worker_minutes_per_day", "110"},
                     {"/enforcement/recall_per_year_short", "1"}};
  Which const done{"rerelease_plan_done_share"};
  Runs const fixed({Size::small, brief() + few + Settings{{"/enforcement/fixed_term_share", "1"}}}, 3, 0);
  Runs const standard({Size::small, brief() + few + Settings{{"/enforcement/fixed_term_share", "0"}}}, 3, 0);
  EXPECT_GT(fixed.base(done), 5);
  EXPECT_LT(fixed.mean(done), standard.mean(done));
}

TEST(resettlement, vacancies_leave_work_undone) {
  Settings const vacant{{"/through_the_gate/prisons/norwich/established_fte", "0.9"},
                        {"/through_the_gate/prisons/norwich/in_post_fte", "0.01"},
                        {"/workforce/recruitment/lead_months", "24"}};
  Runs const runs({Size::small, brief() + vacant}, 2, 0), usual({Size::small, brief()}, 2, 0);
  EXPECT_LT(runs.mean({"release_plan_done_share"}), usual.mean({"release_plan_done_share"}) - 0.3);
}

TEST(resettlement, everybody_in_custody_has_a_prison) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids())
      if (now.cases[id].stage == core::Stage::custody) {
        ASSERT_TRUE(now.cases[id].prison);
      }
  });
}

TEST(resettlement, a_handover_reaches_only_the_officer_to_whom_it_was_made) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.start) service.simulate_day();
  CaseId const id =
      first_of(service.cases.ids(), [&](CaseId one) { return service.cases[one].officer != nobody; });
  Case& subject = service.cases[id];
  auto const reached = [&](Incumbent to) {
    int const at = series(shared, {"handover_done_share"});
    double const before = service.observations.numerator(at, service.month);
    subject.handed_over = true;
    subject.handed_to = to;
    resettlement::handed_over(service, id);
    return service.observations.numerator(at, service.month) > before;
  };
  Incumbent const officer = service.staff.incumbent(subject.officer);
  EXPECT_TRUE(reached(officer));
  EXPECT_FALSE(reached({officer.person, static_cast<std::uint16_t>(officer.generation + 1)}));
  EXPECT_FALSE(reached({}));
  allocation::take_off_officer(service, id);
  EXPECT_FALSE(reached({}));
}

}  // namespace
}  // namespace caseflow::service
