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
    "the forecast", "nothing changes", "the last inspection, drawn towards the national average",
    "the national average", "equal chances"};
/// For the headings of columns, and on a terminal.
constexpr std::array<std::string_view, forecaster_count> short_words{
    "the forecast", "nothing changes", "drawn to average", "national average", "equal chances"};

constexpr std::string_view rivals =
    "Probabilities are of the band that each key question, and the rating that each standard, then had; of "
    "all scores less is better. Nothing changes: the last inspection again, with its sampling noise. Drawn "
    "to average: the last inspection, drawn towards the national average as the forecast is. National "
    "average: that alone. Equal chances: all four as likely, which is to know nothing.";
constexpr std::string_view honest =
    "± is the 95 % interval that the number of replications leaves a score. One pair of inspections leaves "
    "far more: its key questions hang together, and a forecast that did better than these rivals once may do "
    "worse the next time.";

/// "1.131 ± 0.024".
std::string estimate_text(Estimate const& estimate, int decimals) {
  auto text = fixed(estimate.value, decimals);
  if (estimate.half_width.value_or(0) > 0) text += " ± " + fixed(*estimate.half_width, decimals);
  return text;
}

Rows scores(Backtest const& backtest, std::span<std::string_view const, forecaster_count> words) {
  Rows rows{
      {"", "key questions: log", "Brier", "standards: log", "Brier", "error, points", "within nine in ten"}};
  for (std::size_t who = 0; who < forecaster_count; ++who) {
    auto const& its = backtest.performance[who];
    rows.push_back({std::string(words[who]), estimate_text(its.questions.log, 2),
                    estimate_text(its.questions.brier, 2), estimate_text(its.standards.log, 2),
                    estimate_text(its.standards.brier, 2), its.error ? estimate_text(*its.error, 1) : "",
                    its.covered ? per_cent(*its.covered) : ""});
  }
  return rows;
}

Rows questions(Backtest const& backtest) {
  Rows rows{{"", "key question", "last", "forecast", "nine in ten", "came"}};
  for (auto const& question : backtest.questions) {
    auto const& percent = question.percent.front();
    rows.push_back({question.id, question.about, rounded(question.last), rounded(percent.mean),
                    from_to(percent.p5, percent.p95), rounded(question.actual)});
  }
  return rows;
}

Rows standards(Backtest const& backtest) {
  Rows rows{{"", "standard", "came"}};
  for (auto const& words : short_words) rows.front().emplace_back(words);
  for (auto const& standard : backtest.standards) {
    std::vector<std::string> row{standard.id, standard.name, rating_in_words(standard.actual)};
    for (auto const& probability : standard.probability)
      row.push_back(per_cent(probability[ratings::index(standard.actual)]));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

std::string backtest_markdown(Backtest const& backtest) {
  return fmt::format("**{}**\n\n{}\n{}\n{}\n{}", backtest.scenario,
                     markdown_table(scores(backtest, forecaster_words)), markdown_table(standards(backtest)),
                     markdown_table(questions(backtest)), wrapped(std::string(honest), "", markdown_width));
}

std::string backtest_text(Backtest const& backtest) {
  return fmt::format("{}: a forecast of ratings beside what came\n\n{}\n{}\n{}\n{}{}", backtest.scenario,
                     table(scores(backtest, short_words), columns(1, 6)),
                     table(standards(backtest), columns(3, forecaster_count)),
                     table(questions(backtest), columns(2, 4)), wrapped(std::string(rivals), "", wide),
                     wrapped(std::string(honest), "", wide));
}

}  // namespace caseflow::report
