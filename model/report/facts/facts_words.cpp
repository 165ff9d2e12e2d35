#include "model/report/facts/facts_words.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"
#include "model/report/facts/facts.hpp"

namespace caseflow::report {
namespace {

using forecast::FactsScore, forecast::RangeScore, forecast::Skill;

std::string two_decimals(double value) { return fixed(value, 2); }

std::string skill_figure(std::optional<double> const& skill) {
  return skill ? two_decimals(*skill) : "unknown";
}

std::string beside(std::string_view rival, Skill const& skill) {
  auto const interval =
      skill.interval ? fmt::format(" (95 % confidence interval {} to {})", two_decimals(skill.interval->low),
                                   two_decimals(skill.interval->high))
                     : "";
  return fmt::format(
      "Compared with {} ({} check{}): CRPS {} against {}, skill {}{}; error of the mean {}, skill {}.", rival,
      skill.facts, skill.facts == 1 ? "" : "s", two_decimals(skill.crps), fixed(skill.rival, 2),
      skill_figure(skill.skill), interval, fixed(skill.error, 2), skill_figure(skill.skill_of_mean));
}

/// "−0.38 (−1.20 to 0.10)".
std::string skill_cell(std::optional<Skill> const& skill) {
  if (!skill || !skill->skill) return "–";
  return two_decimals(*skill->skill) + (skill->interval
                                            ? fmt::format(" ({} to {})", two_decimals(skill->interval->low),
                                                          two_decimals(skill->interval->high))
                                            : "");
}

/// "at least " of what is printed as a bound.
std::string side(scenario::Fact const& fact) {
  switch (fact.printed) {
    case scenario::Printed::at_least:
      return "at least ";
    case scenario::Printed::at_most:
      return "at most ";
    case scenario::Printed::value:
      break;
  }
  return "";
}

std::string held(std::string_view share, RangeScore const& range, int of) {
  return fmt::format("{} of {} published figures lie within the {} ranges (median width {})", range.held, of,
                     share, range.median_width ? fixed(*range.median_width, 1) : "unknown");
}

}  // namespace

std::string fact_number(scenario::Fact const& fact, double value) {
  auto const decimals = [](double size) { return std::abs(size) < 10 ? 1 : 0; };
  if (fact.unit.starts_with("share")) return per_cent(value, decimals(100 * value));
  return fixed(value, decimals(value));
}

std::string fact_range(scenario::Fact const& fact, double low, double high) {
  bool const share = fact.unit.starts_with("share");
  double const factor = share ? 100 : 1;
  int const decimals = factor * std::max(std::abs(low), std::abs(high)) < 10 ? 1 : 0;
  return from_to(factor * low, factor * high, decimals) + (share ? " %" : "");
}

std::string published(scenario::Fact const& fact) { return side(fact) + fact_number(fact, fact.value); }

std::string published_within(scenario::Fact const& fact, double tolerance) {
  bool const share = fact.unit.starts_with("share");
  double const factor = share ? 100 : 1;
  int const decimals = factor * tolerance < 0.95 ? 1 : 0;
  return fmt::format("{}{} {}", side(fact), plus_minus(factor * fact.value, factor * tolerance, decimals),
                     share ? "%" : fact.unit);
}

std::string_view role(scenario::Fact const& fact) {
  return scenario::fact_role_words[static_cast<std::size_t>(fact.role)];
}

std::string_view verdict(forecast::ComparedFact const& compared) {
  return forecast::fact_verdict_words[static_cast<std::size_t>(compared.verdict)];
}

std::string remark(forecast::ComparedFact const& compared) {
  std::string text = compared.simulated ? "" : "not simulated";
  if (compared.whole)
    text += fmt::format("{}{} is printed for the whole service, and the model starts from it",
                        text.empty() ? "" : "; ", fact_number(compared.fact, *compared.whole));
  if (compared.fact.remark) text += fmt::format("{}{}", text.empty() ? "" : "; ", *compared.fact.remark);
  return text;
}

std::string what_was_compared(forecast::FactsComparison const& compared) {
  auto const fixed = !compared.fixed                      ? ""
                     : *compared.fixed == compared.digest ? "; numbers as fixed before the comparison"
                                                          : "; numbers changed since they were fixed";
  return fmt::format("{} with the inputs as stated and {} with inputs drawn from their ranges{}",
                     counted(compared.replications, "simulated future", "simulated futures"),
                     compared.draws.size(), fixed);
}

std::vector<std::string> score_sentences(FactsScore const& score) {
  if (score.checks == 0) return {};
  std::vector<std::string> all{fmt::format("Checks: {} of {} right, {} open, {} wrong.", score.right,
                                           score.checks, score.open, score.wrong)};
  if (score.error) {
    auto const without =
        score.usual_error && score.usual < score.simulated
            ? fmt::format(" ({} for the {} that are not extremes)", fixed(*score.usual_error, 2), score.usual)
            : "";
    all.push_back(fmt::format("In tolerances: mean error {}{}; CRPS {}.", fixed(*score.error, 2), without,
                              two_decimals(*score.crps)));
  }
  if (score.two_sided > 0)
    all.push_back(fmt::format("{}; {}.", held("90 %", score.ninety, score.two_sided),
                              held("50 %", score.half, score.two_sided)));
  if (score.national) all.push_back(beside("the national figure for every service", *score.national));
  if (score.others) all.push_back(beside("the mean of the other services", *score.others));
  if (score.whole)
    all.push_back(beside("the whole service's figure for each county or office", *score.whole));
  return all;
}

std::vector<std::string> score_headings() {
  return {"right",
          "open",
          "wrong",
          "mean error",
          "90 % ranges hold",
          "their width",
          "CRPS",
          "skill beside the national figure",
          "skill beside the others"};
}

std::vector<std::string> score_cells(FactsScore const& score) {
  auto const cell = [](std::optional<double> const& value, int decimals) {
    return value ? fixed(*value, decimals) : "–";
  };
  return {fmt::format("{} of {}", score.right, score.checks),
          fmt::format("{}", score.open),
          fmt::format("{}", score.wrong),
          cell(score.error, 2),
          fmt::format("{} of {}", score.ninety.held, score.two_sided),
          cell(score.ninety.median_width, 1),
          score.crps ? two_decimals(*score.crps) : "–",
          skill_cell(score.national),
          skill_cell(score.others)};
}

}  // namespace caseflow::report
