// Orders: stays, orders that follow on them, absences and unpaid work, by closed forms.

#include <cmath>

#include "tests/model/analytic/expectation_example.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Move;

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
  scenario.reoffending = {.per_year = 1.5,
                          .level = {},
                          .base = 1,
                          .slope = 0,
                          .shape = 1,
                          .weeks_to_court = 13,
                          .revoked_share = 0.6};
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
  scenario.reoffending = {.per_year = 0.8,
                          .level = {},
                          .base = 1,
                          .slope = 0,
                          .shape = 1,
                          .weeks_to_court = 13,
                          .revoked_share = 1};
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
  scenario.reoffending = {.per_year = 0.8,
                          .level = {},
                          .base = 1,
                          .slope = 0,
                          .shape = 1,
                          .weeks_to_court = 13,
                          .revoked_share = 0};
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
  for (auto& [name, flag] : scenario.profile.flags) flag.absence_odds.reset();
  for (auto& [name, band] : scenario.operating_model.bands) band.order_contact = {{std::nullopt, 4}};
  scenario.enforcement.window_months = 24;
  scenario.practice.pieces.at("enforcement").level = 1;
  scenario.enforcement.out_of_contact_share = 0;
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

}  // namespace
}  // namespace caseflow::analytic
