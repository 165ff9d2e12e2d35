// The coming inspection as JSON.

#include <nlohmann/json.hpp>

#include "model/core/feature.hpp"
#include "model/report/common/figures.hpp"
#include "model/report/common/since_last.hpp"
#include "model/report/forecast/outlook.hpp"

namespace caseflow::report {
namespace {

using scenario::Json;

Json probability_json(ratings::Probabilities const& probabilities) {
  Json json = Json::object();
  for (std::size_t i = 0; i < ratings::rating_count; ++i)
    json[std::string(ratings::rating_words[i])] = six_digits(probabilities[i]);
  return json;
}

/// Null for each figure where there is nothing.
Json spread_json(std::optional<sim::Spread> const& spread) {
  Json json = Json::object();
  for (auto const& figure : spread_figures) json[figure.name] = six_digits(figure, spread);
  json["n"] = values_behind(spread);
  return json;
}

/// Shares of the variance; null where nothing varies or one replication cannot tell.
Json uncertainty_json(std::optional<quality::VarianceComponents> const& variance) {
  auto const shares = variance ? variance->shares() : std::nullopt;
  if (!shares) return nullptr;
  return {{"service", six_digits(shares->service)}, {"sampling", six_digits(shares->sampling)},
          {"level", six_digits(shares->level)},     {"drift", six_digits(shares->drift)},
          {"weights", six_digits(shares->weights)}, {"together", six_digits(shares->together)},
          {"panel", six_digits(shares->panel)}};
}

Json question_json(quality::QuestionOutlook const& question) {
  Json json{{"about", question.about},
            {"last", six_digits(question.last)},
            {"pooled", six_digits(question.pooled)},
            {"drifted", six_digits(question.drifted)}};
  json.update(spread_json(question.percent));
  json["cases"] = six_digits(question.cases);
  json["binds_share"] = six_digits(question.binds_share);
  json["uncertainty"] = uncertainty_json(question.variance);
  return json;
}

Json standard_json(quality::StandardOutlook const& standard) {
  Json json{{"name", standard.name}, {"probability", probability_json(standard.probability)}};
  if (!standard.from_cases) return json;
  json["raised_share"] = six_digits(standard.raised_share);
  json["key_questions"] = Json::object();
  for (auto const& question : standard.questions)
    json["key_questions"][std::string(question.id)] = question_json(question);
  json["binding"] = nullptr;
  if (standard.binding) json["binding"] = standard.questions[*standard.binding].id;
  json["next_rating"] = nullptr;
  if (auto const& rise = standard.rise) {
    json["next_rating"] = {{"rating", ratings::word(rise->to)}, {"points", six_digits(rise->points)}};
    for (auto const at : rise->questions)
      json["next_rating"]["key_questions"].push_back(standard.questions[at].id);
  }
  return json;
}

}  // namespace

Json outlook_json(scenario::NextInspection const& inspection, quality::Outlook const& outlook) {
  Json json{{"inspection_date", sim::to_string(*inspection.date)}, {"framework", inspection.framework}};
  json["samples"] = Json::object();
  for (std::size_t i = 0; i < core::sample_count; ++i)
    json["samples"][std::string(core::sample_words[i])] = {
        {"eligible", six_digits(outlook.samples[i].eligible)},
        {"cases", six_digits(outlook.samples[i].drawn)}};
  json["standards"] = Json::object();
  for (auto const& standard : outlook.standards)
    json["standards"][std::string(standard.id)] = standard_json(standard);
  json["overall"] = {{"probability", probability_json(outlook.overall)},
                     {"last", nullptr},
                     {"change_probability", six_digits(outlook.overall_changes())},
                     {"key_questions", since_last_json(outlook.steps)},
                     {"score", spread_json(outlook.score)},
                     {"uncertainty", uncertainty_json(outlook.score_variance)}};
  if (outlook.last_overall) json["overall"]["last"] = ratings::word(*outlook.last_overall);
  return json;
}

}  // namespace caseflow::report
