#include "model/forecast/request.hpp"

#include <memory>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/analytic/expectation.hpp"
#include "model/forecast/rating_measures.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/question/layers.hpp"

namespace caseflow::forecast {

using scenario::Json;

Json echo(ForecastRequest const& request) {
  std::optional<Json> before;
  if (request.before) before = scenario::write(*request.before);
  return scenario::echo(scenario::write(request.now), before);
}

ForecastRequest settled(ForecastRequest request) {
  if (request.before && !echo(request).contains("before")) request.before.reset();
  return request;
}

service::Model model(ForecastRequest const& request) {
  auto now = scenario::plan(request.now);
  auto before = request.before ? scenario::plan(*request.before) : now;
  double const factor = analytic::arrival_factor(before);
  scenario::scale_arrivals(before, factor);
  scenario::scale_arrivals(
      now, factor * now.scenario.demand.sustained_caseload / before.scenario.demand.sustained_caseload);
  service::Model made{std::move(now), std::move(before), request.before.has_value()};
  declare_ratings(made.catalogue);
  return made;
}

DrawnRequest drawn(ForecastRequest const& request, std::uint64_t seed, std::uint32_t number) {
  auto made = scenario::drawn(request.now, request.before ? &*request.before : nullptr, seed, number);
  return {{std::move(made.now), std::move(made.before)}, std::move(made.entries)};
}

std::vector<std::string> measure_names() {
  auto const nowhere = std::make_unique<scenario::Plan>();
  sim::Catalogue catalogue;
  service::Measures const declared(*nowhere, catalogue);
  declare_ratings(catalogue);
  std::vector<std::string> names;
  for (auto const& measure : catalogue.measures()) names.push_back(measure.name);
  return names;
}

}  // namespace caseflow::forecast
