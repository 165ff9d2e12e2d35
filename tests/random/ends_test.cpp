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

/// Tries one in so many, from one on.
void try_ends(std::size_t one_in, std::size_t first = 0) {
  auto const scenarios = every_field();
  auto const all = tries(scenarios);
  EXPECT_GT(all.size(), 500u);
  std::vector<Json> whole;
  for (auto const& scenario : scenarios) whole.push_back(Json::parse(text_of({scenario, std::nullopt})));
  for (std::size_t i = first; i < all.size(); i += one_in) {
    auto changed = whole[all[i].scenario];
    changed.at(Json::json_pointer(all[i].pointer)) = number(all[i].value);
    auto const outcome =
        isolated_trial(changed.dump(), is_expected(all[i].pointer) ? Expected::explained : Expected::nothing,
                       all[i].pointer == largest ? longer : Allowed{});
    EXPECT_NE(outcome.end, End::fault) << all[i].pointer << " = " << all[i].value << ": " << outcome.told;
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
