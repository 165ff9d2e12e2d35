#include "model/forecast/comparison_words.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/scenario/print.hpp"

namespace caseflow::forecast {
namespace {

using scenario::Json;

constexpr std::string_view minus = "−";

/// Digits with a comma between thousands.
std::string grouped(std::string const& digits) {
  auto const whole = std::min(digits.find('.'), digits.size());
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && i < whole && (whole - i) % 3 == 0) text += ',';
    text += digits[i];
  }
  return text;
}

std::string in_words(std::string text) {
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string in_words(Json const& value) {
  if (value.is_null()) return "none";
  if (value.is_number()) return scenario::print(value.get<double>());
  if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
  if (value.is_string()) return value.get<std::string>();
  if (value.is_object()) return "present";
  return fmt::format("{} {}", value.size(), value.size() == 1 ? "entry" : "entries");
}

}  // namespace

Shown shown(ComparedSeries const& series, Difference const& difference, int months) {
  Shown made;
  if (series.measure.unit == "share") made.factor = 100;
  if (series.measure.kind == sim::MeasureKind::count) made.factor = 1.0 / months;
  auto const& paired = difference.paired;
  double const half = made.factor * paired.half_width.value_or(0);
  double const guide = half > 0 ? half : made.factor * std::abs(paired.difference) / 10;
  if (guide > 0) made.decimals = std::clamp(static_cast<int>(-std::floor(std::log10(guide))), 0, 3);
  if (guide <= 0) made.decimals = 1;
  return made;
}

std::string figure(double value, Shown shown) {
  auto const digits = fmt::format("{:.{}f}", std::abs(shown.factor * value), shown.decimals);
  bool const zero = digits.find_first_not_of("0.") == std::string::npos;
  return fmt::format("{}{}", value < 0 && !zero ? minus : "", grouped(digits));
}

std::string signed_figure(Difference const& difference, Shown shown) {
  auto const& paired = difference.paired;
  auto text = figure(paired.difference, shown);
  if (paired.difference > 0 && text.find_first_not_of("0.") != std::string::npos) text.insert(0, "+");
  if (paired.half_width) text += fmt::format(" ± {}", figure(*paired.half_width, shown));
  return text;
}

std::string label(sim::Measure const& measure) {
  std::string_view name = measure.name;
  for (std::string_view const unit : {"_share", "_fte", "_hours", "_days", "_weeks"}) {
    if (!name.ends_with(unit)) continue;
    name.remove_suffix(unit.size());
    break;
  }
  auto words = in_words(std::string(name));
  if (words.starts_with("rar ")) words.replace(0, 3, "RAR");
  if (!words.empty() && 'a' <= words[0] && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  if (measure.unit.empty()) return words;
  auto const unit = measure.unit == "share" ? "%" : measure.unit;
  return fmt::format("{}, {}{}", words, unit, measure.kind == sim::MeasureKind::count ? " a month" : "");
}

std::string label(sim::Label const& by) { return in_words(fmt::format("{} {}", by.dimension, by.value)); }

double relative_size(Difference const& difference) {
  auto const& paired = difference.paired;
  if (paired.difference == 0) return 0;
  if (paired.first == 0) return std::numeric_limits<double>::infinity();
  return std::abs(paired.difference / paired.first);
}

std::string change_in_words(scenario::InputChange const& change) {
  return fmt::format("{} → {}{}{}", in_words(change.first), in_words(change.second),
                     change.unit.empty() ? "" : " ", change.unit);
}

}  // namespace caseflow::forecast
