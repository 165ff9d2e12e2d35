#pragma once

#include <cstddef>

#include "model/core/fields.hpp"
#include "sim/distribution.hpp"

namespace caseflow::core {

/// Describes the parameters of a distribution, in the order of its struct (`low`, `mode`, `high`; `mean`,
/// `cv`; …).
///
/// Parameters that are values of the quantity itself (`mean`, `low`, `values`, …) carry the unit and the
/// range of `info`; `cv`, `shape` and `weights` have none of the former and a range of their own.
void describe_parameters(Fields& fields, sim::Distribution& distribution, FieldInfo const& info);

/// A distribution of the kind that `sim::distribution_names[kind]` names, with default parameters.
/// Expects a kind below the number of names.
sim::Distribution default_distribution(std::size_t kind);

}  // namespace caseflow::core
