#include "app/pool.hpp"

#include <atomic>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/failure.hpp"
#include "app/load.hpp"
#include "app/replicate.hpp"
#include "model/forecast/question.hpp"
#include "tests/app/folder.hpp"
#include "tests/app/small_scenario.hpp"

namespace caseflow::app {
namespace {

bool never() { return false; }

TEST(Pool, does_each_piece_of_work_once_on_any_number_of_threads) {
  for (int const threads : {1, 2, 7, 64}) {
    std::vector<int> done(40, 0);
    in_parallel(
        10, 40, threads, [&](int i) { ++done[static_cast<std::size_t>(i)]; }, never);
    for (int i = 0; i < 40; ++i) EXPECT_EQ(done[static_cast<std::size_t>(i)], i < 10 ? 0 : 1);
  }
}

TEST(Pool, does_nothing_where_there_is_nothing_to_do) {
  in_parallel(
      3, 3, 4, [](int) { FAIL(); }, never);
}

TEST(Pool, begins_nothing_after_it_was_stopped) {
  std::atomic<int> begun{0};
  in_parallel(
      0, 100'000, 4, [&](int) { ++begun; }, [&] { return begun >= 10; });
  EXPECT_GE(begun, 10);
  EXPECT_LE(begun, 10 + 3);  // each other thread may have asked just before
}

TEST(Pool, throws_the_trouble_of_the_lowest_number) {
  try {
    in_parallel(
        0, 8, 8, [](int i) { throw std::runtime_error(std::to_string(i)); }, never);
    FAIL() << "nothing was thrown";
  } catch (std::runtime_error const& trouble) {
    EXPECT_STREQ(trouble.what(), "0");  // the first number is always begun, and is the lowest
  }
}

Asked small(Folder const& folder) {
  folder.write("small.json", small_scenario);
  Asked asked;
  asked.verb = Verb::run;
  asked.subject = folder / "small.json";
  asked.replications = 4;
  return asked;
}

TEST(Replications, are_the_same_on_any_number_of_threads) {
  Folder const folder;
  auto asked = small(folder);
  asked.replications = 6;
  asked.threads = 1;
  auto const model = forecast::model(load(asked).question);
  auto const alone = replicate(model, asked).all_observations;
  asked.threads = 4;
  EXPECT_EQ(replicate(model, asked).all_observations, alone);
  asked.only = 5;
  EXPECT_EQ(replicate(model, asked).all_observations, std::vector{alone[5]});
}

/// More arrivals a day than can be counted: no scenario that was checked gets so far, so that the promise
/// breaks inside a replication, on the first working day of the run-up.
service::Model broken(Asked const& asked) {
  auto model = forecast::model(load(asked).question);
  model.before.orders_per_working_day = 1e9;
  return model;
}

/// What is told when a promise breaks.
std::string told(std::function<void()> const& work) {
  try {
    work();
  } catch (Failure const& failure) {
    EXPECT_EQ(failure.code, broke_down);
    return failure.text;
  }
  return "nothing broke";
}

TEST(Replications, tell_how_to_repeat_a_broken_promise) {
  Folder const folder;
  auto asked = small(folder);
  asked.settings = {{"/name", "a b"}};
  asked.seed = 5;
  auto const model = broken(asked);
  auto const text = told([&] { replicate(model, asked); });
  EXPECT_THAT(text, testing::HasSubstr("precondition failed: 0 <= mean"));
  EXPECT_THAT(text, testing::HasSubstr("on 2018-07-02\n"));
  EXPECT_THAT(text, testing::EndsWith("repeat with: caseflow run " + asked.subject +
                                      " --set '/name=a b' --seed 5 --only 0\n"));
  asked.only = 3;
  EXPECT_THAT(told([&] { replicate(model, asked); }), testing::EndsWith("--seed 5 --only 3\n"));
}

TEST(Replications, tell_which_of_several_scenarios_broke_a_promise) {
  Folder const folder;
  auto const asked = small(folder);
  auto other = asked;
  other.overlays = {"demand-15-percent-lower"};
  auto const fine = forecast::model(load(asked).question);
  auto const wrong = broken(other);
  std::vector<app::Run> const runs{{fine, asked}, {wrong, other}};
  EXPECT_THAT(told([&] { replicate(runs, asked, [](Ledgers const&) { return true; }); }),
              testing::EndsWith("small.json --with demand-15-percent-lower --seed 1 --only 0\n"));
}

TEST(Replications, side_by_side_are_those_of_each_alone) {
  Folder const folder;
  auto asked = small(folder);
  asked.threads = 3;
  auto other = asked;
  other.overlays = {"demand-15-percent-lower"};
  auto const usual = forecast::model(load(asked).question), fewer = forecast::model(load(other).question);
  std::vector<app::Run> const runs{{usual, asked}, {fewer, other}};
  auto const both =
      replicate(runs, asked, [](Ledgers const& so_far) { return so_far[0].size() > 4; }).all_observations;
  ASSERT_EQ(both[0].size(), 54u);
  ASSERT_EQ(both[1].size(), 54u);
  asked.replications = 54;
  EXPECT_EQ(both[0], replicate(usual, asked).all_observations);
  EXPECT_EQ(both[1], replicate(fewer, asked).all_observations);
}

}  // namespace
}  // namespace caseflow::app
