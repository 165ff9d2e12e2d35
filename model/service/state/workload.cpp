#include "model/service/state/workload.hpp"

namespace caseflow::service {

float weekly_minutes(scenario::Plan const& plan, Case const& subject) {
  auto const& work = plan.scenario.work;
  using core::Stage;
  if (subject.stage == Stage::out_of_contact || subject.stage == Stage::recalled)
    return static_cast<float>(work.out_of_contact_weekly_minutes);
  if (subject.stage == Stage::custody) return static_cast<float>(work.hub_custody_weekly_minutes);
  if (subject.kind == core::CaseKind::unpaid_work)
    return static_cast<float>(work.hub_unpaid_work_weekly_minutes);
  if (subject.telephone) return static_cast<float>(work.hub_telephone_weekly_minutes);
  return static_cast<float>(work.weekly_minutes[static_cast<std::size_t>(plan.band[subject.band].intensity)]);
}

float appointment_minutes(scenario::Plan const& plan, Case const& subject) {
  SiteId const home = subject.home;
  float const travel = subject.site == plan.held_at[home] ? plan.travel_minutes[home] : 0.0F;
  return travel + plan.minutes[static_cast<std::size_t>(core::Task::appointment)]
                              [static_cast<std::size_t>(plan.band[subject.band].intensity)];
}

float expected_minutes(scenario::Plan const& plan, Case const& subject) {
  float const routine = weekly_minutes(plan, subject);
  if (subject.kind == core::CaseKind::unpaid_work || subject.stage == core::Stage::custody ||
      subject.telephone)
    return routine;
  auto const& band = plan.band[subject.band];
  auto const week = static_cast<float>(plan.scenario.operating_model.allocation.typical_week);
  float const between =
      rules::weeks_between(subject.after_release ? band.release_contact : band.order_contact, week);
  return routine + appointment_minutes(plan, subject) / between;
}

float points(scenario::Plan const& plan, Case const& subject) {
  auto const& band = plan.band[subject.band];
  switch (subject.stage) {
    case core::Stage::out_of_contact:
      return 0;  // warrants weigh nothing in the published measure
    case core::Stage::custody:
    case core::Stage::recalled:
      return band.points_custody;
    case core::Stage::licence:
    case core::Stage::post_sentence_supervision:
      return band.points_licence;
    default:
      return subject.kind == core::CaseKind::custody ? band.points_custody : band.points_community;
  }
}

}  // namespace caseflow::service
