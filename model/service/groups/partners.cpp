#include "model/service/groups/partners.hpp"

#include "model/service/desk/tasks.hpp"
#include "model/service/groups/members.hpp"

namespace caseflow::service::partners {
namespace {

PartnerId partner_of(Service const& service, GroupRun const& run) {
  return service.plan->partner_at[run.site][run.group];
}

double minutes_a_week(Service const& service, GroupRun const& run) {
  auto const& group = members::group_at(service, run.group);
  return group.tutor_minutes * group.sessions_a_week;
}

/// Of what its partner is paid for, minutes a week that runs leave. Expects that it has one.
double minutes_left(Service const& service, GroupRun const& run) {
  PartnerId const partner = partner_of(service, run);
  double left = service.plan->partners[partner].minutes_a_week;
  for (auto const& other : service.group_work.runs)
    if (other.at_partner && !other.members.empty() && partner_of(service, other) == partner)
      left -= minutes_a_week(service, other);
  return left;
}

}  // namespace

bool delivered_at(Service const& service, SiteId site, GroupId group) {
  return service.plan->partner_at[site][group] || !scenario::by_partners(members::group_at(service, group));
}

bool can_begin(Service const& service, GroupRun const& run) {
  return !has_gone(service, run) && minutes_a_week(service, run) <= minutes_left(service, run);
}

bool can_be_joined(Service const& service, GroupRun const& run) {
  return !run.at_partner || (!has_gone(service, run) && minutes_left(service, run) >= 0);
}

bool has_gone(Service const& service, GroupRun const& run) {
  return run.at_partner && !partner_of(service, run);
}

void ask_to_introduce(Service& service, CaseId id, GroupId group) {
  int const days = service.plan->scenario.work.due_days.referral;
  tasks::request(service, id,
                 {.task = core::Task::referral,
                  .priority = Priority::planned,
                  .due = service.model->days.add_working(service.today(), days),
                  .ordinal = group.number() + 1U});
}

void introduced(Service& service, WorkItem const& referral) {
  GroupId const group{referral.ordinal - 1};
  for (SiteId const site : service.plan->offices)  // a what-if may have moved the group meanwhile
    for (auto& member : service.group_work.waiting[members::list_of(service, site, group)])
      if (member.subject == referral.subject && members::still_there(service, member))
        member.introduced = true;
}

void held(Service& service, GroupRun const& run) {
  if (!run.at_partner) return;
  double const minutes = members::group_at(service, run.group).tutor_minutes;
  service.count(service.model->measures.partner_hours, minutes / 60);
  service.count(service.model->measures.partner_hours_used_share, minutes, 0);
}

void work_day(Service& service) {
  constexpr double working_days = 5;
  double paid = 0;
  for (auto const& partner : service.plan->partners) paid += partner.minutes_a_week / working_days;
  service.count(service.model->measures.partner_hours_used_share, 0, paid);
}

}  // namespace caseflow::service::partners
