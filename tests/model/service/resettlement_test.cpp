#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

TEST(resettlement, tasks_wait_by_due_date_and_within_the_minutes_they_need) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/through_the_gate/worker_minutes_per_day", "90"}}});
  Service service(shared, test_seed, 0);
  std::size_t longest = 0;
  live(service, [&](Service const& now) {
    for (auto const& workers : now.pools[static_cast<std::size_t>(Role::worker)]) {
      longest = std::max(longest, workers.tasks.size());
      for (std::size_t i = 0; i < workers.tasks.size(); ++i) {
        ASSERT_GE(workers.tasks[i].minutes_left, 0);
        if (i > 0) {
          ASSERT_LE(workers.tasks[i - 1].due, workers.tasks[i].due);
        }
      }
    }
  });
  EXPECT_GT(longest, 20u);
}

TEST(resettlement, with_enough_workers_plans_are_in_time) {
  Runs const ample({Size::small, brief() + Settings{{"/through_the_gate/prisons/norwich/workers_fte", "6"},
                                                    {"/through_the_gate/prisons/wayland/workers_fte", "4"}}},
                   2, 0);
  EXPECT_GT(ample.mean({"resettlement_plan_in_time_share"}), 0.99);
  Runs const few({Size::small, brief() + Settings{{"/through_the_gate/prisons/norwich/workers_fte", "0.1"},
                                                  {"/through_the_gate/prisons/wayland/workers_fte", "0.1"}}},
                 2, 0);
  EXPECT_LT(few.mean({"resettlement_plan_in_time_share"}), 0.6);
}

TEST(resettlement, everybody_in_custody_has_a_prison) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  live(service, [&](Service const& now) {
    for (CaseId id = 0; id < now.cases.slots(); ++id)
      if (now.cases[id].stage == core::Stage::custody) {
        ASSERT_GE(now.cases[id].prison, 0);
      }
  });
}

}  // namespace
}  // namespace caseflow::service
