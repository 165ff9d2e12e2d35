#pragma once

#include <cstddef>

namespace caseflow::quality {

/// How often what is not known is drawn for each simulated history.
struct Draws {
  int weights = 3;  ///< How strongly practice moves judgements, at least 1.
  int levels = 4;   ///< What the last inspection's figures stand for, at least 1.
  int drifts = 8;   ///< What changes since though nothing in the simulation does, at least 1.
  int samples = 5;  ///< Cases that inspectors draw, and how they judge them, at least 1.
  /// The last figures are taken as exactly right (and the national ones where there are none), and nothing
  /// drifts; for tests.
  bool as_found = false;

  /// One simulated inspection of a history: which draw of each it has.
  struct Which {
    int weight, level, drift, sample;
  };
  /// Inspections of a history.
  std::size_t count() const;
  /// The i-th: by weights, levels, drifts and samples, the last fastest.
  Which at(std::size_t i) const;
  std::size_t index(Which const& which) const;
};

}  // namespace caseflow::quality
