// Custody and recall by closed forms, balances of the flows, and what moves with which input.

#include <cmath>

#include "model/scenario/process/possible.hpp"
#include "tests/model/analytic/expectation_example.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Move;

TEST(Expectation, custody_and_licence_are_as_long) {
  auto const found = answer(quiet_custody());
  EXPECT_NEAR(in_stage(found, Stage::licence), orders_per_day * 364, orders_per_day * 364 * 0.02);
  EXPECT_NEAR(in_stage(found, Stage::custody) + in_stage(found, Stage::awaiting_allocation),
              orders_per_day * 364, orders_per_day * 364 * 0.01);
  EXPECT_EQ(in_stage(found, Stage::post_sentence_supervision), 0);
  EXPECT_NEAR(found.compliance_share_release, 1, 1e-9);
}

TEST(Expectation, recalls_fill_the_prison_by_littles_law) {
  auto scenario = quiet_custody();
  scenario.enforcement.recall_per_year_long = 0.5;
  scenario.enforcement.recall_shape = 1;
  scenario.enforcement.fixed_term_share = 1;
  scenario.enforcement.fixed_term_days_long = 28;
  auto const found = answer(scenario);
  double const recalls = flow(found, Stage::licence, Stage::recalled, Move::recall);
  EXPECT_GT(recalls, 50);
  // Those recalled in the last four weeks stay two weeks on average.
  EXPECT_NEAR(in_stage(found, Stage::recalled), recalls * (28 - 14 * 28.0 / 364) / year,
              in_stage(found, Stage::recalled) * 0.02);
}

TEST(Expectation, what_enters_a_stage_leaves_it) {
  auto const found = answer(test::shipped());
  for (std::size_t stage = 1; stage < core::stage_count; ++stage) {
    if (!core::on_caseload(static_cast<Stage>(stage))) continue;
    double in = 0, out = 0;
    for (std::size_t edge = 0; edge < scenario::edge_count; ++edge) {
      if (scenario::edges[edge].to == static_cast<Stage>(stage)) in += found.per_year[edge];
      if (scenario::edges[edge].from == static_cast<Stage>(stage)) out += found.per_year[edge];
    }
    EXPECT_NEAR(in, out, 0.015 * out) << core::stage_words[stage];
  }
}

// In the long run as many cases leave a stage as enter it. Flows are means over the year around each age and
// cases those of one day, so that a season is left over.
TEST(Expectation, as_many_leave_each_stage_as_enter_it) {
  auto const found = answer(test::shipped());
  std::array<double, core::stage_count> entering{}, leaving{};
  entering[core::index_of(Stage::awaiting_allocation)] = found.starts_per_year;
  for (std::size_t edge = 0; edge < scenario::edge_count; ++edge) {
    entering[core::index_of(scenario::edges[edge].to)] += found.per_year[edge];
    leaving[core::index_of(scenario::edges[edge].from)] += found.per_year[edge];
  }
  double ends = 0;
  for (std::size_t stage = 0; stage < core::stage_count; ++stage) {
    if (!core::on_caseload(static_cast<Stage>(stage))) {
      ends += entering[stage];
      continue;
    }
    EXPECT_NEAR(leaving[stage], entering[stage], 0.015 * entering[stage]) << core::stage_words[stage];
  }
  EXPECT_NEAR(ends, found.starts_per_year, 0.015 * found.starts_per_year);
}

TEST(Expectation, no_edge_is_taken_that_is_not_possible) {
  auto scenario = test::shipped();
  scenario.practice.pieces.at("enforcement").level = 0;
  scenario.sentences.short_custody_share = 0;
  auto const found = answer(scenario);
  for (std::size_t edge = 0; edge < scenario::edge_count; ++edge)
    if (!scenario::possible(scenario::edges[edge], scenario)) {
      EXPECT_EQ(found.per_year[edge], 0) << text(scenario::edges[edge]);
    }
}

