// A sweep as JSON.

#include <algorithm>
#include <map>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/forecast/series.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/figures.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/sweep/sweep.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/writer.hpp"

namespace caseflow::report {
namespace {

using experiment::Sweep;
using scenario::Json;

/// A series by what it is called, whatever its number at a point.
using SeriesKey = std::array<std::string, 3>;

SeriesKey key_of(sim::Catalogue const& catalogue, std::size_t series) {
  auto const& by = catalogue.series()[series].by;
  return {forecast::measure_of(catalogue, static_cast<int>(series)).name, by.dimension, by.value};
}

/// The series that any point has, each with its number at every point that has it.
struct AllSeries {
  std::vector<std::pair<std::size_t, std::size_t>>
      first;                                   ///< The first point that has it, and its number there.
  std::vector<std::map<std::size_t, int>> at;  ///< By point.
};

AllSeries all_series(Sweep const& sweep) {
  AllSeries made;
  std::map<SeriesKey, std::size_t> places;
  for (std::size_t i = 0; i < sweep.points.size(); ++i) {
    auto const& catalogue = sweep.points[i].catalogue;
    for (std::size_t series = 0; series < catalogue.series().size(); ++series) {
      auto const [place, fresh] = places.try_emplace(key_of(catalogue, series), made.at.size());
      if (fresh) made.first.emplace_back(i, series), made.at.emplace_back();
      made.at[place->second][i] = static_cast<int>(series);
    }
  }
  return made;
}

Json level_json(experiment::Level const& level) {
  if (auto const* const number = std::get_if<double>(&level)) return *number;
  auto const& word = std::get<std::string>(level);
  return word.empty() ? Json(nullptr) : Json(word);
}

Json measures_json(Sweep const& sweep, AllSeries const& all) {
  Json made = Json::array();
  for (auto const& [point, series] : all.first) {
    auto const& catalogue = sweep.points[point].catalogue;
    made.push_back(about_measure_json(forecast::measure_of(catalogue, static_cast<int>(series)),
                                      catalogue.series()[series].by));
  }
  return made;
}

Json point_json(Sweep const& sweep, AllSeries const& all, std::size_t number) {
  auto const& point = sweep.points[number];
  Json json{{"point", number + 1}, {"levels", Json::array()}};
  for (auto const& level : point.levels) json["levels"].push_back(level_json(level));
  auto const spread_of = [&](std::map<std::size_t, int> const& at) -> std::optional<sim::Spread> {
    auto const found = at.find(number);
    return found == at.end() ? std::nullopt : point.summary.horizon(found->second);
  };
  for (auto const& figure : spread_figures) {
    auto& by_measure = json[figure.name] = Json::array();
    for (auto const& at : all.at) by_measure.push_back(six_digits(figure, spread_of(at)));
  }
  auto& counts = json["n"] = Json::array();
  for (auto const& at : all.at) {
    auto const spread = spread_of(at);
    counts.push_back(spread ? spread->replications : 0);
  }
  return json;
}

Json or_null(std::optional<double> value) { return value ? Json(six_digits(*value)) : Json(nullptr); }

Json effects_json(Sweep const& sweep) {
  Json made = Json::array();
  for (std::size_t i = 0; i < sweep.contrasts.all.size(); ++i) {
    auto const& contrast = sweep.contrasts.all[i];
    Json json{{"factor", sweep.factors[contrast.factor].name}, {"from", contrast.from}, {"to", contrast.to}};
    json["changes_with"] = Json::array();
    for (auto const factor : contrast.together) json["changes_with"].push_back(sweep.factors[factor].name);
    json["measures"] = Json::array();
    for (auto const& effect : sweep.effects)
      if (effect.contrast == i)
        json["measures"].push_back({{"name", effect.measure},
                                    {"from", or_null(effect.from)},
                                    {"to", or_null(effect.to)},
                                    {"difference", six_digits(effect.difference)},
                                    {"half_width", or_null(effect.half_width)},
                                    {"n", effect.replications}});
    made.push_back(std::move(json));
  }
  return made;
}

}  // namespace

std::string json_text(Sweep const& sweep, Manifest const& manifest) {
  auto json = document_json("caseflow.sweep/1", manifest);
  json["replications"] = sweep.replications;
  json["start"] = sim::to_string(sweep.request.now.start);
  json["months"] = month_names(sweep.request.now);
  json["confidence"] = 0.95;
  json["definitions"] = definitions_json();
  json["subject"] = sweep.subject;
  json["scenario"] = echo(sweep.request);
  json["design"] = scenario::write(sweep.design);
  json["factors"] = Json::array();
  for (auto const& factor : sweep.factors)
    json["factors"].push_back({{"name", factor.name}, {"of_what_ifs", factor.of_what_ifs}});
  json["answer"] = answer(sweep);
  json["main_measures"] = main_measures;
  json["effects_by"] = experiment::changes_by_words[static_cast<std::size_t>(sweep.contrasts.by)];
  json["effects"] = effects_json(sweep);
  auto const all = all_series(sweep);
  json["measures"] = measures_json(sweep, all);
  json["points"] = Json::array();
  for (std::size_t i = 0; i < sweep.points.size(); ++i) json["points"].push_back(point_json(sweep, all, i));
  json["warnings"] = sentences(sweep);
  return scenario::print(json, scenario::all_digits);
}

}  // namespace caseflow::report
