#include "model/scenario/process/flow.hpp"

#include <set>

#include "model/scenario/process/diagram.hpp"
#include "model/scenario/process/possible.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::scenario {
namespace {

/// How often cases leave from any stage: for another area, as high risk, or with a new sentence.
void leaving(Scenario& scenario, double rate) {
  scenario.risk_changes.transferred_per_year = scenario.risk_changes.escalated_share = rate;
  scenario.reoffending.per_year = rate;
}

TEST(Flow, edges_differ_and_leave_only_stages_on_the_caseload) {
  std::set<std::string> names;
  for (auto const& edge : edges) {
    EXPECT_TRUE(core::on_caseload(edge.from)) << text(edge);
    EXPECT_TRUE(names.insert(text(edge)).second) << text(edge);
    EXPECT_EQ(edges[index_of(edge)], edge);
  }
}

TEST(Flow, the_shipped_scenario_is_whole) { EXPECT_EQ(text(check_flow(test::shipped())), ""); }

TEST(Flow, stages_may_be_out_of_reach) {
  auto scenario = test::shipped();
  scenario.demand.receptions_per_year = 0;
  scenario.practice.pieces.at("enforcement").level = 0;
  EXPECT_EQ(text(check_flow(scenario)), "");
  EXPECT_FALSE(possible({core::Stage::community, core::Stage::breach_proceedings, Move::breach}, scenario));
  auto const picture = dot(scenario);
  EXPECT_EQ(picture.find("licence"), std::string::npos);
  EXPECT_EQ(picture.find("out_of_contact"), std::string::npos);
  EXPECT_NE(picture.find("community"), std::string::npos);
  leaving(scenario, 0);  // nor out of a stage that nobody enters
  EXPECT_EQ(text(check_flow(scenario)), "");
}

// One in twenty a year, of those released from long sentences alone.
TEST(Flow, any_rate_of_recall_makes_it_possible) {
  auto scenario = test::shipped();
  scenario.enforcement.recall_share = 0;
  for (bool const is_short : {true, false}) {
    scenario.enforcement.recall_per_year_short = is_short ? 0.05 : 0;
    scenario.enforcement.recall_per_year_long = is_short ? 0 : 0.05;
    EXPECT_TRUE(possible({core::Stage::licence, core::Stage::recalled, Move::recall}, scenario)) << is_short;
  }
  scenario.enforcement.recall_per_year_long = 0;
  EXPECT_FALSE(possible({core::Stage::licence, core::Stage::recalled, Move::recall}, scenario));
}

TEST(Flow, somebody_must_arrive) {
  auto scenario = test::shipped();
  scenario.demand.orders_per_year = scenario.demand.receptions_per_year = 0;
  for (double const transferred : {0.1, 0.0}) {  // with no way out of the first stage either: one cause
    leaving(scenario, transferred);
    auto const found = check_flow(scenario);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].pointer, "/demand/orders_per_year");
  }
}

TEST(Flow, hours_imposed_must_be_workable) {
  auto scenario = test::shipped();
  scenario.unpaid_work.offered_share = 0;
  auto const found = check_flow(scenario);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].pointer, "/unpaid_work/offered_share");
  scenario.sentences.unpaid_work_share = scenario.sentences.combined_share = 0;
  scenario.sentences.supervision_share = 1;
  EXPECT_EQ(text(check_flow(scenario)), "");
}

TEST(Flow, the_picture_names_stages_and_moves) {
  auto const picture = dot(test::shipped());
  for (auto const word : core::stage_words) EXPECT_NE(picture.find(word), std::string::npos) << word;
  for (auto const word : move_words) EXPECT_NE(picture.find(word), std::string::npos) << word;
}

TEST(FlowDiagram, has_every_ordinary_move_once) {
  auto const diagram = flow_diagram();
  for (auto const* move :
       {"move-custody_to_licence", "move-breach_proceedings_to_revoked", "stage-completed"}) {
    auto const id = "id=\"" + std::string(move) + '"';
    EXPECT_NE(diagram.find(id), std::string::npos) << move;
    EXPECT_EQ(diagram.find(id), diagram.rfind(id)) << move;
  }
  EXPECT_EQ(diagram.find("transferred"), std::string::npos);
}

}  // namespace
}  // namespace caseflow::scenario
