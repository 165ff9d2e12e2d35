#include "model/service/model.hpp"

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

constexpr sim::Date absolute_first{std::chrono::year{2000} / std::chrono::January / 1};

}  // namespace

Model::Model(scenario::Plan now_plan, scenario::Plan before_plan, bool what_if)
    : now(std::move(now_plan)),
      before(std::move(before_plan)),
      changes(what_if),
      days(first_day(before),
           static_cast<sim::Day>(
               (months_later(now.scenario.start, now.scenario.months) - first_day(before)).count())),
      measures(now, catalogue) {
  SIM_EXPECTS(now.sites == before.sites);
  rules_change =
      now.routes != before.routes || now.hub_of != before.hub_of ||
      now.scenario.operating_model.step_down.share != before.scenario.operating_model.step_down.share ||
      now.scenario.operating_model.step_down.telephone_weeks_between !=
          before.scenario.operating_model.step_down.telephone_weeks_between ||
      now.held_at != before.held_at || !(now.banding == before.banding) || now.bands != before.bands ||
      !(now.band == before.band);
  staffed = days.day(months_later(before.scenario.start, -before.scenario.run_up.staffed_months));
  start = days.day(now.scenario.start);
  end = days.length();
  epoch = static_cast<std::int32_t>((first_day(before) - absolute_first).count());
  first_month = days.month(start);
}

}  // namespace caseflow::service
