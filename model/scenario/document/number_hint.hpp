#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/core/fields.hpp"

namespace caseflow::scenario {

/// The number that a text stands for, where it can hardly stand for another.
struct IntendedNumber {
  std::string written;    ///< As JSON writes it: "1841", "0.0573".
  std::string other;      ///< What else it may be: "1.841" for "1,841"; else "".
  bool per_cent = false;  ///< The text has a percentage, which `written` is, undivided.
  std::string why;        ///< What JSON wants otherwise: "a point comes before decimals"; may be empty.
};

/// Reads "1,841", "1 841", "1,05", "£12", "+1", ".5", "1.", "007", "5.73 %", "12 months". Nothing for what is
/// no number, or more than one.
std::optional<IntendedNumber> intended_number(std::string_view text);

/// What to write instead of the text: "write 0.0573: a percentage is written as a share of 1". Chooses among
/// several readings by the range and unit of `info`; a general hint where no number can be meant.
std::string hint_for_number(std::string_view text, core::FieldInfo const& info);

/// For a number beyond the range of a share that may be a percentage: "write 0.0573: …"; else "".
std::string hint_for_share(double number, core::FieldInfo const& info);

/// The same for any number that may be a percentage.
std::string hint_for_percentage(double number);

}  // namespace caseflow::scenario
