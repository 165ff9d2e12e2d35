#pragma once

#include <cstddef>
#include <cstdint>

#include "model/scenario/plan/plan.hpp"
#include "model/service/state/case.hpp"
#include "model/service/state/purpose.hpp"
#include "sim/chance.hpp"

namespace caseflow::service {

/// What a case's band is judged by: the rules in force, and the case's own numbers.
struct Judging {
  scenario::Plan const& plan;
  sim::RandomStreams const& random;

  /// The case's own number for a "consider" rule, 0 to 1, as it was last judged. Expects a rule of the plan.
  double judgement(Case const& subject, std::size_t rule) const {
    std::uint32_t const name = plan.banding.consider[rule].name_hash;
    return random.uniform(subject.entity, static_cast<std::uint16_t>(Purpose::judgement),
                          name + 0x9e3779b9U * subject.judgement);
  }
};

}  // namespace caseflow::service
