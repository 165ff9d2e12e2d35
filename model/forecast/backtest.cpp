#include "model/forecast/backtest.hpp"

#include <algorithm>
#include <cmath>

#include "model/ratings/rules.hpp"
#include "sim/contract.hpp"

namespace caseflow::forecast {
namespace {

using ratings::Rating;

/// Half a draw of a run of ten replications: what was never seen is not impossible.
constexpr double least_probability = 1.0 / 8000;

void add(Scores& scores, ratings::Probabilities const& probabilities, Rating came) {
  scores.log -= std::log(std::max(least_probability, probabilities[ratings::index(came)]));
  for (std::size_t i = 0; i < ratings::rating_count; ++i) {
    double const is = i == ratings::index(came) ? 1 : 0;
    scores.brier += (probabilities[i] - is) * (probabilities[i] - is);
  }
}

void divide(Scores& scores, std::size_t count) {
  scores.log /= static_cast<double>(count);
  scores.brier /= static_cast<double>(count);
}

}  // namespace

Backtest backtest(scenario::Scenario const& scenario, std::span<quality::History const> histories,
                  std::uint64_t seed, ratings::Inspection const& came) {
  SIM_EXPECTS(scenario.inspection.framework == came.framework.id);
  auto unmoved = scenario.judgement;
  unmoved.weights.clear();
  auto unknown = scenario.inspection;
  unknown.last.reset();
  std::array const outlooks{
      quality::outlook(scenario.inspection, scenario.judgement, histories, seed),
      quality::outlook(scenario.inspection, unmoved, histories, seed),
      quality::outlook(unknown, unmoved, histories, seed),
  };
  auto const rated = ratings::rated(came);
  Backtest tried;
  tried.scenario = scenario.name;
  for (std::size_t i = 0; i < came.findings.size(); ++i) {
    std::size_t const before = tried.questions.size();
    auto const& asked = outlooks.front().standards[i].questions;
    for (std::size_t j = 0, at = 0; j < came.findings[i].figures.size(); ++j) {
      if (came.framework.standards[i].key_questions[j].qualitative()) continue;
      auto const& outlook = asked[at];
      auto const& figure = came.findings[i].figures[j];
      if (figure && outlook.last) {
        TriedQuestion question{std::string(outlook.id),
                               std::string(outlook.about),
                               *outlook.last,
                               static_cast<double>(figure->percent),
                               {}};
        for (std::size_t who = 0; who < forecaster_count; ++who) {
          auto const& its = outlooks[who].standards[i].questions[at];
          question.percent[who] = its.percent;
          add(tried.question_scores[who], its.bands, ratings::band(came.framework, figure->percent));
          tried.error[who] += std::abs(its.percent.mean - question.came);
          tried.covered[who] += question.came >= its.percent.p5 && question.came <= its.percent.p95 ? 1 : 0;
        }
        tried.questions.push_back(std::move(question));
      }
      ++at;
    }
    if (tried.questions.size() == before) continue;
    TriedStandard standard{std::string(outlooks.front().standards[i].id),
                           std::string(outlooks.front().standards[i].name),
                           rated.standards[i].rating,
                           {}};
    for (std::size_t who = 0; who < forecaster_count; ++who) {
      standard.probability[who] = outlooks[who].standards[i].probability;
      add(tried.standard_scores[who], standard.probability[who], standard.came);
    }
    tried.standards.push_back(std::move(standard));
  }
  SIM_EXPECTS(!tried.questions.empty());
  for (std::size_t who = 0; who < forecaster_count; ++who) {
    divide(tried.question_scores[who], tried.questions.size());
    divide(tried.standard_scores[who], tried.standards.size());
    tried.error[who] /= static_cast<double>(tried.questions.size());
    tried.covered[who] /= static_cast<double>(tried.questions.size());
  }
  return tried;
}

}  // namespace caseflow::forecast
