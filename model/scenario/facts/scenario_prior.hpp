#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "model/scenario/document/register.hpp"
#include "model/scenario/facts/drawn_entry.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::scenario {

/// How an entry of `sources` is drawn: half of all draws below the middle, half above, evenly on each side.
struct PriorLaw {
  double low, middle, high;
  bool multiplies;  ///< Draws what all numbers of the entry are multiplied by; else its one number.

  /// At a share of all draws, from 0 to 1.
  double at(double share) const {
    return share < 0.5 ? low + 2 * share * (middle - low) : middle + (2 * share - 1) * (high - middle);
  }
};

/// What the numbers of a scenario may well be, by its `sources`: see `drawn`. The scenario need not live on.
class ScenarioPrior {
 public:
  /// `before` has the factors of the entries that both have, so that what a what-if leaves as it was is drawn
  /// as it was.
  explicit ScenarioPrior(Scenario const& scenario, ScenarioPrior const* before = nullptr);
  ScenarioPrior(ScenarioPrior const&) = delete;
  ScenarioPrior& operator=(ScenarioPrior const&) = delete;

  /// By the pointers of entries.
  std::map<std::string, PriorLaw> const& laws() const { return laws_; }
  /// The numbers that an entry speaks for, at least one. Expects an entry that has a law.
  std::vector<Assumption const*> const& covered(std::string const& entry) const { return covered_.at(entry); }

  /// The scenario's document with other numbers. Expects entries that have laws.
  Json with(std::vector<DrawnEntry> const& drawn) const;
  /// The same, but shares that nothing was done to are not even rounded.
  Json with_these_alone(std::vector<DrawnEntry> const& placed) const;

 private:
  PriorLaw const* factor_law(std::string const& entry) const;
  void put(Json& root, std::vector<DrawnEntry> const& entries) const;

  Json echo_;
  std::vector<Assumption> numbers_;
  std::map<std::string, std::vector<Assumption const*>> covered_;
  std::map<std::string, PriorLaw> laws_;
};

/// The scenario that a document describes; nothing if it does not fit together.
std::optional<Scenario> fitting(Json document);

}  // namespace caseflow::scenario
