#include "model/quality/sampling.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <numeric>
#include <set>

#include "model/ratings/sample_size.hpp"
#include "tests/model/quality/example.hpp"

namespace caseflow::quality {
namespace {

using testing::ElementsAre;

TEST(Allotment, is_in_proportion) {
  EXPECT_THAT(allotment({100, 50, 30, 10, 10}, 20), ElementsAre(10, 5, 3, 1, 1));
}

TEST(Allotment, gives_what_is_left_to_the_largest_remainders) {
  EXPECT_THAT(allotment({5, 3, 2, 0, 0}, 4), ElementsAre(2, 1, 1, 0, 0));  // 2.0, 1.2, 0.8
}

RC_GTEST_PROP(Allotment, adds_up_and_departs_from_proportion_by_less_than_one, ()) {
  std::array<int, stratum_count> eligible{};
  for (int& one : eligible) one = *rc::gen::inRange(0, 200);
  int const all = std::accumulate(eligible.begin(), eligible.end(), 0);
  int const cases = *rc::gen::inRange(0, all + 1);
  auto const allotted = allotment(eligible, cases);
  RC_ASSERT(std::accumulate(allotted.begin(), allotted.end(), 0) == cases);
  for (std::size_t i = 0; i < stratum_count && all > 0; ++i) {
    RC_ASSERT(allotted[i] <= eligible[i]);
    RC_ASSERT(std::abs(allotted[i] - static_cast<double>(cases) * eligible[i] / all) < 1);
  }
}

std::array<int, stratum_count> strata(std::vector<Practice> const& cases) {
  std::array<int, stratum_count> sizes{};
  for (auto const& seen : cases) ++sizes[static_cast<std::size_t>(seen.stratum)];
  return sizes;
}

TEST(Sampling, keeps_proportions_and_the_officers_limit_in_every_draw) {
  for (std::uint32_t round = 0; round < 20; ++round) {
    auto const cases = test::eligible(round)[0];
    int const size = ratings::sample_size(static_cast<int>(cases.size()));
    auto const wanted = allotment(strata(cases), size);
    for (std::uint32_t number = 0; number < 20; ++number) {
      auto const drawn = Sampling(cases, 6).draw(size, sim::RandomStreams(1, round), number);
      ASSERT_EQ(drawn.size(), static_cast<std::size_t>(size));
      std::vector<Practice> seen;
      std::map<sim::Entity, int> of_officer;
      for (auto const at : drawn) {
        seen.push_back(cases[at]);
        EXPECT_LE(++of_officer[cases[at].officer], 6);
      }
      EXPECT_EQ(strata(seen), wanted) << "round " << round << ", sample " << number;
      EXPECT_EQ(std::set(drawn.begin(), drawn.end()).size(), drawn.size());
    }
  }
}

TEST(Sampling, is_filled_up_by_others_where_officers_limits_leave_a_stratum_short) {
  std::vector<Practice> cases(40);
  for (std::size_t i = 0; i < cases.size(); ++i) {
    cases[i].entity = i + 1;
    cases[i].stratum = i < 20 ? Stratum::women : Stratum::men_order_low;
    cases[i].officer = test::officers + (i < 20 ? 0 : i);  // one officer has all the women
  }
  auto const drawn = Sampling(cases, 6).draw(20, sim::RandomStreams(1, 0), 0);
  EXPECT_EQ(drawn.size(), 20U);
  EXPECT_EQ(std::count_if(drawn.begin(), drawn.end(), [](auto at) { return at < 20; }), 6);
}

TEST(Sampling, is_smaller_where_officers_limits_leave_all_short) {
  std::vector<Practice> cases(40);
  for (std::size_t i = 0; i < cases.size(); ++i) cases[i].entity = i + 1, cases[i].officer = test::officers;
  EXPECT_EQ(Sampling(cases, 6).draw(20, sim::RandomStreams(1, 0), 0).size(), 6U);
  EXPECT_EQ(Sampling(cases, 0).draw(20, sim::RandomStreams(1, 0), 0).size(), 20U);
}

/// 400 samples of 98 of 240: each case is drawn 163 times, with a standard deviation below 9.9. Six of them
/// for any of 240 cases: a false alarm once in two million.
TEST(Sampling, gives_every_case_of_a_stratum_the_same_chance) {
  auto cases = test::eligible(3)[0];
  for (auto& seen : cases) seen.stratum = Stratum::women, seen.officer = 0;
  std::vector<int> times(cases.size(), 0);
  for (std::uint32_t number = 0; number < 400; ++number)
    for (auto const at : Sampling(cases, 6).draw(98, sim::RandomStreams(5, 0), number)) ++times[at];
  for (int const one : times) EXPECT_NEAR(one, 400 * 98.0 / 240, 60);
}

TEST(Sampling, a_case_keeps_its_lot_when_others_come) {
  auto cases = test::eligible(3)[0];
  for (auto& seen : cases) seen.stratum = Stratum::women, seen.officer = 0;
  auto const fewer = std::vector(cases.begin(), cases.begin() + 200);
  auto const before = Sampling(fewer, 0).draw(100, sim::RandomStreams(5, 0), 0);
  auto const after = Sampling(cases, 0).draw(120, sim::RandomStreams(5, 0), 0);
  auto const both = std::count_if(before.begin(), before.end(), [&](auto at) {
    return std::find(after.begin(), after.end(), at) != after.end();
  });
  EXPECT_GT(both, 80);  // ranked anew it would be about 50
}

}  // namespace
}  // namespace caseflow::quality
