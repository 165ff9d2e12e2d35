// Which conditions cover which.

#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/plan/plan.hpp"

namespace caseflow::scenario {
namespace {

TEST(Covers, everything_is_covered_by_no_condition_and_by_all_words) {
  Match all;
  EXPECT_TRUE(covers(all, all));
  all.kind = {"custody", "unpaid_work", "combined", "supervision"};
  all.reoffending_at_least = 0;
  all.reoffending_below = 101;
  EXPECT_TRUE(covers(all, Match{}));
  all.reoffending_below = 100;
  EXPECT_FALSE(covers(all, Match{})) << "OGRS3 can round to 100";
}

TEST(Covers, each_member_can_only_narrow) {
  std::vector<Match> narrow(10);
  narrow[0].kind = {"custody"};
  narrow[1].stage = {"community"};
  narrow[2].risk_of_harm = "low";
  narrow[3].reoffending_at_least = 50;
  narrow[4].reoffending_below = 50;
  narrow[5].any_flag = {"a"};
  narrow[6].no_flag = {"a"};
  narrow[7].custody_months_at_least = 12;
  narrow[8].settled = true;
  narrow[9].band = {"A"};
  for (std::size_t i = 0; i < narrow.size(); ++i) {
    EXPECT_TRUE(covers(Match{}, narrow[i])) << i;
    EXPECT_FALSE(covers(narrow[i], Match{})) << i;
    for (std::size_t j = 0; j < narrow.size(); ++j) EXPECT_EQ(covers(narrow[i], narrow[j]), i == j) << i << j;
  }
}

/// A random condition over two flags.
rc::Gen<Match> any_match() {
  return rc::gen::exec([] {
    Match match;
    auto const words = [](std::vector<std::string> const& all) {
      std::vector<std::string> chosen;
      for (auto const& word : all)
        if (*rc::gen::arbitrary<bool>()) chosen.push_back(word);
      return chosen;
    };
    auto const now_and_then = [] { return *rc::gen::inRange(0, 3) == 0; };
    match.kind = words({"supervision", "combined", "unpaid_work", "custody"});
    if (now_and_then()) match.stage = words({"community", "custody", "licence"});
    if (now_and_then()) match.risk_of_harm = *rc::gen::element<std::string>("low", "medium");
    if (now_and_then()) match.reoffending_at_least = *rc::gen::element(0.0, 25.0, 50.0);
    if (now_and_then()) match.reoffending_below = *rc::gen::element(50.0, 75.0, 101.0);
    if (now_and_then()) match.any_flag = words({"a", "b"});
    if (now_and_then()) match.no_flag = words({"a", "b"});
    if (now_and_then()) match.custody_months_at_least = *rc::gen::element(0.0, 12.0);
    if (now_and_then()) match.custody_months_below = *rc::gen::element(12.0, 24.0);
    if (now_and_then()) match.settled = *rc::gen::arbitrary<bool>();
    match.band = words({"A", "B"});
    return match;
  });
}

/// The condition without some of its members: mostly, but not always, it covers the other.
rc::Gen<Match> wider_than(Match const& narrow) {
  return rc::gen::exec([narrow] {
    auto match = narrow;
    auto const other = *any_match();
    auto const often = [] { return *rc::gen::inRange(0, 2) == 0; };
    if (often()) match.kind = {};
    if (often()) match.stage = {};
    if (often()) match.risk_of_harm.reset();
    if (often()) match.reoffending_at_least = other.reoffending_at_least;
    if (often()) match.reoffending_below = other.reoffending_below;
    if (often()) match.any_flag = other.any_flag;
    if (often()) match.no_flag = other.no_flag;
    if (often()) match.custody_months_at_least = other.custody_months_at_least;
    if (often()) match.custody_months_below = other.custody_months_below;
    if (often()) match.settled.reset();
    if (often()) match.band = {};
    return match;
  });
}

rules::CaseFacts any_facts() {
  return {static_cast<core::CaseKind>(*rc::gen::inRange(0, 4)),
          *rc::gen::element(core::Stage::community, core::Stage::custody, core::Stage::licence),
          static_cast<core::RiskOfHarm>(*rc::gen::inRange(0, 2)),
          *rc::gen::element(0.0F, 30.0F, 60.0F, 90.0F),
          *rc::gen::element(0.0F, 6.0F, 18.0F, 30.0F),
          static_cast<std::uint64_t>(*rc::gen::inRange(0, 4)),
          *rc::gen::arbitrary<bool>(),
          core::BandId{*rc::gen::element(0, 1)}};
}

RC_GTEST_PROP(Covers, a_covered_condition_matches_no_case_that_the_other_misses, ()) {
  auto const narrow = *any_match();
  auto const wide = *wider_than(narrow);
  RC_PRE(covers(wide, narrow));
  std::vector<std::string> const flags{"a", "b"}, bands{"A", "B"};
  auto const facts = any_facts();
  if (condition(narrow, flags, bands).holds(facts)) RC_ASSERT(condition(wide, flags, bands).holds(facts));
}

}  // namespace
}  // namespace caseflow::scenario
