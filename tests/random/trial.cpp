#include "tests/random/trial.hpp"

#include <cmath>
#include <exception>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/forecast/explanation.hpp"
#include "model/forecast/forecast.hpp"
#include "model/forecast/rating_measures.hpp"
#include "model/report/explanation/explanation.hpp"
#include "model/report/forecast/forecast.hpp"
#include "model/report/forecast/summary.hpp"
#include "model/report/forecast/tables.hpp"
#include "model/scenario/check/check.hpp"
#include "model/service/state/conservation.hpp"
#include "tests/model/report/example_manifest.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::random {
namespace {

Outcome refused(scenario::Diagnostics const& problems) {
  for (auto const& problem : problems)
    if (problem.pointer.empty()) return {End::fault, "a problem without a place: " + text(problems)};
  return {End::refused, text(problems)};
}

/// The first number of a document that is none.
std::optional<std::string> not_finite(scenario::Json const& value, std::string const& at) {
  if (value.is_number_float() && !std::isfinite(value.get<double>())) return at;
  if (!value.is_structured()) return std::nullopt;
  for (auto const& item : value.items())
    if (auto found = not_finite(item.value(), at + "/" + item.key())) return found;
  return std::nullopt;
}

/// What the expectation must keep to: cases and minutes that are not negative.
std::optional<std::string> wrong(forecast::Explanation const& explanation) {
  if (auto const at = not_finite(report::explanation_json(explanation, report::example_manifest()), ""))
    return "the explanation has no number at " + *at;
  for (auto const& site : explanation.sites)
    if (!(site.cases > -1e-6)) return fmt::format("{} cases expected at {}", site.cases, site.name);
  return std::nullopt;
}

std::optional<std::string> explain(scenario::Plan const& plan) {
  auto const explanation = forecast::explanation_of(plan);
  (void)report::explanation_text(explanation);
  (void)report::dot(explanation);
  return wrong(explanation);
}

/// The model of a forecast, but for its arrivals: as many a year as the caseload has cases.
service::Model rough_model(forecast::ForecastRequest const& request) {
  auto const plan_of = [](scenario::Scenario const& scenario) {
    auto plan = scenario::plan(scenario);
    auto const& demand = scenario.demand;
    scenario::scale_arrivals(
        plan, demand.sustained_caseload / (demand.orders_per_year + demand.receptions_per_year));
    return plan;
  };
  std::vector<service::DatedPlan> changes;
  for (auto const& change : request.changes) changes.push_back({change.from, plan_of(change.scenario)});
  service::Model made{plan_of(request.now), plan_of(request.at_first()), request.before.has_value(),
                      std::move(changes)};
  forecast::declare_ratings(made.catalogue);
  return made;
}

Outcome asked(std::string const& text, Expected expected) {
  auto const assembled = scenario::assemble("random", text, {}, {}, test::shipped_text);
  auto checked = scenario::checked(assembled, forecast::measure_names());
  if (!checked.problems.empty()) return refused(checked.problems);

  auto request =
      forecast::settled({std::move(checked.now), std::move(checked.before), std::move(checked.changes)});
  auto const model = expected == Expected::arrivals ? forecast::model(request) : rough_model(request);
  if (expected == Expected::explained)
    if (auto const validation_error = explain(model.now)) return {End::fault, *validation_error};
  service::Service service(model, 1, 0);
  auto observations = service.run();
  service::recount(service);
  if (auto const validation_error = sim::validation_error(model.catalogue, observations))
    return {End::fault, *validation_error};
  auto const forecast = forecast::summarise(std::move(request), 1, model.catalogue, {std::move(observations)},
                                            {quality::history(service)});
  if (auto const at =
          not_finite(scenario::Json::parse(report::json_text(forecast, report::example_manifest())), ""))
    return {End::fault, "the forecast has no number at " + *at};
  (void)report::summary_text(forecast);
  (void)report::tables(forecast);
  return {End::forecast, ""};
}

}  // namespace

Outcome trial(std::string const& text, Expected expected) {
  try {
    return asked(text, expected);
  } catch (std::exception const& failed) {
    return {End::fault, failed.what()};
  }
}

}  // namespace caseflow::random
