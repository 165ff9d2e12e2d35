#include <utility>

#include <nlohmann/json.hpp>

#include "model/report/common/figures.hpp"
#include "model/report/sensitivity/sensitivity.hpp"
#include "model/report/sensitivity/sensitivity_words.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

using forecast::Difference;
using scenario::Json;
using sensitivity::Answer;

Json share_json(sensitivity::Estimate const& estimate) {
  return {{"value", six_digits(estimate.value)},
          {"low", six_digits(estimate.low)},
          {"high", six_digits(estimate.high)}};
}

Json end_json(Difference const& difference) {
  auto const& paired = difference.paired;
  return {{"difference", six_digits(paired.difference)},
          {"half_width", six_digits(paired.half_width)},
          {"p_value", six_digits(paired.p_value)},
          {"p_value_holm", six_digits(difference.p_value_holm)},
          {"verdict", forecast::verdict_words[static_cast<std::size_t>(difference.verdict)]}};
}

Json factors_json(Answer const& answer) {
  auto all = Json::array();
  for (auto const& factor : answer.factors)
    all.push_back({{"pointer", factor.pointer},
                   {"role", scenario::source_role_words[static_cast<std::size_t>(factor.role)]},
                   {"drawn", factor.multiplies ? "factor" : "value"},
                   {"low", six_digits(factor.low)},
                   {"stated", six_digits(factor.middle)},
                   {"high", six_digits(factor.high)},
                   {"range", range_text(factor)},
                   {"numbers", factor.numbers},
                   {"unit", factor.unit},
                   {"meaning", factor.meaning}});
  return all;
}

Json measure_json(Answer const& answer, std::size_t output) {
  auto const& studied = answer.measures[output];
  auto const& its = answer.findings.outputs[output];
  auto const pointer = [&](std::size_t factor) { return answer.factors[factor].pointer; };
  Json json{
      {"name", studied.measure.name},
      {"label", measure_title(answer, output)},
      {"unit", studied.measure.unit},
      {"by", studied.by.dimension.empty() ? Json::object() : Json{{studied.by.dimension, studied.by.value}}},
      {"answer", measure_first(answer, output)},
      {"as_stated", six_digits(its.bars.front().low.paired.first)}};
  auto& tornado = json["tornado"] = Json::array();
  for (auto const& bar : its.bars)
    tornado.push_back(
        {{"factor", pointer(bar.factor)},
         {"low", end_json(bar.low)},
         {"high", end_json(bar.high)},
         {"swing", end_json(bar.swing)},
         {"clear", bar.clear},
         {"may_be_longest", bar.may_be_longest},
         {"replications_needed", bar.replications_needed ? Json(*bar.replications_needed) : Json(nullptr)}});
  json["screening"] = nullptr;
  if (its.screen) {
    auto& screen = json["screening"] = {{"mean", six_digits(its.screen->mean)},
                                        {"deviation", six_digits(its.screen->deviation)},
                                        {"chance", share_json(its.screen->chance)}};
    auto& all = screen["factors"] = Json::array();
    for (auto const& factor : its.screen->factors)
      all.push_back({{"factor", pointer(factor.factor)},
                     {"correlation", share_json(factor.correlation)},
                     {"linear_share", share_json(factor.linear_share)},
                     {"p_value_holm", six_digits(factor.p_value_holm)},
                     {"clear", factor.clear}});
  }
  auto& morris = json["morris"] = Json::array();
  for (auto const& effects : its.effects)
    morris.push_back({{"factor", pointer(effects.factor)},
                      {"mean", share_json(effects.mean)},
                      {"mean_size", six_digits(effects.mean_size)},
                      {"deviation", six_digits(effects.deviation)}});
  auto& sobol = json["sobol"] = {{"chance", share_json(its.shares.chance)}};
  auto& indices = sobol["indices"] = Json::array();
  for (auto const& index : its.shares.indices)
    indices.push_back({{"factor", pointer(index.factor)},
                       {"first", share_json(index.first)},
                       {"total", share_json(index.total)}});
  return json;
}

}  // namespace

std::string json_text(Answer const& answer, Manifest const& manifest) {
  auto const& effort = answer.findings.effort;
  auto json = document_json("caseflow.sensitivity/1", manifest);
  json["scenario"] = echo(answer.request);
  json["effort"] = {{"futures", effort.futures()},
                    {"screen_points", effort.screen_points},
                    {"screen_repeats", effort.screen_repeats},
                    {"factors_kept", effort.kept},
                    {"tornado_replications", effort.tornado_replications},
                    {"morris_ways", effort.trajectories},
                    {"factors_indexed", effort.indexed},
                    {"sobol_rows", effort.sobol_rows},
                    {"moved_points", answer.moved_points}};
  json["factors"] = factors_json(answer);
  json["measures"] = Json::array();
  for (std::size_t i = 0; i < answer.measures.size(); ++i)
    json["measures"].push_back(measure_json(answer, i));
  json["methods"] = methods(answer);
  json["notes"] = answer.notes;
  return scenario::print(json, scenario::all_digits);
}

}  // namespace caseflow::report
