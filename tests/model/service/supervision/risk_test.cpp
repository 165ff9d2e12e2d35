#include "model/service/supervision/risk.hpp"

#include <algorithm>

#include "model/service/state/count_guard.hpp"
#include "model/service/supervision/supervision.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

using core::RiskOfHarm;

/// Everything recorded as it is, at the start and for ever.
Settings const nothing_recorded_wrong{{"/recorded_risk/too_low_share", "0"},
                                      {"/recorded_risk/too_high_share", "0"}};
Settings const nothing_changes{{"/risk_changes/per_year_low", "0"}, {"/risk_changes/per_year_medium", "0"}};

Runs risk_runs(Settings const& settings, int replications = 4) {
  return {{Size::small, brief() + settings}, replications, 0};
}

/// Calls `act(case)` for every case held at the end of every fifth day.
template <class Act>
void every_case_of(Settings const& settings, Act const& act) {
  Model const shared = model({Size::small, brief() + settings});
  Service service(shared, test_seed, 0);
  live(service, [&](Service const& now) {
    if (now.today() % 5 != 0) return;
    for (CaseId const id : now.cases.ids())
      if (core::on_caseload(now.cases[id].stage)) act(now, now.cases[id]);
  });
}

TEST(risk, nobody_escalates_where_nothing_changes) {
  EXPECT_EQ(risk_runs(nothing_changes, 2).mean({"escalations"}), 0);
}

TEST(risk, bands_follow_the_recorded_risk) {
  int medium = 0;
  every_case_of(
      {{"/risk_changes/per_year_low", "5"},
       {"/risk_changes/raised_share", "1"},
       {"/risk_changes/escalated_share", "0"},
       {"/risk_changes/lowered_share", "0"},
       {"/operating_model/at_least", "[]"},
       {"/operating_model/consider", "[]"}},
      [&](Service const& now, Case const& one) {
        bool const likely = one.reoffending >= 50, is_medium = one.risk_of_harm == RiskOfHarm::medium;
        medium += is_medium ? 1 : 0;
        ASSERT_EQ(now.plan->bands[one.band], is_medium == likely ? (likely ? "Blue" : "Green") : "Yellow");
      });
  EXPECT_GT(medium, 200);
}

TEST(risk, a_change_that_is_noticed_is_recorded_after_its_review) {
  int raised = 0, unnoticed = 0;
  every_case_of(
      nothing_recorded_wrong + Settings{{"/risk_changes/per_year_low", "5"},
                                        {"/risk_changes/raised_share", "1"},
                                        {"/risk_changes/lowered_share", "0"},
                                        {"/risk_changes/escalated_share", "0"}},
      [&](Service const&, Case const& one) {
        ASSERT_FALSE(one.risk_of_harm == RiskOfHarm::medium && one.true_risk_of_harm == RiskOfHarm::low);
        raised += one.risk_changes > 0 && one.risk_of_harm == RiskOfHarm::medium ? 1 : 0;
        unnoticed += one.risk_recorded_wrong() ? 1 : 0;
      });
  EXPECT_GT(raised, 200);
  EXPECT_GT(unnoticed, 20);
}

TEST(risk, what_is_recorded_is_right_where_nothing_is_wrong_and_nothing_changes) {
  EXPECT_EQ(risk_runs(nothing_recorded_wrong + nothing_changes, 2).mean({"recorded_risk_wrong_share"}), 0);
}

TEST(risk, errors_are_as_common_at_the_start_as_the_scenario_says) {
  int low = 0, too_low = 0, medium = 0, too_high = 0;
  Model const shared = model({Size::small, brief()});
  for (std::uint32_t replication = 0; replication < 20; ++replication) {
    Service service(shared, test_seed, replication);
    live(service, [&](Service const& now) {
      for (CaseId const id : now.cases.ids()) {
        Case const& one = now.cases[id];
        if (one.sentenced != now.today() - 1 || !core::on_caseload(one.stage)) continue;
        bool const is_low = one.risk_of_harm == RiskOfHarm::low;
        (is_low ? low : medium) += 1;
        (is_low ? too_low : too_high) += one.risk_recorded_wrong() ? 1 : 0;
      }
    });
  }
  auto const& recorded = shared.now.scenario.recorded_risk;
  // Within five standard errors of a share of independent cases: one false alarm in two million.
  auto const expect_share = [](int part, int all, double share) {
    EXPECT_NEAR(static_cast<double>(part) / all, share, 5 * std::sqrt(share * (1 - share) / all));
  };
  expect_share(too_low, low, recorded.too_low_share);
  expect_share(too_high, medium, recorded.too_high_share);
}

