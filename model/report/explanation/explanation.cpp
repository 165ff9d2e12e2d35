#include "model/report/explanation/explanation.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/forecast/warnings.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/figures.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"
#include "model/report/comparison/comparison_words.hpp"
#include "model/report/explanation/explanation_words.hpp"
#include "model/report/forecast/warnings.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/process/flow.hpp"

namespace caseflow::report {
namespace {

using core::Stage;
using forecast::Explanation;
using scenario::Json;

Json flows_json(Explanation const& explanation) {
  Json flows = Json::array();
  for (std::size_t i = 0; i < scenario::edge_count; ++i) {
    auto const& edge = scenario::edges[i];
    if (explanation.expected.per_year[i] <= 0) continue;
    flows.push_back({{"from", core::stage_words[static_cast<std::size_t>(edge.from)]},
                     {"to", core::stage_words[static_cast<std::size_t>(edge.to)]},
                     {"by", scenario::move_words[static_cast<std::size_t>(edge.by)]},
                     {"per_year", three_decimals(explanation.expected.per_year[i])}});
  }
  return flows;
}

/// Where the hours asked of officers can hardly be meant; nothing where nobody is in post, which is plain to
/// see.
std::string note_on_hours(Explanation const& explanation) {
  double const available = explanation.hub_hours_available + explanation.office_hours_available;
  if (available <= 0) return "";
  auto const warning = forecast::out_of_proportion(
      (explanation.hub_hours_per_week + explanation.office_hours_per_week) / available);
  return warning ? "\nWorth knowing\n" + wrapped(sentence(*warning), "  - ") : "";
}

/// What is otherwise from a date on: each change with what it changes.
std::string changes_words(Explanation const& explanation) {
  if (explanation.changes.empty()) return "";
  std::string text = "\nChanges on a date\n";
  for (auto const& [name, about, from, inputs] : explanation.changes) {
    text += wrapped(fmt::format("{}, {}{}{}", date_text(from), name, about.empty() ? "" : ": ", about), "  ");
    for (auto const& input : inputs)
      text += wrapped(fmt::format("{}  {}", input.pointer, change_in_words(input)), "    ");
  }
  return text;
}

Json changes_json(Explanation const& explanation) {
  Json all = Json::array();
  for (auto const& [name, about, from, inputs] : explanation.changes) {
    Json change{{"name", name}, {"about", about}, {"from", sim::to_string(from)}};
    auto& values = change["inputs"] = Json::array();
    for (auto const& input : inputs)
      values.push_back({{"pointer", input.pointer},
                        {"until_then", input.first},
                        {"from_then", input.second},
                        {"unit", input.unit}});
    all.push_back(std::move(change));
  }
  return all;
}

}  // namespace

std::string explanation_text(Explanation const& explanation) {
  return wrapped(explanation.plan.scenario.name, "") + operating_model_words(explanation) +
         provision_words(explanation) + expectation_words(explanation) + changes_words(explanation) +
         note_on_hours(explanation);
}

Json explanation_json(Explanation const& explanation, Manifest const& manifest) {
  auto const& expected = explanation.expected;
  auto json = document_json("caseflow.explanation/2", manifest);
  json["scenario"] = explanation.plan.scenario.name;
  json["start"] = sim::to_string(explanation.plan.scenario.start);
  json["operating_model"] = scenario::write(explanation.plan.scenario).at("operating_model");
  json["arrivals_per_year"] = {{"orders", three_decimals(explanation.orders_per_year)},
                               {"receptions", three_decimals(explanation.receptions_per_year)}};
  json["caseload"] = three_decimals(expected.caseload);
  auto& stages = json["caseload_by_stage"] = Json::object();
  for (std::size_t stage = 0; stage < core::stage_count; ++stage)
    if (core::on_caseload(static_cast<Stage>(stage)))
      stages[std::string(core::stage_words[stage])] = three_decimals(expected.cases[stage]);
  auto& sites = json["sites"] = Json::array();
  for (auto const& site : explanation.sites)
    sites.push_back({{"name", site.name},
                     {"hub", site.hub},
                     {"caseload", three_decimals(site.cases)},
                     {"posts_fte", three_decimals(site.posts_fte)},
                     {"target_caseload", three_decimals(site.target)}});
  json["flows"] = flows_json(explanation);
  auto const hours = [](double asked, double available) {
    return Json{{"asked_per_week", three_decimals(asked)}, {"available_per_week", three_decimals(available)}};
  };
  json["officer_hours"] = {
      {"hub", hours(explanation.hub_hours_per_week, explanation.hub_hours_available)},
      {"office", hours(explanation.office_hours_per_week, explanation.office_hours_available)}};
  json["community_completion_share"] = three_decimals(expected.completion_share_orders);
  json["licence_compliance_share"] = three_decimals(expected.compliance_share_release);
  json["unpaid_work_completion_share"] = three_decimals(expected.unpaid_work_completion_share);
  if (!explanation.changes.empty()) json["changes"] = changes_json(explanation);
  return json;
}

std::string dot(Explanation const& explanation) {
  auto const& expected = explanation.expected;
  return scenario::dot(explanation.plan.scenario,
                       {[&](Stage stage) {
                          auto const cases = expected.cases[static_cast<std::size_t>(stage)];
                          return core::on_caseload(stage) ? rounded(cases) + " cases" : std::string();
                        },
                        [&](scenario::Edge const& edge) {
                          return rounded(expected.per_year[scenario::index_of(edge)]) + " a year";
                        }});
}

}  // namespace caseflow::report
