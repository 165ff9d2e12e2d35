// Every number of a scenario at both ends of its declared range.

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/register.hpp"
#include "tests/random/drawn.hpp"
#include "tests/random/shape.hpp"
#include "tests/random/trial.hpp"

namespace caseflow::random {
namespace {

using scenario::Json;

/// What a run's length goes by is tried at its least alone; its most asks for hours.
constexpr std::string_view sizes[] = {"/months", "/run_up/flow_months", "/run_up/staffed_months",
                                      "/demand/sustained_caseload"};

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
  std::string pointer;
  double value;
};

/// The first number of each field, at its least and at its most.
std::vector<Try> tries(scenario::Scenario const& scenario) {
  std::vector<Try> all;
  std::set<std::string> seen;
  for (auto const& number : scenario::assumptions(scenario, {})) {
    if (!seen.insert(field_of(number.pointer)).second) continue;
    all.push_back({number.pointer, number.min});
    if (std::find(std::begin(sizes), std::end(sizes), number.pointer) == std::end(sizes))
      all.push_back({number.pointer, number.max});
  }
  return all;
}

Json number(double value) {
  return value == std::floor(value) && std::abs(value) < 1e9 ? Json(static_cast<long long>(value))
                                                             : Json(value);
}

scenario::Scenario least() {
  auto scenario = small("norfolk-suffolk", 60);
  scenario.months = 1;
  scenario.run_up = {3, 1};
  scenario.inspection.date = scenario.start + std::chrono::days{20};
  scenario.operating_model.assessment.band_review_every_weeks = 6;  // in use, as all that can be
  scenario.operating_model.step_down.share = 0.5;
  scenario.attendance.after_change_odds = 2;
  scenario.attendance.after_change_contacts = 3;
  return scenario;
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
  auto const scenario = least();
  auto const all = tries(scenario);
  EXPECT_GT(all.size(), 500u);
  auto const whole = Json::parse(text_of({scenario, std::nullopt}));
  for (std::size_t i = first; i < all.size(); i += one_in) {
    auto changed = whole;
    changed.at(Json::json_pointer(all[i].pointer)) = number(all[i].value);
    auto const outcome =
        isolated_trial(changed.dump(), is_expected(all[i].pointer) ? Expected::explained : Expected::nothing);
    EXPECT_NE(outcome.end, End::fault) << all[i].pointer << " = " << all[i].value << ": " << outcome.told;
  }
}

#ifdef CASEFLOW_EVERY_END
/// In parts, so that they can be run at a time.
class every_field : public testing::TestWithParam<std::size_t> {};
constexpr std::size_t parts = 8;
TEST_P(every_field, runs_at_both_ends_of_its_range) { try_ends(parts, GetParam()); }
INSTANTIATE_TEST_SUITE_P(in_parts, every_field, testing::Range(std::size_t{0}, parts));
#else
TEST(every_field, runs_at_both_ends_of_its_range_one_in_forty_three) { try_ends(43); }
#endif

}  // namespace
}  // namespace caseflow::random
