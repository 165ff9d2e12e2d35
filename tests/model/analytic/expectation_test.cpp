#include "model/analytic/expectation.hpp"

#include <cmath>

#include "model/scenario/process/possible.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Move;

constexpr double year = 365.25;
constexpr double orders_per_day =
    253 / year;  // one a working day; the calendar itself has 252.7 such days a year

double in_stage(Expectation const& answer, Stage stage) {
  return answer.cases[static_cast<std::size_t>(stage)];
}
double flow(Expectation const& answer, Stage from, Stage to, Move by) {
  return answer.per_year[scenario::index_of({from, to, by})];
}

/// Supervised orders of twelve months, one a working day, to whom nothing happens.
scenario::Scenario quiet() {
  auto made = test::shipped();
  made.demand.orders_per_year = 253;
  made.demand.receptions_per_year = 0;
  made.demand.admin_days_mean = 0;
  made.sentences.supervision_share = 1;
  made.sentences.combined_share = made.sentences.unpaid_work_share = 0;
  made.sentences.community_order_months = made.sentences.suspended_order_months = sim::Point{12};
  made.attendance.unacceptable_median = made.enforcement.excuses_refused_share = 0;
  made.attendance.first_appointment_days = 1;
  made.risk_changes.transferred_per_year = made.risk_changes.escalated_share = 0;
  made.reoffending.per_year = 0;
  return made;
}

/// Everybody released on licence for a year after a year in prison; nobody recalled.
scenario::Scenario quiet_custody() {
  auto made = quiet();
  made.demand.orders_per_year = 0;
  made.demand.receptions_per_year = 253;
  made.sentences.short_custody_share = 0;
  made.sentences.long_licence_weeks = sim::Point{52};
  made.sentences.home_detention_share = 0;
  made.enforcement.recall_per_year_short = made.enforcement.recall_per_year_long = 0;
  return made;
}

Expectation answer(scenario::Scenario const& scenario) { return expectation(scenario::plan(scenario)); }

// The calendar's working days in the year before the start are 252 to 254: half a per cent either way.
constexpr double calendar = 0.006;

TEST(Expectation, orders_of_equal_length_stay_so_long) {
  auto const found = answer(quiet());
  EXPECT_NEAR(found.caseload, orders_per_day * 365, orders_per_day * 365 * calendar);
  EXPECT_DOUBLE_EQ(found.caseload,
                   in_stage(found, Stage::community) + in_stage(found, Stage::awaiting_allocation));
  EXPECT_NEAR(found.completion_share_orders, 1, 1e-9);
}

TEST(Expectation, a_transfer_hazard_thins_exponentially) {
  auto scenario = quiet();
  scenario.risk_changes.transferred_per_year = 0.8;
  double const expected = orders_per_day * year * (1 - std::exp(-0.8 * 365 / year)) / 0.8;
  // The latest months, with their own working days, weigh more here.
  EXPECT_NEAR(answer(scenario).caseload, expected, expected * 0.01);
}

TEST(Expectation, convictions_take_their_share_after_the_court) {
  auto scenario = quiet();
  scenario.reoffending = {
      .per_year = 1.5, .base = 1, .slope = 0, .shape = 1, .weeks_to_court = 13, .revoked_share = 0.6};
  scenario.new_sentences.resentenced_share = scenario.new_sentences.second_order_share = 0;
  // Not revoked for 91 days; from then on exp(-0.6 × 1.5 t) of them, for 365 days from the sentence, of which
  // on average 1.4 pass before the allocation.
  double const exposed = (365 - 91 - 1.4) / year, revoked_per_year = 0.6 * 1.5;
  double const expected =
      orders_per_day * year *
      ((91 + 1.4) / year + (1 - std::exp(-revoked_per_year * exposed)) / revoked_per_year);
  auto const found = answer(scenario);
  EXPECT_NEAR(found.caseload, expected, expected * calendar);
  EXPECT_NEAR(found.completion_share_orders, std::exp(-revoked_per_year * exposed), 0.005);
}

// Every conviction brings an order of the same length in place of the first. A person stays until an order is
// served: with the rate r and the time t that a conviction can be heard in an order, exp(rt) - 1 orders are
// revoked a person, each after a mean of 1/r - t / (exp(rt) - 1) beyond the court's delay.
TEST(Expectation, orders_in_place_of_others_follow_one_another) {
  auto scenario = quiet();
  scenario.reoffending = {
      .per_year = 0.8, .base = 1, .slope = 0, .shape = 1, .weeks_to_court = 13, .revoked_share = 1};
  scenario.new_sentences.resentenced_share = 1;
  scenario.new_sentences.second_order_share = 0;
  double const delay = 91 / year, rate = 0.8, exposed = 365 / year - delay;
  double const revoked = std::exp(rate * exposed) - 1;
  double const years = 365 / year + revoked * (delay + 1 / rate - exposed / revoked);
  auto const found = answer(scenario);
  // The first order can be convicted under for 1.4 days less, which the arithmetic leaves out.
  EXPECT_NEAR(found.caseload, orders_per_day * year * years, orders_per_day * year * years * 0.01);
  EXPECT_NEAR(found.completion_share_orders, 1 / (1 + revoked), 0.005);
}

