#pragma once

#include <functional>

#include <nlohmann/json.hpp>

#include "model/core/fields.hpp"
#include "model/scenario/document/json.hpp"

namespace caseflow::scenario {

/// The JSON object that a description writes.
Json written(std::function<void(core::Fields&)> const& description);

/// The echo of a described struct: complete, in the order of its description, absent optionals left out. Read
/// again it is the same struct; printed with six digits it is so for values of at most six significant
/// digits.
template <class T>
Json write(T const& value) {
  T copy = value;  // describing takes what it may change
  return written([&copy](core::Fields& fields) { describe(fields, copy); });
}

}  // namespace caseflow::scenario
