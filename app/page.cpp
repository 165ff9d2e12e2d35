#include "app/page.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;

/// What the pages of a format neither draw nor print; "*" stands for every entry of a list.
struct NotShown {
  std::string_view format;
  std::span<std::string_view const> paths;
};

constexpr std::array<std::string_view, 7> of_forecasts{
    "/measures/*/kind",      "/measures/*/p50", "/measures/*/horizon/p50", "/measures/*/n",
    "/measures/*/horizon/n", "/definitions",    "/measures/*/over_months"};
constexpr std::array<std::string_view, 37> of_comparisons{"/definitions",
                                                          "/baseline/futures/*/n",
                                                          "/variants/*/futures/*/n",
                                                          "/variants/*/measures/*/over_months",
                                                          "/baseline/scenario/sources",
                                                          "/baseline/futures/*/p50",
                                                          "/baseline/futures/*/half_width",
                                                          "/variants/*/futures/*/p50",
                                                          "/variants/*/futures/*/half_width",
                                                          "/variants/*/measures/*/n_baseline",
                                                          "/variants/*/measures/*/n_variant",
                                                          "/variants/*/measures/*/baseline",
                                                          "/variants/*/measures/*/variant",
                                                          "/variants/*/measures/*/difference",
                                                          "/variants/*/measures/*/half_width",
                                                          "/variants/*/measures/*/p_value",
                                                          "/variants/*/measures/*/p_value_holm",
                                                          "/variants/*/measures/*/verdict",
                                                          "/variants/*/measures/*/variance_reduction",
                                                          "/variants/*/measures/*/horizon/n_baseline",
                                                          "/variants/*/measures/*/horizon/n_variant",
                                                          "/baseline/futures/*/horizon/p5",
                                                          "/baseline/futures/*/horizon/p25",
                                                          "/baseline/futures/*/horizon/p50",
                                                          "/baseline/futures/*/horizon/p75",
                                                          "/baseline/futures/*/horizon/p95",
                                                          "/baseline/futures/*/horizon/n",
                                                          "/variants/*/futures/*/horizon/p5",
                                                          "/variants/*/futures/*/horizon/p25",
                                                          "/variants/*/futures/*/horizon/p50",
                                                          "/variants/*/futures/*/horizon/p75",
                                                          "/variants/*/futures/*/horizon/p95",
                                                          "/variants/*/futures/*/horizon/n",
                                                          "/variants/*/measures/*/horizon/p_value",
                                                          "/variants/*/measures/*/horizon/p_value_holm",
                                                          "/variants/*/measures/*/horizon/variance_reduction",
                                                          "/variants/*/measures/*/horizon/resolution"};
constexpr std::array<std::string_view, 7> of_sweeps{"/points/*/p5",     "/points/*/p25", "/points/*/p50",
                                                    "/points/*/p75",    "/points/*/p95", "/design",
                                                    "/scenario/sources"};
constexpr std::array<std::string_view, 1> of_plans{"/scenario/sources"};
constexpr std::array not_shown{
    NotShown{"caseflow.forecast/2", of_forecasts}, NotShown{"caseflow.comparison/2", of_comparisons},
    NotShown{"caseflow.sweep/1", of_sweeps}, NotShown{"caseflow.plan/1", of_plans}};

void leave_out(Json& json, std::string_view path) {
  auto const end = path.find('/', 1);
  auto const key = path.substr(1, end == std::string_view::npos ? std::string_view::npos : end - 1);
  if (key == "*") {
    if (json.is_array())
      for (auto& entry : json) leave_out(entry, path.substr(end));
    return;
  }
  if (!json.is_object() || !json.contains(key)) return;
  if (end == std::string_view::npos)
    json.erase(std::string(key));
  else
    leave_out(json[std::string(key)], path.substr(end));
}

/// Whether no simulated future has the part, such as a grade that a site does not employ.
bool is_empty(Json const& measure) {
  auto const horizon = measure.value("horizon", Json::object());
  for (auto const* figure : {"mean", "difference"})
    if (horizon.contains(figure)) return horizon[figure].is_null();
  return false;
}

/// Pages draw totals and grades month by month, and the mean workload of sites; of other parts they print the
/// whole forecast alone, and nothing of those that there are not.
void leave_out_months(Json& measures) {
  auto kept = Json::array();
  for (auto& measure : measures) {
    auto const by = measure.find("by");
    bool const part = by != measure.end() && !by->empty();
    if (part && is_empty(measure)) continue;
    if (part && !by->contains("grade")) {
      if (!by->contains("site") || measure.value("name", "") != "workload_share") measure.erase("mean");
      for (auto const* figure : {"description", "half_width", "p5", "p25", "p75", "p95"})
        measure.erase(figure);
    }
    kept.push_back(std::move(measure));
  }
  measures = std::move(kept);
}

/// A variant's numbers stand in the differences of its inputs: pages use what it is called alone.
void leave_out_numbers(Json& scenario) {
  auto kept = Json::object();
  for (auto const* key : {"name", "about"})
    if (scenario.contains(key)) kept[key] = std::move(scenario[key]);
  scenario = std::move(kept);
}

}  // namespace

std::string embedded(std::string_view json) {
  std::string text;
  text.reserve(json.size());
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    char const now = json[i];
    if (in_string && now == '\\' && i + 1 < json.size()) {
      text += {now, json[++i]};  // an escaped quotation mark ends nothing
      continue;
    }
    if (now == '"') in_string = !in_string;
    if (!in_string && (now == ' ' || now == '\n' || now == '\t' || now == '\r')) continue;
    if (now == '<')
      text += "\\u003c";
    else
      text += now;
  }
  return text;
}

std::string shown_part(std::string_view document) {
  constexpr bool with_exceptions = false;
  auto json = Json::parse(document, nullptr, with_exceptions);
  auto const format = json.is_object() ? json.value("format", "") : "";
  for (auto const& [its, paths] : not_shown) {
    if (its != format) continue;
    for (auto const path : paths) leave_out(json, path);
    if (json.contains("measures") && !json.contains("points")) leave_out_months(json["measures"]);
    if (json.contains("variants"))
      for (auto& variant : json["variants"]) {
        leave_out_months(variant["measures"]);
        leave_out_numbers(variant["scenario"]);
      }
    return json.dump();
  }
  return std::string(document);
}

std::string page(std::string_view json) {
  std::string text(page_before_answer());
  text += embedded(shown_part(json));
  text += page_after_answer();
  return text;
}

}  // namespace caseflow::app
