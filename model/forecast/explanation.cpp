#include "model/forecast/explanation.hpp"

#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/forecast/explanation_words.hpp"
#include "model/forecast/forecast.hpp"
#include "model/forecast/text.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/process/flow.hpp"
#include "sim/date.hpp"

namespace caseflow::forecast {
namespace {

using core::Stage;
using scenario::Json;

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

Json rounded(double value) { return std::round(value * 1000) / 1000; }

Json flows_json(Explanation const& explanation) {
  Json flows = Json::array();
  for (std::size_t i = 0; i < scenario::edge_count; ++i) {
    auto const& edge = scenario::edges[i];
    if (explanation.expected.per_year[i] <= 0) continue;
    flows.push_back({{"from", core::stage_words[static_cast<std::size_t>(edge.from)]},
                     {"to", core::stage_words[static_cast<std::size_t>(edge.to)]},
                     {"by", scenario::move_words[static_cast<std::size_t>(edge.by)]},
                     {"per_year", rounded(explanation.expected.per_year[i])}});
  }
  return flows;
}

}  // namespace

Explanation explanation(ForecastRequest const& question) {
  auto const shared = model(question);
  auto const& scenario = shared.now.scenario;
  Explanation made{shared.now, at_level(analytic::expectation(shared.now), scenario.demand.level)};
  double const orders = made.plan.orders_per_working_day, receptions = made.plan.receptions_per_working_day;
  made.orders_per_year = made.expected.starts_per_year * orders / (orders + receptions);
  made.receptions_per_year = made.expected.starts_per_year - made.orders_per_year;
  made.hub_hours_per_week = made.expected.hub_minutes_per_week / 60;
  made.office_hours_per_week = made.expected.office_minutes_per_week / 60;
  auto const& plan = made.plan;
  for (std::size_t site = 0; site < plan.sites.size(); ++site)
    made.sites.push_back({plan.sites[site], plan.is_hub[site]});
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
    double const fte = static_cast<double>(posts.fte) + static_cast<double>(posts.vacant_fte);
    site.posts_fte += fte;
    site.target += fte * static_cast<double>(posts.target_caseload);
    (site.hub ? made.hub_hours_available : made.office_hours_available) += fte * week_hours;
  }
  return made;
}

std::string explanation_text(Explanation const& explanation) {
  return wrapped(explanation.plan.scenario.name, "", 100) + operating_model_words(explanation) +
         provision_words(explanation) + expectation_words(explanation);
}

Json explanation_json(Explanation const& explanation) {
  auto const& expected = explanation.expected;
  Json json{{"format", "caseflow.explanation/1"},
            {"version", version()},
            {"scenario", explanation.plan.scenario.name},
            {"start", sim::to_string(explanation.plan.scenario.start)}};
  json["operating_model"] = scenario::write(explanation.plan.scenario).at("operating_model");
  json["arrivals_per_year"] = {{"orders", rounded(explanation.orders_per_year)},
                               {"receptions", rounded(explanation.receptions_per_year)}};
  json["caseload"] = rounded(expected.caseload);
  auto& stages = json["caseload_by_stage"] = Json::object();
  for (std::size_t stage = 0; stage < core::stage_count; ++stage)
    if (core::on_caseload(static_cast<Stage>(stage)))
      stages[std::string(core::stage_words[stage])] = rounded(expected.cases[stage]);
  auto& sites = json["sites"] = Json::array();
  for (auto const& site : explanation.sites)
    sites.push_back({{"name", site.name},
                     {"hub", site.hub},
                     {"caseload", rounded(site.cases)},
                     {"posts_fte", rounded(site.posts_fte)},
                     {"target_caseload", rounded(site.target)}});
  json["flows"] = flows_json(explanation);
  auto const hours = [](double asked, double available) {
    return Json{{"asked_per_week", rounded(asked)}, {"available_per_week", rounded(available)}};
  };
  json["officer_hours"] = {
      {"hub", hours(explanation.hub_hours_per_week, explanation.hub_hours_available)},
      {"office", hours(explanation.office_hours_per_week, explanation.office_hours_available)}};
  json["community_completion_share"] = rounded(expected.completion_share_orders);
  json["licence_compliance_share"] = rounded(expected.compliance_share_release);
  json["unpaid_work_completion_share"] = rounded(expected.unpaid_work_completion_share);
  return json;
}

std::string dot(Explanation const& explanation) {
  auto const& expected = explanation.expected;
  return scenario::dot(explanation.plan.scenario,
                       {[&](Stage stage) {
                          auto const cases = expected.cases[static_cast<std::size_t>(stage)];
                          return core::on_caseload(stage) ? fmt::format("{:.0f} cases", cases)
                                                          : std::string();
                        },
                        [&](scenario::Edge const& edge) {
                          return fmt::format("{:.0f} a year", expected.per_year[scenario::index_of(edge)]);
                        }});
}

}  // namespace caseflow::forecast
