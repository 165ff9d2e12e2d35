#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

#include "model/scenario/process/hazards.hpp"
#include "model/scenario/process/release.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::scenario {
namespace {

/// A scenario with one flag that acts.
Plan with_flag(double usual, double odds, double recalls) {
  auto scenario = test::shipped();
  scenario.through_the_gate.no_fixed_abode.reset();
  for (auto& item : scenario.profile.flags)
    item.second.usual_share = item.second.absence_odds = item.second.recall_ratio = std::nullopt;
  Flag flag;
  flag.low = flag.medium = usual;
  flag.usual_share = usual;
  flag.absence_odds = odds;
  flag.recall_ratio = recalls;
  scenario.profile.flags["alone"] = flag;
  return plan(scenario);
}

// What a need that is not met does is spread around the usual share of cases: on average nothing changes.
TEST(UnmetNeeds, leave_the_mean_as_it_is_where_as_many_have_them_as_usual) {
  for (double const usual : {0.05, 0.3, 0.9})
    for (double const ratio : {0.5, 1.0, 2.1, 6.0}) {
      auto const made = with_flag(usual, ratio, ratio);
      auto const at = std::find(made.flags.begin(), made.flags.end(), "alone") - made.flags.begin();
      auto const bit = std::uint64_t{1} << static_cast<unsigned>(at);
      EXPECT_NEAR(std::lerp(recall_ratio(made, 0), recall_ratio(made, bit), usual), 1, 1e-6);
      EXPECT_NEAR(recall_ratio(made, bit) / recall_ratio(made, 0), ratio, 1e-5 * ratio);
      double const odds = std::exp(absence_logit(made, bit) - absence_logit(made, 0));
      EXPECT_NEAR(odds, ratio, 1e-5 * ratio);
    }
}

TEST(UnmetNeeds, shift_a_chance_by_its_odds) {
  EXPECT_NEAR(shifted(0.2, std::log(2.0)), 1.0 / 3, 1e-12);
  EXPECT_NEAR(shifted(shifted(0.37, 1.1), -1.1), 0.37, 1e-12);
  EXPECT_EQ(shifted(0, 3), 0);
  EXPECT_EQ(shifted(1, -3), 1);
}

TEST(UnmetNeeds, recalls_after_a_charge_go_with_reoffending) {
  auto scenario = test::shipped();
  scenario.enforcement.recall_charged_share = 0.25;
  scenario.reoffending.level = 1;
  auto const usual = plan(scenario);
  scenario.reoffending.level = 3;
  auto const more = plan(scenario);
  EXPECT_NEAR(recalls_per_year(more, true, 50, 0) / recalls_per_year(usual, true, 50, 0), 1.5, 1e-9);
  EXPECT_NEAR(convictions_per_year(more.scenario.reoffending, 50),
              3 * convictions_per_year(usual.scenario.reoffending, 50), 1e-9);
}

TEST(UnmetNeeds, fewer_go_to_no_fixed_abode_where_homes_are_offered) {
  auto scenario = test::shipped();
  auto& need = scenario.through_the_gate.needs.at("accommodation");
  need.places = Places{.needed_share = 1, .per_100_releases = 0};
  double const without = no_fixed_abode_share(plan(scenario), 50);
  need.places->per_100_releases = 100;
  double const with = no_fixed_abode_share(plan(scenario), 50);
  EXPECT_NEAR(without - with, need.share * need.met_share * scenario.through_the_gate.no_fixed_abode->share,
              1e-9);
}

}  // namespace
}  // namespace caseflow::scenario
