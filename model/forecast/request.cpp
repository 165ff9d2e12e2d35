#include "model/forecast/request.hpp"

#include <memory>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/analytic/expectation.hpp"
#include "model/forecast/rating_measures.hpp"
#include "model/scenario/check/check.hpp"
#include "model/scenario/document/document.hpp"
#include "model/scenario/document/merge.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/question/layers.hpp"

namespace caseflow::forecast {

using scenario::Json;

std::vector<sim::Date> ForecastRequest::takeovers() const {
  std::vector<sim::Date> all;
  for (auto const& change : changes)
    if (change.from < now.start) all.push_back(change.from);
  if (before || !all.empty()) all.push_back(now.start);
  for (auto const& change : changes)
    if (change.from > now.start) all.push_back(change.from);
  return all;
}

Json echo(ForecastRequest const& request) {
  std::optional<Json> before;
  if (request.before) before = scenario::write(*request.before);
  return scenario::echo(scenario::write(request.now), before, request.changes);
}

ForecastRequest with_changes_of(ForecastRequest const& request, scenario::Scenario now,
                                std::optional<scenario::Scenario> before) {
  ForecastRequest made{std::move(now), std::move(before), {}};
  auto const start = request.now.start;
  auto last = scenario::write(request.at_first()), running = scenario::write(made.at_first());
  bool in_run_up = true;
  for (auto const& change : request.changes) {
    if (in_run_up && change.from > start) {
      last = scenario::write(request.now);
      running = scenario::write(made.now);
      in_run_up = false;
    }
    auto next = scenario::write(change.scenario);
    running.merge_patch(scenario::difference(last, next));
    last = std::move(next);
    scenario::DatedScenario dated{change.name, change.about, change.from, {}};
    if (scenario::read(scenario::Document(running, change.name), dated.scenario).empty() &&
        scenario::check(dated.scenario).empty())
      made.changes.push_back(std::move(dated));
  }
  return made;
}

ForecastRequest settled(ForecastRequest request) {
  if (request.before &&
      scenario::difference(scenario::write(request.now), scenario::write(*request.before)).empty())
    request.before.reset();
  return request;
}

service::Model model(ForecastRequest const& request) { return model(request, analytic::arrival_factor); }

service::Model model(ForecastRequest const& request, ArrivalFactor const& arrival_factor) {
  auto at_first = scenario::plan(request.at_first());
  double const factor = arrival_factor(at_first);
  double const sustained = at_first.scenario.demand.sustained_caseload;
  scenario::scale_arrivals(at_first, factor);
  auto const planned = [&](scenario::Scenario const& scenario) {
    auto made = scenario::plan(scenario);
    scenario::scale_arrivals(made, factor * scenario.demand.sustained_caseload / sustained);
    return made;
  };
  std::vector<service::DatedPlan> changes;
  for (auto const& change : request.changes) changes.push_back({change.from, planned(change.scenario)});
  service::Model made{planned(request.now), std::move(at_first), request.before.has_value(),
                      std::move(changes)};
  declare_ratings(made.catalogue);
  return made;
}

DrawnRequest drawn(ForecastRequest const& request, std::uint64_t seed, std::uint32_t number) {
  auto made = scenario::drawn(request.now, request.before ? &*request.before : nullptr, seed, number);
  return {with_changes_of(request, std::move(made.now), std::move(made.before)), std::move(made.entries)};
}

std::vector<std::string> measure_names() {
  auto const nowhere = std::make_unique<scenario::Plan>();
  sim::Catalogue catalogue;
  service::Measures const declared(*nowhere, {}, catalogue);
  declare_ratings(catalogue);
  std::vector<std::string> names;
  for (auto const& measure : catalogue.measures()) names.push_back(measure.name);
  return names;
}

}  // namespace caseflow::forecast
