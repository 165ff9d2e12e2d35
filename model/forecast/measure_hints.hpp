#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/measure.hpp"

/// What may have been meant where nothing is called so.
namespace caseflow::forecast {

/// A hint for the name of a measure that nobody knows: one of `known` that is close, or the shortest of those
/// that have the word in them; else where all of them are listed.
std::string hint_for_measure(std::string_view wrong, std::vector<std::string> const& known);

/// A hint for a part that a measure of the catalogue does not have, "grade=POO" or "site=ipswich,grade=PO":
/// the part that is close, or has all the values that are named; else the ways in which the measure is split.
std::string hint_for_part(std::string_view wrong, std::string_view measure, sim::Catalogue const& catalogue);

}  // namespace caseflow::forecast
