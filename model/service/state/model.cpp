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

/// The bands of the plan, and those that its changes bring.
std::vector<std::string> all_bands(scenario::Plan const& now, std::vector<DatedPlan> const& changes) {
  auto all = now.bands.values();
  for (auto const& change : changes)
    for (auto const& band : change.plan.bands)
      if (change.from > now.scenario.start && std::find(all.begin(), all.end(), band) == all.end())
        all.push_back(band);
  return all;
}

}  // namespace

Model::Model(scenario::Plan now_plan, scenario::Plan before_plan, bool what_if,
             std::vector<DatedPlan> dated_plans)
    : now(std::move(now_plan)),
      before(std::move(before_plan)),
      changes(std::move(dated_plans)),
      days(first_day(before),
           static_cast<sim::Day>(
               (months_later(now.scenario.start, calendar_months) - first_day(before)).count())),
      measures(now, all_bands(now, changes), catalogue) {
  for (auto const* plan : plans()) SIM_EXPECTS(plan->sites == before.sites);
  staffed = days.day(months_later(before.scenario.start, -before.scenario.run_up.staffed_months));
  start = days.day(now.scenario.start);
  SIM_EXPECTS(now.scenario.months < calendar_months);
  end = days.day(months_later(now.scenario.start, now.scenario.months));
  epoch = static_cast<std::int32_t>((first_day(before) - absolute_first).count());
  first_month = days.month(start);
  for (auto const& change : changes) takeovers.push_back(days.day(change.from));
  SIM_EXPECTS(takeovers.empty() || takeovers.front() > 0);
  if (what_if || (!takeovers.empty() && takeovers.front() < start)) takeovers.push_back(start);
  std::sort(takeovers.begin(), takeovers.end());
  SIM_EXPECTS(std::adjacent_find(takeovers.begin(), takeovers.end()) == takeovers.end());
  inspect(before.scenario.inspection, now.scenario.inspection, now.scenario.judgement.delivery.weeks);
}

scenario::Plan const& Model::in_force(sim::Day day) const {
  scenario::Plan const* found = day < start ? &before : &now;
  for (auto const& change : changes) {
    sim::Day const from = days.day(change.from);
    if (from <= day && (from < start) == (day < start)) found = &change.plan;
  }
  return *found;
}

std::vector<scenario::Plan const*> Model::plans() const {
  std::vector<scenario::Plan const*> all{&before};
  for (auto const& change : changes) all.push_back(&change.plan);
  all.push_back(&now);
  return all;
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
