#include "model/forecast/comparison_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/forecast/text.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::forecast {
namespace {

using scenario::Json;

constexpr std::string_view minus = "−";
constexpr std::size_t label_width = 44;

/// What a manager looks at first, in this order.
constexpr std::array<std::string_view, 25> headline_measures{
    "caseload",
    "caseload_per_officer",
    "officers_fte",
    "vacancies_fte",
    "workload_share",
    "excessive_workload_share",
    "officers_over_target_share",
    "assessments_in_time_share",
    "reviews_in_time_share",
    "enforcement_in_time_share",
    "contact_delivered_share",
    "first_appointment_in_time_share",
    "home_visit_done_share",
    "unpaid_work_stand_down_share",
    "unpaid_work_completion_share",
    "recalls",
    "breaches",
    "starts",
    "completions",
    "community_completion_share",
    "licence_compliance_share",
    "officer_changes",
    "one_officer_share",
    "prerelease_contact_share",
    "sufficient_share",
};

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
  if (paired.difference > 0 && text.find_first_not_of("0.") != std::string::npos)
    text = fmt::format("+{}", text);
  if (paired.half_width) text += fmt::format(" ± {}", figure(*paired.half_width, shown));
  return text;
}

std::string plain_label(sim::Measure const& measure) {
  auto words = measure.label.empty() ? with_spaces(measure.name) : measure.label;
  if (!words.empty() && 'a' <= words[0] && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  bool const count = measure.kind == sim::MeasureKind::count;
  auto const unit = measure.unit == "FTE" ? std::string("full-time") : measure.unit;
  // What the label says itself, or goes without saying.
  bool const told = unit.empty() || unit == "share" || unit == "cases" || unit == "people" ||
                    unit == "points" || unit.find(" per ") != std::string::npos ||
                    words.find(unit) != std::string::npos;
  if (!told) words += fmt::format(", {}", unit);
  return fmt::format("{}{}", words, count ? " a month" : "");
}

std::string label(sim::Measure const& measure) {
  return fmt::format("{}{}", plain_label(measure), measure.unit == "share" ? ", %" : "");
}

std::string label(sim::Label const& by) { return with_spaces(fmt::format("{} {}", by.dimension, by.value)); }

std::size_t prominence(sim::Measure const& measure) {
  return static_cast<std::size_t>(
      std::find(headline_measures.begin(), headline_measures.end(), measure.name) -
      headline_measures.begin());
}

double relative_size(Difference const& difference) {
  auto const& paired = difference.paired;
  if (paired.difference == 0) return 0;
  if (paired.first == 0) return std::numeric_limits<double>::infinity();
  return std::abs(paired.difference / paired.first);
}

std::string row(std::string const& label, std::string_view baseline, std::string_view variant,
                std::string_view difference, std::string_view remark) {
  auto const rest = fmt::format("{:>10}{:>10}{:>18}  {}", baseline, variant, difference, remark);
  auto text = fmt::format("{:<{}}{}", label, label_width, rest);
  text.erase(text.find_last_not_of(' ') + 1);
  return text + '\n';
}

std::string row(std::string const& label, ComparedSeries const& series, int months, std::string_view remark) {
  auto const& it = *series.horizon;
  auto const how = shown(series, it, months);
  return row(label, figure(it.paired.first, how), figure(it.paired.second, how), signed_figure(it, how),
             remark);
}

std::string verdict(Difference const& difference) {
  auto const word = verdict_words[static_cast<std::size_t>(difference.verdict)];
  if (difference.paired.first == 0) return std::string(word);
  double const change = 100 * difference.paired.difference / difference.paired.first;
  return fmt::format("{}, {}{:.{}f} %", word, change > 0 ? "+" : "−", std::abs(change),
                     std::abs(change) < 9.95 ? 1 : 0);
}

std::string change_in_words(scenario::InputChange const& change) {
  return fmt::format("{} → {}{}{}", in_words(change.first), in_words(change.second),
                     change.unit.empty() ? "" : " ", change.unit);
}

}  // namespace caseflow::forecast
