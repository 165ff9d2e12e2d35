#include "model/forecast/levers.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/model/forecast/levers_example.hpp"

namespace caseflow::forecast {
namespace {

TEST(LeverTable, is_corrected_as_a_whole) {
  auto const made = levers_example::table();
  std::vector<double> p_values, corrected;
  for (auto const& effect : made.effects) {
    std::vector<Difference> all{effect.score, effect.overall};
    for (auto const& standard : effect.standards)
      if (standard) all.push_back(*standard);
    for (auto const& one : all) {
      p_values.push_back(*one.paired.p_value);
      corrected.push_back(*one.p_value_holm);
    }
  }
  EXPECT_EQ(p_values.size() % 3, 0u);
  EXPECT_GT(p_values.size(), 15u);
  EXPECT_EQ(corrected, sim::holm(p_values));
  EXPECT_EQ(made.effects.front().score.verdict, Verdict::higher);
  EXPECT_EQ(made.effects.back().overall.verdict, Verdict::no_difference);
}

TEST(Levers, are_put_in_order_of_what_they_do_to_the_score) {
  auto const outlook = [](auto const& histories) {
    auto const request = levers_example::request();
    return quality::outlook(request.now.inspection, request.now.judgement, histories, 7);
  };
  LeverRequests const levers{
      {{"none", "nothing", levers_example::request()}, {"all", "everything", levers_example::request()}}, {}};
  std::vector<quality::Outlook> outlooks;
  outlooks.push_back(outlook(quality::test::histories(4)));
  outlooks.push_back(outlook(quality::test::histories(4, levers_example::better(0.3F))));
  auto const table = lever_table(levers_example::request(), 7, outlook(quality::test::histories(4)), levers,
                                 outlooks, {"A note."});
  ASSERT_EQ(table.effects.size(), 2u);
  EXPECT_EQ(table.effects.front().name, "all");
  EXPECT_GT(table.effects.front().score.paired.difference, 0.5);
  EXPECT_TRUE(table.effects.back().score.paired.identical);
  EXPECT_EQ(table.next[5], ratings::Rating::requires_improvement);  // 2.2, inadequate so far
  EXPECT_GT(table.effects.front().standards[5]->paired.difference, 0);
}

TEST(Levers, that_cannot_be_moved_are_left_out) {
  auto request = levers_example::request();
  request.now.unpaid_work.teams.clear();
  request.now.levers["fewer"] = {"fewer cases", {{"/demand/level", 0.5, {}}}};
  request.now.levers["absurd"] = {"less than no cases", {{"/demand/level", {}, -1.0}}};
  request.now.levers["vans"] = {"more vans", {{"/unpaid_work/teams/*/vehicles", 2.0, {}}}};
  auto const found = lever_requests(request);
  auto const left_out = [&](std::string const& about) -> LeverLeftOut const& {
    auto const at = std::find_if(found.left_out.begin(), found.left_out.end(),
                                 [&](LeverLeftOut const& it) { return it.about == about; });
    if (at == found.left_out.end()) throw std::out_of_range(about);
    return *at;
  };
  EXPECT_FALSE(left_out("more vans").problem.has_value());
  EXPECT_EQ(left_out("less than no cases").problem.value().pointer, "/demand/level");
}

TEST(Levers, are_of_the_kind_of_what_they_move) {
  auto const kind = [](std::vector<std::string> const& pointers) {
    std::vector<scenario::Setting> settings;
    for (auto const& pointer : pointers) settings.push_back({pointer, "1"});
    return kind_of(settings);
  };
  for (auto const* staff :
       {"/workforce/posts/norwich_po/in_post_fte", "/workforce/leaving_per_year",
        "/unpaid_work/teams/norfolk/established_fte", "/through_the_gate/workers_per_100_receptions"})
    EXPECT_EQ(kind({staff}), LeverKind::staff) << staff;
  for (auto const* practice :
       {"/practice/training/engagement/sessions_per_year", "/workforce/management/countersigned_share"})
    EXPECT_EQ(kind({practice}), LeverKind::practice) << practice;
  EXPECT_EQ(kind({"/demand/level"}), LeverKind::other);
  EXPECT_EQ(kind({"/operating_model/allocation/moves_per_case_year", "/workforce/leaving_per_year"}),
            LeverKind::staff);
}

}  // namespace
}  // namespace caseflow::forecast
