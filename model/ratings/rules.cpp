#include "model/ratings/rules.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "sim/contract.hpp"

namespace caseflow::ratings {
namespace {

/// The fewest sufficient cases whose percentage, rounded half up, reaches `percent`.
int threshold(int percent, int cases) {
  std::int64_t const halves =
      2 * static_cast<std::int64_t>(percent) * cases - cases;  // 200 x sufficient must reach this
  return halves <= 0 ? 0 : static_cast<int>((halves + 199) / 200);
}

int lowest_percent(Findings const& findings) {
  std::optional<int> lowest;
  for (auto const& figure : findings.figures) {
    if (figure) lowest = std::min(lowest.value_or(100), figure->percent);
  }
  SIM_EXPECTS(lowest.has_value());
  return *lowest;
}

Eligibility eligibility(Framework const& framework, Findings const& findings, Rating indicative) {
  int const lowest = lowest_percent(findings);
  Eligibility eligible;
  if (auto const above = moved(indicative, 1)) {
    eligible.raise = framework.band_from[index(*above)] - lowest <= framework.discretion_margin ||
                     cases_to_lift(framework, findings, *above) == 1;
  }
  if (moved(indicative, -1)) {
    eligible.lower = lowest - framework.band_from[index(indicative)] <= framework.discretion_margin ||
                     cases_to_drop(framework, findings, indicative) == 1;
  }
  return eligible;
}

std::vector<std::size_t> binding(Framework const& framework, Findings const& findings, Rating indicative) {
  std::vector<std::size_t> questions;
  for (std::size_t i = 0; i < findings.figures.size(); ++i) {
    auto const& figure = findings.figures[i];
    if (figure && band(framework, figure->percent) == indicative) questions.push_back(i);
  }
  std::stable_sort(questions.begin(), questions.end(), [&](std::size_t left, std::size_t right) {
    return findings.figures[left]->percent < findings.figures[right]->percent;
  });
  return questions;
}

int discretion_bands(Discretion discretion, Eligibility eligible) {
  switch (discretion) {
    case Discretion::none:
      return 0;
    case Discretion::raise:
      return eligible.raise ? 1 : 0;
    case Discretion::lower:
      return eligible.lower ? -1 : 0;
    case Discretion::raise_outside_rule:
      return 1;
  }
  return 0;
}

int qualitative_bands(Qualitative qualitative) {
  switch (qualitative) {
    case Qualitative::none:
      return 0;
    case Qualitative::raise:
      return 1;
    case Qualitative::lower:
      return -1;
  }
  return 0;
}

void check_qualitative(Framework const& framework, std::size_t i, Findings const& findings,
                       std::vector<Refusal>& refused) {
  if (findings.qualitative == Qualitative::none) return;
  Standard const& standard = framework.standards[i];
  std::string const rule =
      "qualitative evidence may move the indicative rating of a standard that has a qualitative key question "
      "by one band";
  if (!standard.qualitative()) {
    refused.push_back({i, Decision::qualitative, rule,
                       fmt::format("{} has no qualitative key question in this framework", standard.id)});
  } else if (findings.given) {
    refused.push_back({i, Decision::qualitative, rule,
                       fmt::format("{} is given as a rating, so there is nothing to move", standard.id)});
  } else {
    Rating const before =
        rated(framework, {.figures = findings.figures, .discretion = findings.discretion}).rating;
    if (moved(before, qualitative_bands(findings.qualitative))) return;
    refused.push_back(
        {i, Decision::qualitative, rule, fmt::format("{} is {} already", standard.id, word(before))});
  }
}

void check_discretion(Framework const& framework, std::size_t i, Findings const& findings,
                      std::vector<Refusal>& refused) {
  if (findings.discretion == Discretion::none) return;
  Standard const& standard = framework.standards[i];
  std::string const rule = fmt::format(
      "professional discretion may move a standard one band when its lowest key question is within {} "
      "percentage points of "
      "the boundary, or when one differently judged case would change the rating",
      framework.discretion_margin);
  if (findings.given) {
    refused.push_back({i, Decision::discretion, rule,
                       fmt::format("{} is given as a rating, without key questions", standard.id)});
    return;
  }
  RatedStandard const plain = rated(framework, {.figures = findings.figures});
  bool const raise = findings.discretion != Discretion::lower;
  auto const boundary_band = raise ? moved(plain.indicative, 1) : std::optional(plain.indicative);
  if (!boundary_band || (!raise && !moved(plain.indicative, -1))) {
    refused.push_back({i, Decision::discretion, rule,
                       fmt::format("{} is {} already", standard.id, word(plain.indicative))});
    return;
  }
  bool const allowed = raise ? plain.eligible.raise || findings.discretion == Discretion::raise_outside_rule
                             : plain.eligible.lower;
  if (allowed) return;
  refused.push_back(
      {i, Decision::discretion, rule,
       fmt::format("the lowest key question of {} stands at {}, and the boundary is {}", standard.id,
                   lowest_percent(findings), framework.band_from[index(*boundary_band)])});
}

}  // namespace

int cases_to_reach(Figure const& figure, int percent) {
  if (figure.percent >= percent) return 0;
  return std::max(1, threshold(percent, figure.cases) - figure.sufficient);
}

int cases_to_fall_below(Figure const& figure, int percent) {
  if (figure.percent < percent) return 0;
  return std::max(1, figure.sufficient - threshold(percent, figure.cases) + 1);
}

int cases_to_lift(Framework const& framework, Findings const& findings, Rating to) {
  int most = 0;
  for (auto const& figure : findings.figures) {
    if (figure) most = std::max(most, cases_to_reach(*figure, framework.band_from[index(to)]));
  }
  return most;
}

int cases_to_drop(Framework const& framework, Findings const& findings, Rating below) {
  SIM_EXPECTS(below != Rating::inadequate);
  std::optional<int> fewest;
  for (auto const& figure : findings.figures) {
    if (!figure) continue;
    int const need = cases_to_fall_below(*figure, framework.band_from[index(below)]);
    fewest = fewest ? std::min(*fewest, need) : need;
  }
  SIM_EXPECTS(fewest.has_value());
  return *fewest;
}

std::optional<Rating> indicative_for(Findings const& findings, Rating rating) {
  SIM_EXPECTS(rating != Rating::inadequate);
  return moved(rating, -qualitative_bands(findings.qualitative));
}

RatedStandard rated(Framework const& framework, Findings const& findings) {
  if (findings.given) return {.rating = *findings.given, .indicative = *findings.given};
  RatedStandard standard;
  standard.indicative = band(framework, lowest_percent(findings));
  standard.binding = binding(framework, findings, standard.indicative);
  standard.eligible = eligibility(framework, findings, standard.indicative);
  int const bands =
      discretion_bands(findings.discretion, standard.eligible) + qualitative_bands(findings.qualitative);
  int const highest = static_cast<int>(rating_count) - 1;
  standard.rating =
      static_cast<Rating>(std::clamp(static_cast<int>(standard.indicative) + bands, 0, highest));
  if (auto const next = moved(standard.rating, 1)) {
    if (auto const needed = indicative_for(findings, *next)) {
      standard.cases_to_next_band = cases_to_lift(framework, findings, *needed);
    }
  }
  return standard;
}

std::vector<Refusal> refusals(Inspection const& inspection) {
  std::vector<Refusal> refused;
  for (std::size_t i = 0; i < inspection.findings.size(); ++i) {
    check_discretion(inspection.framework, i, inspection.findings[i], refused);
    check_qualitative(inspection.framework, i, inspection.findings[i], refused);
  }
  return refused;
}

RatedInspection rated(Inspection const& inspection) {
  SIM_EXPECTS(inspection.findings.size() == inspection.framework.standards.size());
  SIM_EXPECTS(refusals(inspection).empty());
  RatedInspection answer;
  std::vector<Rating> ratings;
  for (Findings const& findings : inspection.findings) {
    answer.standards.push_back(rated(inspection.framework, findings));
    ratings.push_back(answer.standards.back().rating);
  }
  answer.overall = overall(inspection.framework, ratings);
  return answer;
}

}  // namespace caseflow::ratings
