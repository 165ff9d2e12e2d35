#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/fields.hpp"

namespace caseflow::scenario {

/// What kind of value a field has.
enum class Shape {
  number,
  integer,
  boolean,
  text,
  date,
  distribution,
  numbers,
  texts,
  named_numbers,
  choice,
  integer_or_object,
  object,
  list,
  map
};

/// One field as its description gives it, with the fields inside it.
struct Outline {
  std::string key;
  Shape shape;
  bool required;
  std::string meaning, unit;  ///< "weeks, to the day" where a duration is no whole number of its unit.
  double min, max;
  std::size_t length = 0;               ///< Of `numbers`; 0: any.
  std::vector<std::string> words = {};  ///< Of a choice.
  /// Of an object, also one in place of an integer, and of one element of a list or map.
  std::vector<Outline> inside = {};
};

/// The fields of a description, in its order.
std::vector<Outline> outline(std::function<void(core::Fields&)> const& description);

/// The fields of a struct; lists, maps and optionals are seen through a default-made element.
template <class T>
std::vector<Outline> outline() {
  return outline(std::function<void(core::Fields&)>([](core::Fields& fields) {
    T value{};
    describe(fields, value);
  }));
}

}  // namespace caseflow::scenario
