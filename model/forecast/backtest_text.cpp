// A forecast of ratings beside what came, as text, Markdown and JSON; backtest.cpp scores it.

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/forecast/aligned.hpp"
#include "model/forecast/backtest.hpp"
#include "model/forecast/forecast.hpp"
#include "model/forecast/json_figures.hpp"
#include "model/forecast/rating.hpp"
#include "model/forecast/summary.hpp"
#include "model/scenario/print.hpp"

namespace caseflow::forecast {
namespace {

using Rows = std::vector<std::vector<std::string>>;
using scenario::Json;

constexpr std::string_view honest =
    "One pair of inspections proves little: its key questions hang together, and a forecast that did better "
    "than "
    "these rivals once may do worse the next time.";

Rows scores(Backtest const& tried) {
  Rows rows{{"", "log, key questions", "Brier", "log, standards", "Brier", "mean error, points",
             "within nine in ten"}};
  for (std::size_t who = 0; who < forecaster_count; ++who)
    rows.push_back({std::string(forecaster_words[who]), fmt::format("{:.3f}", tried.question_scores[who].log),
                    fmt::format("{:.3f}", tried.question_scores[who].brier),
                    fmt::format("{:.3f}", tried.standard_scores[who].log),
                    fmt::format("{:.3f}", tried.standard_scores[who].brier),
                    fmt::format("{:.1f}", tried.error[who]),
                    fmt::format("{:.0f} %", 100 * tried.covered[who])});
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
  Rows rows{{"", "standard", "came", "chance by the forecast", "nothing changes", "the national average"}};
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

std::string in_columns(Rows const& rows) {
  std::vector<Align> columns(rows.front().size(), Align::right);
  columns.front() = Align::left;
  if (rows.front().size() == 6) columns[1] = Align::left;
  return aligned(rows, columns, 130);
}

}  // namespace

std::string markdown(Backtest const& tried) {
  return fmt::format("**{}**\n\n{}\n{}\n{}\n{}\n", tried.scenario, in_markdown(scores(tried)),
                     in_markdown(standards(tried)), in_markdown(questions(tried)), honest);
}

std::string backtest_text(Backtest const& tried) {
  return fmt::format("{}: a forecast of ratings beside what came\n\n{}\n{}\n{}\n{}", tried.scenario,
                     in_columns(scores(tried)), in_columns(standards(tried)), in_columns(questions(tried)),
                     wrapped(std::string(honest), "", 100));
}

std::string json_text(Backtest const& tried) {
  Json json{{"format", "caseflow.backtest/1"}, {"version", version()}, {"scenario", tried.scenario}};
  for (std::size_t who = 0; who < forecaster_count; ++who)
    json["scores"][std::string(forecaster_words[who])] = {
        {"key_questions",
         {{"log", six_digits(tried.question_scores[who].log)},
          {"brier", six_digits(tried.question_scores[who].brier)},
          {"mean_error", six_digits(tried.error[who])},
          {"within_nine_in_ten_share", six_digits(tried.covered[who])}}},
        {"standards",
         {{"log", six_digits(tried.standard_scores[who].log)},
          {"brier", six_digits(tried.standard_scores[who].brier)}}}};
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
