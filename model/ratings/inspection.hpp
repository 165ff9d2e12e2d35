#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/ratings/framework.hpp"

namespace caseflow::ratings {

/// sufficient / cases as a whole percentage, rounded half up (the bands are printed in whole numbers).
/// Expects 0 <= sufficient <= cases, cases >= 1.
int percentage(int sufficient, int cases);

/// What the inspectors found for one key question.
struct Figure {
  int percent = 0;     ///< 0 to 100; this is what the rules read.
  int sufficient = 0;  ///< Cases judged sufficient.
  int cases = 1;       ///< Cases judged, at least 1.
  /// False where no count of so many cases gives the percentage: the report counted another number of cases.
  bool exact = true;
};

/// Expects 0 <= sufficient <= cases, cases >= 1.
Figure counted(int sufficient, int cases);

/// A printed percentage of a sample: the nearest count stands for it. Expects 0 <= percent <= 100, cases
/// >= 1.
Figure printed(int percent, int cases);

/// The ratings panel's professional discretion on a standard. `raise_outside_rule` records a decision that
/// the published rule does not explain.
enum class Discretion { none, raise, lower, raise_outside_rule };

/// What the qualitative evidence did to a standard that has such a key question (unpaid work, second round).
enum class Qualitative { none, raise, lower };

/// What was found on one standard: either a rating (a judgement, or a report that prints no figures) or a
/// figure for each key question that is not qualitative.
struct Findings {
  std::optional<Rating> given{};
  std::vector<std::optional<Figure>>
      figures{};  ///< In the order of the standard's key questions; empty when given.
  Discretion discretion = Discretion::none;
  Qualitative qualitative = Qualitative::none;
};

/// One inspection: what was found, before any rule is applied.
struct Inspection {
  Framework framework;
  std::vector<Findings> findings;  ///< One for each standard, in the framework's order.
  /// Cases that could have been drawn, by sample; a whole sample that is not named has what its size implies
  /// (see sample_size.hpp).
  std::map<std::string, int, std::less<>> eligible{};
};

}  // namespace caseflow::ratings
