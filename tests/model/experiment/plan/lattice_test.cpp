#include "model/experiment/plan/lattice.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/experiment/plan/candidates.hpp"

namespace caseflow::experiment {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Lattice const three({{2, 1}, {1, 0.4}, {3, 2.5}});

TEST(Lattice, numbers_plans_from_the_least_to_the_most) {
  EXPECT_EQ(three.size(), 24u);
  EXPECT_THAT(three.steps(0), ElementsAre(0, 0, 0));
  EXPECT_THAT(three.steps(23), ElementsAre(2, 1, 3));
  for (std::size_t plan = 0; plan < three.size(); ++plan) EXPECT_EQ(three.number(three.steps(plan)), plan);
  EXPECT_DOUBLE_EQ(three.cost(23), 2 + 0.4 + 7.5);
}

TEST(Lattice, enumerates_the_better_neighbours_cheapest_first) {
  auto const plan = three.number({1, 0, 1});
  std::vector<Steps> found;
  for (auto const other : three.better_neighbours(plan)) found.push_back(three.steps(other));
  EXPECT_THAT(found,
              ElementsAre(Steps{1, 0, 0}, Steps{1, 1, 0}, Steps{2, 0, 0}, Steps{0, 0, 1}, Steps{0, 1, 1}));
  EXPECT_THAT(three.better_neighbours(0), IsEmpty());
}

TEST(Lattice, prefers_what_is_nearer_to_now_of_what_costs_the_same) {
  Lattice const lattice({{4, 1, 3.2}, {4, 1, 1.0}, {4, 2}});
  auto const plan = lattice.number({1, 3, 0}), nearer = lattice.number({2, 2, 0});
  EXPECT_TRUE(lattice.better(nearer, plan));
  EXPECT_FALSE(lattice.better(plan, nearer));
  EXPECT_TRUE(lattice.better(lattice.number({0, 3, 0}), nearer));
  EXPECT_THAT(lattice.better_neighbours(plan), ElementsAre(testing::_, testing::_, nearer));
  EXPECT_FALSE(lattice.better(plan, plan));
}

TEST(Candidates, are_ruled_out_with_all_that_have_no_more_of_anything) {
  Candidates candidates(three);
  candidates.miss(three.number({1, 1, 2}));
  std::size_t open = 0;
  for (std::size_t plan = 0; plan < three.size(); ++plan) {
    auto const steps = three.steps(plan);
    EXPECT_EQ(candidates.open(plan), steps[0] > 1 || steps[2] > 2);
    open += candidates.open(plan) ? 1 : 0;
  }
  EXPECT_EQ(candidates.count(std::nullopt), open);
  candidates.settle(23);
  EXPECT_THAT(candidates.dearest(23, 1), ElementsAre(three.number({2, 0, 3})));
  // Once more can be worse, only what was tested itself is out.
  candidates.doubt();
  EXPECT_EQ(candidates.count(std::nullopt), 22u);
}

}  // namespace
}  // namespace caseflow::experiment
