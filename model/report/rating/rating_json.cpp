#include "model/report/rating/rating.hpp"

#include <nlohmann/json.hpp>

namespace caseflow::report {
namespace {

using forecast::RatingAnswer;
using ratings::Framework;
using ratings::Rating;
using scenario::Json;

constexpr std::array<std::string_view, 4> discretion_words{"", "raise", "lower", "raise_outside_rule"};
constexpr std::array<std::string_view, 3> qualitative_words{"", "raise", "lower"};

Json named(ratings::Probabilities const& probabilities) {
  Json answer = Json::object();
  for (std::size_t i = 0; i < ratings::rating_count; ++i)
    answer[std::string(ratings::rating_words[i])] = probabilities[i];
  return answer;
}

template <class T>
Json or_null(std::optional<T> const& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json key_question(Framework const& framework, ratings::KeyQuestion const& asked,
                  ratings::Figure const& figure) {
  Rating const band = ratings::band(framework, figure.percent);
  Json answer;
  answer["about"] = asked.about;
  answer["percent"] = figure.percent;
  answer["sufficient"] = figure.sufficient;
  answer["cases"] = figure.cases;
  answer["band"] = ratings::word(band);
  auto const next = ratings::moved(band, 1);
  answer["cases_to_next_band"] =
      next ? Json(ratings::cases_to_reach(figure, framework.band_from[ratings::index(*next)]))
           : Json(nullptr);
  return answer;
}

Json standard(Framework const& framework, std::size_t i, ratings::Findings const& findings,
              ratings::RatedStandard const& rated) {
  ratings::Standard const& about = framework.standards[i];
  Json answer;
  answer["name"] = about.name;
  answer["rating"] = ratings::word(rated.rating);
  if (findings.given) return answer;
  answer["indicative"] = ratings::word(rated.indicative);
  for (std::size_t j = 0; j < findings.figures.size(); ++j) {
    if (findings.figures[j])
      answer["key_questions"][std::string(about.key_questions[j].id)] =
          key_question(framework, about.key_questions[j], *findings.figures[j]);
  }
  answer["binding"] = Json::array();
  for (std::size_t const j : rated.binding) answer["binding"].push_back(about.key_questions[j].id);
  answer["cases_to_next_band"] = or_null(rated.cases_to_next_band);
  auto const discretion = discretion_words[static_cast<std::size_t>(findings.discretion)];
  answer["discretion"] = {{"used", discretion.empty() ? Json(nullptr) : Json(discretion)},
                          {"eligible_to_raise", rated.eligible.raise},
                          {"eligible_to_lower", rated.eligible.lower}};
  auto const qualitative = qualitative_words[static_cast<std::size_t>(findings.qualitative)];
  if (!qualitative.empty()) answer["qualitative"] = qualitative;
  return answer;
}

Json sets(Framework const& framework, std::vector<ratings::Way> const& ways) {
  Json answer = Json::array();
  for (ratings::Way const& way : ways) {
    Json steps = Json::array();
    for (ratings::Step const& step : way.steps) {
      steps.push_back({{"standard", framework.standards[step.standard].id},
                       {"to", ratings::word(step.to)},
                       {"cases", step.cases}});
    }
    answer.push_back(
        {{"cases", way.cases}, {"judgement_points", way.judgement_points}, {"standards", std::move(steps)}});
  }
  return answer;
}

Json robustness_json(Framework const& framework, RatingAnswer const& answer) {
  auto const& assumed = answer.assumptions;
  auto const& found = answer.robustness;
  Json standards = Json::object();
  for (std::size_t i = 0; i < found.standards.size(); ++i) {
    standards[std::string(framework.standards[i].id)] = named(found.standards[i]);
  }
  Json assumptions{
      {"prior", {{"sufficient", assumed.prior.sufficient}, {"insufficient", assumed.prior.insufficient}}},
      {"dependence_share", assumed.dependence},
      {"draws", assumed.draws},
      {"seed", assumed.seed}};
  Json score{
      {"mean", found.score_mean}, {"p5", found.score_p5}, {"p50", found.score_p50}, {"p95", found.score_p95}};
  return {{"assumptions", std::move(assumptions)},
          {"standards", std::move(standards)},
          {"overall", {{"probability", named(found.overall)}, {"score", std::move(score)}}}};
}

Json changes_json(RatingAnswer const& answer) {
  Json questions = Json::object();
  for (ratings::Change const& change : answer.changes) {
    questions[std::string(change.key_question)] = {{"before", change.before.percent},
                                                   {"after", change.after.percent},
                                                   {"z", change.test.z},
                                                   {"p_value", change.test.p_value},
                                                   {"significant", change.significant}};
  }
  return {{"compared_with", answer.compared_with}, {"key_questions", std::move(questions)}};
}

}  // namespace

Json rating_json(RatingAnswer const& answer, Manifest const& manifest) {
  Framework const& framework = answer.inspection.found.framework;
  Json standards = Json::object();
  for (std::size_t i = 0; i < framework.standards.size(); ++i) {
    standards[std::string(framework.standards[i].id)] =
        standard(framework, i, answer.inspection.found.findings[i], answer.rated.standards[i]);
  }
  Json gap{{"points_to_next_rating", or_null(answer.gap.points_to_next_rating)},
           {"lifts", sets(framework, answer.gap.lifts)},
           {"points_to_lower_rating", or_null(answer.gap.points_to_lower_rating)},
           {"falls", sets(framework, answer.gap.falls)}};
  Json thresholds = Json::object();
  for (std::size_t i = 1; i < ratings::rating_count; ++i)
    thresholds[std::string(ratings::rating_words[i])] = framework.band_from[i];
  auto json = document_json("caseflow.rating/2", manifest);
  json["id"] = answer.inspection.id;
  json["crc"] = answer.inspection.crc;
  json["framework"] = framework.id;
  json["thresholds"] = std::move(thresholds);
  json["standards"] = std::move(standards);
  json["overall"] = {{"score", answer.rated.overall.score},
                     {"rating", ratings::word(answer.rated.overall.rating)}};
  json["robustness"] = robustness_json(framework, answer);
  json["gap"] = std::move(gap);
  if (!answer.compared_with.empty()) json["change"] = changes_json(answer);
  json["warnings"] = answer.inspection.remarks;
  return json;
}

}  // namespace caseflow::report
