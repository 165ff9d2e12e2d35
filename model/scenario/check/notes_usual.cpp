// Numbers that may be given but can hardly be intended: a percentage for a share, hours for minutes, a month
// for a year.

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/number_hint.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/register.hpp"
#include "model/scenario/question/scenario.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {
namespace {

/// What is usual for a number, in its unit; 0 is always: it switches something off. "*" stands for one name
/// or place in a list.
struct Usual {
  std::string_view pattern;
  double low = 0, high = 0;
};

// From a fifth to five times what services have that are known here, less where the unit leaves less room.
constexpr std::array usual{
    Usual{"/attendance/after_change_odds", 0.2, 5},
    Usual{"/attendance/first_appointment_days", 1, 20},
    Usual{"/attendance/pace_cv", 0.05, 1.5},
    Usual{"/demand/admin_days_mean", 0.1, 10},
    Usual{"/demand/level", 0.4, 2},
    Usual{"/demand/orders_per_year", 100, 500000},
    Usual{"/demand/receptions_per_year", 30, 200000},
    Usual{"/demand/sustained_caseload", 200, 250000},
    Usual{"/demand/trend_per_year", -0.25, 0.25},
    Usual{"/enforcement/administration/letter_minutes", 1, 60},
    Usual{"/enforcement/administration/papers_minutes", 10, 300},
    Usual{"/enforcement/decision_days", 1, 25},
    Usual{"/enforcement/excuses_weeks", 2, 52},
    Usual{"/enforcement/recall_per_year_long", 0.01, 1},
    Usual{"/enforcement/recall_per_year_short", 0.01, 1},
    Usual{"/enforcement/window_months", 3, 36},
    Usual{"/group_work/catch_up_minutes", 10, 240},
    Usual{"/group_work/joining/*/notice_weeks", 0, 8},
    Usual{"/group_work/joining/*/reading_minutes", 0, 240},
    Usual{"/group_work/joining/*/take_up_share", 0.3, 1},
    Usual{"/group_work/motivation/officer_preparation_minutes", 0, 60},
    Usual{"/groups/*/individual/minutes", 15, 240},
    Usual{"/groups/*/one_to_one_minutes", 5, 120},
    Usual{"/groups/*/places", 1, 30},
    Usual{"/groups/*/run_every_weeks", 1, 78},
    Usual{"/groups/*/tutor_minutes", 30, 480},
    Usual{"/months", 1, 60},
    Usual{"/operating_model/allocation/full_at_share", 0.7, 2},
    Usual{"/operating_model/allocation/moves_per_case_year", 0.05, 5},
    Usual{"/operating_model/assessment/days_allowed", 3, 60},
    Usual{"/operating_model/assessment/first_review_weeks", 4, 52},
    Usual{"/operating_model/assessment/review_every_weeks", 4, 78},
    Usual{"/operating_model/bands/*/order_contact/*/weeks_between", 0.3, 13},
    Usual{"/operating_model/bands/*/release_contact/*/weeks_between", 0.3, 13},
    Usual{"/operating_model/induction/individual_minutes", 15, 240},
    Usual{"/operating_model/induction/session_minutes", 20, 360},
    Usual{"/operating_model/prerelease_contact/weeks_before", 1, 40},
    Usual{"/operating_model/step_down/telephone_weeks_between", 0.5, 13},
    Usual{"/reoffending/per_year", 0.04, 2},
    Usual{"/risk_changes/agency_meetings_per_year", 0.1, 12},
    Usual{"/risk_changes/home_visits_per_year_low", 0.02, 6},
    Usual{"/risk_changes/home_visits_per_year_medium", 0.05, 12},
    Usual{"/risk_changes/per_year_low", 0.02, 2},
    Usual{"/risk_changes/per_year_medium", 0.05, 5},
    Usual{"/risk_changes/transferred_per_year", 0.001, 0.2},
    Usual{"/run_up/flow_months", 6, 120},
    Usual{"/run_up/staffed_months", 2, 60},
    Usual{"/sentences/supervision_after_release_weeks", 8, 156},
    Usual{"/sites/*/travel_minutes", 1, 120},
    Usual{"/through_the_gate/handover_minutes", 5, 150},
    Usual{"/through_the_gate/needs/*/minutes", 5, 600},
    Usual{"/through_the_gate/plan_minutes", 10, 240},
    Usual{"/through_the_gate/rerelease_plan_minutes", 5, 240},
    Usual{"/through_the_gate/screening_minutes", 10, 300},
    Usual{"/through_the_gate/worker_minutes_per_day", 60, 480},
    Usual{"/unpaid_work/day_hours", 3, 8},
    Usual{"/unpaid_work/limit_months", 6, 24},
    Usual{"/unpaid_work/overbooking_share", 0.8, 2},
    Usual{"/unpaid_work/start_days_mean", 0.5, 30},
    Usual{"/unpaid_work/teams/*/group_size", 3, 15},
    Usual{"/work/hub_custody_weekly_minutes", 1, 60},
    Usual{"/work/hub_unpaid_work_weekly_minutes", 1, 60},
    Usual{"/work/layer_one_minutes", 20, 480},
    Usual{"/work/tasks/*/minutes/*", 2, 900},
    Usual{"/work/weekly_minutes/*", 0.2, 60},
    Usual{"/workforce/agency/lead_months", 0.1, 6},
    Usual{"/workforce/agency/leaving_per_year", 0.1, 4},
    Usual{"/workforce/casework_share", 0.4, 0.97},
    Usual{"/workforce/leave_days_per_year", 15, 45},
    Usual{"/workforce/leave_season/*", 0.1, 5},
    Usual{"/workforce/leaving_per_year", 0.01, 0.6},
    Usual{"/workforce/management/allocation_minutes", 2, 90},
    Usual{"/workforce/management/countersigning_minutes/*", 5, 180},
    Usual{"/workforce/management/reallocation_minutes", 2, 90},
    Usual{"/workforce/management/supervision_minutes", 15, 240},
    Usual{"/workforce/overtime_share", 0, 0.15},
    Usual{"/workforce/posts/*/lead_months", 0.1, 18},
    Usual{"/workforce/posts/*/leaving_per_year", 0.01, 2},
    Usual{"/workforce/posts/*/target_caseload", 15, 250},
    Usual{"/workforce/posts/*/training/step_months", 1, 18},
    Usual{"/workforce/recruitment/lead_months/*/*", 0.1, 18},
    Usual{"/workforce/recruitment/newcomer_minutes_ratio", 1, 2.5},
    Usual{"/workforce/recruitment/newcomer_months", 1, 18},
    Usual{"/workforce/recruitment/step_weeks", 1, 26},
    Usual{"/workforce/recruitment/weeks_without_cases", 1, 20},
    Usual{"/workforce/sickness/days_per_year", 1, 40},
    Usual{"/workforce/sickness/reallocate_after_days", 3, 90},
    Usual{"/workforce/target_caseloads/*", 15, 250},
    Usual{"/workforce/training_days_per_year", 1, 40},
    Usual{"/workforce/working_day_minutes", 300, 540},
    Usual{"/workload_points/full_time_hours", 30, 42},
};

/// Whether a pointer is one of the pattern's.
bool fits(std::string_view pointer, std::string_view pattern) {
  while (!pointer.empty() && !pattern.empty()) {
    auto const next = [](std::string_view& text) {
      auto const end = std::min(text.find('/', 1), text.size());
      auto const part = text.substr(0, end);
      text.remove_prefix(end);
      return part;
    };
    auto const is = next(pointer), asked = next(pattern);
    if (asked != "/*" && asked != is) return false;
  }
  return pointer.empty() && pattern.empty();
}

bool unit_has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// What was probably meant by the value, by how many times the number is what it should be.
std::string likely_mistake(double value, double times, std::string_view unit) {
  bool const a_year = unit_has(unit, "year");
  if ((unit_has(unit, "share") || a_year) && times >= 20 && times <= 500) return hint_for_percentage(value);
  if (a_year && ((times >= 8 && times <= 16) || (times >= 1.0 / 16 && times <= 1.0 / 8)))
    return "the number is for a year, not for a month";
  if (unit_has(unit, "minutes") && times <= 0.06)
    return fmt::format("in minutes: {} {} {}", print(value), value == 1 ? "hour is" : "hours are",
                       print(60 * value, 3));
  if (unit_has(unit, "minutes") && times <= 0.2) return "in minutes, not hours";
  if (unit_has(unit, "minutes") && times >= 20) return "in minutes, not seconds";
  if (unit_has(unit, "months") && times >= 2.5)
    return fmt::format("in months: {} weeks are {}", print(value), print(7 * value / sim::days_a_month, 2));
  if (unit_has(unit, "weeks") && times >= 3) return "in weeks, not days";
  if (unit_has(unit, "FTE") && times >= 15 && times <= 60) return std::string(full_time_hint);
  return "";
}

/// "1 month", "2 months", "1 per year"; a share is a bare number.
std::string with_unit(double value, std::string_view unit) {
  if (unit.empty() || unit == "share") return print(value);
  auto words = std::string(unit);
  if (value == 1)
    for (std::string_view const several :
         {"minutes", "hours", "days", "weeks", "months", "places", "sessions", "people", "cases"})
      if (auto const at = words.find(several); at != std::string::npos) {
        words.replace(at, several.size(),
                      several == "people" ? "person" : several.substr(0, several.size() - 1));
        break;
      }
  return fmt::format("{} {}", print(value), words);
}

/// One note for all numbers that a pattern names: the first of them, and how many more.
struct Found {
  std::string pointer, got, hint;
  int more = 0;
};

void note_far_off(Found const& found, DiagnosticList& diagnostics) {
  diagnostics.add(found.pointer, "",
                  found.more > 0 ? fmt::format("{} (and {} more like it)", found.got, found.more) : found.got,
                  found.hint);
}

}  // namespace

