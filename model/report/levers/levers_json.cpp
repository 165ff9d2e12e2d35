#include <nlohmann/json.hpp>

#include "model/report/common/figures.hpp"
#include "model/report/common/since_last.hpp"
#include "model/report/levers/levers.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

using scenario::Json;

Json lever_difference_json(forecast::Difference const& difference) {
  auto const& paired = difference.paired;
  return {{"n", paired.pairs},
          {"as_it_is", six_digits(paired.first)},
          {"with_the_lever", six_digits(paired.second)},
          {"difference", six_digits(paired.difference)},
          {"half_width", six_digits(paired.half_width)},
          {"p_value_holm", six_digits(difference.p_value_holm)},
          {"verdict", forecast::verdict_words[static_cast<std::size_t>(difference.verdict)]}};
}

Json next_json(std::optional<ratings::Rating> const& next) {
  return next ? Json(ratings::word(*next)) : Json(nullptr);
}

}  // namespace

std::string json_text(forecast::LeverTable const& table, Manifest const& manifest) {
  auto const& standards = table.as_it_is.standards;
  auto json = document_json("caseflow.levers/2", manifest);
  json["scenario"] = echo(table.request);
  json["replications"] = table.as_it_is.histories.size();
  json["inspection_date"] = sim::to_string(*table.request.now.inspection.date);
  json["change_probability"] = six_digits(table.as_it_is.overall_changes());
  json["since_last"] = since_last_json(table.as_it_is.steps);
  json["next_rating"] = {{"overall", next_json(table.next_overall)}};
  for (std::size_t i = 0; i < standards.size(); ++i)
    if (standards[i].from_cases) json["next_rating"][std::string(standards[i].id)] = next_json(table.next[i]);
  for (auto const& standard : standards) json["standards"][std::string(standard.id)] = standard.name;
  json["levers"] = Json::array();
  for (auto const& effect : table.effects) {
    Json one{{"name", effect.name},
             {"about", effect.about},
             {"score", lever_difference_json(effect.score)},
             {"overall", lever_difference_json(effect.overall)}};
    one["standards"] = Json::object();
    for (std::size_t i = 0; i < standards.size(); ++i)
      if (effect.standards[i])
        one["standards"][std::string(standards[i].id)] = lever_difference_json(*effect.standards[i]);
    json["levers"].push_back(std::move(one));
  }
  json["notes"] = sentences(table);
  return scenario::print(json, scenario::all_digits);
}

}  // namespace caseflow::report
