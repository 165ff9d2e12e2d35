#include "model/service/state/model.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "sim/contract.hpp"

namespace caseflow::service {
namespace {

using std::chrono::months;

sim::Date months_later(sim::Date date, int count) {
  return sim::Date{std::chrono::year_month_day{date} + months{count}};
}

sim::Date first_day(scenario::Plan const& before) {
  auto const& run_up = before.scenario.run_up;
  return months_later(before.scenario.start, -(run_up.flow_months + run_up.staffed_months));
}

/// What is planned before the end can fall due after it: the deadline of a report, the day back from leave,
/// the end of a sentence. The calendar reaches as far for every forecast, the longest included, so that no
/// month of one depends on how many follow.
constexpr int calendar_months = 25 * 12;

constexpr sim::Date absolute_first{std::chrono::year{2000} / std::chrono::January / 1};

}  // namespace

Model::Model(scenario::Plan now_plan, scenario::Plan before_plan, bool what_if)
    : now(std::move(now_plan)),
      before(std::move(before_plan)),
      changes(what_if),
      days(first_day(before),
           static_cast<sim::Day>(
               (months_later(now.scenario.start, calendar_months) - first_day(before)).count())),
      measures(now, catalogue) {
  SIM_EXPECTS(now.sites == before.sites);
  rules_change =
      now.routes != before.routes || now.hub_of != before.hub_of || now.step_down != before.step_down ||
      now.scenario.operating_model.step_down.share != before.scenario.operating_model.step_down.share ||
      now.scenario.operating_model.step_down.telephone_weeks_between !=
          before.scenario.operating_model.step_down.telephone_weeks_between ||
      now.held_at != before.held_at || !(now.banding == before.banding) || now.bands != before.bands ||
      !(now.band == before.band);
  staffed = days.day(months_later(before.scenario.start, -before.scenario.run_up.staffed_months));
  start = days.day(now.scenario.start);
  SIM_EXPECTS(now.scenario.months < calendar_months);
  end = days.day(months_later(now.scenario.start, now.scenario.months));
  epoch = static_cast<std::int32_t>((first_day(before) - absolute_first).count());
  first_month = days.month(start);
  inspect(before.scenario.inspection, now.scenario.inspection, now.scenario.judgement.delivery.weeks);
}

Reading reading(sim::Day on, scenario::NextInspection const& inspection, double conditions_weeks) {
  Reading made{on, on - sim::days_of_weeks(conditions_weeks), {}};
  auto const set = [&](core::Sample sample, scenario::EligibleWindow const& window) {
    auto const last = on - static_cast<sim::Day>(std::lround(7 * window.until_weeks_before));
    auto const days = std::max(1, static_cast<sim::Day>(std::lround(7 * window.weeks)));
    made.windows[static_cast<std::size_t>(sample)] = {last - days + 1, last};
  };
  set(core::Sample::supervision, inspection.supervision);
  set(core::Sample::unpaid_work, inspection.unpaid_work);
  set(core::Sample::through_the_gate, inspection.releases);
  return made;
}

void Model::inspect(scenario::NextInspection const& as_before, scenario::NextInspection const& as_now,
                    double conditions_weeks) {
  readings.clear();
  if (as_now.date)
    readings = {reading(start, as_before, conditions_weeks),
                reading(days.day(*as_now.date), as_now, conditions_weeks)};
}

}  // namespace caseflow::service
