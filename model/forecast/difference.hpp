#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "sim/paired.hpp"
#include "sim/unpaired.hpp"

namespace caseflow::forecast {

/// What can be said about the variant's value beside the baseline's.
enum class Verdict {
  higher,
  lower,
  not_distinguishable,  ///< Chance alone may have made the difference.
  no_difference,        ///< Both have the same value in every replication.
};
inline constexpr std::array<std::string_view, 4> verdict_words{"higher", "lower", "not distinguishable",
                                                               "no difference"};

/// One value of two scenarios: replication by replication, or of independent replications.
struct Difference {
  /// First the baseline, second the variant. Of independent replications it has no pairs, no deviation and no
  /// variance reduction, and its interval and p-value are those of `sim::unpaired`.
  sim::Paired paired;
  int baseline_values = 0, variant_values = 0;  ///< Behind the means.
  std::optional<double> p_value_holm;           ///< Absent where there is no p-value.
  Verdict verdict = Verdict::no_difference;

  /// Whether more than chance made it.
  bool certain() const { return verdict == Verdict::higher || verdict == Verdict::lower; }
};

/// The probability that any verdict of a family is "higher" or "lower" where there is no difference at all is
/// at most this.
inline constexpr double family_error = 0.05;

/// The difference before its family is known: none, or not distinguishable.
Difference difference(sim::Paired const& paired);
Difference difference(sim::Unpaired const& unpaired);

/// Differences whose p-values are corrected together.
using Family = std::vector<Difference*>;

/// Corrects the p-values of a family and decides; answers how many tests it has. A difference without a
/// p-value is left out.
std::size_t decide(Family const& family);

}  // namespace caseflow::forecast
