// The rating's answer as text for a terminal; rating.cpp has it as JSON.

#include <cmath>

#include <fmt/format.h>

#include "model/forecast/rating.hpp"
#include "model/forecast/text.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::forecast {
namespace {

using ratings::Rating;

std::string plural(int count, std::string_view one, std::string_view more) {
  return fmt::format("{} {}", count, count == 1 ? one : more);
}

std::string cases(int count) { return plural(count, "case", "cases"); }

/// A probability in whole per cent; what is neither impossible nor certain is not printed as if it were.
std::string probability_cell(double probability) {
  if (probability > 0 && probability < 0.01) return "<1%";
  if (probability < 1 && probability > 0.99) return ">99%";
  return fmt::format("{:.0f}%", std::round(100 * probability));
}

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

std::string without_trailing_spaces(std::string line) {
  line.erase(line.find_last_not_of(' ') + 1);
  return line + '\n';
}

std::string table(RatingAnswer const& answer) {
  constexpr auto row = "{:<4}{:<28}{:<22}{:<9}{:<18}{:<12}";
  auto const& found = answer.inspection.found;
  std::string text =
      without_trailing_spaces(fmt::format(row, "", "Standard", "Rating", "Panel", "Lowest", "To next band"));
  bool outside = false, qualitative = false;
  for (std::size_t i = 0; i < found.findings.size(); ++i) {
    ratings::Standard const& standard = found.framework.standards[i];
    ratings::Findings const& findings = found.findings[i];
    ratings::RatedStandard const& rated = answer.rated.standards[i];
    text += without_trailing_spaces(fmt::format(row, standard.id, standard.name, spoken(rated.rating),
                                                panel(findings), lowest(standard, findings, rated),
                                                distance(rated)));
    outside = outside || findings.discretion == ratings::Discretion::raise_outside_rule;
    qualitative = qualitative || findings.qualitative != ratings::Qualitative::none;
  }
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

/// "7 cases: 2.2 +1 (5), 4.1 +1 (2) and 1 point of judgement".
std::string across(RatingAnswer const& answer, ratings::Way const& way) {
  std::string text;
  for (ratings::Step const& step : way.steps) {
    int const bands =
        static_cast<int>(step.to) - static_cast<int>(answer.rated.standards[step.standard].rating);
    text += fmt::format("{}{} {:+} ({})", text.empty() ? "" : ", ",
                        answer.inspection.found.framework.standards[step.standard].id, bands, step.cases);
  }
  if (way.judgement_points > 0) {
    text += fmt::format("{}{} of judgement", text.empty() ? "" : " and ",
                        plural(way.judgement_points, "point", "points"));
  }
  return fmt::format("{:>12}: {}\n", cases(way.cases), text);
}

std::string gap(RatingAnswer const& answer) {
  Rating const now = answer.rated.overall.rating;
  std::string text;
  if (auto const points = answer.gap.points_to_next_rating) {
    text += fmt::format(
        "\n{} from {}. The fewest more cases judged sufficient that would lift it,\n"
        "by standard (bands, cases):\n",
        plural(*points, "point", "points"), spoken(*ratings::moved(now, 1)));
    for (auto const& way : cheapest(answer.gap.lifts)) text += across(answer, way);
  }
  if (auto const points = answer.gap.points_to_lower_rating) {
    text += fmt::format(
        "\nLosing {} would cost the rating. The fewest cases judged otherwise that would,\n"
        "by standard (bands, cases; none where the panel holds it up):\n",
        plural(*points, "point", "points"));
    for (auto const& way : cheapest(answer.gap.falls)) text += across(answer, way);
  }
  return text;
}

std::string robustness(RatingAnswer const& answer) {
  constexpr auto row = "{:<4}{:<28}{:>12}{:>14}{:>12}{:>14}\n";
  auto const& found = answer.inspection.found;
  auto const line = [&](std::string_view id, std::string_view name,
                        ratings::Probabilities const& probability) {
    return fmt::format(row, id, name, probability_cell(probability[0]), probability_cell(probability[1]),
                       probability_cell(probability[2]), probability_cell(probability[3]));
  };
  std::string text = "\nHow likely each rating is if the same service were sampled again\n";
  text += fmt::format(row, "", "", "Inadequate", "Requires imp.", "Good", "Outstanding");
  for (std::size_t i = 0; i < found.findings.size(); ++i) {
    if (found.findings[i].given) continue;
    text += line(found.framework.standards[i].id, found.framework.standards[i].name,
                 answer.robustness.standards[i]);
  }
  text += line("", "Overall", answer.robustness.overall);
  return text +
         fmt::format(
             "    Score {} to {} in nine samples of ten; judgements as they are; results on the same cases\n"
             "    assumed to correlate at {}.\n",
             answer.robustness.score_p5, answer.robustness.score_p95, answer.assumptions.dependence);
}

std::string changes(RatingAnswer const& answer) {
  if (answer.compared_with.empty()) return "";
  constexpr auto row = "{:<10}{:>8}{:>8}{:>8}   {}";
  std::string text = fmt::format("\nChange since {} (significant at 0.1)\n", answer.compared_with);
  text += without_trailing_spaces(fmt::format(row, "Question", "Before", "After", "p", ""));
  for (ratings::Change const& change : answer.changes) {
    text += without_trailing_spaces(
        fmt::format(row, change.key_question, fmt::format("{}%", change.before.percent),
                    fmt::format("{}%", change.after.percent),
                    change.test.p_value < 0.001 ? "<0.001" : fmt::format("{:.3f}", change.test.p_value),
                    change.significant ? "significant" : ""));
  }
  return text;
}

}  // namespace

std::string rating_in_words(Rating rating) { return with_spaces(std::string(ratings::word(rating))); }

std::string spoken(Rating rating) {
  switch (rating) {
    case Rating::inadequate:
      return "Inadequate";
    case Rating::requires_improvement:
      return "Requires improvement";
    case Rating::good:
      return "Good";
    case Rating::outstanding:
      return "Outstanding";
  }
  return {};
}

std::string rating_text(RatingAnswer const& answer) {
  auto const& framework = answer.inspection.found.framework;
  std::string text = fmt::format("{}\n{}, {}\n\n", scenario::shown_in_a_line(answer.inspection.crc),
                                 scenario::shown_in_a_line(answer.inspection.id), framework.name);
  text += table(answer);
  text += fmt::format("\nOverall: {}, {} of {} points\n", spoken(answer.rated.overall.rating),
                      answer.rated.overall.score,
                      framework.points.back() * static_cast<int>(framework.standards.size()));
  text += gap(answer) + robustness(answer) + changes(answer);
  for (std::size_t i = 0; i < answer.inspection.remarks.size(); ++i) {
    text += fmt::format("{}    {}\n", i == 0 ? "\nNotes\n" : "", answer.inspection.remarks[i]);
  }
  return text;
}

}  // namespace caseflow::forecast
