#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/scenario/question/scenario.hpp"

namespace caseflow::scenario {

class ScenarioPrior;

/// What a scenario does not know for sure: an entry of `sources` with a range that has room.
struct Parameter {
  std::string pointer;  ///< Of the entry.
  SourceRole role = SourceRole::assumed;
  bool multiplies = false;               ///< The three numbers below multiply all that the entry covers.
  double low = 0, middle = 0, high = 0;  ///< In the middle the scenario is as stated.
  std::vector<std::string> numbers;      ///< Pointers to what the entry covers.
  std::string unit, meaning;             ///< Of its number, of several the first.
};

/// Where in its range a parameter is: at 0 its lowest value, at 1/2 the stated one, at 1 its highest, even on
/// each side. `drawn` draws all of them evenly between 0 and 1.
struct ParameterPosition {
  std::string pointer;
  double share;
};

/// A scenario, and the one that held before where there was one, with some parameters elsewhere.
struct PlacedScenario {
  Scenario now;
  std::optional<Scenario> before;
};

/// What `drawn` draws at random, to be chosen: the same parameters, laws and rules. May be asked by several
/// threads at once.
class ParameterSpace {
 public:
  /// Expects scenarios without diagnostics; `before` may be null.
  ParameterSpace(Scenario const& now, Scenario const* before);
  ~ParameterSpace();

  /// In the order of their pointers.
  std::vector<Parameter> const& parameters() const { return parameters_; }

  /// Nothing where the values do not fit together (a least above its most). What is not named stays exactly
  /// as it is stated, but for shares that must add up to one. Expects parameters of this space, each once,
  /// and shares from 0 to 1.
  std::optional<PlacedScenario> at(std::span<ParameterPosition const> positions) const;

 private:
  std::unique_ptr<ScenarioPrior> before_, now_;  ///< `before_` is null where nothing was different.
  std::vector<Parameter> parameters_;
};

}  // namespace caseflow::scenario
