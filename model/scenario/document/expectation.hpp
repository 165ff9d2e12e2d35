#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/fields.hpp"
#include "model/scenario/document/json.hpp"
#include "model/scenario/document/outline.hpp"

namespace caseflow::scenario {

/// What was got of a key that must be there.
inline constexpr char missing[] = "nothing: the key is missing";

// What diagnostics say under `expected` and `got`.

/// "a number, 0 to 60 (minutes)"; "a number, 0 or more (minutes)".
std::string a_number(core::FieldInfo const& info);
/// "a whole number, 1 to 520 (weeks)".
std::string a_whole_number(core::FieldInfo const& info);
/// "a whole number, 0 to 100 (per cent), or {"sufficient": …, "cases": …}".
std::string a_whole_number_or(core::FieldInfo const& info, std::vector<Outline> const& object);
/// "an array of 12 numbers, each 0 or more (starts)"; `length` 0 means any.
std::string an_array_of_numbers(core::FieldInfo const& info, std::size_t length);
/// "an object of numbers, each 0 to 1 (share)".
std::string an_object_of_numbers(core::FieldInfo const& info);
/// "a distribution: a number, 0 or more (minutes), or an object with its kind".
std::string a_distribution(core::FieldInfo const& info);
/// "one of low, medium, high".
std::string one_of(std::span<std::string_view const> words);
/// "0 to 60", "0 or more", "at most 60"; "" without limits.
std::string range(core::FieldInfo const& info);

inline constexpr char a_date[] = "a date, yyyy-mm-dd";

/// What is wrong with a text that should be a date: "months go from 01 to 12".
std::string hint_for_date(std::string_view text);

/// A value in short, with its type where that is not plain: `12.7 (number)`, `"x" (string)`, `null`.
std::string shown(Json const& value);
/// A text in quotation marks, escaped and shortened.
std::string in_quotes(std::string_view text);
/// A text of at most 60 characters, cut with "…"; characters stay whole.
std::string shortened(std::string_view text);

}  // namespace caseflow::scenario
