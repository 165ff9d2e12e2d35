#include "app/pool.hpp"

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

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

TEST(Replications, are_the_same_on_any_number_of_threads) {
  Folder folder;
  folder.write("small.json", small_scenario);
  Asked asked;
  asked.verb = Verb::run;
  asked.subject = folder / "small.json";
  asked.replications = 6;
  asked.threads = 1;
  auto const model = forecast::model(load(asked).question);
  auto const alone = replicate(model, asked).ledgers;
  asked.threads = 4;
  EXPECT_EQ(replicate(model, asked).ledgers, alone);
  asked.only = 5;
  EXPECT_EQ(replicate(model, asked).ledgers, std::vector{alone[5]});
}

}  // namespace
}  // namespace caseflow::app
