#include "model/scenario/document/print.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "sim/contract.hpp"

namespace caseflow::scenario {
namespace {

std::string text_of(std::string const& text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

class Printer {
 public:
  explicit Printer(int digits) : digits_(digits) {}

  std::string whole(Json const& value, std::size_t indent) const {
    if (!value.is_structured()) return scalar(value);
    if (fits_a_line(value)) {
      auto line = on_one_line(value);
      if (indent + line.size() <= width || only_numbers(value)) return line;
    }
    std::string const inner(indent + 2, ' ');
    std::string lines;
    for (auto const& item : value.items()) {
      lines += (lines.empty() ? "\n" : ",\n") + inner;
      if (value.is_object()) lines += text_of(item.key()) + ": ";
      lines += whole(item.value(), indent + 2);
    }
    return bracketed(value, lines + "\n" + std::string(indent, ' '));
  }

 private:
  static constexpr std::size_t width = 100;

  static std::string bracketed(Json const& value, std::string const& inside) {
    return value.is_object() ? "{" + inside + "}" : "[" + inside + "]";
  }

  static bool only_numbers(Json const& value) {
    return value.is_array() &&
           std::all_of(value.begin(), value.end(), [](Json const& it) { return it.is_number(); });
  }

  /// Plain values, or a single member that has plain values.
  static bool fits_a_line(Json const& value) {
    auto const plain = [](Json const& it) { return !it.is_structured() || it.empty() || only_numbers(it); };
    auto const leaf = [&](Json const& it) { return std::all_of(it.begin(), it.end(), plain); };
    if (leaf(value)) return true;
    return value.size() == 1 && leaf(value.front());
  }

  std::string on_one_line(Json const& value) const {
    if (!value.is_structured()) return scalar(value);
    std::string inside;
    for (auto const& item : value.items()) {
      if (!inside.empty()) inside += ", ";
      if (value.is_object()) inside += text_of(item.key()) + ": ";
      inside += on_one_line(item.value());
    }
    return bracketed(value, inside);
  }

  std::string scalar(Json const& value) const {
    if (value.is_number_float()) return print(value.get<double>(), digits_);
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
  }

  int digits_;
};

}  // namespace

std::string print(double number, int digits) {
  SIM_EXPECTS(std::isfinite(number));
  constexpr double longest_whole = 1e15;
  double const rounded = std::strtod(fmt::format("{:.{}g}", number, digits).c_str(), nullptr) + 0.0;
  if (std::abs(rounded) < longest_whole && rounded == std::floor(rounded))
    return fmt::format("{:.0f}", rounded);
  return fmt::format("{}", rounded);
}

std::string print(Json const& value, int digits) { return Printer(digits).whole(value, 0) + "\n"; }

}  // namespace caseflow::scenario
