// Tests for the rules that decide: conditions, routing, banding, contact, allocation.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <vector>

#include "model/rules/allocation.hpp"
#include "model/rules/banding.hpp"
#include "model/rules/condition.hpp"
#include "model/rules/contact.hpp"
#include "model/rules/routing.hpp"

namespace caseflow::rules {
namespace {

using core::CaseKind;
using core::RiskOfHarm;
using core::Stage;

constexpr double fair = 0.5;
auto always = [](std::size_t) { return fair; };

TEST(Condition, WithoutMembersMatchesEveryCase) {
  EXPECT_TRUE(Condition{}.holds({CaseKind::custody, Stage::custody, RiskOfHarm::medium, 100, 40, 5, true}));
  EXPECT_TRUE(Condition{}.holds({}));
}

TEST(Condition, BoundsOfReoffendingAreInclusiveBelowAndExclusiveAbove) {
  Condition condition;
  condition.reoffending_at_least = 50;
  condition.reoffending_below = 70;
  CaseFacts facts;
  facts.reoffending = 49.9F;
  EXPECT_FALSE(condition.holds(facts));
  facts.reoffending = 50;
  EXPECT_TRUE(condition.holds(facts));
  facts.reoffending = 70;
  EXPECT_FALSE(condition.holds(facts));
}

TEST(Condition, AnyFlagNeedsOneAndNoFlagForbidsAll) {
  Condition condition;
  condition.any_flag = 0b0110;
  condition.no_flag = 0b1000;
  CaseFacts facts;
  EXPECT_FALSE(condition.holds(facts));
  facts.flags = 0b0010;
  EXPECT_TRUE(condition.holds(facts));
  facts.flags = 0b1010;
  EXPECT_FALSE(condition.holds(facts));
}

TEST(Condition, SettledCanBeAskedForOrForbidden) {
  Condition settled, unsettled;
  settled.settled = 1;
  unsettled.settled = 0;
  CaseFacts facts;
  EXPECT_FALSE(settled.holds(facts));
  EXPECT_TRUE(unsettled.holds(facts));
  facts.settled = true;
  EXPECT_TRUE(settled.holds(facts));
  EXPECT_FALSE(unsettled.holds(facts));
}

TEST(Routing, FirstMatchWins) {
  Condition custody, long_sentence;
  custody.kinds = 1u << static_cast<unsigned>(CaseKind::custody);
  long_sentence = custody;
  long_sentence.custody_months_at_least = 18;
  std::vector<Route> const routes{{long_sentence, true, 12}, {custody, false, 0}, {Condition{}, false, 0}};
  CaseFacts facts;
  facts.kind = CaseKind::custody;
  facts.custody_months = 18;
  EXPECT_TRUE(route(routes, facts).hub);
  facts.custody_months = 17.9F;
  EXPECT_FALSE(route(routes, facts).hub);
}

TEST(Routing, AListThatMissesACaseBreaksAContract) {
  Condition never;
  never.kinds = 0;
  EXPECT_THROW(static_cast<void>(route({{never, true, 0}}, CaseFacts{})), sim::ContractViolation);
}

/// The Sodexo rule: risk of harm by risk of reoffending; Northumbria's report, section on the operating
/// model.
Banding colour_bands() {
  Condition low_low, low_high, medium_low;
  low_low.risks_of_harm = low_high.risks_of_harm = 1u << static_cast<unsigned>(RiskOfHarm::low);
  low_low.reoffending_below = 50;
  medium_low.reoffending_below = 50;
  Condition flagged, considered;
  flagged.any_flag = 1;
  considered.any_flag = 2;
  core::BandId const green{0}, amber{1}, red{2};
  return {{{low_low, green, 1}, {low_high, amber, 1}, {medium_low, amber, 1}, {Condition{}, red, 1}},
          {{flagged, amber, 1}},
          {{considered, red, 0.12F}},
          {0, 1, 2}};
}

TEST(Banding, GivesTheColourOfTheTable) {
  auto const banding = colour_bands();
  struct Row {
    RiskOfHarm risk;
    float reoffending;
    int band;
  };
  for (auto const& row : {Row{RiskOfHarm::low, 0, 0},
                          {RiskOfHarm::low, 49, 0},
                          {RiskOfHarm::low, 50, 1},
                          {RiskOfHarm::low, 100, 1},
                          {RiskOfHarm::medium, 49, 1},
                          {RiskOfHarm::medium, 50, 2},
                          {RiskOfHarm::medium, 100, 2}}) {
    CaseFacts facts;
    facts.risk_of_harm = row.risk;
    facts.reoffending = row.reoffending;
    EXPECT_EQ(banding.band(facts, always), core::BandId{row.band}) << row.reoffending;
  }
}

TEST(Banding, AtLeastRaisesAndNeverLowers) {
  CaseFacts facts;
  facts.flags = 1;
  EXPECT_EQ(colour_bands().band(facts, always), core::BandId{1});
  facts.risk_of_harm = RiskOfHarm::medium;
  facts.reoffending = 80;
  EXPECT_EQ(colour_bands().band(facts, always), core::BandId{2});
}

TEST(Banding, JudgementRaisesWithItsProbability) {
  CaseFacts facts;
  facts.flags = 2;
  EXPECT_EQ(colour_bands().band(facts, [](std::size_t) { return 0.119; }), core::BandId{2});
  EXPECT_EQ(colour_bands().band(facts, [](std::size_t) { return 0.121; }), core::BandId{0});
}

TEST(Contact, StepsEndBeforeTheirWeek) {
  std::vector<ContactStep> const steps{{12, 1}, {52, 2}, {std::numeric_limits<float>::infinity(), 4}};
  EXPECT_EQ(weeks_between(steps, 0), 1);
  EXPECT_EQ(weeks_between(steps, 11.9F), 1);
  EXPECT_EQ(weeks_between(steps, 12), 2);
  EXPECT_EQ(weeks_between(steps, 52), 4);
  EXPECT_EQ(weeks_between(steps, 500), 4);
}

TEST(Allocation, TheLeastLoadedOfTheRightGradeTakesTheCase) {
  std::vector<Candidate> const candidates{
      {40, 45, 1, true, true}, {30, 45, 1, true, true}, {0, 55, 1, false, true}};
  EXPECT_EQ(holder(candidates, 1.1, true), 1u);
}

TEST(Allocation, TheFirstOfEqualsTakesTheCase) {
  std::vector<Candidate> const candidates{{21, 20}, {10, 20}, {10, 20}, {10, 20}};
  EXPECT_EQ(holder(candidates, 1.1, true), 1u);
}

TEST(Allocation, AFullGradeHandsOverOnlyWhereAllowed) {
  std::vector<Candidate> const candidates{{49, 45, 1, true, true}, {30, 55, 1, false, true}};
  EXPECT_EQ(holder(candidates, 1.09, true), 1u);
  EXPECT_EQ(holder(candidates, 1.09, false), 0u);
  EXPECT_EQ(holder(candidates, 1.2, true), 0u);
}

TEST(Allocation, AnotherGradeThatIsFullerStillDoesNotTakeIt) {
  std::vector<Candidate> const candidates{{50, 45, 1, true, true}, {80, 55, 1, false, true}};
  EXPECT_EQ(holder(candidates, 1.09, true), 0u);
}

TEST(Allocation, NobodyTakesACaseWithoutTargetOrAwayForLong) {
  std::vector<Candidate> const candidates{{0, 0, 1, true, true}, {0, 45, 1, true, false}};
  EXPECT_EQ(holder(candidates, 1.1, true), std::nullopt);
  EXPECT_EQ(holder({}, 1.1, true), std::nullopt);
}

TEST(Allocation, ASpecialistTakesSuchCasesFirstWhileThereIsRoom) {
  std::vector<Candidate> candidates{{10, 45, 1, true, true}, {40, 45, 1, true, true, Candidate::this_case}};
  EXPECT_EQ(holder(candidates, 1.1, true), 1u);
  candidates[1].load = 60;
  EXPECT_EQ(holder(candidates, 1.1, true), 0u);
}

TEST(Allocation, ASpecialistInOtherCasesTakesItOnlyWhenTheRestAreFull) {
  std::vector<Candidate> candidates{{40, 45, 1, true, true}, {0, 45, 1, true, true, Candidate::other_cases}};
  EXPECT_EQ(holder(candidates, 1.1, true), 0u);
  candidates[0].load = 50;
  EXPECT_EQ(holder(candidates, 1.1, true), 1u);
}

TEST(Allocation, WhoWasNotAskedForDoesNotTakeIt) {
  std::vector<Candidate> const candidates{{0, 45, 1, true, true, Candidate::any_case, false},
                                          {40, 45, 1, true, true}};
  EXPECT_EQ(holder(candidates, 1.1, true), 1u);
}

TEST(Allocation, ThereIsRoomWhereOneOfTheRightGradeStaysBelowFull) {
  EXPECT_TRUE(room(std::vector<Candidate>{{44, 45, 1, true, true}}, 1));
  EXPECT_FALSE(room(std::vector<Candidate>{{45, 45, 1, true, true}}, 1));
  EXPECT_FALSE(room(std::vector<Candidate>{{0, 45, 1, false, true}}, 1));
  EXPECT_FALSE(room(std::vector<Candidate>{{0, 45, 1, true, false}}, 1));
}

RC_GTEST_PROP(Allocation, ChoosesNobodyFullerThanTheLeastLoadedOfTheRightGrade, ()) {
  auto const loads = *rc::gen::nonEmpty<std::vector<std::pair<bool, std::uint8_t>>>();
  std::vector<Candidate> candidates;
  double least = 1e9;
  for (auto const& [right, load] : loads) {
    candidates.push_back({static_cast<double>(load), 50, 1, right, true});
    if (right) least = std::min(least, (load + 1.0) / 50);
  }
  auto const chosen = holder(candidates, 1.0, true);
  RC_ASSERT(chosen.has_value());
  RC_ASSERT(least > 1e8 || (candidates[*chosen].load + 1) / 50 <= least);
}

}  // namespace
}  // namespace caseflow::rules
