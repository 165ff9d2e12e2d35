// The forecast as JSON; forecast.cpp draws it up.

#include <cstdlib>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/forecast/forecast.hpp"
#include "model/scenario/print.hpp"

namespace caseflow::forecast {
namespace {

using scenario::Json;
using sim::Spread;

/// Rounded here and not in printing, because the echo is printed beside it with all of its digits.
Json six_digits(double value) { return std::strtod(scenario::print(value).c_str(), nullptr); }

struct Figure {
  char const* name;
  std::optional<double> (*of)(Spread const&);
};

constexpr Figure figures[]{
    {"mean", [](Spread const& it) -> std::optional<double> { return it.mean; }},
    {"half_width", [](Spread const& it) { return it.half_width; }},
    {"p5", [](Spread const& it) -> std::optional<double> { return it.p5; }},
    {"p25", [](Spread const& it) -> std::optional<double> { return it.p25; }},
    {"p50", [](Spread const& it) -> std::optional<double> { return it.p50; }},
    {"p75", [](Spread const& it) -> std::optional<double> { return it.p75; }},
    {"p95", [](Spread const& it) -> std::optional<double> { return it.p95; }},
};

/// A figure of what may not be known.
Json known(Figure const& figure, std::optional<Spread> const& spread) {
  if (!spread) return nullptr;
  auto const value = figure.of(*spread);
  return value ? six_digits(*value) : Json(nullptr);
}

Json series_json(Forecast const& forecast, int number) {
  auto const& series = forecast.catalogue.series()[static_cast<std::size_t>(number)];
  auto const& measure = forecast.catalogue.measures()[static_cast<std::size_t>(series.measure)];
  Json json{{"name", measure.name}, {"unit", measure.unit}, {"description", measure.description}};
  json["by"] = Json::object();
  if (!series.by.dimension.empty()) json["by"][series.by.dimension] = series.by.value;
  Json horizon = Json::object();
  for (auto const& figure : figures) {
    auto& by_month = json[figure.name] = Json::array();
    for (int month = 0; month < forecast.summary.months(); ++month)
      by_month.push_back(known(figure, forecast.summary.month(number, month)));
    horizon[figure.name] = known(figure, forecast.summary.horizon(number));
  }
  json["horizon"] = std::move(horizon);
  return json;
}

Json target_json(JudgedTarget const& judged) {
  auto const& target = judged.target;
  return {{"name", judged.name},
          {"measure", target.measure},
          {"aim", scenario::aim_words[static_cast<std::size_t>(target.aim)]},
          {"target", target.value},
          {"by", sim::to_string(target.by)},
          {"probability_met", judged.probability_met ? six_digits(*judged.probability_met) : Json(nullptr)}};
}

}  // namespace

std::string json_text(Forecast const& forecast) {
  Json json{{"format", "caseflow.forecast/1"}, {"version", version()}};
  json["scenario"] = echo(forecast.question);
  json["seed"] = forecast.seed;
  json["replications"] = forecast.replications.size();
  json["start"] = sim::to_string(forecast.question.now.start);
  json["months"] = month_names(forecast.question.now);
  json["measures"] = Json::array();
  for (int i = 0; i < forecast.summary.series(); ++i) json["measures"].push_back(series_json(forecast, i));
  json["targets"] = Json::array();
  for (auto const& target : forecast.targets) json["targets"].push_back(target_json(target));
  json["warnings"] = forecast.warnings;
  return scenario::print(json, scenario::all_digits);
}

}  // namespace caseflow::forecast
