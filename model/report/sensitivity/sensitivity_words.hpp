#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/experiment/sensitivity/answer.hpp"

/// What text, document and page all say.
namespace caseflow::report {

/// Of a measure: "Workload (% of available hours)", with the part that is studied.
std::string measure_title(sensitivity::Answer const& answer, std::size_t output);

/// The answer to "which assumption should we measure first?", in sentences.
std::string measure_first(sensitivity::Answer const& answer, std::size_t output);

/// How it was found, and what that cannot say.
std::vector<std::string> methods(sensitivity::Answer const& answer);

/// Whether an interval is so wide (over 50 percentage points) that the number within it says nothing: text
/// gives the interval alone.
bool is_vague(sensitivity::Estimate const& share);

/// "30 to 60 minutes (stated: 40)"; of several numbers "all 3 numbers × 0.75 to 1.2".
std::string range_text(scenario::Parameter const& parameter);

/// "percentage points", "cases a month"; "" of a plain number.
std::string unit_of_change(sim::Measure const& measure);

/// What a number of a measure is multiplied by for people: 100 of a share.
double scale_of(sim::Measure const& measure);

}  // namespace caseflow::report