void note_unusual(Scenario const& scenario, DiagnosticList& diagnostics) {
  std::map<std::string_view, Found> found;
  for (auto const& number : assumptions(scenario, {})) {
    auto const rule = std::find_if(usual.begin(), usual.end(),
                                   [&](Usual const& item) { return fits(number.pointer, item.pattern); });
    if (rule == usual.end() || number.value == 0) continue;
    if (number.value >= rule->low && number.value <= rule->high) continue;
    auto const [at, first] = found.try_emplace(rule->pattern);
    if (!first) {
      ++at->second.more;
      continue;
    }
    // Against the middle of what is usual, on the scale on which mistaken units shift.
    double const middle = rule->low > 0 ? std::sqrt(rule->low * rule->high) : rule->high / 2;
    at->second = {
        number.pointer,
        fmt::format("unusually {}: {}; normally {} to {}", number.value > rule->high ? "high" : "low",
                    with_unit(number.value, number.unit), print(rule->low),
                    with_unit(rule->high, number.unit)),
        likely_mistake(number.value, number.value / middle, number.unit), 0};
  }
  for (auto const& item : found) note_far_off(item.second, diagnostics);
}

void note_leaps(Scenario const& before, Scenario const& now, DiagnosticList& diagnostics) {
  // Per cent for a share, hours for minutes; in a year also months for years.
  constexpr double leap = 20, leap_a_year = 8;
  std::map<std::string, double> old;
  for (auto const& number : assumptions(before, {})) old[number.pointer] = number.value;
  for (auto const& number : assumptions(now, {})) {
    auto const was = old.find(number.pointer);
    if (was == old.end() || was->second <= 0 || number.value <= 0) continue;
    double const times = number.value / was->second;
    bool const people = number.unit == "FTE";                // who may well all leave
    if (people && looks_like_hours(number.value)) continue;  // noted already
    double const least = number.unit.find("year") == std::string::npos ? leap : leap_a_year;
    if (number.unit == "share" || (times < least && (times > 1 / least || people))) continue;
    if (std::any_of(usual.begin(), usual.end(), [&](Usual const& item) {
          return fits(number.pointer, item.pattern) && (number.value < item.low || number.value > item.high);
        }))
      continue;  // noted already
    diagnostics.add(number.pointer, "",
                    fmt::format("{}, {} times what it was, {}", with_unit(number.value, number.unit),
                                print(times, 2), with_unit(was->second, number.unit)),
                    likely_mistake(number.value, times, number.unit));
  }
}

}  // namespace caseflow::scenario