// An order beside the first ends later than it by as much as it began later: everybody stays for an order's
// length after the last conviction, and every order is completed.
TEST(Expectation, orders_beside_others_make_the_case_longer_and_revoke_nothing) {
  auto scenario = quiet();
  scenario.reoffending = {
      .per_year = 0.8, .base = 1, .slope = 0, .shape = 1, .weeks_to_court = 13, .revoked_share = 0};
  scenario.new_sentences.second_order_share = 1;
  double const delay = 91 / year, rate = 0.8, exposed = 365 / year - delay;
  double const made = std::exp(rate * exposed) - 1;
  double const years = 365 / year + made * (delay + 1 / rate - exposed / made);
  auto const found = answer(scenario);
  EXPECT_NEAR(found.caseload, orders_per_day * year * years, orders_per_day * year * years * 0.01);
  EXPECT_NEAR(found.completion_share_orders, 1, 1e-9);
}

TEST(Expectation, escalation_needs_medium_risk) {
  auto scenario = quiet();
  auto& changes = scenario.risk_changes;
  changes.per_year_low = 0;
  changes.per_year_medium = 2;
  changes.escalated_share = 0.5;
  changes.raised_share = changes.lowered_share = 0;
  changes.reported_share = 1;
  changes.answer_days = sim::Point{0};
  changes.check_flags = {};
  changes.transferred_per_year = 0;
  scenario.recorded_risk.too_low_share = scenario.recorded_risk.too_high_share = 0;
  scenario.profile.supervision.medium_share = 0.5;
  double const days = 365 - 1.4;
  double const medium = 1.4 + year * (1 - std::exp(-days / year));
  double const expected = orders_per_day * (365 + medium) / 2;
  EXPECT_NEAR(answer(scenario).caseload, expected, expected * calendar);
}

TEST(Expectation, the_true_risk_escalates_and_not_the_recorded_one) {
  auto scenario = quiet();
  scenario.risk_changes.escalated_share = 0.5;
  scenario.risk_changes.per_year_medium = 1;
  scenario.recorded_risk.too_low_share = scenario.recorded_risk.too_high_share = 0;
  double const right = answer(scenario).caseload;
  scenario.recorded_risk.too_low_share = 0.5;
  EXPECT_LT(answer(scenario).caseload, right * 0.98);
  scenario.recorded_risk.too_low_share = 0;
  scenario.recorded_risk.too_high_share = 0.5;
  EXPECT_GT(answer(scenario).caseload, right * 1.02);
}

TEST(Expectation, what_is_noticed_late_escalates_late) {
  auto scenario = quiet();
  scenario.risk_changes.escalated_share = 0.5;
  double const seen = answer(scenario).caseload;
  scenario.risk_changes.noticed_at_contact_share = 0.05;
  EXPECT_GT(answer(scenario).caseload, seen * 1.005);
}

TEST(Expectation, two_absences_out_of_thirteen_contacts_are_binomial) {
  auto scenario = quiet();
  scenario.attendance.unacceptable_median = 0.1;
  scenario.attendance.unacceptable_spread = scenario.attendance.unacceptable_slope = 0;
  scenario.attendance.pace_cv = 0;
  for (auto& [name, band] : scenario.operating_model.bands) band.order_contact = {{std::nullopt, 4}};
  scenario.enforcement.window_months = 24;
  scenario.enforcement.not_taken_share = scenario.enforcement.out_of_contact_share = 0;
  scenario.enforcement.does_not_appear_share = 0;
  scenario.enforcement.revoked_share = 1;
  scenario.new_sentences.resentenced_after_breach_share = 0;
  // One contact two working days after the sentence and one each four weeks after, to day 365: thirteen. The
  // order is revoked when two of them are missed.
  double const kept = std::pow(0.9, 13) + 13 * 0.1 * std::pow(0.9, 12);
  EXPECT_NEAR(answer(scenario).completion_share_orders, kept, 0.004);
  // Within four months four contacts count, and a second absence is rarer.
  scenario.enforcement.window_months = 4;
  EXPECT_GT(answer(scenario).completion_share_orders, kept + 0.05);
}

TEST(Expectation, unpaid_work_takes_a_geometric_number_of_weeks_a_day) {
  auto scenario = quiet();
  scenario.sentences.supervision_share = 0;
  scenario.sentences.unpaid_work_share = 1;
  scenario.sentences.unpaid_work_hours = sim::Point{70};
  auto& work = scenario.unpaid_work;
  work.education_hours_share = work.unacceptable_median = work.intensive_share = 0;
  work.intensive_from_hours = 1000;
  work.day_hours = 7;
  work.offered_share = work.offered_share_in_work = 0.5;
  work.acceptable_share = 0;
  work.start_days_mean = 1;
  work.limit_months = 48;
  // Ten days at one chance in two a week: nineteen weeks from the first to the last, after one working day to
  // the allocation and two to the first day on offer.
  double const expected = orders_per_day * (19 * 7 + 3 * 1.4);
  auto const found = answer(scenario);
  EXPECT_NEAR(found.caseload, expected, expected * 0.01);
  EXPECT_NEAR(found.unpaid_work_completion_share, 1, 1e-6);
}

TEST(Expectation, work_beyond_the_limit_stays_unfinished) {
  auto scenario = quiet();
  scenario.sentences.supervision_share = 0;
  scenario.sentences.unpaid_work_share = 1;
  scenario.unpaid_work.offered_share = scenario.unpaid_work.offered_share_in_work = 0;
  scenario.unpaid_work.extension_share = 0.5;
  auto const found = answer(scenario);
  double const expected = orders_per_day * (365 + 0.5 * 182);
  EXPECT_NEAR(found.caseload, expected, expected * calendar);
  EXPECT_EQ(found.unpaid_work_completion_share, 0);
  EXPECT_GT(flow(found, Stage::unpaid_work, Stage::unfinished, Move::limit), 240);
}

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
  scenario.enforcement.not_taken_share = 1;
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
  EXPECT_GT(changed([](auto& s) { s.enforcement.not_taken_share = 1; }).completion_share_orders,
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
