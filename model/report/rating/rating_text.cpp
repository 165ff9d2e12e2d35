// The rating of an inspection as text for a terminal.

#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/rating/rating.hpp"

namespace caseflow::report {
namespace {

using forecast::RatingAnswer;
using ratings::Rating;

std::string cases(int count) { return counted(count, "case", "cases"); }

std::string lowest(ratings::Standard const& standard, ratings::Findings const& findings,
                   ratings::RatedStandard const& rated) {
  if (findings.given) return standard.judgement() ? "judgement" : "rating as printed";
  std::size_t const first = rated.binding.front();
  auto const others = rated.binding.size() - 1;
  return fmt::format("{}: {} %{}", standard.key_questions[first].id, findings.figures[first]->percent,
                     others == 0 ? "" : fmt::format(", +{}", others));
}

std::string panel(ratings::Findings const& findings) {
  switch (findings.discretion) {
    case ratings::Discretion::raise:
      return "raised";
    case ratings::Discretion::lower:
      return "lowered";
    case ratings::Discretion::raise_outside_rule:
      return "raised*";
    case ratings::Discretion::none:
      break;
  }
  if (findings.qualitative == ratings::Qualitative::none) return "";
  return findings.qualitative == ratings::Qualitative::raise ? "raised+" : "lowered+";
}

constexpr Column id_column{.width = 4, .gap = 0}, name_column{.width = 20, .gap = 0, .wraps = true};

constexpr Column right_column(std::size_t width) { return {.align = Align::right, .width = width, .gap = 1}; }

std::string ratings_table(RatingAnswer const& answer) {
  constexpr std::array columns{id_column,
                               name_column,
                               Column{.width = 20, .gap = 1},
                               Column{.width = 8, .gap = 1},
                               Column{.width = 15, .gap = 1},
                               right_column(9)};
  auto const& found = answer.inspection.found;
  Rows rows{{"", "", "", "", "Lowest key", "Cases to"},
            {"", "Standard", "Rating", "Panel", "question", "next band"}};
  bool outside = false, qualitative = false, several = false;
  for (std::size_t i = 0; i < found.findings.size(); ++i) {
    ratings::Standard const& standard = found.framework.standards[i];
    ratings::Findings const& findings = found.findings[i];
    ratings::RatedStandard const& rated = answer.rated.standards[i];
    rows.push_back({std::string(standard.id), std::string(standard.name), rating_name(rated.rating),
                    panel(findings), lowest(standard, findings, rated),
                    rated.cases_to_next_band ? rounded(*rated.cases_to_next_band) : ""});
    several = several || (!findings.given && rated.binding.size() > 1);
    outside = outside || findings.discretion == ratings::Discretion::raise_outside_rule;
    qualitative = qualitative || findings.qualitative != ratings::Qualitative::none;
  }
  auto text = table(std::move(rows), columns);
  if (several) text += "    +1, +2: one or two other key questions are in the same band and limit it too\n";
  if (outside) text += "    * outside the rule on professional discretion\n";
  if (qualitative) text += "    + on qualitative evidence\n";
  return text;
}

/// The cheapest set for each number of judgement points; they stand cheapest first.
std::vector<ratings::Way> cheapest(std::vector<ratings::Way> const& ways) {
  std::vector<ratings::Way> first;
  for (ratings::Way const& way : ways) {
    if (first.empty() || first.back().judgement_points != way.judgement_points) first.push_back(way);
  }
  return first;
}

/// "up one band", "down two bands".
std::string bands(int count) {
  constexpr std::array<std::string_view, 4> words{"no", "one", "two", "three"};
  auto const size = static_cast<std::size_t>(std::abs(count));
  return fmt::format("{} {} {}", count > 0 ? "up" : "down", words[size], size == 1 ? "band" : "bands");
}

/// "2.1 up one band (5 cases), 4.2 up two bands (4 cases); 1 point from the judged standards".
std::string across(RatingAnswer const& answer, ratings::Way const& way) {
  std::string text;
  for (ratings::Step const& step : way.steps) {
    int const moved =
        static_cast<int>(step.to) - static_cast<int>(answer.rated.standards[step.standard].rating);
    text += fmt::format("{}{} {} ({})", text.empty() ? "" : ", ",
                        answer.inspection.found.framework.standards[step.standard].id, bands(moved),
                        cases(step.cases));
  }
  if (way.judgement_points > 0)
    text += fmt::format("{}{} from standards judged without cases", text.empty() ? "" : "; ",
                        counted(way.judgement_points, "point", "points"));
  return text;
}

/// The cheapest ways, a paragraph each.
std::string across(RatingAnswer const& answer, std::vector<ratings::Way> const& ways) {
  constexpr std::array columns{Column{.align = Align::right}, Column{.wraps = true}};
  Rows rows;
  for (auto const& way : cheapest(ways)) rows.push_back({cases(way.cases) + ':', across(answer, way)});
  return table(std::move(rows), columns);
}

std::string gap(RatingAnswer const& answer) {
  Rating const now = answer.rated.overall.rating;
  std::string text;
  if (auto const points = answer.gap.points_to_next_rating) {
    text +=
        '\n' + wrapped(fmt::format("{} short of {}. The fewest more cases judged sufficient that would reach "
                                   "it, by standard:",
                                   counted(*points, "point", "points"), rating_name(*ratings::moved(now, 1))),
                       "");
    text += across(answer, answer.gap.lifts);
  }
  if (auto const points = answer.gap.points_to_lower_rating) {
    text +=
        '\n' + wrapped(fmt::format("Losing {} would lower the rating. The fewest cases judged insufficient "
                                   "instead that would do so, by standard (0 cases: the panel raised it, "
                                   "and need not have):",
                                   counted(*points, "point", "points")),
                       "");
    text += across(answer, answer.gap.falls);
  }
  return text;
}

std::string robustness(RatingAnswer const& answer) {
  constexpr std::array columns{id_column,        Column{.width = 27, .gap = 0},
                               right_column(11), right_column(12),
                               right_column(6),  right_column(12)};
  auto const& found = answer.inspection.found;
  Rows rows{{"", "", "", "Requires", "", ""}, {"", "", "Inadequate", "improvement", "Good", "Outstanding"}};
  auto const add = [&](std::string_view id, std::string_view name,
                       ratings::Probabilities const& probability) {
    Row row{std::string(id), std::string(name)};
    for (double const of : probability) row.push_back(probability_cell(of));
    rows.push_back(std::move(row));
  };
  for (std::size_t i = 0; i < found.findings.size(); ++i)
    if (!found.findings[i].given)
      add(found.framework.standards[i].id, found.framework.standards[i].name, answer.robustness.standards[i]);
  add("", "Overall", answer.robustness.overall);
  return "\nChance of each rating if the same service were sampled again\n" +
         table(std::move(rows), columns) +
         wrapped(fmt::format(
                     "Score: 90 % range {} to {}. Judgements on standards without cases are kept; answers "
                     "about the same case are assumed to correlate at {}.",
                     answer.robustness.score_p5, answer.robustness.score_p95,
                     plain(answer.assumptions.dependence)),
                 "    ");
}

std::string changes(RatingAnswer const& answer) {
  if (answer.compared_with.empty()) return "";
  constexpr std::array columns{Column{.width = 10, .gap = 0}, right_column(8), right_column(8),
                               right_column(8), Column{.gap = 3}};
  Rows rows{{"Question", "Before", "After", "p-value", ""}};
  for (ratings::Change const& change : answer.changes)
    rows.push_back({std::string(change.key_question), fmt::format("{} %", change.before.percent),
                    fmt::format("{} %", change.after.percent),
                    change.test.p_value < 0.001 ? "<0.001" : fixed(change.test.p_value, 3),
                    change.significant ? "significant" : ""});
  return fmt::format("\nChange since {} (statistically significant at 10 %)\n", answer.compared_with) +
         table(std::move(rows), columns);
}

}  // namespace

std::string rating_text(RatingAnswer const& answer) {
  auto const& framework = answer.inspection.found.framework;
  auto text = wrapped(answer.inspection.crc, "") +
              wrapped(fmt::format("{}, {}", answer.inspection.id, framework.name), "") + '\n';
  text += ratings_table(answer);
  text += fmt::format("\nOverall: {} ({} of {} points)\n", rating_name(answer.rated.overall.rating),
                      answer.rated.overall.score,
                      framework.points.back() * static_cast<int>(framework.standards.size()));
  text += gap(answer) + robustness(answer) + changes(answer);
  for (std::size_t i = 0; i < answer.inspection.remarks.size(); ++i) {
    text += (i == 0 ? "\nNotes\n" : "") + wrapped(answer.inspection.remarks[i], "    ");
  }
  return text;
}

}  // namespace caseflow::report
