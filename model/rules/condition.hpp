#pragma once

#include <cstdint>
#include <limits>

#include "model/core/ids.hpp"
#include "model/core/vocabulary.hpp"

namespace caseflow::rules {

/// What a rule may know of a case.
struct CaseFacts {
  core::CaseKind kind{};
  core::Stage stage{};
  core::RiskOfHarm risk_of_harm{};
  float reoffending = 0;     ///< OGRS3, 0–100.
  float custody_months = 0;  ///< Length of the custodial sentence; 0 without one.
  std::uint64_t flags = 0;   ///< One bit a flag of the scenario's profile.
  bool settled = false;      ///< Interventions done and a review passed.
  core::BandId band{0};
};

/// A condition on a case, ready to test: bit masks instead of words. The default matches every case.
struct Condition {
  std::uint32_t kinds = ~0u;
  std::uint32_t stages = ~0u;
  std::uint32_t risks_of_harm = ~0u;
  float reoffending_at_least = 0;
  float reoffending_below = std::numeric_limits<float>::infinity();
  std::uint64_t any_flag = 0;  ///< 0: no flag asked for.
  std::uint64_t no_flag = 0;
  float custody_months_at_least = 0;
  float custody_months_below = std::numeric_limits<float>::infinity();
  int settled = -1;  ///< -1 either, 0 no, 1 yes.
  std::uint64_t bands = ~std::uint64_t{0};

  bool holds(CaseFacts const& facts) const {
    return (kinds >> static_cast<unsigned>(facts.kind) & 1u) &&
           (stages >> static_cast<unsigned>(facts.stage) & 1u) &&
           (risks_of_harm >> static_cast<unsigned>(facts.risk_of_harm) & 1u) &&
           facts.reoffending >= reoffending_at_least && facts.reoffending < reoffending_below &&
           (any_flag == 0 || (facts.flags & any_flag) != 0) && (facts.flags & no_flag) == 0 &&
           facts.custody_months >= custody_months_at_least && facts.custody_months < custody_months_below &&
           (settled < 0 || (settled == 1) == facts.settled) && (bands & core::bit_of(facts.band)) != 0;
  }

  bool operator==(Condition const&) const = default;
};

}  // namespace caseflow::rules
