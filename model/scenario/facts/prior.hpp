#pragma once

#include <cstdint>
#include <string>

#include "model/scenario/question/scenario.hpp"

namespace caseflow::scenario {

/// The scenario as it may well be: one uniform number for each entry of `sources` that has a range, by seed,
/// draw and the entry's pointer, so that what is added elsewhere changes no other draw. What is said of
/// inspections and judgements stays: it moves ratings alone, and their forecast draws it.
///
/// A range of one number is taken evenly. A range of several multiplies all that the entry covers by one
/// factor, drawn evenly between those that keep every number inside the range. Shares
/// that must add up to one are scaled back to one, whole numbers rounded, what a field does not accept cut
/// off. A draw that does not fit together (a least above its most) is drawn anew; after a hundred of these
/// the scenario stays as it is.
///
/// Expects a scenario without diagnostics, and gives one.
Scenario drawn(Scenario const& scenario, std::uint64_t seed, std::uint32_t draw);

/// A name for the numbers and rules of a scenario, the same on every machine: 16 hexadecimal digits of
/// what it is apart from its sources, its name, what it says about itself, and inspections and judgements,
/// which move no fact.
std::string digest(Scenario const& scenario);

}  // namespace caseflow::scenario
