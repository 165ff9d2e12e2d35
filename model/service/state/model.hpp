#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "model/core/feature.hpp"
#include "model/scenario/plan/plan.hpp"
#include "model/service/state/event.hpp"
#include "model/service/state/measures.hpp"
#include "sim/date.hpp"
#include "sim/measure.hpp"

namespace caseflow::service {

/// Inspectors read files on the morning of this day, of cases that began in a window of days before it.
struct Reading {
  struct Window {
    sim::Day first = 0, last = -1;  ///< Both within.
    bool holds(sim::Day day) const { return first <= day && day <= last; }
  };
  sim::Day on = 0;
  sim::Day conditions_from = 0;  ///< What is reported of the weeks before begins on this day.
  std::array<Window, core::sample_count> windows{};

  Window const& window(core::Sample sample) const { return windows[static_cast<std::size_t>(sample)]; }
};
/// With the windows of an inspection on this day, and so many weeks of which conditions are reported.
Reading reading(sim::Day on, scenario::NextInspection const& inspection, double conditions_weeks);

/// A plan that takes over on a date.
struct DatedPlan {
  sim::Date from{};
  scenario::Plan plan;
};

/// What every replication of one scenario shares, and none changes.
struct Model {
  scenario::Plan now;     ///< In force from the start date.
  scenario::Plan before;  ///< In force at first; the same unless the scenario is a what-if.
  /// In force from other dates on, by date: those before the start date follow `before`, the others `now`.
  std::vector<DatedPlan> changes;
  sim::Days days;                   ///< Day 0 is the first day of the run-up; they go on beyond the end.
  sim::Day staffed = 0;             ///< First day with officers.
  sim::Day start = 0;               ///< First day of the forecast.
  sim::Day end = 0;                 ///< The day after the last.
  std::vector<sim::Day> takeovers;  ///< Days on whose morning another plan takes over, ascending.
  std::int32_t epoch =
      0;  ///< Absolute number of day 0, so that a case's draws do not depend on the length of the run-up.
  int first_month = 0;            ///< Month of `start`, counted from the month of day 0.
  std::vector<Reading> readings;  ///< By day; none without an inspection.
  sim::Catalogue catalogue;
  Measures measures;

  /// All plans must have their arrivals scaled already. `what_if`: whether `before_plan` differs from
  /// `now_plan`. Expects changes by date, none of them on the start date or by the first day.
  Model(scenario::Plan now_plan, scenario::Plan before_plan, bool what_if,
        std::vector<DatedPlan> dated_plans = {});

  /// The first day from `day` on on which such an event can fall.
  sim::Day day_for(EventKind kind, sim::Day day) const {
    return on_working_days(kind) && day < days.length() ? days.next_working(day) : day;
  }
  /// The plan in force on a day.
  scenario::Plan const& in_force(sim::Day day) const;
  /// Every plan, `now` last.
  std::vector<scenario::Plan const*> plans() const;

  /// Has files read on the start date, as the inspection before is thought to find them, and on the day of
  /// the one to come; not at all without a day for it.
  void inspect(scenario::NextInspection const& as_before, scenario::NextInspection const& as_now,
               double conditions_weeks);
};

}  // namespace caseflow::service
