#include "model/report/forecast/forecast.hpp"

#include <nlohmann/json.hpp>

#include "model/forecast/series.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/draws.hpp"
#include "model/report/common/figures.hpp"
#include "model/report/common/input_changes.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/forecast/answer.hpp"
#include "model/report/forecast/outlook.hpp"
#include "model/report/forecast/warnings.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

using scenario::Json;

Json series_json(forecast::Forecast const& forecast, int number) {
  auto const& series = forecast.catalogue.series()[static_cast<std::size_t>(number)];
  auto const& measure = forecast::measure_of(forecast.catalogue, number);
  Json json = about_measure_json(measure, series.by);
  Json horizon = Json::object();
  for (auto const& figure : spread_figures) {
    auto& by_month = json[figure.name] = Json::array();
    for (int month = 0; month < forecast.summary.months(); ++month)
      by_month.push_back(six_digits(figure, forecast.summary.month(number, month)));
    horizon[figure.name] = six_digits(figure, forecast.summary.horizon(number));
  }
  auto& n = json["n"] = Json::array();
  for (int month = 0; month < forecast.summary.months(); ++month)
    n.push_back(values_behind(forecast.summary.month(number, month)));
  horizon["n"] = values_behind(forecast.summary.horizon(number));
  json["horizon"] = std::move(horizon);
  return json;
}

Json target_json(forecast::JudgedTarget const& judged) {
  auto const& target = judged.target;
  return {{"name", judged.name},
          {"measure", target.measure},
          {"aim", scenario::aim_words[static_cast<std::size_t>(target.aim)]},
          {"target", target.value},
          {"by", sim::to_string(target.by)},
          {"probability_met", six_digits(judged.probability_met)},
          {"n", judged.known}};
}

}  // namespace

std::string json_text(forecast::Forecast const& forecast, Manifest const& manifest) {
  auto json = document_json("caseflow.forecast/2", manifest);
  json["scenario"] = echo(forecast.request);
  json["shipped"] = nullptr;
  if (auto const& shipped = forecast.shipped)
    json["shipped"] = {{"name", shipped->name}, {"inputs", inputs_json(shipped->inputs)}};
  json["replications"] = forecast.replications.size();
  json["parameters"] = !forecast.draws.empty();
  json["start"] = sim::to_string(forecast.request.now.start);
  json["months"] = month_names(forecast.request.now);
  json["definitions"] = definitions_json();
  json["measures"] = Json::array();
  for (int i = 0; i < forecast.summary.series(); ++i) json["measures"].push_back(series_json(forecast, i));
  json["answer"] = answer(forecast);
  json["to_watch"] = to_watch(forecast);
  json["targets"] = Json::array();
  for (auto const& target : forecast.targets) json["targets"].push_back(target_json(target));
  if (forecast.ratings) json["ratings"] = outlook_json(forecast.request.now.inspection, *forecast.ratings);
  json["warnings"] = sentences(forecast);
  if (!forecast.draws.empty()) json["parameter_draws"] = draws_json(forecast.draws);
  return scenario::print(json, scenario::all_digits);
}

}  // namespace caseflow::report
