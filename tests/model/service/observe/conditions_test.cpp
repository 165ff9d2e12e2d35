#include "model/service/state/conditions.hpp"

#include <memory>
#include <vector>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// Inspected on the last day; conditions of the half year before.
Service lived_half_a_year(Settings const& settings = {}) {
  static std::vector<std::unique_ptr<Model>> models;
  Settings const long_enough{{"/months", "7"}, {"/run_up/staffed_months", "7"}};
  models.push_back(std::make_unique<Model>(model({Size::small, brief() + long_enough + settings})));
  Model& shared = *models.back();
  auto inspection = shared.now.scenario.inspection;
  inspection.date = shared.days.date(shared.end - 1);
  shared.inspect(inspection, inspection, 26);
  Service service(shared, test_seed, 0);
  while (service.calendar.running()) service.simulate_day();
  return service;
}

double observed(Service const& service, int series) {
  double numerator = 0, denominator = 0;
  for (int month = 1; month < service.model->now.scenario.months; ++month) {
    numerator += service.observations.numerator(series, month);
    denominator += service.observations.denominator(series, month);
  }
  return numerator / denominator;
}

/// The half year is six months and a day or two.
TEST(conditions, are_what_was_measured_in_the_weeks_before_a_reading) {
  Service const service = lived_half_a_year();
  auto const& told = service.readings.back().conditions;
  auto const& measures = service.model->measures;
  EXPECT_NEAR(*told.workload() / observed(service, measures.workload_share.total), 1, 0.05);
  double const vacant = observed(service, measures.vacancies_fte),
               in_post = observed(service, measures.officers_fte.total);
  EXPECT_NEAR(*told.vacant_share(), vacant / (vacant + in_post), 0.02);
  EXPECT_TRUE(service.readings.front().conditions.workload().has_value()) << "of the run-up too";
}

TEST(conditions, worsen_with_work_and_vacancies) {
  auto const usual = lived_half_a_year().readings.back().conditions;
  auto const asked =
      lived_half_a_year({{"/workforce/working_day_minutes", "330"}}).readings.back().conditions;
  EXPECT_GT(*asked.workload(), *usual.workload() + 0.1);
  auto const leaving = lived_half_a_year({{"/workforce/leaving_per_year", "0.8"}}).readings.back().conditions;
  EXPECT_GT(*leaving.vacant_share(), *usual.vacant_share());
}

TEST(conditions, of_a_period_are_the_difference_of_two) {
  Conditions const earlier{100, 200, 3, 30, 8, 4}, later{400, 600, 9, 90, 48, 8};
  auto const between = later.since(earlier);
  EXPECT_DOUBLE_EQ(*between.workload(), 0.75);
  EXPECT_DOUBLE_EQ(*between.vacant_share(), 0.1);
  EXPECT_DOUBLE_EQ(*between.wait_weeks(), 10);
  EXPECT_FALSE(later.since(later).workload().has_value());
}

}  // namespace
}  // namespace caseflow::service
