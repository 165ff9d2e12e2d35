#include <cstddef>

#include <nlohmann/json.hpp>

#include "model/report/backtest/backtest.hpp"
#include "model/report/common/figures.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

using scenario::Json;

/// A mean over so many key questions or standards.
Json estimate_json(forecast::Estimate const& estimate, std::size_t n) {
  return {{"value", six_digits(estimate.value)}, {"half_width", six_digits(estimate.half_width)}, {"n", n}};
}

Json scores_json(forecast::Scores const& scores, std::size_t n) {
  return {{"log", estimate_json(scores.log, n)}, {"brier", estimate_json(scores.brier, n)}};
}

}  // namespace

std::string json_text(forecast::Backtest const& backtest, Manifest const& manifest) {
  auto json = document_json("caseflow.backtest/2", manifest);
  json["scenario"] = backtest.scenario;
  for (std::size_t who = 0; who < forecast::forecaster_count; ++who) {
    auto const& its = backtest.performance[who];
    auto& mine = json["scores"][std::string(forecast::forecaster_ids[who])];
    mine["key_questions"] = scores_json(its.questions, backtest.questions.size());
    if (its.error) mine["key_questions"]["mean_error"] = estimate_json(*its.error, backtest.questions.size());
    if (its.covered) mine["key_questions"]["within_nine_in_ten_share"] = six_digits(its.covered);
    mine["standards"] = scores_json(its.standards, backtest.standards.size());
  }
  for (auto const& question : backtest.questions)
    json["key_questions"][question.id] = {{"last", question.last},
                                          {"mean", six_digits(question.percent.front().mean)},
                                          {"p5", question.percent.front().p5},
                                          {"p95", question.percent.front().p95},
                                          {"n", question.percent.front().replications},
                                          {"came", question.actual}};
  for (auto const& standard : backtest.standards) {
    Json one{{"came", ratings::word(standard.actual)}};
    for (std::size_t i = 0; i < ratings::rating_count; ++i)
      one["probability"][std::string(ratings::rating_words[i])] = six_digits(standard.probability.front()[i]);
    json["standards"][standard.id] = std::move(one);
  }
  return scenario::print(json);
}

}  // namespace caseflow::report
