#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/experiment/sweep/least_squares.hpp"
#include "model/experiment/sweep/points.hpp"

/// Which points say what a factor changes.
namespace caseflow::experiment {

/// A factor's change from its least to its greatest number, or from one word to another.
struct Contrast {
  std::size_t factor = 0;
  std::string from, to;  ///< "0.85"
  /// By point: the sum of what is observed, so weighted, is the change. None where no number can be given.
  std::vector<double> change{};
  /// The same for the mean at `from`. None where that has no number either.
  std::vector<double> at_from{};
  /// The factors that move with this one, so that its own change is not known; in ascending order.
  std::vector<std::size_t> together{};
};

/// How changes are found.
enum class ChangesBy {
  averages,      ///< Every combination of the factors' levels is there equally often: means over the others.
  least_squares  ///< Of a line that all factors are fitted to together.
};
inline constexpr std::array<std::string_view, 2> changes_by_words{"averages", "least_squares"};

struct Contrasts {
  ChangesBy by = ChangesBy::averages;
  std::vector<Contrast> all{};         ///< In the order of the factors; none of one that does not vary.
  std::optional<LeastSquares> line{};  ///< Of least squares.
  /// There are no more points than the line has unknowns, so that nothing shows how well it fits: none of
  /// the contrasts has weights.
  bool too_few_points = false;
  std::size_t unknowns = 0;  ///< Of the line, with its constant.
};

/// How numbers of a factor become numbers of the line: by their logarithms where its range is by ratios.
std::vector<Scale> scales_of(Design const& design, std::size_t factors);

/// Expects points with a level for each factor, and a scale for each. Each what-if is compared with the
/// scenario as it is, each word with the first.
Contrasts contrasts(std::vector<Scale> const& scales, std::vector<std::vector<Level>> const& points);

}  // namespace caseflow::experiment
