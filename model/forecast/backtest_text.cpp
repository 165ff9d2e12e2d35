// A forecast of ratings beside what came, as text, Markdown and JSON; backtest.cpp scores it.

#include <algorithm>
#include <array>
#include <span>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/forecast/aligned.hpp"
#include "model/forecast/backtest.hpp"
#include "model/forecast/forecast.hpp"
#include "model/forecast/json_figures.hpp"
#include "model/forecast/rating.hpp"
#include "model/forecast/text.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::forecast {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using scenario::Json;

/// For the headings of columns, and on a terminal.
constexpr std::array<std::string_view, forecaster_count> short_words{"the forecast", "nothing changes",
                                                                     "drawn to average", "national average"};

constexpr std::string_view rivals =
    "Probabilities are of the band that each key question, and the rating that each standard, then had; of "
    "all scores less is better. Nothing changes: the last inspection again, with its sampling noise. Drawn "
    "to average: the last inspection, drawn towards the national average as the forecast is. National "
    "average: that alone.";
constexpr std::string_view honest =
    "± is the 95 % interval that the number of replications leaves a score. One pair of inspections leaves "
    "far more: its key questions hang together, and a forecast that did better than these rivals once may do "
    "worse the next time.";

/// "1.131 ± 0.024".
std::string estimate_text(Estimate const& estimate, int decimals) {
  auto text = fmt::format("{:.{}f}", estimate.value, decimals);
  if (estimate.half_width) text += fmt::format(" ± {:.{}f}", *estimate.half_width, decimals);
  return text;
}

Rows scores(Backtest const& tried, std::span<std::string_view const, forecaster_count> words) {
  Rows rows{
      {"", "key questions: log", "Brier", "standards: log", "Brier", "error, points", "within nine in ten"}};
  for (std::size_t who = 0; who < forecaster_count; ++who) {
    auto const& its = tried.performance[who];
    rows.push_back({std::string(words[who]), estimate_text(its.questions.log, 2),
                    estimate_text(its.questions.brier, 2), estimate_text(its.standards.log, 2),
                    estimate_text(its.standards.brier, 2), estimate_text(its.error, 1),
                    fmt::format("{:.0f} %", 100 * its.covered)});
  }
  return rows;
}

Rows questions(Backtest const& tried) {
  Rows rows{{"", "key question", "last", "forecast", "nine in ten", "came"}};
  for (auto const& question : tried.questions) {
    auto const& percent = question.percent.front();
    rows.push_back({question.id, question.about, fmt::format("{:.0f}", question.last),
                    fmt::format("{:.0f}", percent.mean),
                    fmt::format("{:.0f} – {:.0f}", percent.p5, percent.p95),
                    fmt::format("{:.0f}", question.came)});
  }
  return rows;
}

Rows standards(Backtest const& tried) {
  Rows rows{{"", "standard", "came"}};
  for (auto const& words : short_words) rows.front().emplace_back(words);
  for (auto const& standard : tried.standards) {
    std::vector<std::string> row{standard.id, standard.name, rating_in_words(standard.came)};
    for (auto const& probability : standard.probability)
      row.push_back(fmt::format("{:.0f} %", 100 * probability[ratings::index(standard.came)]));
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string in_markdown(Rows const& rows) {
  std::string text;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    text += "|";
    for (auto const& cell : rows[i]) text += " " + cell + " |";
    text += '\n';
    if (i > 0) continue;
    text += "|";
    for (std::size_t j = 0; j < rows[i].size(); ++j) text += " --- |";
    text += '\n';
  }
  return text;
}

/// As many columns of words as said, then figures.
std::string in_columns(Rows const& rows, std::size_t words) {
  std::vector<Align> columns(rows.front().size(), Align::right);
  std::fill_n(columns.begin(), words, Align::left);
  return aligned(rows, columns, 130);
}

Json estimate_json(Estimate const& estimate) {
  return {{"value", six_digits(estimate.value)}, {"half_width", six_digits(estimate.half_width)}};
}

Json scores_json(Scores const& scores) {
  return {{"log", estimate_json(scores.log)}, {"brier", estimate_json(scores.brier)}};
}

}  // namespace

std::string markdown(Backtest const& tried) {
  return fmt::format("**{}**\n\n{}\n{}\n{}\n{}\n", tried.scenario,
                     in_markdown(scores(tried, forecaster_words)), in_markdown(standards(tried)),
                     in_markdown(questions(tried)), honest);
}

std::string backtest_text(Backtest const& tried) {
  return fmt::format("{}: a forecast of ratings beside what came\n\n{}\n{}\n{}\n{}{}", tried.scenario,
                     in_columns(scores(tried, short_words), 1), in_columns(standards(tried), 3),
                     in_columns(questions(tried), 2), wrapped(std::string(rivals), "", 100),
                     wrapped(std::string(honest), "", 100));
}

std::string json_text(Backtest const& tried) {
  Json json{{"format", "caseflow.backtest/1"}, {"version", version()}, {"scenario", tried.scenario}};
  for (std::size_t who = 0; who < forecaster_count; ++who) {
    auto const& its = tried.performance[who];
    auto& mine = json["scores"][std::string(forecaster_ids[who])];
    mine["key_questions"] = scores_json(its.questions);
    mine["key_questions"]["mean_error"] = estimate_json(its.error);
    mine["key_questions"]["within_nine_in_ten_share"] = six_digits(its.covered);
    mine["standards"] = scores_json(its.standards);
  }
  for (auto const& question : tried.questions)
    json["key_questions"][question.id] = {{"last", question.last},
                                          {"mean", six_digits(question.percent.front().mean)},
                                          {"p5", question.percent.front().p5},
                                          {"p95", question.percent.front().p95},
                                          {"came", question.came}};
  for (auto const& standard : tried.standards) {
    Json one{{"came", ratings::word(standard.came)}};
    for (std::size_t i = 0; i < ratings::rating_count; ++i)
      one["probability"][std::string(ratings::rating_words[i])] = six_digits(standard.probability.front()[i]);
    json["standards"][standard.id] = std::move(one);
  }
  return scenario::print(json);
}

}  // namespace caseflow::forecast
