// Facts beside a forecast, as a document.

#include <nlohmann/json.hpp>

#include "model/report/common/draws.hpp"
#include "model/report/common/figures.hpp"
#include "model/report/facts/facts.hpp"
#include "model/report/facts/facts_words.hpp"

namespace caseflow::report {
namespace {

using forecast::ComparedFact, forecast::FactsComparison, forecast::FactsScore, forecast::Interval;
using scenario::Json;

Json interval_json(Interval const& interval) {
  return {{"low", six_digits(interval.low)}, {"high", six_digits(interval.high)}};
}

/// What a forecast says of a fact.
Json simulated_json(ComparedFact const& compared) {
  auto const& simulated = *compared.simulated;
  auto const& parts = simulated.futures.parts();
  return {{"mean", six_digits(simulated.mean)},
          {"n", simulated.n},
          {"n_of_draws", simulated.n_of_draws},
          {"error_tolerances", six_digits(forecast::error(compared))},
          {"crps_tolerances", six_digits(forecast::crps(compared))},
          {"range_50", interval_json(simulated.futures.range(0.5))},
          {"range_90", interval_json(simulated.futures.range(0.9))},
          {"width_50", six_digits(forecast::relative_width(compared, 0.5))},
          {"width_90", six_digits(forecast::relative_width(compared, 0.9))},
          {"chance_alone_90", interval_json(simulated.chance)},
          {"standard_deviations",
           {{"chance", six_digits(parts.chance)},
            {"parameters", six_digits(parts.parameters)},
            {"sampling", six_digits(parts.sampling)},
            {"discrepancy", six_digits(parts.discrepancy)}}}};
}

Json fact_json(ComparedFact const& compared) {
  auto const& fact = compared.fact;
  Json entry{{"name", compared.name},
             {"meaning", fact.meaning},
             {"unit", fact.unit},
             {"role", role(fact)},
             {"document", fact.document},
             {"section", fact.section},
             {"published", fact.value},
             {"printed", scenario::printed_words[static_cast<std::size_t>(fact.printed)]},
             {"tolerance", six_digits(compared.tolerance)},
             {"extreme", fact.extreme.value_or(false)},
             {"national", six_digits(fact.national)},
             {"mean_of_others", six_digits(compared.others)},
             {"whole_service", six_digits(compared.whole)},
             {"simulated", compared.simulated ? simulated_json(compared) : Json(nullptr)},
             {"verdict", verdict(compared)}};
  if (fact.remark) entry["remark"] = *fact.remark;
  return entry;
}

Json skill_json(std::optional<forecast::Skill> const& skill) {
  if (!skill) return nullptr;
  return {{"checks", skill->facts},
          {"crps", six_digits(skill->crps)},
          {"error", six_digits(skill->error)},
          {"rival", six_digits(skill->rival)},
          {"skill", six_digits(skill->skill)},
          {"skill_95", skill->interval ? interval_json(*skill->interval) : Json(nullptr)},
          {"skill_of_mean", six_digits(skill->skill_of_mean)}};
}

Json score_json(FactsScore const& score) {
  auto const range = [&](forecast::RangeScore const& its) {
    return Json{{"held", its.held}, {"of", score.two_sided}, {"median_width", six_digits(its.median_width)}};
  };
  return {{"checks", score.checks},
          {"right", score.right},
          {"open", score.open},
          {"wrong", score.wrong},
          {"simulated", score.simulated},
          {"mean_error", six_digits(score.error)},
          {"mean_error_without_extremes", six_digits(score.usual_error)},
          {"mean_crps", six_digits(score.crps)},
          {"range_50", range(score.half)},
          {"range_90", range(score.ninety)},
          {"beside_national", skill_json(score.national)},
          {"beside_others", skill_json(score.others)},
          {"beside_whole_service", skill_json(score.whole)}};
}

}  // namespace

Json facts_json(std::span<FactsComparison const> all, Manifest const& manifest) {
  auto json = document_json("caseflow.facts_held/3", manifest);
  json["score"] = score_json(forecast::score(all));
  json["services"] = Json::array();
  for (auto const& compared : all) {
    Json service{{"scenario", compared.scenario},  {"service", compared.service},
                 {"parameters", compared.digest},  {"replications", compared.replications},
                 {"draws", compared.draws.size()}, {"score", score_json(forecast::score({&compared, 1}))}};
    if (compared.fixed) service["parameters_fixed"] = *compared.fixed;
    service["facts"] = Json::array();
    for (auto const& fact : compared.facts) service["facts"].push_back(fact_json(fact));
    service["parameter_draws"] = draws_json(compared.draws);
    json["services"].push_back(std::move(service));
  }
  return json;
}

}  // namespace caseflow::report
