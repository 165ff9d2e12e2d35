#include "model/scenario/document/expectation.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

/// ", 0 to 60 (minutes)" after a first word.
std::string limits(std::string_view before, core::FieldInfo const& info) {
  auto const allowed = range(info);
  return (allowed.empty() ? "" : fmt::format("{}{}", before, allowed)) +
         (info.unit.empty() ? "" : fmt::format(" ({})", info.unit));
}

std::optional<unsigned> digits(std::string_view text) {
  unsigned value = 0;
  for (char const letter : text) {
    if (letter < '0' || letter > '9') return std::nullopt;
    value = 10 * value + static_cast<unsigned>(letter - '0');
  }
  return value;
}

std::string dumped(Json const& value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace

std::string range(core::FieldInfo const& info) {
  bool const from = std::isfinite(info.min), to = std::isfinite(info.max);
  if (from && to) return fmt::format("{} to {}", print(info.min), print(info.max));
  if (from) return fmt::format("{} or more", print(info.min));
  return to ? fmt::format("at most {}", print(info.max)) : "";
}

std::string a_number(core::FieldInfo const& info) { return "a number" + limits(", ", info); }
std::string a_whole_number(core::FieldInfo const& info) { return "a whole number" + limits(", ", info); }

std::string a_whole_number_or(core::FieldInfo const& info, std::vector<Outline> const& object) {
  std::string keys;
  for (auto const& field : object) keys += fmt::format("{}\"{}\": …", keys.empty() ? "" : ", ", field.key);
  return fmt::format("{}, or {{{}}}", a_whole_number(info), keys);
}

std::string an_array_of_numbers(core::FieldInfo const& info, std::size_t length) {
  return (length == 0 ? "an array of numbers" : fmt::format("an array of {} numbers", length)) +
         limits(", each ", info);
}

std::string an_object_of_numbers(core::FieldInfo const& info) {
  return "an object of numbers" + limits(", each ", info);
}

std::string a_distribution(core::FieldInfo const& info) {
  return "a distribution: a number" + limits(", ", info) + ", or an object that names its kind";
}

std::string one_of(std::span<std::string_view const> words) {
  return fmt::format("one of {}", fmt::join(words.begin(), words.end(), ", "));
}

std::string hint_for_date(std::string_view text) {
  constexpr char shape[] = "write it like \"2019-04-01\"";
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return shape;
  auto const year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)),
             day = digits(text.substr(8, 2));
  if (!year || !month || !day) return shape;
  if (*month < 1 || *month > 12) return "months go from 01 to 12";
  std::chrono::year_month const in{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month)};
  auto const last = static_cast<unsigned>((in / std::chrono::last).day());
  if (*day < 1 || *day > last) return fmt::format("the days of {} go from 01 to {}", text.substr(0, 7), last);
  return shape;
}

std::string shown(Json const& value) {
  constexpr std::size_t few = 8;
  if (value.is_null()) return "null";
  if (value.is_structured() && value.size() > few)
    return fmt::format("an {} of {}", value.type_name(), value.size());
  return fmt::format("{} ({})", shortened(dumped(value)), value.type_name());
}

std::string in_quotes(std::string_view text) { return shortened(dumped(Json(text))); }

std::string shortened(std::string_view text) {
  constexpr std::size_t longest = 60;
  auto const starts_character = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
  if (static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character)) <= longest)
    return std::string(text);
  std::size_t kept = 0, characters = 0;
  while (characters < longest) {
    ++kept;
    if (kept < text.size() && starts_character(text[kept])) ++characters;
  }
  return std::string(text.substr(0, kept)) + "…";
}

}  // namespace caseflow::scenario