TEST(Expectation, answers_go_the_right_way) {
  auto const base = answer(test::shipped());
  auto changed = [&](auto const& change) {
    auto scenario = test::shipped();
    change(scenario);
    return answer(scenario);
  };
  EXPECT_LT(changed([](auto& s) { s.attendance.unacceptable_median *= 2; }).completion_share_orders,
            base.completion_share_orders - 0.02);
  EXPECT_GT(changed([](auto& s) { s.practice.pieces.at("enforcement").level = 0; }).completion_share_orders,
            base.completion_share_orders + 0.02);
  EXPECT_LT(changed([](auto& s) { s.reoffending.revoked_share = 0.9; }).caseload, base.caseload);
  EXPECT_GT(changed([](auto& s) { s.new_sentences.second_order_share = 0.8; }).caseload, base.caseload);
  EXPECT_GT(changed([](auto& s) { s.new_sentences.resentenced_share = 0.9; }).caseload, base.caseload);
  EXPECT_GT(changed([](auto& s) { s.new_sentences.more_weeks = 26; }).caseload, base.caseload);
  EXPECT_GT(changed([](auto& s) { s.new_sentences.more_hours = 100; }).caseload, base.caseload);
  EXPECT_GT(changed([](auto& s) { s.unpaid_work.offered_share = 0.4; }).caseload, base.caseload);
  EXPECT_GT(changed([](auto& s) {
              s.enforcement.recall_per_year_short *= 2;
            }).cases[static_cast<std::size_t>(Stage::recalled)],
            in_stage(base, Stage::recalled));
  EXPECT_GT(changed([](auto& s) {
              s.attendance.pace_cv = 0;
              s.work.tasks.at("appointment").minutes = {80, 80, 100};
            }).office_minutes_per_week,
            base.office_minutes_per_week);
}

TEST(Expectation, routing_says_what_the_hub_holds) {
  auto scenario = test::shipped();
  scenario::RoutingRule every;
  every.hold_at = scenario::HoldAt::hub;
  scenario.operating_model.routing = {every};
  auto const all = answer(scenario);
  EXPECT_NEAR(all.hub, all.caseload, 1e-6 * all.caseload);
  EXPECT_EQ(all.office_minutes_per_week, 0);
  scenario.operating_model.routing.front().hold_at = scenario::HoldAt::area;
  auto const none = answer(scenario);
  EXPECT_NEAR(none.hub, in_stage(none, Stage::awaiting_allocation), 1e-6);
}

TEST(Expectation, arrivals_scale_to_the_sustained_caseload) {
  auto plan = scenario::plan(test::shipped());
  scenario::scale_arrivals(plan, arrival_factor(plan));
  EXPECT_NEAR(expectation(plan).caseload, plan.scenario.demand.sustained_caseload, 1e-6);
}

TEST(Expectation, a_short_run_up_holds_fewer_cases) {
  auto scenario = quiet();
  scenario.run_up = {.flow_months = 6, .staffed_months = 0};
  double const days = 182;  // October to March
  EXPECT_NEAR(expectation_after_run_up(scenario::plan(scenario)).caseload, orders_per_day * days,
              orders_per_day * days * 0.03);
  scenario.run_up = {.flow_months = 0, .staffed_months = 0};
  EXPECT_EQ(expectation_after_run_up(scenario::plan(scenario)).caseload, 0);
}

// What sustains a caseload in the long run does not depend on how long a simulation takes to build it up.
TEST(Expectation, arrivals_do_not_depend_on_the_run_up) {
  for (auto const* service : {"norfolk-suffolk", "south-yorkshire"}) {
    auto scenario = test::shipped(service);
    double const factor = arrival_factor(scenario::plan(scenario));
    for (auto const& run_up : {scenario::RunUp{0, 0}, {1, 0}, {12, 3}, {240, 60}}) {
      scenario.run_up = run_up;
      EXPECT_EQ(arrival_factor(scenario::plan(scenario)), factor);
    }
  }
}

}  // namespace
}  // namespace caseflow::analytic
