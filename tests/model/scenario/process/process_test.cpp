#include <cmath>

#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/attributes.hpp"
#include "model/scenario/process/contact.hpp"
#include "model/scenario/process/hazards.hpp"
#include "model/scenario/process/outcomes.hpp"
#include "model/scenario/process/sentences.hpp"
#include "model/scenario/process/unpaid_work.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::scenario {
namespace {

using core::CaseKind;
using core::RiskOfHarm;

/// Numbers evenly over (0, 1): a mean over them is within 1/n of the integral of what is monotonic in u.
constexpr int n = 10000;
double at(int i) { return (i + 0.5) / n; }

TEST(Process, a_geometric_number_has_its_mean_and_falls_with_u) {
  double sum = 0;
  for (int i = 0; i < n; ++i) {
    sum += geometric(3, at(i));
    if (i > 0) {
      EXPECT_LE(geometric(3, at(i)), geometric(3, at(i - 1)));
    }
  }
  EXPECT_NEAR(sum / n, 3, 0.01);
  EXPECT_EQ(geometric(0, 1e-9), 0);
  EXPECT_EQ(geometric(1e9, 1e-9), 250);
  EXPECT_EQ(geometric(1e9, 1e-9, 7), 7);
}

TEST(Process, kinds_of_orders_share_out_the_interval) {
  Sentences shares{};
  shares.supervision_share = 0.5;
  shares.unpaid_work_share = 0.3;
  shares.combined_share = 0.2;
  EXPECT_EQ(kind_of_order(shares, 0.499), CaseKind::supervision);
  EXPECT_EQ(kind_of_order(shares, 0.501), CaseKind::combined);
  EXPECT_EQ(kind_of_order(shares, 0.699), CaseKind::combined);
  EXPECT_EQ(kind_of_order(shares, 0.701), CaseKind::unpaid_work);
}

TEST(Process, risks_have_their_median_and_share_and_go_together) {
  auto scenario = test::shipped();
  scenario.profile.custody = {.reoffending_mu = 0.3, .medium_share = 0.6};
  scenario.profile.correlation = 0.9;
  auto const made = plan(scenario);
  EXPECT_NEAR(assessed_risk(made, CaseKind::custody, 0.5, 0.5).reoffending, 100 / (1 + std::exp(-0.3)), 1e-4);
  int medium = 0;
  for (int i = 0; i < 100; ++i)
    for (int j = 0; j < 100; ++j)
      if (assessed_risk(made, CaseKind::custody, (i + 0.5) / 100, (j + 0.5) / 100).risk_of_harm ==
          RiskOfHarm::medium)
        ++medium;
  EXPECT_NEAR(medium / 1e4, 0.6, 0.01);
  EXPECT_EQ(assessed_risk(made, CaseKind::custody, 0.95, 0.5).risk_of_harm, RiskOfHarm::medium);
  EXPECT_EQ(assessed_risk(made, CaseKind::custody, 0.05, 0.5).risk_of_harm, RiskOfHarm::low);
}

TEST(Process, a_flag_needs_its_kind_and_the_flag_that_it_is_among) {
  Plan::FlagRate rate{.low = 0.1F, .medium = 0.4F, .by_reoffending = {}, .among = 2, .kinds = 1u << 3};
  EXPECT_EQ(flag_chance(rate, CaseKind::supervision, {50, RiskOfHarm::low}, 4), 0);
  EXPECT_EQ(flag_chance(rate, CaseKind::custody, {50, RiskOfHarm::low}, 3), 0);
  EXPECT_FLOAT_EQ(static_cast<float>(flag_chance(rate, CaseKind::custody, {50, RiskOfHarm::low}, 4)), 0.1F);
  EXPECT_FLOAT_EQ(static_cast<float>(flag_chance(rate, CaseKind::custody, {50, RiskOfHarm::medium}, 4)),
                  0.4F);
  rate.by_reoffending = {{25.0F, 0.2F}, {50.0F, 0.7F}};
  EXPECT_FLOAT_EQ(static_cast<float>(flag_chance(rate, CaseKind::custody, {49, RiskOfHarm::low}, 4)), 0.2F);
  EXPECT_FLOAT_EQ(static_cast<float>(flag_chance(rate, CaseKind::custody, {50, RiskOfHarm::low}, 4)), 0.7F);
}

TEST(Process, absence_has_its_median_and_rises_with_the_risk_of_reoffending) {
  auto attendance = test::shipped().attendance;
  attendance.unacceptable_median = 0.2;
  EXPECT_NEAR(appointment_absence(attendance, 50, 0.5), 0.2, 1e-12);
  double const odds =
      appointment_absence(attendance, 100, 0.5) / (1 - appointment_absence(attendance, 100, 0.5));
  EXPECT_NEAR(odds, 0.25 * std::exp(attendance.unacceptable_slope / 2), 1e-9);
  attendance.unacceptable_median = 0;
  EXPECT_EQ(appointment_absence(attendance, 100, 0.999), 0);
  auto work = test::shipped().unpaid_work;
  work.unacceptable_median = 0.04;
  EXPECT_NEAR(work_absence(work, 0.5), 0.04, 1e-12);
  EXPECT_GT(work_absence(work, 0.9), 0.04);
}

TEST(Process, an_acceptable_reason_comes_to_those_who_do_not_stay_away_without_one) {
  EXPECT_DOUBLE_EQ(missed_share(0.2, 0.1), 0.28);
  EXPECT_DOUBLE_EQ(kept_of(0.8, 0.1), 0.72);
  EXPECT_DOUBLE_EQ(excused_of(0.8, 0.1), 0.08);
  for (double const absence : {0.0, 0.05, 0.9})
    for (double const acceptable : {0.0, 0.12, 0.9})
      EXPECT_DOUBLE_EQ(missed_share(absence, acceptable) + kept_of(1 - absence, acceptable), 1);
  Enforcement enforcement{};
  enforcement.window_months = 12;
  enforcement.excuses_weeks = 12;
  EXPECT_DOUBLE_EQ(absence_counts_days(enforcement), sim::days_a_year);
  EXPECT_DOUBLE_EQ(excuse_counts_days(enforcement), 84);
}

TEST(Process, changes_of_risk_do_what_their_level_allows) {
  RiskChanges changes{};
  changes.escalated_share = 0.2;
  changes.lowered_share = 0.3;
  changes.raised_share = 0.4;
  auto const low = risk_turns(changes, RiskOfHarm::low), medium = risk_turns(changes, RiskOfHarm::medium);
  EXPECT_EQ(risk_turn(low, 0.39), RiskTurn::raised);
  EXPECT_EQ(risk_turn(low, 0.41), RiskTurn::none);
  EXPECT_EQ(risk_turn(medium, 0.19), RiskTurn::escalated);
  EXPECT_EQ(risk_turn(medium, 0.21), RiskTurn::lowered);
  EXPECT_EQ(risk_turn(medium, 0.49), RiskTurn::lowered);
  EXPECT_EQ(risk_turn(medium, 0.51), RiskTurn::none);
  EXPECT_EQ(low.other_level_share(), 0.4);
  EXPECT_EQ(medium.other_level_share(), 0.3);
}

TEST(Process, a_last_review_comes_before_the_end_where_there_is_one) {
  Assessment assessment{};
  EXPECT_FALSE(has_last_review(assessment));
  assessment.termination_weeks = 4;
  assessment.review_every_weeks = 26;
  EXPECT_TRUE(has_last_review(assessment));
  EXPECT_EQ(last_review_on(assessment, 100), 72);
  EXPECT_EQ(days_between_reviews(assessment), 182);
  NewSentences made{};
  made.more_weeks = 8;
  EXPECT_EQ(days_added(made), 56);
}

TEST(Process, half_of_a_sentence_is_served_and_half_spent_on_licence) {
  auto scenario = test::shipped();
  auto& sentences = scenario.sentences;
  sentences.short_custody_share = 0.7;
  sentences.short_served_months = sim::Point{2};
  sentences.long_licence_weeks = sim::Point{60};
  sentences.home_detention_share = 0.1;
  sentences.home_detention_weeks = 5;
  sentences.supervision_after_release_weeks = 52;
  auto const made = plan(scenario);
  auto const two_months = custody_term(made, 0.69, 0.5, 0.5);
  EXPECT_TRUE(two_months.is_short);
  EXPECT_EQ(two_months.served, 61);
  EXPECT_EQ(two_months.to_licence_end, 122);
  EXPECT_NEAR(two_months.custody_months, 4, 0.01);
  EXPECT_TRUE(under_twelve_months(two_months.custody_months));
  EXPECT_EQ(to_supervision_end(sentences, two_months, 60), 60 + 364);
  auto const long_one = custody_term(made, 0.71, 0.5, 0.5);
  EXPECT_FALSE(long_one.is_short);
  EXPECT_EQ(long_one.served, 420);
  EXPECT_FALSE(under_twelve_months(long_one.custody_months));
  EXPECT_EQ(to_supervision_end(sentences, long_one, 420), 840);
  EXPECT_EQ(custody_term(made, 0.71, 0.5, 0.05).served, 420 - 35);
  // Home detention takes away half of what is to be served at most.
  EXPECT_EQ(custody_term(made, 0.69, 0.5, 0.05).served, 61 - 30);
}

TEST(Process, orders_and_recalls_are_as_long_as_their_kind) {
  auto scenario = test::shipped();
  scenario.sentences.community_order_share = 0.6;
  scenario.sentences.community_order_months = sim::Point{12};
  scenario.sentences.suspended_order_months = sim::Point{24};
  scenario.enforcement.fixed_term_share = 0.5;
  scenario.enforcement.fixed_term_days_short = 14;
  scenario.enforcement.fixed_term_days_long = 28;
  scenario.enforcement.standard_recall_weeks = sim::Point{0};
  auto const made = plan(scenario);
  EXPECT_EQ(order_days(made, 0.59, 0.5), 365);
  EXPECT_EQ(order_days(made, 0.61, 0.5), 731);
  EXPECT_EQ(recall_days(made, 11.9F, 0.4, 0.5), 14);
  EXPECT_EQ(recall_days(made, 12, 0.4, 0.5), 28);
  EXPECT_EQ(recall_days(made, 12, 0.6, 0.5), 1);
}

TEST(Process, hazards_follow_what_is_known_of_a_case) {
  auto scenario = test::shipped();
  scenario.reoffending.level.reset();
  scenario.reoffending.per_year = 2;
  scenario.reoffending.base = 0.5;
  scenario.reoffending.slope = 1;
  EXPECT_DOUBLE_EQ(convictions_per_year(scenario.reoffending, 50), 2);
  auto& enforcement = scenario.enforcement;
  enforcement.recall_per_year_short = 0.2;
  enforcement.recall_per_year_long = 0.1;
  enforcement.recall_base = 0.45;
  EXPECT_DOUBLE_EQ(recalls_per_year(enforcement, true, 55), 0.2);
  EXPECT_DOUBLE_EQ(recalls_per_year(enforcement, false, 55), 0.1);
  auto const& changes = scenario.risk_changes;
  EXPECT_DOUBLE_EQ(risk_changes_per_year(changes, 0.0), risk_changes_per_year(changes, RiskOfHarm::low));
  EXPECT_DOUBLE_EQ(home_visits_per_year(changes, 1.0), home_visits_per_year(changes, RiskOfHarm::medium));
  scenario.operating_model.assessment.band_review_every_weeks = 0;
  EXPECT_EQ(band_reviews_per_year(scenario.operating_model.assessment), 0);
}

TEST(Process, courts_decide_by_what_the_case_is_under) {
  auto scenario = test::shipped();
  auto& enforcement = scenario.enforcement;
  enforcement.revoked_share = 0.4;
  enforcement.revoked_share_with_unpaid_work = 0.2;
  enforcement.revoked_share_unpaid_work = 0.1;
  enforcement.revoked_share_post_sentence = 0.3;
  auto const revoked = [&](CaseKind kind, bool work) {
    return breach_outcome(scenario, kind, work).revoked_share;
  };
  EXPECT_EQ(revoked(CaseKind::supervision, false), 0.4);
  EXPECT_EQ(revoked(CaseKind::combined, false), 0.4);
  EXPECT_EQ(revoked(CaseKind::combined, true), 0.2);
  EXPECT_EQ(revoked(CaseKind::unpaid_work, true), 0.1);
  EXPECT_EQ(revoked(CaseKind::unpaid_work, false), 0.1);
  EXPECT_EQ(revoked(CaseKind::custody, false), 0.3);
  EXPECT_EQ(breach_outcome(scenario, CaseKind::custody, false).resentenced_share, 0);
  EXPECT_EQ(breach_outcome(scenario, CaseKind::custody, false).more_requirements_share, 0);
  EXPECT_GT(breach_outcome(scenario, CaseKind::supervision, false).resentenced_share, 0);
  EXPECT_EQ(conviction_outcome(scenario, CaseKind::custody).second_order_share, 0);
  EXPECT_EQ(conviction_outcome(scenario, CaseKind::combined).second_order_share,
            scenario.new_sentences.second_order_share);
  enforcement.recall_share = 0.3;
  scenario.practice.pieces["enforcement"].level = 0.75;
  EXPECT_EQ(enforced_share(scenario, true), 0.3);
  EXPECT_EQ(enforced_share(scenario, false), 0.75);
}

TEST(Process, contact_thins_with_the_weeks_and_follows_the_pace) {
  std::vector<rules::ContactStep> const steps{{.until_week = 4, .weeks_between = 1}, {.weeks_between = 4}};
  EXPECT_EQ(days_between_contacts(weeks_between_contacts(steps, 3.9F, 1.0)), 7);
  EXPECT_EQ(days_between_contacts(weeks_between_contacts(steps, 4, 1.0)), 28);
  EXPECT_EQ(days_between_contacts(weeks_between_contacts(steps, 4, 2.0F)), 14);
  EXPECT_EQ(days_between_contacts(0), 1);
  Attendance attendance{};
  attendance.first_appointment_days = 5;
  EXPECT_EQ(first_contact_within(attendance, true), 1);
  int const within = first_contact_within(attendance, false);
  EXPECT_EQ(first_contact_after(within, 0.01), 1);
  EXPECT_EQ(first_contact_after(within, 0.99), 5);
}

TEST(Process, unpaid_work_is_offered_once_a_week_or_twice) {
  UnpaidWork work = test::shipped().unpaid_work;
  work.intensive_from = 45;
  work.intensive_share = 0.5;
  work.intensive_from_hours = 200;
  EXPECT_TRUE(intensive_work(work, 200, 0, true, 0.99));
  EXPECT_TRUE(intensive_work(work, 100, 45, false, 0.49));
  EXPECT_FALSE(intensive_work(work, 100, 45, false, 0.51));
  EXPECT_FALSE(intensive_work(work, 100, 44, false, 0.49));
  EXPECT_FALSE(intensive_work(work, 100, 45, true, 0.49));
  EXPECT_EQ(days_between_work(false, 1), 7);
  EXPECT_EQ(days_between_work(true, 1) + days_between_work(true, 2), 7);
  EXPECT_NEAR(hours_ordered(work, hours_to_work(work, 123)), 123, 1e-9);
  work.limit_months = 12;
  EXPECT_EQ(work_limit_days(work), 365);
  EXPECT_EQ(working_days_to_first_session(work, 0.9999), 1);
}

}  // namespace
}  // namespace caseflow::scenario
