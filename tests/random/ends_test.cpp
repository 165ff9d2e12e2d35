// Every number of a scenario at both ends of its declared range.

#include <algorithm>
#include <set>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/register.hpp"
#include "tests/random/drawn.hpp"
#include "tests/random/every_field.hpp"
#include "tests/random/trial.hpp"

namespace caseflow::random {
namespace {

using scenario::Json;

/// Half a million cases take their time, with the few officers of sixty.
constexpr std::string_view largest = "/demand/sustained_caseload";
constexpr Allowed longer{.seconds = 240};

/// A pointer with the names in it left out, of those that are chosen by whoever writes a scenario: what holds
/// of one post's field holds of every post's.
std::string field_of(std::string const& pointer) {
  constexpr std::string_view named[] = {"/workforce/posts/",
                                        "/workforce/management/teams/",
                                        "/sites/",
                                        "/profile/flags/",
                                        "/operating_model/bands/",
                                        "/enforcement/administration/teams/",
                                        "/unpaid_work/teams/",
                                        "/groups/",
                                        "/group_work/teams/",
                                        "/through_the_gate/prisons/",
                                        "/through_the_gate/needs/",
                                        "/judgement/weights/",
                                        "/judgement/national_ratings/",
                                        "/judgement/national_percent/",
                                        "/inspection/last/standards/"};
  for (auto const prefix : named)
    if (pointer.starts_with(prefix)) {
      auto const name_ends = pointer.find('/', prefix.size());
      return std::string(prefix) + "*" + (name_ends == std::string::npos ? "" : pointer.substr(name_ends));
    }
  return pointer;
}

struct Try {
  std::size_t scenario;  ///< Of `every_field`.
  std::string pointer;
  double value;
};

/// The first number of each field, at its least and at its most.
std::vector<Try> tries(std::vector<scenario::Scenario> const& scenarios) {
  std::vector<Try> all;
  std::set<std::string> seen;
  for (std::size_t i = 0; i < scenarios.size(); ++i)
    for (auto const& number : scenario::assumptions(scenarios[i], {})) {
      if (!seen.insert(field_of(number.pointer)).second) continue;
      all.push_back({i, number.pointer, number.min});
      all.push_back({i, number.pointer, number.max});
    }
  return all;
}

Json number(double value) {
  return value == std::floor(value) && std::abs(value) < 1e9 ? Json(static_cast<long long>(value))
                                                             : Json(value);
}

/// Whether what is expected of a scenario can depend on a field: of how cases flow, not of people, practice
/// that is read in files, or ratings.
bool is_expected(std::string const& pointer) {
  constexpr std::string_view flow[] = {"/demand",        "/profile",      "/sentences",   "/operating_model",
                                       "/attendance",    "/enforcement",  "/reoffending", "/new_sentences",
                                       "/recorded_risk", "/risk_changes", "/unpaid_work", "/work/"};
  return std::any_of(std::begin(flow), std::end(flow),
                     [&](std::string_view prefix) { return pointer.starts_with(prefix); });
}

using Together = std::vector<Try>;

/// Ends that are tried in one scenario, three from different parts of it, so that a third of the runs tries
/// all. The dearest stays alone.
std::vector<Together> grouped(std::vector<Try> const& all) {
  std::vector<Together> made;
  for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
    while (end < all.size() && all[end].scenario == all[begin].scenario) ++end;
    std::size_t const groups = (end - begin + 2) / 3;
    for (std::size_t first = begin; first < begin + groups; ++first) {
      Together together;
      for (std::size_t i = first; i < end; i += groups)
        if (all[i].pointer == largest)
          made.push_back({all[i]});
        else
          together.push_back(all[i]);
      if (!together.empty()) made.push_back(std::move(together));
    }
  }
  return made;
}

Outcome outcome_of(Together const& ends, std::vector<Json> const& scenarios) {
  auto changed = scenarios[ends.front().scenario];
  for (auto const& end : ends) changed.at(Json::json_pointer(end.pointer)) = number(end.value);
  bool const explained =
      std::any_of(ends.begin(), ends.end(), [](Try const& end) { return is_expected(end.pointer); });
  return isolated_trial(changed.dump(), explained ? Expected::explained : Expected::nothing,
                        ends.front().pointer == largest ? longer : Allowed{});
}

std::string said(Together const& ends) {
  std::string text;
  for (auto const& end : ends) text += fmt::format("{} = {}; ", end.pointer, end.value);
  return text;
}

/// Tries one group in so many, from one on. Where a scenario refuses values together, or one of them, each is
/// tried by itself.
void try_ends(std::size_t one_in, std::size_t first = 0) {
  auto const scenarios = every_field();
  auto const all = tries(scenarios);
  EXPECT_GT(all.size(), 500u);
  std::vector<Json> whole;
  for (auto const& scenario : scenarios) whole.push_back(Json::parse(text_of({scenario, std::nullopt})));
  auto const groups = grouped(all);
  for (std::size_t i = first; i < groups.size(); i += one_in) {
    auto const together = outcome_of(groups[i], whole);
    EXPECT_NE(together.end, End::fault) << said(groups[i]) << together.told;
    if (together.end != End::refused || groups[i].size() == 1) continue;
    for (auto const& alone : groups[i]) {
      auto const outcome = outcome_of({alone}, whole);
      EXPECT_NE(outcome.end, End::fault) << said({alone}) << outcome.told;
    }
  }
}

TEST(every_field, is_in_a_scenario_whose_ends_are_tried) {
  EXPECT_THAT(not_reached(every_field()), testing::IsEmpty());
  EXPECT_THAT(not_reached({small("norfolk-suffolk", 60)}),
              testing::Contains("/workforce/posts/*/training/steps"));
  for (auto const& scenario : every_field()) {
    auto const outcome = isolated_trial(text_of({scenario, std::nullopt}));
    EXPECT_EQ(outcome.end, End::forecast) << outcome.told;
  }
}

#ifdef CASEFLOW_EVERY_END
/// In parts, so that they can be run at a time.
class each_field : public testing::TestWithParam<std::size_t> {};
constexpr std::size_t parts = 8;
TEST_P(each_field, runs_at_both_ends_of_its_range) { try_ends(parts, GetParam()); }
INSTANTIATE_TEST_SUITE_P(in_parts, each_field, testing::Range(std::size_t{0}, parts));
#else
TEST(each_field, runs_at_both_ends_of_its_range_one_in_forty_three) { try_ends(43); }
#endif

}  // namespace
}  // namespace caseflow::random
