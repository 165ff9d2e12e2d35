#include "model/report/comparison/comparison_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

using forecast::ComparedSeries, forecast::Difference;
using scenario::Json;

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

std::string in_words(Json const& value) {
  if (value.is_null()) return "none";
  if (value.is_number()) return scenario::print(value.get<double>());
  if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
  if (value.is_string()) return value.get<std::string>();
  if (value.is_object()) return "present";
  return fmt::format("{} {}", value.size(), value.size() == 1 ? "entry" : "entries");
}

}  // namespace

NumberFormat number_format(ComparedSeries const& series, Difference const& difference, int months) {
  NumberFormat made;
  if (series.measure.unit == "share") made.factor = 100;
  if (series.measure.kind == sim::MeasureKind::count) made.factor = 1.0 / months;
  auto const& paired = difference.paired;
  double const half = made.factor * paired.half_width.value_or(0);
  double const guide = half > 0 ? half : made.factor * std::abs(paired.difference) / 10;
  if (guide > 0) made.decimals = std::clamp(static_cast<int>(-std::floor(std::log10(guide))), 0, 3);
  if (guide <= 0) made.decimals = 1;
  return made;
}

std::string figure(double value, NumberFormat format) {
  return grouped(format.factor * value, format.decimals);
}

std::string signed_figure(Difference const& difference, NumberFormat format) {
  auto const& paired = difference.paired;
  auto text = figure(paired.difference, format);
  if (paired.difference > 0 && text.find_first_not_of("0.") != std::string::npos) text.insert(0, "+");
  if (paired.half_width) text += " ± " + figure(*paired.half_width, format);
  return text;
}

std::size_t prominence(sim::Measure const& measure) {
  return static_cast<std::size_t>(
      std::find(headline_measures.begin(), headline_measures.end(), measure.name) -
      headline_measures.begin());
}

std::string row(std::string const& label, std::string_view baseline, std::string_view variant,
                std::string_view difference, std::string_view remark) {
  static constexpr std::array columns{Column{.width = 44, .gap = 0},
                                      Column{.align = Align::right, .width = 10, .gap = 0},
                                      Column{.align = Align::right, .width = 10, .gap = 0},
                                      Column{.align = Align::right, .width = 18, .gap = 0}, Column{}};
  return table(
      {{label, std::string(baseline), std::string(variant), std::string(difference), std::string(remark)}},
      columns);
}

std::string row(std::string const& label, ComparedSeries const& series, int months, std::string_view remark) {
  auto const& it = *series.horizon;
  auto const how = number_format(series, it, months);
  return row(label, figure(it.paired.first, how), figure(it.paired.second, how), signed_figure(it, how),
             remark);
}

std::string verdict(Difference const& difference) {
  auto const word = forecast::verdict_words[static_cast<std::size_t>(difference.verdict)];
  auto const change = per_cent_change(difference);
  if (!change) return std::string(word);
  return fmt::format("{}, {}{} %", word, *change > 0 ? "+" : "−",
                     fixed(std::abs(*change), std::abs(*change) < 9.95 ? 1 : 0));
}

std::string series_name(forecast::UnmatchedSeries const& series) {
  auto const& [measure, by] = series;
  return by.dimension.empty() ? measure : fmt::format("{}, {} {}", measure, by.dimension, by.value);
}

std::vector<std::string> sentences(forecast::Comparison const& comparison) {
  auto all = comparison.notes;
  if (comparison.replications == 1) all.emplace_back("One replication cannot tell a difference from chance.");
  return all;
}

std::string change_in_words(scenario::InputChange const& change) {
  bool const dated = change.from || change.until;
  return fmt::format("{} → {}{}{}{}", in_words(change.first), in_words(change.second),
                     change.unit.empty() ? "" : " ", change.unit, dated ? ", " + scenario::when(change) : "");
}

}  // namespace caseflow::report
