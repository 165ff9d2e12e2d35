#include "model/forecast/explanation.hpp"

#include <cstddef>

#include "sim/date.hpp"

namespace caseflow::forecast {
namespace {

/// The twin counts arrivals at level 1; everything it expects is in proportion to them.
analytic::Expectation at_level(analytic::Expectation expected, double level) {
  for (double& cases : expected.cases) cases *= level;
  for (double& flow : expected.per_year) flow *= level;
  for (double* const figure : {&expected.caseload, &expected.hub, &expected.starts_per_year,
                               &expected.hub_minutes_per_week, &expected.office_minutes_per_week})
    *figure *= level;
  return expected;
}

/// Working days a year that an officer is there for casework, over all working days.
double presence(scenario::Scenario const& scenario) {
  auto const& workforce = scenario.workforce;
  double const away =
      workforce.leave_days_per_year + workforce.training_days_per_year + workforce.sickness.days_per_year;
  return (sim::mean_working_days_a_year - away) / sim::weekdays_a_year;
}

}  // namespace

Explanation explanation(ForecastRequest const& request) {
  auto const shared = model(request);
  auto const& scenario = shared.now.scenario;
  Explanation made{shared.now, at_level(analytic::expectation(shared.now), scenario.demand.level)};
  double const orders = made.plan.orders_per_working_day, receptions = made.plan.receptions_per_working_day;
  made.orders_per_year = made.expected.starts_per_year * orders / (orders + receptions);
  made.receptions_per_year = made.expected.starts_per_year - made.orders_per_year;
  made.hub_hours_per_week = made.expected.hub_minutes_per_week / 60;
  made.office_hours_per_week = made.expected.office_minutes_per_week / 60;
  auto const& plan = made.plan;
  for (std::size_t site = 0; site < plan.sites.size(); ++site)
    made.sites.push_back({.name = plan.sites[site],
                          .hub = plan.is_hub[site],
                          .fte_by_grade = std::vector<double>(plan.grades.size())});
  double const held_by_area = made.expected.caseload - made.expected.hub;
  for (std::size_t area = 0; area < plan.sites.size(); ++area) {
    double const share = scenario.sites.at(plan.sites[area]).area_share;
    made.sites[static_cast<std::size_t>(plan.held_at[area])].cases += held_by_area * share;
    if (plan.has_hub())
      made.sites[static_cast<std::size_t>(plan.hub_of[area])].cases += made.expected.hub * share;
  }
  double const week_hours = 5 * scenario.workforce.working_day_minutes * scenario.workforce.casework_share *
                            presence(scenario) / 60;
  for (auto const& posts : plan.posts) {
    auto& site = made.sites[static_cast<std::size_t>(posts.site)];
    double const vacant = static_cast<double>(posts.vacant_fte);
    double const fte = static_cast<double>(posts.fte) + vacant;
    site.posts_fte += fte;
    site.vacant_fte += vacant;
    site.fte_by_grade[static_cast<std::size_t>(posts.grade)] += fte;
    site.target += fte * static_cast<double>(posts.target_caseload);
    (site.hub ? made.hub_hours_available : made.office_hours_available) += fte * week_hours;
  }
  return made;
}

}  // namespace caseflow::forecast
