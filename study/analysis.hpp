#pragma once

#include <cstddef>
#include <cstdint>

#include "model/experiment/sensitivity/answer.hpp"
#include "model/experiment/sensitivity/effort.hpp"
#include "model/experiment/sensitivity/function.hpp"

namespace caseflow::study {

/// What moves the outputs of a function, by all methods: many factors are screened all at once; those with
/// the largest linear effects are put at the ends of their ranges one at a time, and along Morris's ways; the
/// largest of these get Sobol indices. Each step has replications of its own, so that what one chose by luck
/// is no luck of the next. By seed alone. Expects the effort for so many factors, at least one.
sensitivity::Findings analyse(sensitivity::Function const& function, std::size_t factors,
                              sensitivity::Effort const& effort, std::uint64_t seed);

}  // namespace caseflow::study
