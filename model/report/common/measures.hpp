#pragma once

#include <string>

#include "sim/measure.hpp"

/// What people call measures.
namespace caseflow::report {

/// What a measure is called, without its unit or period: "Cases per officer", "Officers in post".
std::string measure_name(sim::Measure const& measure);

/// A measure in words, counts by the month: "Cases per officer", "New cases a month", "Officers in post,
/// full-time".
std::string plain_label(sim::Measure const& measure);

/// The same, with per cent where it is a share: "Contacts kept, %".
std::string label(sim::Measure const& measure);

/// A value of a dimension in words: "site norwich hub".
std::string label(sim::Label const& by);

}  // namespace caseflow::report
