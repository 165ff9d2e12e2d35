#include "model/experiment/plan/hunt.hpp"

#include <algorithm>
#include <optional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "model/experiment/plan/optimum.hpp"

namespace caseflow::experiment {
namespace {

using testing::Each;
using testing::Field;
using testing::IsEmpty;
using testing::SizeIs;

/// A service without chance: the goal is met where `enough` says so.
Simulate certain(std::function<double(Steps const&)> margin) {
  return [margin = std::move(margin)](std::vector<Steps> const& plans, int, int first, int end) {
    std::vector<std::vector<Trial>> made;
    for (auto const& plan : plans) {
      double const its = margin(plan);
      made.emplace_back(static_cast<std::size_t>(end - first), Trial{{its >= 0 ? 1.0 : 0.0, its}});
    }
    return made;
  };
}

std::vector<Aim> const one_aim{{0.9, 0.05}};

TEST(Optimum, is_the_cheapest_point_at_once_where_that_will_do) {
  Lattice const lattice({{9, 1}, {9, 1}, {9, 1}});
  auto const found = optimum(lattice, one_aim, {}, certain([](Steps const&) { return 1.0; }));
  ASSERT_TRUE(found.best);
  EXPECT_EQ(found.best->plan, 0u);
  EXPECT_THAT(found.tried, SizeIs(1));
  EXPECT_FALSE(found.beside[0].fewer);
  EXPECT_TRUE(found.beside[0].more);
}

TEST(Optimum, is_none_where_the_goals_cannot_be_met_and_the_nearest_is_told) {
  Lattice const lattice({{9, 1}, {9, 1}, {9, 1}});
  auto const found =
      optimum(lattice, one_aim, {},
              certain([](Steps const& plan) { return (plan[0] + plan[1] + plan[2] - 40.0) / 40; }));
  EXPECT_FALSE(found.best);
  ASSERT_TRUE(found.nearest);
  EXPECT_EQ(found.nearest->plan, lattice.size() - 1);
  EXPECT_FALSE(found.nearest->passed);
  EXPECT_EQ(found.not_examined, 0u);
  EXPECT_LT(found.searched, 400);
}

// What passes the search by luck of its stream is refused, as often as it happens, and the next is found.
TEST(Optimum, never_fails_on_fresh_random_numbers) {
  Lattice const lattice({{9, 1}});
  Simulate const flattering = [](std::vector<Steps> const& plans, int stream, int first, int end) {
    std::vector<std::vector<Trial>> made;
    for (auto const& plan : plans) {
      bool const met = plan[0] >= (stream == 0 ? 3 : 5);
      made.emplace_back(static_cast<std::size_t>(end - first), Trial{{met ? 1.0 : 0.0, met ? 0.1 : -0.1}});
    }
    return made;
  };
  std::vector<std::optional<std::size_t>> told;
  auto const found = optimum(lattice, one_aim, {}, flattering, [&](auto plan) { told.push_back(plan); });
  ASSERT_TRUE(found.best);
  EXPECT_EQ(found.best->plan, 5u);
  // Whoever is interrupted knows the best plan so far, and never one that was refused.
  ASSERT_FALSE(told.empty());
  EXPECT_EQ(told.back(), found.best->plan);
  for (auto const refused : {3u, 4u}) {
    auto const last = std::find(told.rbegin(), told.rend(), std::optional<std::size_t>(refused));
    ASSERT_NE(last, told.rend());
    EXPECT_NE(last, told.rbegin());
  }
  EXPECT_THAT(found.failed, SizeIs(2));
  EXPECT_THAT(found.failed, Each(Field(&Checked::passed, false)));
  EXPECT_EQ(found.best->stream, 3);

  OptimumRules rules;
  rules.most_tests = 2;
  auto const given_up = optimum(lattice, one_aim, rules, flattering);
  EXPECT_FALSE(given_up.best);
  EXPECT_THAT(given_up.failed, SizeIs(2));
}

TEST(Optimum, does_not_take_it_that_more_is_better_once_that_is_seen_to_be_wrong) {
  // Three of the first will do without any of the second; with some of it, six are needed.
  Lattice const lattice({{9, 1}, {9, 1}});
  auto const found =
      optimum(lattice, one_aim, {},
              certain([](Steps const& plan) { return plan[0] >= (plan[1] == 0 ? 3 : 6) ? 0.1 : -0.1; }));
  ASSERT_TRUE(found.best);
  EXPECT_EQ(found.best->plan, lattice.number({3, 0}));
  EXPECT_FALSE(found.inferred);
}

TEST(Optimum, is_the_one_nearest_to_now_of_its_neighbours_that_cost_the_same) {
  Lattice const lattice({{9, 1, 2.0}, {9, 1, 5.0}});
  auto const found = optimum(lattice, one_aim, {},
                             certain([](Steps const& plan) { return (plan[0] + plan[1] - 6) / 10.0; }));
  ASSERT_TRUE(found.best);
  EXPECT_EQ(lattice.cost(found.best->plan), 6);
  EXPECT_GE(lattice.steps(found.best->plan)[1], 4);
  EXPECT_EQ(found.not_examined, 0u);
}

TEST(Optimum, says_what_it_did_not_examine_when_the_budget_is_spent) {
  Lattice const lattice({{9, 1}, {9, 1}, {9, 1}, {9, 1}});
  OptimumRules rules;
  rules.hunt.most = 1200;
  auto const found =
      optimum(lattice, one_aim, rules,
              certain([](Steps const& plan) { return (plan[0] + plan[1] + plan[2] + plan[3] - 17.5) / 10; }));
  EXPECT_GT(found.not_examined, 0u);
  EXPECT_LT(found.searched, 1200 + 8 * 150);
}

// Whatever the service, as long as more is better: the answer is that of looking at every plan.
RC_GTEST_PROP(Optimum, is_what_looking_at_every_plan_finds, ()) {
  std::vector<Axis> axes;
  std::vector<double> weights;
  for (int i = 0; i < *rc::gen::inRange(1, 4); ++i) {
    axes.push_back({*rc::gen::inRange(0, 6), 0.25 * *rc::gen::inRange(1, 9)});
    weights.push_back(*rc::gen::inRange(0, 5));
  }
  Lattice const lattice(axes);
  double const needed = *rc::gen::inRange(0, 30);
  auto const margin = [&](Steps const& plan) {
    double sum = 0;
    for (std::size_t i = 0; i < plan.size(); ++i) sum += weights[i] * plan[i];
    return (sum - needed) / 30;
  };
  std::optional<std::size_t> cheapest;
  for (std::size_t plan = 0; plan < lattice.size(); ++plan)
    if (margin(lattice.steps(plan)) >= 0 && (!cheapest || lattice.cheaper(plan, *cheapest))) cheapest = plan;
  OptimumRules rules;
  rules.fresh = rules.beside = 10;
  auto const found = optimum(lattice, one_aim, rules, certain(margin));
  RC_ASSERT(found.best.has_value() == cheapest.has_value());
  if (cheapest) RC_ASSERT(!lattice.cheaper(*cheapest, found.best->plan));
}

}  // namespace
}  // namespace caseflow::experiment
