#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/scenario/facts/drawn_entry.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::scenario {

/// A scenario as it may well be, with the one that held before where there was one, and the entries of `now`
/// that led to it, in the order of their pointers.
struct ParameterDraw {
  Scenario now;
  std::optional<Scenario> before;
  std::vector<DrawnEntry> entries;
};

/// Draws each entry of `sources` that has a range: one uniform number by seed, draw and the entry's pointer,
/// so that what is added elsewhere changes no other draw, and a what-if is drawn as what it is laid over.
/// What is said of inspections and judgements stays: it moves ratings alone, and their forecast draws it.
///
/// A draw is as likely below the stated value as above, and even on each side: the stated value is the best
/// judgement, and a range that is longer on one side says how far it may be wrong there, not that it is
/// more likely to be. A range of one number is that number's. A range of several multiplies all that the
/// entry covers by one factor, with 1 in its middle, between those that keep every number inside the range;
/// for an entry that `before` has too, the factors of `before`. Shares that must add up to one are scaled
/// back to one, whole numbers rounded, what a field does not accept cut off. A draw that does not fit
/// together (a least above its most) is drawn anew; after a hundred of these the scenario stays as it is.
///
/// Expects scenarios without diagnostics, and gives such. `before` may be null.
ParameterDraw drawn(Scenario const& now, Scenario const* before, std::uint64_t seed, std::uint32_t draw);

/// The same of a scenario alone.
Scenario drawn(Scenario const& scenario, std::uint64_t seed, std::uint32_t draw);

/// A name for the numbers and rules of a scenario, the same on every machine: 16 hexadecimal digits of
/// what it is apart from its sources, its name, what it says about itself, and inspections and judgements,
/// which move no fact.
std::string digest(Scenario const& scenario);

}  // namespace caseflow::scenario
