#include <algorithm>
#include <cmath>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/register.hpp"
#include "tests/model/service/second_model.hpp"
#include "tests/model/service/switches.hpp"

namespace caseflow::service {
namespace {

using scenario::Json;

struct Exemption {
  std::string_view prefix, reason;
};

/// Numbers that need not show in the ledgers of a few replications.
constexpr Exemption exempt[] = {
    {"/months", "length of the forecast"},
    {"/run_up", "how the start comes about; level_test"},
    {"/targets", "judged by the forecast, not lived by the service"},
    {"/inspection", "moves ratings, not measures: tests of model/quality"},
    {"/judgement", "the same"},
    {"/discrepancy", "widens ranges of futures, not what happens: tests of model/forecast"},
    {"/levers", "moved when they are asked for: tests of model/forecast"},
    {"/demand/sustained_caseload", "acts through the factor of arrivals, which these tests hold fixed"},
    {"/attendance/after_change_odds", "idle as shipped: for no contacts"},
    {"/attendance/after_change_contacts", "idle as shipped: odds of 1"},
    {"/operating_model/step_down/telephone_weeks_between", "idle as shipped: nobody is stepped down"},
    {"/work/hub_telephone_weekly_minutes", "idle as shipped: nobody is stepped down"},
    {"/work/tasks/telephone_contact", "idle as shipped: nobody is stepped down"},
    {"/operating_model/assessment/band_review_changes_share", "idle as shipped: no such reviews"},
    {"/work/tasks/band_review", "idle as shipped: no such reviews"},
    {"/operating_model/allocation/typical_week", "idle as shipped: load is counted in cases"},
    {"/group_work/hours_kept_days",
     "tutors of the small service have hours left: groups_test takes them away"},
    {"/sites", "shares of areas add up to 1: sentence_test draws them"},
    {"/sentences/supervision_share", "adds up to 1 with the next two: sentence_test and sizes_test"},
    {"/sentences/combined_share", "the same"},
    {"/sentences/unpaid_work_share", "the same"},
    {"/through_the_gate/prisons/norwich/share", "adds up to 1 with the other prisons'"},
    {"/through_the_gate/prisons/wayland/share", "the same"},
    {"/profile/flags/alcohol_treatment_requirement/medium",
     "idle as shipped: at_least Yellow, and medium risk is never below"},
    {"/profile/flags/drug_rehabilitation_requirement/medium", "the same"},
    {"/profile/flags/mental_health_treatment_requirement/medium", "the same"},
    {"/profile/flags/integrated_offender_management/by_reoffending/0/at_least",
     "the lowest step begins below every case"},
    {"/profile/flags/works_in_office_hours/by_reoffending/0/at_least", "the same"},
    {"/operating_model/bands/Red/rank", "the order of the bands counts, and Red stays the highest"},
    {"/work/tasks/agency_meeting/minutes/0", "meetings are for high intensity alone"},
    {"/work/tasks/agency_meeting/minutes/1", "the same"},
    {"/operating_model/induction/largest_size", "binds where officers are pressed: induction_test"},
    {"/workforce/target_caseloads", "idle as shipped: every post has its own"},
    {"/rates/", "moves no forecast: sources and notes on unusual sizes are measured by it"},
    {"/groups/womens_group/tutors", "a group with tutors is no partner's, and one names it"},
    {"/groups/thinking_skills/places", "no run of the small service fills up: signs_test has fewer places"},
    {"/groups/thinking_skills/dropped_after_missed",
     "nobody of its few runs misses so many: signs_test has another group"},
    {"/group_work/cover_share", "no tutor of the small service falls sick in a run: signs_test"},
    {"/group_work/rooms", "two runs of the small service are never in one evening: signs_test"},
    {"/workforce/recruitment", "needs a recruit: see the second test"},
    {"/workforce/agency", "idle as shipped: nobody is from an agency"},
    {"/practice/agency_shift", "the same: skill_test"},
    {"/practice/training", "teaches what a what-if adds alone: skill_test"},
    {"/practice/oversight", "the same"},
    {"/practice/quality_assurance", "the same"},
    {"/practice/learnt_most", "the same"},
    {"/practice/half_life_months", "the same"},
    {"/workforce/management/countersigned_share_newcomer", "needs a recruit: see the second test"},
    {"/workload_points/newcomer", "needs a recruit: see the second test"},
};

bool is_exempt(std::string const& pointer) {
  return std::any_of(std::begin(exempt), std::end(exempt),
                     [&](Exemption const& each) { return pointer.starts_with(each.prefix); });
}

Settings const a_year{{"/run_up/flow_months", "18"},
                      {"/run_up/staffed_months", "6"},
                      {"/months", "12"},
                      {"/targets", "{}"},
                      {"/group_work/teams/norfolk/established_fte", "8"},
                      {"/group_work/teams/norfolk/in_post_fte", "8"},  // so that rare groups begin too
                      {"/inspection/date", "null"}};

std::vector<scenario::Assumption> numbers(scenario::Document const& document) {
  scenario::Scenario scenario;
  EXPECT_TRUE(scenario::read(document, scenario).empty());
  return scenario::assumptions(scenario, {});
}

Json json_of(double value) {
  return std::abs(value) < 1e9 && value == std::floor(value) ? Json(static_cast<long long>(value))
                                                             : Json(value);
}

/// Other values for a number, most modest first.
std::vector<Json> other_values(scenario::Assumption const& number) {
  std::vector<Json> values;
  for (double const value : {number.value * 1.5, number.value * 0.5, number.value + 1, number.value * 8,
                             number.value + 0.3, std::min(number.max, 1e6), number.min})
    if (value >= number.min && value <= number.max && value != number.value) values.push_back(json_of(value));
  return values;
}

using Ledgers = std::vector<sim::Observations>;

enum class Found { alive, dead, refused };

Found try_out(Size size, scenario::Document const& document, std::string const& pointer,
              std::vector<Json> const& other_values, Ledgers const& usual) {
  Found found = Found::refused;
  for (std::uint32_t i = 0; i < usual.size(); ++i)
    for (auto const& value : other_values) {
      auto changed = document;
      changed.put(pointer, scenario::Document(value, "changed"));
      try {
        Model const shared = model(size, changed, changed, false);
        if (!(Service(shared, test_seed, i).run() == usual[i])) return Found::alive;
        found = Found::dead;
      } catch (std::runtime_error const&) {
        // Numbers that must fit others, such as shares that add up to 1, refuse most values.
      }
    }
  return found;
}

/// Several replications: some things happen to a handful of cases a year.
Ledgers all_observations(Size size, scenario::Document const& document) {
  constexpr std::uint32_t replications = 4;
  Model const shared = model(size, document, document, false);
  Ledgers made;
  for (std::uint32_t i = 0; i < replications; ++i) made.push_back(Service(shared, test_seed, i).run());
  return made;
}

/// Pointers that show in no ledger, or take no other value.
std::vector<std::string> without_effect(scenario::Document const& document,
                                        std::function<bool(std::string const&)> const& asked) {
  auto const usual = all_observations(Size::small, document);
  std::vector<std::string> found;
  for (auto const& number : numbers(document)) {
    if (!asked(number.pointer)) continue;
    switch (try_out(Size::small, document, number.pointer, other_values(number), usual)) {
      case Found::alive:
        break;
      case Found::dead:
        found.push_back(number.pointer);
        break;
      case Found::refused:
        found.push_back(number.pointer + " (refused)");
        break;
    }
  }
  return found;
}

TEST(inputs, every_number_of_a_scenario_shows_in_the_ledger) {
  auto const dead = without_effect(document(Size::small, a_year),
                                   [](std::string const& pointer) { return !is_exempt(pointer); });
  EXPECT_THAT(dead, testing::IsEmpty());
}

TEST(inputs, numbers_that_are_idle_as_shipped_work_where_they_are_used) {
  auto const used =
      document(Size::small, a_year + Settings{{"/attendance/after_change_odds", "3"},
                                              {"/attendance/after_change_contacts", "4"},
                                              {"/operating_model/step_down/share", "0.8"},
                                              {"/operating_model/assessment/band_review_every_weeks", "6"},
                                              {"/operating_model/allocation/by", "\"hours\""},
                                              {"/workforce/leaving_per_year", "2"},
                                              {"/workforce/posts/norwich_pso/agency", "true"},
                                              {"/workforce/posts/norwich_po/target_caseload", "null"},
                                              {"/workforce/posts/norwich_pso/target_caseload", "null"},
                                              {"/workforce/posts/norwich_hub_pso/target_caseload", "null"}});
  auto const idle = [](std::string const& pointer) {
    constexpr std::string_view idle_as_shipped[] = {"/attendance/after_change",
                                                    "/operating_model/step_down",
                                                    "/work/hub_telephone",
                                                    "/work/tasks/telephone",
                                                    "/operating_model/assessment/band_review",
                                                    "/operating_model/allocation/typical_week",
                                                    "/work/tasks/band_review",
                                                    "/workforce/recruitment",
                                                    "/workload_points/newcomer",
                                                    "/workforce/agency",
                                                    "/workforce/target_caseloads",
                                                    "/workforce/management/countersigned_share_newcomer"};
    return std::any_of(std::begin(idle_as_shipped), std::end(idle_as_shipped),
                       [&](std::string_view prefix) { return pointer.starts_with(prefix); });
  };
  EXPECT_THAT(without_effect(used, idle), testing::IsEmpty());
}

std::vector<Switch> switches(scenario::Document const& document) {
  scenario::Scenario scenario;
  EXPECT_TRUE(scenario::read(document, scenario).empty());
  std::vector<Switch> found;
  Switches collecting(found, "/operating_model");
  describe(collecting, scenario.operating_model);
  return found;
}

TEST(inputs, every_switch_of_the_operating_model_shows_in_the_ledger) {
  auto const shipped = document(Size::small, a_year);
  auto const usual = all_observations(Size::small, shipped);
  std::vector<std::string> dead;
  for (auto const& one : switches(shipped))
    if (one.pointer != "/operating_model/allocation/continuity" &&  // the next test: no hub gives cases back
        try_out(Size::small, shipped, one.pointer, one.others, usual) == Found::dead)
      dead.push_back(one.pointer);
  EXPECT_THAT(dead, testing::IsEmpty());
}

// Under the second model whose risk falls goes to the hub, and comes back when it rises.
TEST(inputs, continuity_shows_where_hubs_give_cases_back) {
  auto const used = second_model_document(brief() + Settings{{"/risk_changes/per_year_low", "5"},
                                                             {"/risk_changes/per_year_medium", "5"},
                                                             {"/risk_changes/raised_share", "1"},
                                                             {"/risk_changes/lowered_share", "0.9"},
                                                             {"/risk_changes/escalated_share", "0"}});
  EXPECT_EQ(try_out(Size::full, used, "/operating_model/allocation/continuity", {false},
                    all_observations(Size::full, used)),
            Found::alive);
}

}  // namespace
}  // namespace caseflow::service
