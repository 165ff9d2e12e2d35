// A forecast of ratings beside the inspection that followed, as text and in Markdown.

#include <array>
#include <span>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "model/report/backtest/backtest.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"

namespace caseflow::report {
namespace {

using forecast::Backtest, forecast::Estimate, forecast::forecaster_count;

constexpr std::array<std::string_view, forecaster_count> forecaster_words{
    "the forecast", "no change", "the last inspection, drawn towards the national average",
    "the national average", "equal chances"};
/// For the headings of columns, and on a terminal.
constexpr std::array<std::string_view, forecaster_count> short_words{"forecast", "no change", "pooled",
                                                                     "national", "equal"};

constexpr std::string_view rivals =
    "The scores judge the probabilities given to the band that each key question, and the rating that each "
    "standard, then had; lower is better. Rivals: no change is the last inspection again, with its sampling "
    "error; pooled is the last inspection drawn towards the national average, as the forecast is; national "
    "is "
    "that average alone; equal gives all four ratings the same chance.";
constexpr std::string_view honest =
    "± is the 95 % confidence interval that the number of simulated futures leaves. One pair of inspections "
    "leaves much more uncertainty: its key questions move together, and a forecast that beat these rivals "
    "once "
    "may not do so again.";

/// "1.131 ± 0.024".
std::string estimate_text(Estimate const& estimate, int decimals) {
  if (estimate.half_width.value_or(0) <= 0) return fixed(estimate.value, decimals);
  return plus_minus(estimate.value, *estimate.half_width, decimals);
}

Rows scores(Backtest const& backtest, std::span<std::string_view const, forecaster_count> words) {
  Rows rows{{"key questions", "log score", "Brier score", "mean error (points)", "in 90 % range"}};
  for (std::size_t who = 0; who < forecaster_count; ++who) {
    auto const& its = backtest.performance[who];
    rows.push_back({std::string(words[who]), estimate_text(its.questions.log, 2),
                    estimate_text(its.questions.brier, 2), its.error ? estimate_text(*its.error, 1) : "",
                    its.covered ? per_cent(*its.covered) : ""});
  }
  return rows;
}

Rows scores_of_standards(Backtest const& backtest,
                         std::span<std::string_view const, forecaster_count> words) {
  Rows rows{{"standards", "log score", "Brier score"}};
  for (std::size_t who = 0; who < forecaster_count; ++who) {
    auto const& its = backtest.performance[who].standards;
    rows.push_back({std::string(words[who]), estimate_text(its.log, 2), estimate_text(its.brier, 2)});
  }
  return rows;
}

Rows questions(Backtest const& backtest) {
  Rows rows{{"", "key question (% sufficient)", "last", "forecast", "90 % range", "found"}};
  for (auto const& question : backtest.questions) {
    auto const& percent = question.percent.front();
    rows.push_back({question.id, question.about, rounded(question.last), rounded(percent.mean),
                    from_to(percent.p5, percent.p95), rounded(question.actual)});
  }
  return rows;
}

Rows standards(Backtest const& backtest) {
  Rows rows{{"", "standard", "found"}};
  for (auto const& words : short_words) rows.front().emplace_back(words);
  for (auto const& standard : backtest.standards) {
    std::vector<std::string> row{standard.id, standard.name, rating_name(standard.actual)};
    for (auto const& probability : standard.probability)
      row.push_back(per_cent(probability[ratings::index(standard.actual)]));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

std::string backtest_markdown(Backtest const& backtest) {
  return fmt::format(
      "**{}**\n\n{}\n{}\n{}\n{}\n{}", backtest.scenario, markdown_table(scores(backtest, forecaster_words)),
      markdown_table(scores_of_standards(backtest, forecaster_words)), markdown_table(standards(backtest)),
      markdown_table(questions(backtest)), wrapped(std::string(honest), "", markdown_width));
}

std::string backtest_text(Backtest const& backtest) {
  auto chances = columns(3, forecaster_count), percent = columns(2, 4);
  chances[1].wraps = chances[2].wraps = percent[1].wraps = true;
  for (auto& column : chances) column.gap = 1;
  return wrapped(backtest.scenario, "") + "A rating forecast beside what the inspection then found\n\n" +
         table(scores(backtest, short_words), columns(1, 4)) + '\n' +
         table(scores_of_standards(backtest, short_words), columns(1, 2)) +
         "\nProbability given to the rating that was found\n" + table(standards(backtest), chances) +
         "\nKey questions\n" + table(questions(backtest), percent) + '\n' + wrapped(std::string(rivals), "") +
         wrapped(std::string(honest), "");
}

}  // namespace caseflow::report
