#include "model/scenario/facts/prior.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "model/scenario/check/check.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/register.hpp"
#include "model/scenario/document/writer.hpp"
#include "tests/model/scenario/shipped.hpp"

namespace caseflow::scenario {
namespace {

constexpr std::uint64_t seed = 20190401;

Scenario shipped_as(std::string const& name) {
  auto made = checked(scenario_files::assembled(name, *scenario_files::supply(name)));
  EXPECT_EQ(text(made.problems), "");
  return std::move(made.now);
}

std::map<std::string, double> numbers(Scenario const& scenario) {
  std::map<std::string, double> all;
  for (auto const& number : assumptions(scenario, {})) all[number.pointer] = number.value;
  return all;
}

class Services : public testing::TestWithParam<char const*> {};

TEST_P(Services, are_drawn_inside_their_ranges_and_fit_together) {
  auto const scenario = shipped_as(GetParam());
  auto const as_it_is = numbers(scenario);
  for (std::uint32_t draw = 0; draw < 5; ++draw) {
    auto const made = drawn(scenario, seed, draw);
    EXPECT_EQ(text(check(made)), "");
    auto const other = numbers(made);
    ASSERT_EQ(other.size(), as_it_is.size());
    int moved = 0;
    for (auto const& number : assumptions(scenario, scenario.sources)) {
      double const value = other.at(number.pointer);
      if (value != number.value) ++moved;
      auto const* entry = source_of(scenario.sources, number.pointer);
      if (!entry->range) {
        // Shares may be scaled with others that have a range.
        if (!number.pointer.ends_with("share")) {
          EXPECT_EQ(value, number.value) << number.pointer;
        }
        continue;
      }
      // What had been inside stays inside; shares that add up to one may be scaled out by a little.
      double const slack = number.pointer.ends_with("share") ? 0.5 * number.value : 1e-9;
      EXPECT_GE(value, std::min(number.value, number.range->low) - slack) << number.pointer;
      EXPECT_LE(value, std::max(number.value, number.range->high) + slack) << number.pointer;
    }
    EXPECT_GT(moved, 100);
  }
}

INSTANTIATE_TEST_SUITE_P(Prior, Services,
                         testing::Values("norfolk-suffolk", "bench", "northumbria", "south-yorkshire"),
                         [](auto const& about) {
                           std::string name = about.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

TEST(Prior, is_the_same_for_the_same_seed_and_draw_alone) {
  auto const scenario = shipped_as("norfolk-suffolk");
  auto const text_of = [&](std::uint64_t of_seed, std::uint32_t draw) {
    return print(write(drawn(scenario, of_seed, draw)), all_digits);
  };
  EXPECT_EQ(text_of(seed, 3), text_of(seed, 3));
  EXPECT_NE(text_of(seed, 3), text_of(seed, 4));
  EXPECT_NE(text_of(seed, 3), text_of(seed + 1, 3));
}

TEST(Prior, leaves_inspections_and_judgements_to_the_forecast_of_ratings) {
  auto const scenario = shipped_as("norfolk-suffolk");
  auto const made = drawn(scenario, seed, 0);
  EXPECT_EQ(print(write(made.judgement), all_digits), print(write(scenario.judgement), all_digits));
  EXPECT_EQ(print(write(made.inspection), all_digits), print(write(scenario.inspection), all_digits));
}

TEST(Prior, draws_what_an_entry_covers_by_one_factor) {
  auto const scenario = shipped_as("bench");
  auto const made = drawn(scenario, seed, 0);
  std::vector<double> factors;
  for (auto const& [name, posts] : scenario.workforce.posts) {
    if (scenario.sources.contains("/workforce/posts/" + name)) continue;  // an entry of their own
    factors.push_back(made.workforce.posts.at(name).in_post_fte / posts.in_post_fte);
    EXPECT_EQ(made.workforce.posts.at(name).target_caseload, posts.target_caseload);
  }
  ASSERT_GT(factors.size(), 10U);
  for (double const factor : factors) EXPECT_NEAR(factor, factors.front(), 1e-9);
  EXPECT_NE(factors.front(), 1);
}

// Theory: of 400 draws a share of one half below, within 4.5 standard errors (false alarm 7e-6); their mean
// is that of the middles of both sides, whose draws have a variance below 0.009.
TEST(Prior, takes_each_side_of_the_value_as_likely_and_evenly) {
  auto scenario = shipped_as("small");
  scenario.attendance.acceptable_share = 0.15;
  scenario.sources["/attendance/acceptable_share"] = {
      .role = SourceRole::assumed, .why = "a test", .range = Range{0.1, 0.4}};
  double total = 0;
  int below = 0;
  constexpr int draws = 400;
  for (std::uint32_t draw = 0; draw < draws; ++draw) {
    double const value = drawn(scenario, seed, draw).attendance.acceptable_share;
    total += value;
    below += value < 0.15 ? 1 : 0;
  }
  EXPECT_NEAR(below, draws / 2.0, 4.5 * 0.5 * std::sqrt(draws));
  EXPECT_NEAR(total / draws, (0.125 + 0.275) / 2, 4.5 * std::sqrt(0.009 / draws));
}

// Theory: each of some 240 entries as above, of 100 draws (false alarm of any 0.2 %).
TEST(Prior, has_the_value_itself_in_the_middle_of_every_entry) {
  auto const scenario = shipped_as("norfolk-suffolk");
  auto const as_it_is = numbers(scenario);
  std::map<std::string, int> below, above;
  constexpr int draws = 100;
  for (std::uint32_t draw = 0; draw < draws; ++draw)
    for (auto const& entry : drawn(scenario, nullptr, seed, draw).entries) {
      double middle = 1;
      if (!entry.multiplies)
        for (auto const& [pointer, value] : as_it_is)
          if (pointer == entry.pointer || pointer.starts_with(entry.pointer + "/")) middle = value;
      below[entry.pointer] += entry.value < middle ? 1 : 0;
      above[entry.pointer] += entry.value > middle ? 1 : 0;
    }
  EXPECT_GT(below.size(), 200U);
  for (auto const& [entry, count] : below) {
    EXPECT_LE(count, draws / 2.0 + 4.5 * 0.5 * std::sqrt(draws)) << entry;
    EXPECT_LE(above[entry], draws / 2.0 + 4.5 * 0.5 * std::sqrt(draws)) << entry;
  }
}

TEST(Prior, leaves_what_is_chosen_and_what_only_a_what_if_sets) {
  for (auto const* name :
       {"norfolk-suffolk", "bench", "northumbria", "south-yorkshire", "dorset-devon-cornwall"})
    for (auto const& entry : drawn(shipped_as(name), nullptr, seed, 0).entries)
      for (auto const* chosen : {"/months", "/run_up", "/demand/level", "/attendance/after_change",
                                 "/workforce/overtime_share", "/discrepancy"})
        EXPECT_FALSE(entry.pointer.starts_with(chosen)) << name << entry.pointer;
}

TEST(Prior, draws_a_what_if_as_what_it_is_laid_over) {
  auto const before = shipped_as("bench");
  auto now = before;
  // The smallest office, which decides how far the posts of all can go.
  auto const smallest = std::min_element(
      now.workforce.posts.begin(), now.workforce.posts.end(),
      [](auto const& a, auto const& b) { return a.second.in_post_fte < b.second.in_post_fte; });
  smallest->second.in_post_fte /= 2;
  auto const changed = "/workforce/posts/" + smallest->first + "/in_post_fte";
  now.sources[changed] = {.role = SourceRole::given};
  auto const made = drawn(now, &before, seed, 3);
  auto const its = numbers(*made.before), others = numbers(made.now);
  EXPECT_EQ(numbers(drawn(before, seed, 3)), its);
  for (auto const& [pointer, value] : its) {
    if (pointer != changed) {
      EXPECT_EQ(others.at(pointer), value) << pointer;
    }
  }
  EXPECT_EQ(others.at(changed), smallest->second.in_post_fte) << "what is given is not drawn";
}

TEST(Prior, of_a_number_does_not_depend_on_other_entries) {
  auto scenario = shipped_as("small");
  scenario.sources["/attendance/acceptable_share"] = {
      .role = SourceRole::assumed, .why = "a test", .range = Range{0.1, 0.3}};
  auto more = scenario;
  more.sources["/attendance/pace_cv"] = {
      .role = SourceRole::assumed, .why = "a test", .range = Range{0.1, 0.3}};
  EXPECT_EQ(drawn(scenario, seed, 0).attendance.acceptable_share,
            drawn(more, seed, 0).attendance.acceptable_share);
}

TEST(Prior, scales_shares_back_to_one) {
  auto const made = drawn(shipped_as("norfolk-suffolk"), seed, 1);
  EXPECT_NEAR(
      made.sentences.supervision_share + made.sentences.unpaid_work_share + made.sentences.combined_share, 1,
      1e-9);
  double prisons = 0;
  for (auto const& [name, prison] : made.through_the_gate.prisons) prisons += prison.share;
  EXPECT_NEAR(prisons, 1, 1e-9);
}

TEST(Digest, is_of_the_numbers_and_rules_alone) {
  auto const scenario = shipped_as("small");
  auto other = scenario;
  other.name = "Another";
  other.sources["/demand"] = {.role = SourceRole::assumed, .why = "a test"};
  // These move ratings, which are no facts.
  other.inspection.cases_an_officer += 1;
  other.judgement.case_share += 0.1;
  EXPECT_EQ(digest(other), digest(scenario));
  EXPECT_EQ(digest(scenario).size(), 16U);
  other.demand.level += 0.001;
  EXPECT_NE(digest(other), digest(scenario));
  auto renamed = scenario;
  renamed.operating_model.routing.front().hold_at =
      renamed.operating_model.routing.front().hold_at == HoldAt::hub ? HoldAt::area : HoldAt::hub;
  EXPECT_NE(digest(renamed), digest(scenario));
}

TEST(Digest, and_draws_are_the_same_whatever_things_are_called) {
  auto const scenario = shipped_as("norfolk-suffolk");
  auto called = scenario;
  called.sites.at("norwich").label = "The city";
  called.groups.begin()->second.label.reset();
  called.profile.flags.begin()->second.label = "something";
  EXPECT_EQ(digest(called), digest(scenario));
  EXPECT_EQ(numbers(drawn(called, seed, 1)), numbers(drawn(scenario, seed, 1)));
  called.sites.at("norwich").area_share *= 0.9;
  EXPECT_NE(digest(called), digest(scenario));
}

}  // namespace
}  // namespace caseflow::scenario
