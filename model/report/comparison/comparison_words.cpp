#include "model/report/comparison/comparison_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"
#include "model/scenario/document/writer.hpp"

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
  if (value.is_number()) return plain(value.get<double>());
  if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
  if (value.is_string()) return value.get<std::string>();
  if (value.is_object()) return "present";
  return counted(static_cast<long long>(value.size()), "entry", "entries");
}

/// "−8.9 %" of the baseline; "" where that is 0.
std::string relative_change(Difference const& difference) {
  if (difference.paired.first == 0) return "";
  double const change = 100 * difference.paired.difference / std::abs(difference.paired.first);
  return with_sign(change, std::abs(change) < 9.95 ? 1 : 0) + " %";
}

}  // namespace

NumberFormat number_format(ComparedSeries const& series, Difference const& difference, int months) {
  NumberFormat made;
  if (series.measure.unit == "share") made.factor = 100;
  if (series.measure.kind == sim::MeasureKind::count) made.factor = 1.0 / months;
  auto const& paired = difference.paired;
  double const half = made.factor * paired.half_width.value_or(0);
  double const guide = half > 0 ? half : made.factor * std::abs(paired.difference) / 10;
  made.decimals = guide > 0 ? decimals_for(guide) : 1;
  return made;
}

std::string figure(double value, NumberFormat format) {
  return fixed(format.factor * value, format.decimals);
}

std::string signed_figure(Difference const& difference, NumberFormat format) {
  auto const& paired = difference.paired;
  auto text = with_sign(format.factor * paired.difference, format.decimals);
  if (paired.half_width) text += " ± " + figure(*paired.half_width, format);
  return text;
}

std::size_t prominence(sim::Measure const& measure) {
  return static_cast<std::size_t>(
      std::find(headline_measures.begin(), headline_measures.end(), measure.name) -
      headline_measures.begin());
}

bool is_headline(sim::Measure const& measure) { return prominence(measure) < headline_measures.size(); }

double effect(ComparedSeries const& series) {
  auto const& paired = series.horizon->paired;
  double const least = forecast::worth_finding(series.measure, paired);
  return least > 0 ? std::abs(paired.difference) / least : INFINITY;
}

bool beyond_its_interval(Difference const& difference) {
  auto const& paired = difference.paired;
  return paired.half_width && std::abs(paired.difference) > *paired.half_width;
}

std::string_view doubt(Difference const& difference) {
  return beyond_its_interval(difference) ? "not clear" : "could be chance";
}

Row compared_row(std::string const& label, ComparedSeries const& series, int months,
                 std::string_view remark) {
  auto const& it = *series.horizon;
  auto const how = number_format(series, it, months);
  auto const change =
      series.measure.unit == "share" || is_rating(series) ? std::string() : relative_change(it);
  return {label,  figure(it.paired.first, how), figure(it.paired.second, how), signed_figure(it, how),
          change, std::string(remark)};
}

std::string compared_table(std::string const& heading, Rows rows) {
  if (rows.empty()) return "";
  std::vector<Column> shape(rows.front().size(), {.align = Align::right, .gap = 1});
  shape.front() = {.gap = 0, .wraps = true};
  shape.back() = {};
  rows.insert(rows.begin(), {"", "baseline", "variant", "difference", "change", ""});
  constexpr std::ptrdiff_t change = 4;
  bool const changes =
      std::any_of(rows.begin() + 1, rows.end(), [](Row const& row) { return !row[change].empty(); });
  if (!changes) {
    for (auto& row : rows) row.erase(row.begin() + change);
    shape.erase(shape.begin() + change);
  }
  return fmt::format("\n{}\n{}", heading, table(std::move(rows), shape));
}

std::string series_name(forecast::UnmatchedSeries const& series) {
  auto const& [measure, by] = series;
  return by.dimension.empty() ? measure : fmt::format("{}, {} {}", measure, by.dimension, by.value);
}

std::vector<std::string> sentences(forecast::Comparison const& comparison) {
  auto all = comparison.notes;
  if (comparison.replications == 1)
    all.emplace_back("One simulated future of each cannot tell a difference from chance.");
  return all;
}

bool same_banding(scenario::Scenario const& first, scenario::Scenario const& second) {
  auto const rules = [](scenario::Scenario const& scenario) {
    auto const model = scenario::write(scenario).at("operating_model");
    Json made{model.at("banding"), model.value("at_least", Json()), model.value("consider", Json())};
    for (auto const& band : scenario.operating_model.bands) made.push_back(band.first);
    return made;
  };
  return rules(first) == rules(second);
}

std::string change_in_words(scenario::InputChange const& change) {
  bool const dated = change.from || change.until;
  return fmt::format("{} → {}{}{}{}", in_words(change.first), in_words(change.second),
                     change.unit.empty() ? "" : " ", change.unit, dated ? ", " + scenario::when(change) : "");
}

}  // namespace caseflow::report
