#pragma once

#include <cstddef>

namespace caseflow::quality {

/// How often what is not known is drawn for each simulated history. An even number of levels or drifts comes
/// in antithetic pairs, so that their means are known from few histories.
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
  static bool paired(int count) { return count % 2 == 0; }
  /// Whose numbers a draw has, of so many, and with which sign.
  struct Antithetic {
    int number;
    double sign;
  };
  static Antithetic antithetic(int draw, int count) {
    return paired(count) ? Antithetic{draw / 2, draw % 2 == 0 ? 1.0 : -1.0} : Antithetic{draw, 1.0};
  }

  /// Inspections of a history.
  std::size_t count() const;
  /// The i-th: by weights, levels, drifts and samples, the last fastest.
  Which at(std::size_t i) const;
  std::size_t index(Which const& which) const;
};

}  // namespace caseflow::quality
