// The comparison as JSON.

#include <nlohmann/json.hpp>

#include "model/forecast/funded_posts.hpp"
#include "model/forecast/rating_measures.hpp"
#include "model/ratings/framework.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/figures.hpp"
#include "model/report/common/input_changes.hpp"
#include "model/report/common/measures.hpp"
#include "model/report/common/since_last.hpp"
#include "model/report/comparison/comparison.hpp"
#include "model/report/comparison/comparison_words.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

using forecast::ComparedSeries, forecast::Comparison, forecast::Difference, forecast::Variant;
using scenario::Json;

struct Figure {
  char const* name;
  Json (*of)(Difference const&);
};

constexpr Figure figures[]{
    {"n_baseline", [](Difference const& it) { return Json(it.baseline_values); }},
    {"n_variant", [](Difference const& it) { return Json(it.variant_values); }},
    {"baseline", [](Difference const& it) { return six_digits(it.paired.first); }},
    {"variant", [](Difference const& it) { return six_digits(it.paired.second); }},
    {"difference", [](Difference const& it) { return six_digits(it.paired.difference); }},
    {"half_width", [](Difference const& it) { return six_digits(it.paired.half_width); }},
    {"p_value", [](Difference const& it) { return six_digits(it.paired.p_value); }},
    {"p_value_holm", [](Difference const& it) { return six_digits(it.p_value_holm); }},
    {"verdict",
     [](Difference const& it) {
       return Json(forecast::verdict_words[static_cast<std::size_t>(it.verdict)]);
     }},
    {"variance_reduction", [](Difference const& it) { return six_digits(it.paired.variance_reduction); }},
};

/// A figure of what may not be known.
Json known(Figure const& figure, std::optional<Difference> const& difference) {
  return difference ? figure.of(*difference) : Json(nullptr);
}

Json resolution_json(forecast::Resolution const& resolution) {
  return {{"detectable", six_digits(resolution.detectable)},
          {"size", six_digits(resolution.size)},
          {"more_replications", resolution.more ? Json(*resolution.more) : Json(nullptr)}};
}

Json series_json(ComparedSeries const& series) {
  Json json = about_measure_json(series.measure, series.by);
  Json horizon = Json::object();
  for (auto const& figure : figures) {
    auto& by_month = json[figure.name] = Json::array();
    for (auto const& month : series.months) by_month.push_back(known(figure, month));
    horizon[figure.name] = known(figure, series.horizon);
  }
  if (series.resolution) horizon["resolution"] = resolution_json(*series.resolution);
  json["horizon"] = std::move(horizon);
  return json;
}

/// Posts that are funded, FTE, by who works in them, and together.
Json funded_json(forecast::ForecastRequest const& request) {
  auto const posts = forecast::funded_posts(request);
  Json by = Json::object();
  for (auto const& its : posts) by[its.who] = six_digits(its.fte);
  return {{"by", std::move(by)}, {"together", six_digits(forecast::all_fte(posts))}};
}

/// The futures of a scenario by itself, month by month.
Json futures_json(std::vector<forecast::SeriesFutures> const& all) {
  Json made = Json::array();
  for (auto const& its : all) {
    Json json{{"name", its.measure}, {"by", Json::object()}};
    if (!its.by.dimension.empty()) json["by"][its.by.dimension] = its.by.value;
    for (auto const& figure : spread_figures) {
      auto& by_month = json[figure.name] = Json::array();
      for (auto const& month : its.months) by_month.push_back(six_digits(figure, month));
    }
    auto& n = json["n"] = Json::array();
    for (auto const& month : its.months) n.push_back(values_behind(month));
    Json horizon = Json::object();
    for (auto const& figure : spread_figures) horizon[figure.name] = six_digits(figure, its.horizon);
    horizon["n"] = values_behind(its.horizon);
    json["horizon"] = std::move(horizon);
    made.push_back(std::move(json));
  }
  return made;
}

Json difference_json(Difference const& difference) {
  Json json = Json::object();
  for (auto const& figure : figures) json[figure.name] = figure.of(difference);
  return json;
}

/// Score and chances at the coming inspection; null where one of both has none.
Json ratings_json(Variant const& variant) {
  Json json;
  for (auto const& series : variant.series) {
    if (!is_rating(series) || !series.horizon) continue;
    auto const difference = difference_json(*series.horizon);
    if (series.measure.name == forecast::score_measure)
      json["score"] = difference;
    else if (series.by.dimension.empty())
      json["overall"][series.measure.name] = difference;
    else
      json["standards"][series.by.value][series.measure.name] = difference;
  }
  auto const& inspection = variant.request.now.inspection;
  if (!inspection.date || json.is_null()) return json;
  json["inspection_date"] = sim::to_string(*inspection.date);
  if (auto const framework = ratings::framework(inspection.framework))
    for (auto const& standard : framework->standards)
      if (auto const its = json["standards"].find(std::string(standard.id)); its != json["standards"].end())
        (*its)["name"] = standard.name;
  return json;
}

Json variant_json(Variant const& variant) {
  auto const& scenario = variant.request.now;
  Json json{{"name", variant.name},
            {"pairing", forecast::pairing_words[static_cast<std::size_t>(variant.pairing)]},
            {"start", sim::to_string(scenario.start)},
            {"months", month_names(scenario)}};
  json["scenario"] = echo(variant.request);
  json["funded_fte"] = funded_json(variant.request);
  json["answer"] = answer(variant);
  json["inputs"] = inputs_json(variant.inputs);
  json["ratings"] = ratings_json(variant);
  json["measures"] = Json::array();
  for (auto const& series : variant.series) json["measures"].push_back(series_json(series));
  json["futures"] = futures_json(variant.futures);
  json["not_compared"] = Json::array();
  for (auto const& series : variant.not_compared) json["not_compared"].push_back(series_name(series));
  return json;
}

}  // namespace

std::string json_text(Comparison const& comparison, Manifest const& manifest) {
  auto json = document_json("caseflow.comparison/2", manifest);
  json["replications"] = comparison.replications;
  json["start"] = sim::to_string(comparison.baseline.now.start);
  json["months"] = month_names(comparison.baseline.now);
  json["definitions"] = definitions_json();
  json["confidence"] = 0.95;
  json["family_error"] = forecast::family_error;
  json["baseline"] = {{"name", comparison.baseline_name},
                      {"since_last", since_last_json(comparison.steps)},
                      {"scenario", echo(comparison.baseline)},
                      {"funded_fte", funded_json(comparison.baseline)},
                      {"futures", futures_json(comparison.futures)}};
  json["variants"] = Json::array();
  for (auto const& variant : comparison.variants) json["variants"].push_back(variant_json(variant));
  json["warnings"] = sentences(comparison);
  return scenario::print(json, scenario::all_digits);
}

}  // namespace caseflow::report
