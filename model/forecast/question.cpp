#include "model/forecast/question.hpp"

#include <memory>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/analytic/expectation.hpp"
#include "model/forecast/outlook.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/question/layers.hpp"

namespace caseflow::forecast {

using scenario::Json;

Json echo(ForecastRequest const& question) {
  std::optional<Json> before;
  if (question.before) before = scenario::write(*question.before);
  return scenario::echo(scenario::write(question.now), before);
}

ForecastRequest settled(ForecastRequest question) {
  if (question.before && !echo(question).contains("before")) question.before.reset();
  return question;
}

service::Model model(ForecastRequest const& question) {
  auto now = scenario::plan(question.now);
  auto before = question.before ? scenario::plan(*question.before) : now;
  double const factor = analytic::arrival_factor(before);
  scenario::scale_arrivals(before, factor);
  scenario::scale_arrivals(
      now, factor * now.scenario.demand.sustained_caseload / before.scenario.demand.sustained_caseload);
  service::Model made{std::move(now), std::move(before), question.before.has_value()};
  declare_ratings(made.catalogue);
  return made;
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
