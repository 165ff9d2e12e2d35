#include "model/report/common/measures.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/report/common/text.hpp"

namespace caseflow::report {
namespace {

/// Shares whose names end alike are better the higher they are.
constexpr std::array<std::string_view, 4> better_high_ends{"_in_time_share", "_done_share",
                                                           "completion_share", "compliance_share"};
constexpr std::array<std::string_view, 25> better_high{"agency_links_share",
                                                       "assessment_depth_share",
                                                       "contact_delivered_share",
                                                       "contact_kept_share",
                                                       "contingency_share",
                                                       "diversity_share",
                                                       "enforcement_taken_share",
                                                       "good_or_better_share",
                                                       "group_preparation_share",
                                                       "group_start_share",
                                                       "group_take_up_share",
                                                       "involvement_share",
                                                       "needs_met_share",
                                                       "needs_worked_on_share",
                                                       "officer_supervision_held_share",
                                                       "one_officer_share",
                                                       "one_or_two_officers_share",
                                                       "outstanding_share",
                                                       "prerelease_contact_share",
                                                       "requires_improvement_or_better_share",
                                                       "rerelease_settled_accommodation_share",
                                                       "risk_change_reviewed_share",
                                                       "settled_accommodation_share",
                                                       "sufficient_share",
                                                       "woman_officer_share"};
constexpr std::array<std::string_view, 5> better_high_too{
    "expected_inspection_score", "rar_days_delivered", "unpaid_work_arranged_in_7_days_share",
    "unpaid_work_first_session_in_14_days_share", "group_completions"};
constexpr std::array<std::string_view, 20> better_low{"administrators_workload_share",
                                                      "allocation_wait_days",
                                                      "caseload_per_officer",
                                                      "excessive_workload_share",
                                                      "fullest_office_caseload",
                                                      "group_place_wait_weeks",
                                                      "group_runs_put_off_share",
                                                      "group_sessions_cancelled_share",
                                                      "group_wait_weeks",
                                                      "induction_wait_days",
                                                      "manager_workload_share",
                                                      "no_fixed_abode_share",
                                                      "officer_changes",
                                                      "officers_over_target_share",
                                                      "points_capacity_share",
                                                      "programme_wait_weeks",
                                                      "recorded_risk_wrong_share",
                                                      "unpaid_work_stand_down_share",
                                                      "vacancies_fte",
                                                      "workload_share"};
constexpr std::array<std::string_view, 8> better_low_too{
    "group_sessions_left_out_share", "officers_away_share", "out_of_contact_share",
    "outside_grade_share",           "overtime_hours",      "risk_change_found_days",
    "tutor_workload_share",          "under_banded_share"};

template <class Names>
bool has(Names const& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::string plain_label(sim::Measure const& measure) {
  return capitalised(measure.label.empty() ? with_spaces(measure.name) : measure.label);
}

std::string table_label(sim::Measure const& measure) {
  auto words = plain_label(measure);
  constexpr std::string_view of_hundred = "(% of ";
  if (auto const at = words.find(of_hundred); measure.unit == "share" && at != std::string::npos)
    words.replace(at, of_hundred.size(), "(share of ");
  return words;
}

std::string label(sim::Measure const& measure) {
  auto const words = plain_label(measure);
  bool const count = measure.kind == sim::MeasureKind::count;
  auto const& unit = measure.unit;
  bool const said = words.ends_with(')') || unit.empty() || unit == "cases" || unit == "people" ||
                    unit == "points" || unit.find(" per ") != std::string::npos ||
                    words.find(unit) != std::string::npos;
  if (unit == "share" && !words.ends_with(')')) return words + " (%)";
  if (said) return words + (count ? " a month" : "");
  return fmt::format("{} ({}{})", words, unit, count ? " a month" : "");
}

std::string_view kind_word(sim::MeasureKind kind) {
  constexpr std::array<std::string_view, 3> words{"count", "level", "ratio"};
  return words[static_cast<std::size_t>(kind)];
}

std::string_view over_months_word(sim::MeasureKind kind) {
  constexpr std::array<std::string_view, 3> words{"sum", "mean_of_days", "ratio_of_sums"};
  return words[static_cast<std::size_t>(kind)];
}

scenario::Json about_measure_json(sim::Measure const& measure, sim::Label const& by) {
  scenario::Json json{{"name", measure.name},
                      {"label", plain_label(measure)},
                      {"unit", measure.unit},
                      {"kind", kind_word(measure.kind)},
                      {"over_months", over_months_word(measure.kind)},
                      {"description", measure.description},
                      {"by", scenario::Json::object()}};
  if (!by.dimension.empty()) json["by"][by.dimension] = by.value;
  return json;
}

scenario::Json definitions_json() {
  return {{"count",
           "What happened in the month, added up; several months are the sum of theirs (over_months: sum)."},
          {"level",
           "The mean of the values on the days; several months are the mean of all their days "
           "(over_months: mean_of_days)."},
          {"ratio",
           "A sum of numerators over a sum of denominators, in the month; several months are the sum of all "
           "numerators over that of all denominators (over_months: ratio_of_sums)."},
          {"horizon", "All months together."},
          {"n", "How many simulated futures have a value; all figures are of these."},
          {"half_width",
           "Half the width of the 95 % confidence interval of the mean, by Student's t; null where n is "
           "below 2."},
          {"percentiles",
           "p5 to p95: of the values of the simulated futures, by linear interpolation between order "
           "statistics (type 7 of Hyndman and Fan, 1996)."}};
}

Better better(std::string_view measure) {
  if (has(better_low, measure) || has(better_low_too, measure)) return Better::less;
  bool const ends_well = std::any_of(better_high_ends.begin(), better_high_ends.end(),
                                     [&](std::string_view end) { return measure.ends_with(end); });
  return ends_well || has(better_high, measure) || has(better_high_too, measure) ? Better::more
                                                                                 : Better::neither;
}

std::string_view better_or_worse(std::string_view measure, double difference) {
  auto const which = better(measure);
  if (which == Better::neither || difference == 0) return "";
  return (difference > 0) == (which == Better::more) ? "better" : "worse";
}

}  // namespace caseflow::report
