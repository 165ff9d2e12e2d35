#include <algorithm>

#include "model/core/name_hash.hpp"
#include "model/scenario/process/attributes.hpp"
#include "model/service/groups/groups.hpp"
#include "model/service/groups/members.hpp"
#include "model/service/groups/one_to_one.hpp"
#include "model/service/groups/partners.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/supervision/activity.hpp"

namespace caseflow::service::groups {
namespace {

/// Somebody whose case another provider manages is referred beside one of ours: as ours are in work and
/// reliability, for as long as that sentence may last, with random numbers of their own.
void refer_other(Service& service, GroupMember const& ours, GroupId group, WaitingListId list) {
  auto const& about = members::group_at(service, group);
  auto const n = service.plan->groups[group].name_hash;
  double const share = about.other_provider_share.value_or(0);
  if (share <= 0 || service.uniform(ours.entity, Purpose::other_referral, n) >= share) return;
  Case const& beside = service.cases[ours.subject];
  GroupMember other = ours;
  other.subject = {};
  other.introduced = true;  // by those who manage the case
  other.awaited = false;
  other.entity = other_provider_entity(ours.entity);
  other.until = std::max(beside.ends, service.today() + 1);
  members::count_by_group(service, service.model->measures.group_referrals, group, 1);
  service.group_work.waiting[list].push_back(other);
}

}  // namespace

void open(Service& service) {
  auto const& plan = *service.plan;
  std::size_t const groups = plan.groups.size(), lists = plan.sites.size() * groups;
  auto& work = service.group_work;
  work.waiting.resize(lists);
  work.runs_begun.assign(lists, 0);
  work.evenings_begun.assign(lists, 0);
  work.next_run_from.assign(lists, 0);
  work.rooms_taken.resize(plan.sites.size());
  work.hours_kept_until.assign(plan.tutor_teams.size(), never);
  work.beside_sessions.assign(plan.tutor_teams.size(), {});
  constexpr std::uint32_t working_days = 5;
  for (SiteId const site : plan.offices)
    for (GroupId const group : plan.groups.ids()) {
      // Everywhere, as a what-if may move groups. Offices plan on different days, by their names and not by
      // how many there are.
      auto const names = plan.sites[site] + '/' + plan.groups[group].name;
      auto const first = static_cast<sim::Day>(core::name_hash(names) % working_days);
      service.post(service.day_for(EventKind::run_due, service.today() + first), Phase::work,
                   {members::list_of(service, site, group), 0, 0, EventKind::run_due});
    }
}

void refer(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  auto const& plan = *service.plan;
  activity::await_group(service, id, plan.scenario.group_work.one_to_one_after_weeks);
  for (GroupId const group : plan.groups.ids()) {
    if (!plan.groups[group].suitable.holds(subject.facts())) continue;
    if (!partners::delivered_at(service, members::site_for(service, subject.home, group), group)) continue;
    auto const& about = plan.groups[group].about;
    if (subject.kind != core::CaseKind::custody && !about.accredited && subject.activity_days == 0) continue;
    auto const draws = service.block(subject.entity, Purpose::referral, plan.groups[group].name_hash);
    if (draws.uniform(0) >= about.referred_share) continue;
    // A programme was ordered with the sentence; an activity is thought of in the weeks that follow.
    double const spread_weeks =
        about.accredited ? 0 : plan.scenario.group_work.referral_spread_weeks * draws.uniform(1);
    sim::Day const from = service.today() + static_cast<sim::Day>(7 * (about.from_week + spread_weeks));
    journal::note(service.todays_journal(), subject,
                  notes::GroupReferred{group, from, {about.referred_share, draws.uniform(0)}});
    if (subject.groups_open < 255) ++subject.groups_open;
    members::count_by_group(service, service.model->measures.group_referrals, group, 1);
    service.schedule(from, Phase::work, EventKind::referral, id, group.number());
  }
}

void referral(Service& service, CaseId id, GroupId group) {
  Case& subject = service.cases[id];
  bool const listed = subject.in_contact();
  journal::note(service.todays_journal(), subject, notes::GroupAwaited{group, listed});
  if (!listed) {
    members::count_by_group(service, service.model->measures.group_start_share, group, 0);
    members::count_by_group(service, service.model->measures.group_completion_share, group, 0);
    if (subject.groups_open > 0) --subject.groups_open;
    return;
  }
  auto const usual_absence = static_cast<float>(
      scenario::shifted(static_cast<double>(subject.absence), service.plan->groups[group].absence_logit));
  GroupMember member{.subject = id,
                     .generation = subject.generation,
                     .in_work = (subject.flags & service.plan->office_hours_flags) != 0,
                     .accepted = scenario::by_partners(members::group_at(service, group)),
                     .prepared_before = subject.prepared_for_groups,
                     .since = service.today(),
                     .invited_from = service.today(),
                     .entity = subject.entity,
                     .sessions_left = 0,
                     .absence = usual_absence,
                     .usual_absence = usual_absence};
  if (members::group_at(service, group).one_to_one_minutes)
    return one_to_one::begin(service, member, group, subject.home);
  if (subject.groups_awaited < 255) ++subject.groups_awaited;
  member.awaited = true;
  SiteId const site = members::site_for(service, subject.home, group);
  auto const list = members::list_of(service, site, group);
  PartnerId const partner = service.plan->partner_at[site][group];
  member.introduced = !partner;
  service.group_work.waiting[list].push_back(member);
  refer_other(service, member, group, list);
  if (partner) partners::ask_to_introduce(service, id, group);
}

}  // namespace caseflow::service::groups
