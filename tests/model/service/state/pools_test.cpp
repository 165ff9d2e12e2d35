#include "model/service/state/pools.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace caseflow::service {
namespace {

PoolTask task(int id, std::uint8_t priority, sim::Day due, PoolWork work = PoolWork::countersign) {
  return {.subject = CaseId{id},
          .work = work,
          .priority = PoolPriority{priority},
          .due = due,
          .minutes_left = 10};
}

std::vector<CaseId> order(Pool const& pool) {
  std::vector<CaseId> found;
  for (auto const& one : pool.tasks()) found.push_back(one.subject.as<CaseId>());
  return found;
}

TEST(pool, keeps_its_tasks_by_priority_then_due_date_then_as_asked) {
  Pool pool;
  for (auto const& one : {task(1, 1, 10), task(2, 0, 20), task(3, 1, 5), task(4, 1, 10)}) pool.ask(one);
  EXPECT_THAT(order(pool), testing::ElementsAre(CaseId{2}, CaseId{3}, CaseId{1}, CaseId{4}));
  EXPECT_TRUE(pool.waits(PoolPriority{0}));
  std::vector<PoolTask> done;
  EXPECT_EQ(pool.serve(
                15, PoolPriority{0}, [](PoolTask const&) { return true; }, done),
            5);
  EXPECT_THAT(order(pool), testing::ElementsAre(CaseId{3}, CaseId{1}, CaseId{4}));
  EXPECT_FALSE(pool.waits(PoolPriority{0}));
  EXPECT_EQ(done.size(), 1u);
}

TEST(pool, tells_of_each_overdue_task_of_a_kind_once) {
  Pool pool;
  for (auto const& one : {task(1, 0, 4), task(2, 0, 5), task(3, 0, 4, PoolWork::reallocate)}) pool.ask(one);
  std::vector<CaseId> late;
  auto const tell = [&](PoolTask const& one) { late.push_back(one.subject.as<CaseId>()); };
  pool.tell_overdue(PoolWork::countersign, 5, tell);
  pool.tell_overdue(PoolWork::countersign, 5, tell);
  EXPECT_THAT(late, testing::ElementsAre(CaseId{1}));
}

TEST(pools, are_found_by_the_kind_of_their_team) {
  Pools pools;
  pools.of(Role::manager).resize(2);
  pools.of(Role::worker).resize(1);
  pools[ManagersId{1}].join(PersonId{9});
  EXPECT_THAT(pools.of(Role::manager)[1].members(), testing::ElementsAre(PersonId{9}));
  EXPECT_TRUE(pools[PrisonId{0}].members().empty());
}

}  // namespace
}  // namespace caseflow::service
