#include "model/service/resettlement/resettlement.hpp"
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
