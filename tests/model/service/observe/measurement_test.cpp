#include <map>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

class measurement : public testing::Test {
 protected:
  Model const model_ = model({Size::small, brief()});
  sim::Observations const ledger_ = Service(model_, test_seed, 0).run();

  double numerator(Which const& which, int month) const {
    return ledger_.numerator(series(model_, which), month);
  }
  double denominator(Which const& which, int month) const {
    return ledger_.denominator(series(model_, which), month);
  }

  /// The sum of the numerators of a split, over every value of a dimension.
  double split(std::string const& measure, std::string const& dimension, int month) const {
    double sum = 0;
    auto const& catalogue = model_.catalogue;
    for (std::size_t i = 0; i < catalogue.series().size(); ++i) {
      auto const& found = catalogue.series()[i];
      if (catalogue.measures()[static_cast<std::size_t>(found.measure)].name == measure &&
          found.by.dimension == dimension)
        sum += ledger_.numerator(static_cast<int>(i), month);
    }
    return sum;
  }
};

TEST_F(measurement, each_way_to_split_the_caseload_adds_up_to_it) {
  for (int month = 0; month < ledger_.months(); ++month)
    for (auto const* dimension : {"stage", "holder", "site", "band", "risk_of_harm"})
      EXPECT_DOUBLE_EQ(split("caseload", dimension, month), numerator({"caseload"}, month)) << dimension;
}

TEST_F(measurement, the_caseload_by_grade_is_what_officers_of_the_grades_hold) {
  Service service(model_, test_seed, 0);
  std::map<std::string, double> days;
  live(service, [&](Service const& now) {
    if (now.today() <= model_.start || now.today() > model_.start + 30) return;  // April
    for (CaseId const id : now.cases.ids())
      if (Case const& one = now.cases[id]; core::on_caseload(one.stage) && one.officer != nobody)
        ++days[now.plan->grades[now.desks[one.officer].grade]];
  });
  ASSERT_GE(days.size(), 2u);
  for (auto const& [grade, held] : days)
    EXPECT_NEAR(numerator({"caseload", "grade", grade}, 0), held, 0.02 * held) << grade;
}

TEST_F(measurement, work_is_asked_of_every_grade) {
  for (auto const* grade : {"PO", "PSO"}) {
    double const share =
        numerator({"workload_share", "grade", grade}, 0) / denominator({"workload_share", "grade", grade}, 0);
    EXPECT_GT(share, 0.5) << grade;
    EXPECT_LT(share, 2) << grade;
  }
}

TEST_F(measurement, moves_between_stages_add_up_to_what_is_counted_by_itself) {
  auto const into = [&](std::string const& stage, int month) {
    double sum = 0;
    for (auto const& name : stage_moves::names())
      if (name.ends_with("_to_" + stage)) sum += numerator({"stage_moves", "move", name}, month);
    return sum;
  };
  double recalls = 0;
  for (int month = 0; month < ledger_.months(); ++month) {
    EXPECT_EQ(split("stage_moves", "move", month), numerator({"stage_moves"}, month));
    EXPECT_EQ(into("completed", month), numerator({"completions"}, month));
    EXPECT_EQ(into("escalated", month), numerator({"escalations"}, month));
    EXPECT_EQ(into("recalled", month), numerator({"recalls"}, month));
    recalls += into("recalled", month);
  }
  EXPECT_GT(recalls, 0);
}

TEST_F(measurement, hours_and_officers_add_up_too) {
  for (int month = 0; month < ledger_.months(); ++month)
    for (auto const* dimension : {"holder", "site", "grade"}) {
      EXPECT_NEAR(split("workload_share", dimension, month), numerator({"workload_share"}, month),
                  1e-6 * numerator({"workload_share"}, month));
      EXPECT_NEAR(split("officers_fte", dimension, month), numerator({"officers_fte"}, month), 1e-3);
    }
  for (int month = 0; month < ledger_.months(); ++month)
    for (auto const* measure : {"officers_fte", "caseload_per_officer"})
      for (auto const* dimension : {"site", "site_grade"})
        EXPECT_NEAR(split(measure, dimension, month), numerator({measure}, month), 1e-3) << measure;
}

TEST_F(measurement, a_level_is_observed_once_on_each_day_of_the_month) {
  constexpr int days[] = {30, 31, 30, 31, 31, 30};  // from April
  for (int month = 0; month < 6; ++month) {
    EXPECT_EQ(denominator({"caseload"}, month), days[month]);
    EXPECT_EQ(denominator({"officers_fte", "grade", "PO"}, month), days[month]);
    EXPECT_EQ(denominator({"officer_caseload_p90"}, month), 1);
  }
}

TEST_F(measurement, numerators_of_shares_do_not_pass_their_denominators) {
  for (auto const* share :
       {"contact_delivered_share", "contact_kept_share", "assessments_in_time_share",
        "assessment_depth_share", "home_visit_done_share", "checks_done_share", "out_of_contact_share",
        "officers_away_share", "unpaid_work_stand_down_share", "group_places_used_share"})
    for (int month = 0; month < 6; ++month)
      EXPECT_LE(numerator({share}, month), denominator({share}, month) * (1 + 1e-6)) << share;
}

TEST_F(measurement, nothing_is_counted_before_the_start_date) {
  Service service(model_, test_seed, 0);
  while (service.today() < model_.start) service.simulate_day();
  for (int at = 0; at < service.observations.series(); ++at)
    for (int month = 0; month < service.observations.months(); ++month)
      ASSERT_EQ(service.observations.denominator(at, month), 0);
}

}  // namespace
}  // namespace caseflow::service
