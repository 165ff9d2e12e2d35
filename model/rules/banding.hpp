#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/core/ids.hpp"
#include "model/rules/condition.hpp"
#include "sim/contract.hpp"

namespace caseflow::rules {

/// A band given where a condition holds; with a probability where professional judgement decides.
struct BandRule {
  Condition when;
  core::BandId band;
  float probability = 1;
  std::uint32_t name_hash = 0;  ///< Of a "consider" rule: by it a case's own number is found.

  bool operator==(BandRule const&) const = default;
};

/// From facts to a band: the first rule that matches, raised by "at least" rules and by judgement.
struct Banding {
  std::vector<BandRule> rules;  ///< The last matches every case.
  std::vector<BandRule> at_least;
  std::vector<BandRule> consider;
  core::ListBy<core::BandId, int> rank;  ///< Of each band, 0 asking for least.

  /// `judgement(i)` is the case's own number in (0, 1) for the i-th "consider" rule, so that the same case is
  /// judged alike each time.
  template <class Judgement>
  core::BandId band(CaseFacts const& facts, Judgement const& judgement) const {
    core::BandId found;
    for (auto const& rule : rules)
      if (rule.when.holds(facts)) {
        found = rule.band;
        break;
      }
    SIM_EXPECTS(bool(found));
    auto raise = [&](core::BandId to) {
      if (rank[to] > rank[found]) found = to;
    };
    for (auto const& rule : at_least)
      if (rule.when.holds(facts)) raise(rule.band);
    for (std::size_t i = 0; i < consider.size(); ++i)
      if (rank[consider[i].band] > rank[found] && consider[i].when.holds(facts) &&
          judgement(i) < static_cast<double>(consider[i].probability))
        found = consider[i].band;
    return found;
  }

  bool operator==(Banding const&) const = default;
};

}  // namespace caseflow::rules
