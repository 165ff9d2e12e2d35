// The rating of an inspection as text for a terminal.

#include <array>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/common/rating_words.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/rating/rating.hpp"
#include "model/scenario/document/shown.hpp"

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
  return fmt::format("{} at {}%{}", standard.key_questions[first].id, findings.figures[first]->percent,
                     others == 0 ? "" : fmt::format(" (+{})", others));
}

std::string distance(ratings::RatedStandard const& rated) {
  return rated.cases_to_next_band ? cases(*rated.cases_to_next_band) : "";
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

constexpr Column id_column{.width = 4, .gap = 0}, name_column{.width = 28, .gap = 0};

constexpr Column right_column(std::size_t width) { return {.align = Align::right, .width = width, .gap = 0}; }

std::string ratings_table(RatingAnswer const& answer) {
  constexpr std::array columns{id_column,
                               name_column,
                               Column{.width = 22, .gap = 0},
                               Column{.width = 9, .gap = 0},
                               Column{.width = 18, .gap = 0},
                               Column{.width = 12, .gap = 0}};
  auto const& found = answer.inspection.found;
  Rows rows{{"", "Standard", "Rating", "Panel", "Lowest", "To next band"}};
  bool outside = false, qualitative = false;
  for (std::size_t i = 0; i < found.findings.size(); ++i) {
    ratings::Standard const& standard = found.framework.standards[i];
    ratings::Findings const& findings = found.findings[i];
    ratings::RatedStandard const& rated = answer.rated.standards[i];
    rows.push_back({std::string(standard.id), std::string(standard.name), rating_name(rated.rating),
                    panel(findings), lowest(standard, findings, rated), distance(rated)});
    outside = outside || findings.discretion == ratings::Discretion::raise_outside_rule;
    qualitative = qualitative || findings.qualitative != ratings::Qualitative::none;
  }
  auto text = table(std::move(rows), columns);
  if (outside) text += "    * outside the rule on professional discretion\n";
  if (qualitative) text += "    + by qualitative evidence\n";
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

/// "7 cases:" and "2.2 +1 (5), 4.1 +1 (2) and 1 point of judgement".
Row across(RatingAnswer const& answer, ratings::Way const& way) {
  std::string text;
  for (ratings::Step const& step : way.steps) {
    int const bands =
        static_cast<int>(step.to) - static_cast<int>(answer.rated.standards[step.standard].rating);
    text += fmt::format("{}{} {} ({})", text.empty() ? "" : ", ",
                        answer.inspection.found.framework.standards[step.standard].id, with_sign(bands),
                        step.cases);
  }
  if (way.judgement_points > 0) {
    text += fmt::format("{}{} of judgement", text.empty() ? "" : " and ",
                        counted(way.judgement_points, "point", "points"));
  }
  return {cases(way.cases) + ':', text};
}

/// The cheapest ways, a line each.
std::string across(RatingAnswer const& answer, std::vector<ratings::Way> const& ways) {
  constexpr std::array columns{right_column(13), Column{.gap = 1}};
  Rows rows;
  for (auto const& way : cheapest(ways)) rows.push_back(across(answer, way));
  return table(std::move(rows), columns);
}

std::string gap(RatingAnswer const& answer) {
  Rating const now = answer.rated.overall.rating;
  std::string text;
  if (auto const points = answer.gap.points_to_next_rating) {
    text += fmt::format(
        "\n{} from {}. The fewest more cases judged sufficient that would lift it,\n"
        "by standard (bands, cases):\n",
        counted(*points, "point", "points"), rating_name(*ratings::moved(now, 1)));
    text += across(answer, answer.gap.lifts);
  }
  if (auto const points = answer.gap.points_to_lower_rating) {
    text += fmt::format(
        "\nLosing {} would cost the rating. The fewest cases judged otherwise that would,\n"
        "by standard (bands, cases; none where the panel holds it up):\n",
        counted(*points, "point", "points"));
    text += across(answer, answer.gap.falls);
  }
  return text;
}

std::string robustness(RatingAnswer const& answer) {
  constexpr std::array columns{id_column,        name_column,      right_column(12),
                               right_column(14), right_column(12), right_column(14)};
  auto const& found = answer.inspection.found;
  Rows rows{{"", "", "Inadequate", "Requires imp.", "Good", "Outstanding"}};
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
  return "\nHow likely each rating is if the same service were sampled again\n" +
         table(std::move(rows), columns) +
         fmt::format(
             "    Score {} to {} in nine samples of ten; judgements as they are; results on the same cases\n"
             "    assumed to correlate at {}.\n",
             answer.robustness.score_p5, answer.robustness.score_p95, plain(answer.assumptions.dependence));
}

std::string changes(RatingAnswer const& answer) {
  if (answer.compared_with.empty()) return "";
  constexpr std::array columns{Column{.width = 10, .gap = 0}, right_column(8), right_column(8),
                               right_column(8), Column{.gap = 3}};
  Rows rows{{"Question", "Before", "After", "p", ""}};
  for (ratings::Change const& change : answer.changes)
    rows.push_back({std::string(change.key_question), fmt::format("{}%", change.before.percent),
                    fmt::format("{}%", change.after.percent),
                    change.test.p_value < 0.001 ? "<0.001" : fixed(change.test.p_value, 3),
                    change.significant ? "significant" : ""});
  return fmt::format("\nChange since {} (significant at 0.1)\n", answer.compared_with) +
         table(std::move(rows), columns);
}

}  // namespace

std::string rating_text(RatingAnswer const& answer) {
  auto const& framework = answer.inspection.found.framework;
  std::string text = fmt::format("{}\n{}, {}\n\n", scenario::shown_in_a_line(answer.inspection.crc),
                                 scenario::shown_in_a_line(answer.inspection.id), framework.name);
  text += ratings_table(answer);
  text += fmt::format("\nOverall: {}, {} of {} points\n", rating_name(answer.rated.overall.rating),
                      answer.rated.overall.score,
                      framework.points.back() * static_cast<int>(framework.standards.size()));
  text += gap(answer) + robustness(answer) + changes(answer);
  for (std::size_t i = 0; i < answer.inspection.remarks.size(); ++i) {
    text += fmt::format("{}    {}\n", i == 0 ? "\nNotes\n" : "", answer.inspection.remarks[i]);
  }
  return text;
}

}  // namespace caseflow::report
