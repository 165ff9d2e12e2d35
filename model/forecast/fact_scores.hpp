#pragma once

#include <optional>
#include <span>

#include "model/forecast/facts.hpp"

/// How good a forecast of published facts is, and whether it is better than knowing no service apart. All of
/// checks alone, and in tolerances: what counts as right is 1.
namespace caseflow::forecast {

/// The score of a fact's futures and the distance of its mean, in tolerances. Expects that it is simulated.
double crps(ComparedFact const& fact);
double error(ComparedFact const& fact);

/// The forecast beside a rival, over the checks that the rival has a figure for. The rival's is a point, so
/// its score is its distance from what is printed; `error` is that distance of our mean, for who would
/// compare a point with a point.
struct Skill {
  int facts = 0;
  double crps = 0;   ///< Ours, mean.
  double error = 0;  ///< Of our mean, mean.
  double rival = 0;  ///< The rival's score and error, mean.
  std::optional<double>
      skill{};  ///< 1 − ours / the rival's: below 0 where it is worse; nothing by a rival without error.
  std::optional<double> skill_of_mean{};  ///< The same of the errors.
  std::optional<Interval>
      interval{};  ///< 95 % of `skill` by bootstrap over facts; nothing with fewer than four.
};

/// Of ranges that should hold so many of what came. Facts printed as "at least" or "at most" are left out.
struct RangeScore {
  int held = 0;
  std::optional<double> median_width{};  ///< Over twice the tolerance.
};

/// Of one service or several.
struct FactsScore {
  int checks = 0, right = 0, open = 0, wrong = 0;
  int simulated = 0;  ///< Checks of which there is a forecast: those that the means are of.
  std::optional<double> crps{}, error{};  ///< Means: of the range of futures, and of the mean's distance.
  std::optional<double> usual_error{};    ///< The latter without extremes.
  int usual = 0;                          ///< Checks that are no extremes.
  int two_sided = 0;                      ///< Checks printed as a figure.
  RangeScore half, ninety;                ///< Of the 50 % and the 90 % range.
  std::optional<Skill> national{};        ///< Beside "every service is as all together".
  std::optional<Skill> others{};          ///< Beside "every service is the mean of the others".
  std::optional<Skill> whole{};           ///< Beside "every part is as the whole service", of parts alone.
};

/// Expects comparisons of one seed, which the bootstrap draws with.
FactsScore score(std::span<FactsComparison const> all);

}  // namespace caseflow::forecast
