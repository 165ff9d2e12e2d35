#include "model/service/groups/joining.hpp"

#include <algorithm>

#include "model/scenario/process/attributes.hpp"
#include "model/service/groups/members.hpp"
#include "model/service/groups/timetable.hpp"
#include "model/service/observe/journal.hpp"
#include "sim/date.hpp"

namespace caseflow::service::joining {
namespace {

scenario::Joining const& terms_of(Service const& service, GroupId group) {
  auto const& work = service.plan->scenario.group_work;
  return members::group_at(service, group).accredited ? work.joining_programmes : work.joining_activities;
}

/// With notice, from today.
void invite(Service const& service, GroupMember& member, scenario::Joining const& terms) {
  member.invited_from = service.today() + sim::days_of_weeks(terms.notice_weeks);
}

/// Something to tell of one of ours, where chance had a say in it.
template <class Note>
void tell(Service& service, GroupMember const& member, notes::Chance const& chance, Note const& note) {
  bool const decided = chance.chance <= 0 || chance.chance >= 1;
  if (!decided && member.subject && members::still_there(service, member))
    journal::note(service.todays_journal(), service.cases[member.subject], note);
}

}  // namespace

void read(Service& service, std::vector<GroupMember>& list, GroupId group, SiteId site) {
  auto const& terms = terms_of(service, group);
  bool time_left = true;
  std::erase_if(list, [&](GroupMember& member) {
    if (member.accepted || !time_left) return false;
    time_left = timetable::spend_on_reading(service, site, terms.reading_minutes);
    if (!time_left) return false;
    auto const name = service.plan->groups[group].name_hash;
    notes::Chance const declined{terms.declined_share,
                                 service.uniform(member.entity, Purpose::group_acceptance, name)};
    service.count(service.model->measures.group_declined_share, declined.happens() ? 1 : 0);
    tell(service, member, declined, notes::GroupRead{group, declined});
    if (declined.happens()) {
      members::leave(service, member, group, false);
      return true;
    }
    member.accepted = true;
    invite(service, member, terms);
    return false;
  });
}

bool invited(Service const& service, GroupMember const& member) {
  return member.accepted && service.today() >= member.invited_from;
}

double motivation(Service const& service, GroupMember const& member) {
  auto const& about = service.plan->scenario.group_work.motivation;
  double gained = about.gained_per_tutor_preparation * member.prepared;
  if (member.subject && members::still_there(service, member)) {
    double const since =
        static_cast<double>(service.cases[member.subject].prepared_for_groups - member.prepared_before);
    gained += about.gained_per_officer_preparation * since;
  }
  double const weeks = static_cast<double>(service.today() - member.since) / 7;
  return std::min(gained, about.gained_at_most) - about.lost_per_week * weeks;
}

bool takes_up(Service& service, GroupMember& member, GroupId group) {
  if (member.sessions_left > 0) return true;  // had a place before
  double const logit = motivation(service, member);
  member.absence = static_cast<float>(scenario::shifted(static_cast<double>(member.usual_absence), -logit));
  if (member.taken_up) return true;
  auto const& terms = terms_of(service, group);
  auto const occasion = members::occasion(service, group, member.invitations++);
  notes::Chance const chance{scenario::shifted(terms.take_up_share, logit),
                             service.uniform(member.entity, Purpose::group_take_up, occasion)};
  service.count(service.model->measures.group_take_up_share, chance.happens() ? 1 : 0);
  tell(service, member, chance, notes::GroupInvited{group, chance});
  member.taken_up = chance.happens();
  if (member.taken_up) return true;
  invite(service, member, terms);
  members::stays_away(service, member, group);
  return false;
}

bool asked_in_vain(Service const& service, GroupMember const& member, GroupId group) {
  return !member.taken_up && member.invitations >= terms_of(service, group).invitations;
}

}  // namespace caseflow::service::joining
