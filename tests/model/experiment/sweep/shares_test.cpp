// Shares of the work are all of it, once.

#include "model/experiment/sweep/shares.hpp"

#include <set>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace caseflow::experiment {
namespace {

using Key = std::pair<int, int>;

RC_GTEST_PROP(Shares, together_are_every_replication_of_every_point_once, ()) {
  auto const points = *rc::gen::inRange(1, 60), replications = *rc::gen::inRange(1, 60);
  auto const together = *rc::gen::inRange(1, 20), count = *rc::gen::inRange(1, 50);
  auto const all = blocks(points, replications, together);
  std::set<Key> seen;
  std::size_t least = all.size(), most = 0;
  for (int number = 1; number <= count; ++number) {
    auto const its = share(all, number, count);
    least = std::min(least, its.size());
    most = std::max(most, its.size());
    for (auto const& block : its)
      for (int i = 0; i < block.replications; ++i) {
        bool const fresh = seen.emplace(block.point, block.first + i).second;
        RC_ASSERT(fresh);
      }
  }
  RC_ASSERT(seen.size() == static_cast<std::size_t>(points) * static_cast<std::size_t>(replications));
  RC_ASSERT(most - least <= 1);
}

RC_GTEST_PROP(Batches, are_the_same_blocks_and_no_larger_than_asked, ()) {
  auto const points = *rc::gen::inRange(1, 30), replications = *rc::gen::inRange(1, 40);
  auto const together = *rc::gen::inRange(1, 20), most = *rc::gen::inRange(1, 100);
  auto const size = *rc::gen::inRange(1, 6);
  std::multiset<Key> wanted, seen;
  auto const all = blocks(points, replications, together, size);
  for (auto const& block : all)
    for (int i = 0; i < block.replications; ++i) wanted.emplace(block.point, block.first + i);
  for (auto const& batch : batches(all, most)) {
    auto const work = static_cast<int>(batch.points.size()) * (batch.end - batch.first);
    RC_ASSERT(work <= std::max(most, size));
    for (int const point : batch.points)
      for (int number = batch.first; number < batch.end; ++number) seen.emplace(point, number);
  }
  RC_ASSERT(seen == wanted);
}

TEST(Batches, join_points_beside_each_other_then_replications_after_each_other) {
  auto const of_a_run = batches(blocks(1, 20, 1, 1), 8);
  ASSERT_EQ(of_a_run.size(), 3u);
  EXPECT_EQ(of_a_run.front().end, 8);
  auto const of_a_sweep = batches(blocks(4, 20, 4), 20);
  ASSERT_EQ(of_a_sweep.size(), 4u);
  EXPECT_EQ(of_a_sweep.front().points, (std::vector{0, 1, 2, 3}));
  EXPECT_EQ(of_a_sweep.front().end, 5);
}

}  // namespace
}  // namespace caseflow::experiment
