#include "model/ratings/gap.hpp"

#include <algorithm>
#include <cstdlib>

namespace caseflow::ratings {
namespace {

constexpr std::size_t sets_shown = 3;

/// A way to shift one standard: the points that it brings and the cases that it takes.
struct Shift {
  Step step;
  int points;
};

/// For each standard its shifts in one direction, smallest first; and the points that standards without
/// figures could bring.
struct Shifts {
  std::vector<std::vector<Shift>> by_standard;
  int judgement_points = 0;
};

Shifts shifts(Inspection const& inspection, RatedInspection const& rated, int direction) {
  Framework const& framework = inspection.framework;
  Shifts all;
  for (std::size_t i = 0; i < framework.standards.size(); ++i) {
    Findings const& findings = inspection.findings[i];
    Rating const now = rated.standards[i].rating;
    std::vector<Shift> own;
    for (auto to = moved(now, direction); to; to = moved(*to, direction)) {
      int const points = std::abs(framework.points[index(*to)] - framework.points[index(now)]);
      if (findings.given) {
        if (!moved(*to, direction)) all.judgement_points += points;
        continue;
      }
      // A fall to a rating is a fall below the one above it.
      auto const needed = indicative_for(findings, direction > 0 ? *to : *moved(*to, 1));
      if (!needed || (direction < 0 && *needed == Rating::inadequate)) break;
      int const cases = direction > 0 ? cases_to_lift(framework, findings, *needed)
                                      : cases_to_drop(framework, findings, *needed);
      own.push_back({{i, *to, cases}, points});
    }
    all.by_standard.push_back(std::move(own));
  }
  return all;
}

/// Every set of shifts that brings at least `points` and does so only with its last shift.
void collect(Shifts const& shifts, std::size_t from, int points, Way& chosen, std::vector<Way>& found) {
  if (points <= 0) {
    found.push_back(chosen);
    return;
  }
  for (std::size_t i = from; i < shifts.by_standard.size(); ++i) {
    for (Shift const& shift : shifts.by_standard[i]) {
      bool const more_than_needed = shift.points > points && &shift != &shifts.by_standard[i].front();
      if (more_than_needed) break;
      chosen.steps.push_back(shift.step);
      chosen.cases += shift.step.cases;
      collect(shifts, i + 1, points - shift.points, chosen, found);
      chosen.cases -= shift.step.cases;
      chosen.steps.pop_back();
    }
  }
}

std::vector<Way> cheapest(Shifts const& shifts, int points) {
  std::vector<Way> answer;
  for (int judgement = 0; judgement <= std::min(points, shifts.judgement_points); ++judgement) {
    std::vector<Way> found;
    Way chosen{{}, judgement, 0};
    collect(shifts, 0, points - judgement, chosen, found);
    std::stable_sort(found.begin(), found.end(), [](Way const& left, Way const& right) {
      return left.cases != right.cases ? left.cases < right.cases : left.steps.size() < right.steps.size();
    });
    if (found.size() > sets_shown) found.resize(sets_shown);
    answer.insert(answer.end(), found.begin(), found.end());
  }
  return answer;
}

}  // namespace

Gap gap(Inspection const& inspection, RatedInspection const& rated) {
  Framework const& framework = inspection.framework;
  Gap answer;
  if (auto const next = moved(rated.overall.rating, 1)) {
    answer.points_to_next_rating = framework.score_from[index(*next)] - rated.overall.score;
    answer.lifts = cheapest(shifts(inspection, rated, 1), *answer.points_to_next_rating);
  }
  if (moved(rated.overall.rating, -1)) {
    answer.points_to_lower_rating =
        rated.overall.score - framework.score_from[index(rated.overall.rating)] + 1;
    answer.falls = cheapest(shifts(inspection, rated, -1), *answer.points_to_lower_rating);
  }
  return answer;
}

}  // namespace caseflow::ratings
