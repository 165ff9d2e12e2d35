#include "model/forecast/explanation.hpp"

#include <chrono>
#include <cstddef>

#include "sim/date.hpp"

namespace caseflow::forecast {
namespace {

using core::GradeId;
using core::ListBy;
using core::SiteId;

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
  auto made = explanation_of(model(request).now);
  auto const inputs = request.inputs();
  for (auto const& [name, about, from, scenario] : request.changes) {
    auto const& until_then = inputs.on(from - std::chrono::days{1});
    made.changes.push_back(
        {name, about, from, scenario::input_changes({until_then, until_then}, {scenario, scenario})});
  }
  return made;
}

Explanation explanation_of(scenario::Plan const& of) {
  auto const& scenario = of.scenario;
  Explanation made{of, at_level(analytic::expectation(of), scenario.demand.level)};
  double const orders = made.plan.orders_per_working_day, receptions = made.plan.receptions_per_working_day;
  made.orders_per_year = made.expected.starts_per_year * orders / (orders + receptions);
  made.receptions_per_year = made.expected.starts_per_year - made.orders_per_year;
  made.hub_hours_per_week = made.expected.hub_minutes_per_week / 60;
  made.office_hours_per_week = made.expected.office_minutes_per_week / 60;
  auto const& plan = made.plan;
  for (SiteId const site : plan.sites.ids())
    made.sites.push_back({.name = plan.sites[site],
                          .hub = plan.is_hub[site],
                          .fte_by_grade = ListBy<GradeId, double>::of_size(plan.grades.size())});
  double const held_by_area = made.expected.caseload - made.expected.hub;
  for (SiteId const area : plan.sites.ids()) {
    double const share = scenario.sites.at(plan.sites[area]).area_share;
    made.sites[plan.held_at[area]].cases += held_by_area * share;
    if (plan.has_hub()) made.sites[plan.hub_of[area]].cases += made.expected.hub * share;
  }
  double const week_hours = 5 * scenario.workforce.working_day_minutes * scenario.workforce.casework_share *
                            presence(scenario) / 60;
  for (auto const& posts : plan.posts) {
    auto& site = made.sites[posts.site];
    double const vacant = static_cast<double>(posts.vacant_fte);
    double const fte = static_cast<double>(posts.fte) + vacant;
    site.posts_fte += fte;
    site.vacant_fte += vacant;
    site.fte_by_grade[posts.grade] += fte;
    site.target += fte * static_cast<double>(posts.target_caseload);
    (site.hub ? made.hub_hours_available : made.office_hours_available) += fte * week_hours;
  }
  return made;
}

}  // namespace caseflow::forecast
