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
#include "app/shared_past.hpp"
#include "model/forecast/request.hpp"
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

TEST(Pool, does_each_part_once_after_its_beginning_and_leaves_few_pieces_half_done) {
  constexpr int first = 3, end = 40, parts = 5;
  for (int const threads : {1, 2, 7}) {
    std::vector<std::atomic<int>> begun(end), done(end * parts);
    std::atomic<int> half_done{0}, most{0};
    in_parallel(
        first, end, threads,
        [&](int i) {
          ++begun[static_cast<std::size_t>(i)];
          int const now = ++half_done;
          for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) continue;
          return i % 3 == 0 ? 0 : parts;
        },
        [&](int i, int part) {
          EXPECT_EQ(begun[static_cast<std::size_t>(i)], 1);
          ++done[static_cast<std::size_t>(i * parts + part)];
          if (part == 0) --half_done;
        },
        never);
    for (int i = 0; i < end; ++i)
      for (int part = 0; part < parts; ++part)
        EXPECT_EQ(done[static_cast<std::size_t>(i * parts + part)], i < first || i % 3 == 0 ? 0 : 1);
    EXPECT_LE(most - (end - first) / 3, threads);
  }
}

TEST(Pool, throws_the_trouble_of_a_part_and_begins_nothing_more) {
  std::atomic<int> begun{0};
  auto const begin = [&](int) {
    ++begun;
    return 2;
  };
  auto const go_on = [](int i, int part) {
    if (part == 1) throw std::runtime_error(std::to_string(i));
  };
  for (int const threads : {1, 4}) {
    begun = 0;
    EXPECT_THROW(in_parallel(0, 1000, threads, begin, go_on, never), std::runtime_error);
    EXPECT_LE(begun, 2 * threads);
  }
}

Options small(Folder const& folder) {
  folder.write("small.json", small_scenario);
  Options options;
  options.verb = Verb::run;
  options.subject = folder / "small.json";
  options.replications = 4;
  return options;
}

TEST(Replications, are_the_same_on_any_number_of_threads) {
  Folder const folder;
  auto options = small(folder);
  options.replications = 6;
  options.threads = 1;
  auto const model = forecast::model(load(options).request);
  auto const alone = replicate({model, options}).all_observations;
  options.threads = 4;
  EXPECT_EQ(replicate({model, options}).all_observations, alone);
  options.only = 5;
  EXPECT_EQ(replicate({model, options}).all_observations, std::vector{alone[5]});
}

/// More arrivals a day than can be counted: no scenario that was checked gets so far, so that the promise
/// breaks inside a replication, on the first working day of the run-up.
service::Model broken(Options const& options) {
  auto model = forecast::model(load(options).request);
  model.before.orders_per_working_day = 1e9;
  return model;
}

/// What is said when a promise breaks.
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
  auto options = small(folder);
  options.settings = {{"/name", "a b"}};
  options.seed = 5;
  auto const model = broken(options);
  auto const text = told([&] { replicate({model, options}); });
  EXPECT_THAT(text, testing::HasSubstr("precondition failed: 0 <= mean"));
  EXPECT_THAT(text, testing::HasSubstr("on 2018-07-02\n"));
  EXPECT_THAT(text, testing::EndsWith("repeat with: caseflow run " + options.subject +
                                      " --set '/name=a b' --seed 5 --only 0\n"));
  options.only = 3;
  EXPECT_THAT(told([&] { replicate({model, options}); }), testing::EndsWith("--seed 5 --only 3\n"));
}

TEST(Replications, tell_which_of_several_scenarios_broke_a_promise) {
  Folder const folder;
  auto const options = small(folder);
  auto other = options;
  other.overlays = {"demand-15-percent-lower"};
  auto const fine = forecast::model(load(options).request);
  auto const wrong = broken(other);
  std::vector<app::Run> const runs{{fine, options}, {wrong, other}};
  EXPECT_THAT(told([&] { replicate(runs, options, [](AllObservations const&) { return true; }); }),
              testing::EndsWith("small.json --with demand-15-percent-lower --seed 1 --only 0\n"));
}

TEST(Replications, that_share_a_past_tell_which_scenario_broke_a_promise) {
  Folder const folder;
  auto const options = small(folder);
  auto other = options;
  other.overlays = {"demand-15-percent-lower"};
  auto fine = forecast::model(load(options).request), wrong = forecast::model(load(other).request);
  wrong.now.orders_per_working_day = 1e9;  // after the start date alone
  ASSERT_EQ(groups({&fine, &wrong}).size(), 1u);
  std::vector<app::Run> const runs{{fine, options}, {wrong, other}};
  auto const text = told([&] { replicate(runs, options, 0, 1); });
  EXPECT_THAT(text, testing::HasSubstr("on 2019-04-01\n"));
  EXPECT_THAT(text, testing::EndsWith("small.json --with demand-15-percent-lower --seed 1 --only 0\n"));
  // In the past of both it is the first that is named.
  fine.before.orders_per_working_day = wrong.before.orders_per_working_day = 1e9;
  ASSERT_EQ(groups({&fine, &wrong}).size(), 1u);
  auto const before = told([&] { replicate(runs, options, 0, 1); });
  EXPECT_THAT(before, testing::HasSubstr("on 2018-07-02\n"));
  EXPECT_THAT(before, testing::EndsWith("small.json --seed 1 --only 0\n"));
}

TEST(Replications, of_another_seed_share_nothing) {
  Folder const folder;
  auto const options = small(folder);
  auto other = options;
  other.seed = 2;
  auto const model = forecast::model(load(options).request);
  auto const both = replicate({{model, options}, {model, other}}, options, 0, 1);
  EXPECT_FALSE(both.all_observations[0] == both.all_observations[1]);
  other.replications = 1;
  EXPECT_EQ(both.all_observations[1], replicate({model, other}).all_observations);
}

TEST(Groups, hold_each_run_once_with_those_that_share_its_past) {
  Folder const folder;
  auto options = small(folder);
  auto const usual = forecast::model(load(options).request);
  auto other = usual;
  other.before.orders_per_working_day *= 2;
  auto const found = groups({&usual, &other, nullptr, &usual, &other, nullptr});
  ASSERT_EQ(found.size(), 4u);
  EXPECT_EQ(found[0].runs, (std::vector<std::size_t>{0, 3}));
  EXPECT_EQ(found[1].runs, (std::vector<std::size_t>{1, 4}));
  EXPECT_EQ(found[2].runs, std::vector<std::size_t>{2});
  EXPECT_EQ(found[3].runs, std::vector<std::size_t>{5});
  EXPECT_TRUE(found[0].past && found[1].past);
  EXPECT_FALSE(found[2].past || found[3].past);
}

TEST(Replications, side_by_side_are_those_of_each_alone) {
  Folder const folder;
  auto options = small(folder);
  options.threads = 3;
  auto other = options;
  other.overlays = {"demand-15-percent-lower"};
  auto const usual = forecast::model(load(options).request), fewer = forecast::model(load(other).request);
  std::vector<app::Run> const runs{{usual, options}, {fewer, other}};
  auto const both = replicate(runs, options, [](AllObservations const& so_far) {
                      return so_far[0].size() > 4;
                    }).all_observations;
  ASSERT_EQ(both[0].size(), 54u);
  ASSERT_EQ(both[1].size(), 54u);
  options.replications = 54;
  EXPECT_EQ(both[0], replicate({usual, options}).all_observations);
  EXPECT_EQ(both[1], replicate({fewer, options}).all_observations);
}

}  // namespace
}  // namespace caseflow::app
