#include "model/forecast/backtest.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "model/ratings/rules.hpp"
#include "sim/contract.hpp"

namespace caseflow::forecast {
namespace {

using ratings::Rating;
using Outlooks = std::array<quality::Outlook, figures_count>;

constexpr ratings::Probabilities equal_chances{0.25, 0.25, 0.25, 0.25};

/// A key question that both inspections answered.
struct SharedQuestion {
  std::size_t standard, position;  ///< In the framework.
  std::size_t of_standard;         ///< Among the standard's that are answered from cases.
  std::size_t of_all;              ///< Among all that are.
  double last;                     ///< Per cent.
  int actual;                      ///< The same.
};

/// Expects an inspection by the rules that the scenario names.
std::vector<SharedQuestion> shared_questions(scenario::Scenario const& scenario,
                                             ratings::Inspection const& actual) {
  auto const believed = quality::belief(actual.framework, scenario.inspection, scenario.judgement);
  std::vector<SharedQuestion> all;
  for (std::size_t i = 0, first = 0; i < believed.questions.size(); ++i) {
    auto const& question = believed.questions[i];
    if (question.standard != believed.questions[first].standard) first = i;
    auto const& figures = actual.findings[question.standard].figures;
    if (!question.level.found || question.position >= figures.size() || !figures[question.position]) continue;
    all.push_back({question.standard, question.position, i - first, i, 100 * *question.level.found,
                   figures[question.position]->percent});
  }
  return all;
}

/// Nothing is known of other services: Jeffreys' Beta(½, ½) for every share, which is worth one case.
void forget_other_services(scenario::Judgement& judgement) {
  for (auto& [standard, cases] : judgement.pooling_cases) cases = 1;
  for (auto& [name, percent] : judgement.national_percent) percent = 50;
}

Outlooks outlooks(scenario::Scenario const& scenario, std::span<quality::History const> histories,
                  std::uint64_t seed) {
  auto unmoved = scenario.judgement;
  unmoved.weights.clear();
  unmoved.drift.variance_per_year = 0;
  auto alone = unmoved;
  forget_other_services(alone);
  auto unknown = scenario.inspection;
  unknown.last.reset();
  return {quality::outlook(scenario.inspection, scenario.judgement, histories, seed),
          quality::outlook(scenario.inspection, alone, histories, seed),
          quality::outlook(scenario.inspection, unmoved, histories, seed),
          quality::outlook(unknown, unmoved, histories, seed)};
}

BacktestedQuestion tried(SharedQuestion const& question, Outlooks const& outlooks) {
  auto const at = [&](quality::Outlook const& outlook) -> auto const& {
    return outlook.standards[question.standard].questions[question.of_standard];
  };
  auto const& about = at(outlooks.front());
  BacktestedQuestion made{std::string(about.id),
                          std::string(about.about),
                          question.last,
                          static_cast<double>(question.actual),
                          {}};
  for (std::size_t who = 0; who < figures_count; ++who) made.percent[who] = *at(outlooks[who]).percent;
  return made;
}

BacktestedStandard tried(std::size_t standard, Rating actual, Outlooks const& outlooks) {
  auto const& about = outlooks.front().standards[standard];
  BacktestedStandard made{std::string(about.id), std::string(about.name), actual, {}};
  made.probability.fill(equal_chances);
  for (std::size_t who = 0; who < figures_count; ++who)
    made.probability[who] = outlooks[who].standards[standard].probability;
  return made;
}

/// One forecaster's trials.
template <class Probabilities>
Trial trial(quality::Outlook const& outlook, Rating actual, Probabilities of) {
  Trial made{actual, {}};
  for (auto const& history : outlook.histories) made.histories.push_back(of(history));
  return made;
}

Scores scores(std::vector<Trial> const& trials) {
  return {mean_score(trials, log_score), mean_score(trials, brier_score)};
}

/// The distance of the mean percentage from the actual one, mean over the key questions.
Estimate error(std::vector<SharedQuestion> const& questions, quality::Outlook const& outlook) {
  auto const& histories = outlook.histories;
  return jackknifed(histories.size(), [&](std::optional<std::size_t> without) {
    double total = 0;
    for (auto const& question : questions) {
      double sum = 0;
      int known = 0;
      for (std::size_t i = 0; i < histories.size(); ++i) {
        auto const& percent = histories[i].percent[question.of_all];
        if (without == i || !percent) continue;
        sum += *percent;
        ++known;
      }
      if (known > 0) total += std::abs(sum / known - question.actual);
    }
    return total / static_cast<double>(questions.size());
  });
}

Performance performance(std::size_t who, Backtest const& tried, std::vector<SharedQuestion> const& questions,
                        std::vector<std::size_t> const& standards, ratings::Framework const& framework,
                        quality::Outlook const& outlook) {
  std::vector<Trial> bands, ratings;
  for (auto const& question : questions)
    bands.push_back(trial(outlook, ratings::band(framework, question.actual),
                          [&](auto const& history) { return history.bands[question.of_all]; }));
  for (std::size_t i = 0; i < standards.size(); ++i)
    ratings.push_back(trial(outlook, tried.standards[i].actual,
                            [&](auto const& history) { return history.standards[standards[i]]; }));
  double covered = 0;
  for (auto const& question : tried.questions) {
    auto const& percent = question.percent[who];
    covered += question.actual >= percent.p5 && question.actual <= percent.p95 ? 1 : 0;
  }
  return {scores(bands), scores(ratings), error(questions, outlook),
          covered / static_cast<double>(tried.questions.size())};
}

/// The same whatever came.
Performance of_equal_chances() {
  auto const any = Rating::good;
  Scores const scores{{log_score(equal_chances, any), 0}, {brier_score(equal_chances, any), 0}};
  return {scores, scores, std::nullopt, std::nullopt};
}

/// Whether the actual inspection says anything that the forecast does not start from.
bool differs(scenario::Scenario const& scenario, ratings::Inspection const& actual) {
  auto const questions = shared_questions(scenario, actual);
  return std::any_of(questions.begin(), questions.end(),
                     [](SharedQuestion const& one) { return std::abs(one.last - one.actual) > 0.5; });
}

}  // namespace

scenario::Diagnostics backtest_problems(scenario::Scenario const& scenario, ratings::Inspection const& actual,
                                        std::string const& actual_name) {
  auto const& inspection = scenario.inspection;
  scenario::Diagnostics problems;
  auto const add = [&](std::string pointer, std::string expected, std::string got, std::string hint) {
    problems.push_back({"", 0, std::move(pointer), std::move(expected), std::move(got), std::move(hint)});
  };
  if (!inspection.date)
    add("/inspection/date", "the day of the inspection that came", "none",
        "--set /inspection/date=2019-11-25");
  bool const same_rules = inspection.framework == actual.framework.id;
  if (!same_rules)
    add("/inspection/framework", fmt::format("\"{}\", the rules of {}", actual.framework.id, actual_name),
        fmt::format("\"{}\"", inspection.framework),
        fmt::format("--set '/inspection/framework=\"{}\"'", actual.framework.id));
  if (!inspection.last)
    add("/inspection/last", "what the inspection before found, which the forecast starts from", "none",
        "its figures are written as in scenarios/norfolk-suffolk.json");
  else if (same_rules && shared_questions(scenario, actual).empty())
    add("/inspection/last/standards", fmt::format("figures of a key question that {} answers", actual_name),
        "none in common", "a standard that asks other questions now than then does not count");
  else if (same_rules && !differs(scenario, actual))
    add("/inspection/last", fmt::format("what an inspection before {} found", actual_name),
        "the figures of that inspection itself, which any forecast would return",
        "take a scenario that begins before it, such as south-yorkshire-between-inspections");
  return problems;
}

Backtest backtest(scenario::Scenario const& scenario, std::span<quality::History const> histories,
                  std::uint64_t seed, ratings::Inspection const& actual) {
  SIM_EXPECTS(scenario.inspection.framework == actual.framework.id);
  auto const all = outlooks(scenario, histories, seed);
  auto questions = shared_questions(scenario, actual);
  std::erase_if(questions, [&](SharedQuestion const& one) {  // of a sample that no case could be drawn for
    return !all.front().standards[one.standard].questions[one.of_standard].percent;
  });
  SIM_EXPECTS(!questions.empty());
  std::vector<std::size_t> standards;
  for (auto const& question : questions)
    if (standards.empty() || standards.back() != question.standard) standards.push_back(question.standard);

  auto const rated = ratings::rated(actual);
  Backtest made;
  made.scenario = scenario.name;
  for (auto const& question : questions) made.questions.push_back(tried(question, all));
  for (auto const standard : standards)
    made.standards.push_back(tried(standard, rated.standards[standard].rating, all));
  made.performance.back() = of_equal_chances();
  for (std::size_t who = 0; who < figures_count; ++who)
    made.performance[who] = performance(who, made, questions, standards, actual.framework, all[who]);
  return made;
}

}  // namespace caseflow::forecast
