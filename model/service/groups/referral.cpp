#include "model/core/name_hash.hpp"
#include "model/service/groups/groups.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/supervision/activity.hpp"

namespace caseflow::service::groups {

void refer(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  activity::await_group(service, id, plan.scenario.group_work.one_to_one_after_weeks);
  for (GroupId const group : plan.groups.ids()) {
    if (!plan.groups[group].suitable.holds(subject.facts())) continue;
    auto const& about = plan.groups[group].about;
    if (subject.kind != core::CaseKind::custody && !about.accredited && subject.activity_days == 0) continue;
    auto const draws =
        service.block(subject.entity, Purpose::referral, core::name_hash(plan.groups[group].name));
    if (draws.uniform(0) >= about.referred_share) continue;
    double const spread_weeks = plan.scenario.group_work.referral_spread_weeks * draws.uniform(1);
    sim::Day const from = service.today() + static_cast<sim::Day>(7 * (about.from_week + spread_weeks));
    journal::note(service, subject,
                  notes::GroupReferred{group, from, {about.referred_share, draws.uniform(0)}});
    if (subject.groups_open < 255) ++subject.groups_open;
    count_by_group(service, service.model.measures.group_referrals, group, 1);
    service.schedule(from, Phase::work, EventKind::referral, id, group.number());
  }
}

void referral(Service& service, CaseId id, GroupId group) {
  Case& subject = service.cases[id];
  bool const listed = subject.in_contact();
  journal::note(service, subject, notes::GroupAwaited{group, listed});
  if (!listed) {
    count_by_group(service, service.model.measures.group_start_share, group, 0);
    count_by_group(service, service.model.measures.group_completion_share, group, 0);
    if (subject.groups_open > 0) --subject.groups_open;
    return;
  }
  SiteId const site = service.plan->groups_site[subject.home];
  service.group_work.waiting[list_of(service, site, group)].push_back(
      {.subject = id,
       .generation = subject.generation,
       .in_work = (subject.flags & service.plan->office_hours_flags) != 0,
       .since = service.today(),
       .entity = subject.entity,
       .absence = subject.absence});
}

}  // namespace caseflow::service::groups