TEST(risk, a_case_whose_risk_rises_goes_to_a_grade_that_may_hold_it) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/operating_model/allocation/outside_grade", "false"}}});
  Service service(shared, test_seed, 0);
  while (service.today() < shared.start) service.simulate_day();
  int rose = 0, fell = 0;
  for (CaseId const id : service.cases.ids()) {
    Case& subject = service.cases[id];
    OfficerId const was = subject.officer;
    if (subject.stage != core::Stage::community || was == nobody || subject.high_risk ||
        shared.now.is_hub[subject.site] || subject.under_banded)
      continue;
    GradeId const grade = service.desks[was].grade;
    auto const may = [&] { return (shared.now.band[subject.band].held_by & core::bit_of(grade)) != 0; };
    bool const might = may();
    RiskOfHarm const recorded = subject.risk_of_harm;
    {
      CountGuard const guard(service, id);
      subject.true_risk_of_harm = recorded == RiskOfHarm::low ? RiskOfHarm::medium : RiskOfHarm::low;
    }
    risk::reviewed(service, id);
    ASSERT_EQ(subject.risk_of_harm, subject.true_risk_of_harm);
    if (!might || may()) continue;
    if (recorded == RiskOfHarm::low) {
      ++rose;
      EXPECT_NE(subject.officer, was);
    } else {
      ++fell;
      EXPECT_EQ(subject.officer, was);  // who knows the person
    }
  }
  EXPECT_GT(rose + fell, 5);
}

TEST(risk, assessments_find_errors) {
  auto const never = risk_runs(nothing_changes + Settings{{"/recorded_risk/found_share", "0"}});
  auto const seldom = risk_runs(nothing_changes + Settings{{"/recorded_risk/found_share", "0.3"}});
  auto const mostly = risk_runs(nothing_changes + Settings{{"/recorded_risk/found_share", "0.9"}});
  Which const wrong{"recorded_risk_wrong_share"};
  EXPECT_LT(seldom.mean(wrong), never.mean(wrong));
  EXPECT_LT(mostly.mean(wrong), seldom.mean(wrong));
}

// Officers with a third of the time give assessments less depth, and errors stay.
TEST(risk, overload_keeps_the_record_wrong_for_longer) {
  Settings const searched = nothing_changes + Settings{{"/recorded_risk/found_share", "0.9"}};
  auto const rested = risk_runs(searched),
             pressed = risk_runs(searched + Settings{{"/workforce/casework_share", "0.3"}});
  EXPECT_GT(pressed.mean({"recorded_risk_wrong_share"}), rested.mean({"recorded_risk_wrong_share"}) * 1.02);
}

TEST(risk, changes_are_noticed_later_where_nobody_looks) {
  Settings const many{{"/risk_changes/per_year_low", "1"},
                      {"/risk_changes/per_year_medium", "2"},
                      {"/risk_changes/escalated_share", "0"}};
  auto const usual = risk_runs(many);
  auto const blind = risk_runs(many + Settings{{"/risk_changes/noticed_at_contact_share", "0.1"}});
  auto const told = risk_runs(many + Settings{{"/risk_changes/reported_share", "1"}});
  Which const days{"risk_change_found_days"}, in_time{"risk_changes_in_time_share"};
  EXPECT_GT(blind.mean(days), usual.mean(days));
  EXPECT_LT(blind.mean(in_time), usual.mean(in_time));
  EXPECT_LT(told.mean(days), usual.mean(days));
  EXPECT_GT(told.mean(in_time), usual.mean(in_time));
  auto const pressed = risk_runs(many + Settings{{"/workforce/casework_share", "0.3"}});
  EXPECT_GT(pressed.mean(days), usual.mean(days));
}

// A report comes after the answer's days, on a working day of the agency, and reviews are not made before the
// change is known. One whose case is away by then is late.
TEST(risk, a_report_comes_on_its_day) {
  auto const found = risk_runs({{"/risk_changes/reported_share", "1"},
                                {"/risk_changes/answer_days", "6"},
                                {"/risk_changes/noticed_at_contact_share", "0"},
                                {"/risk_changes/noticed_at_work_share", "0"},
                                {"/risk_changes/noticed_by_checks_share", "0"},
                                {"/risk_changes/home_visits_per_year_low", "0"},
                                {"/risk_changes/home_visits_per_year_medium", "0"}});
  EXPECT_LE(found.mean({"risk_change_found_days"}), 7);
  EXPECT_GT(found.mean({"risk_change_found_days"}), 5.5);
  EXPECT_GT(found.mean({"risk_changes_in_time_share"}), 0.99);
}

TEST(risk, home_visits_begin_and_end_with_the_true_risk) {
  int raised = 0, lowered = 0;
  every_case_of({{"/risk_changes/home_visits_per_year_low", "0"},
                 {"/risk_changes/home_visits_per_year_medium", "4"},
                 {"/risk_changes/per_year_low", "4"},
                 {"/risk_changes/raised_share", "1"},
                 {"/risk_changes/per_year_medium", "4"},
                 {"/risk_changes/lowered_share", "0.8"}},
                [&](Service const& now, Case const& one) {
                  if (!one.in_contact() || one.first_due == never) return;
                  bool const is_medium = one.true_risk_of_harm == RiskOfHarm::medium;
                  ASSERT_EQ(one.home_visit_on >= now.today(), is_medium);
                  (is_medium ? raised : lowered) += one.risk_changes > 0 ? 1 : 0;
                });
  EXPECT_GT(raised, 200);
  EXPECT_GT(lowered, 200);
}

}  // namespace
}  // namespace caseflow::service
