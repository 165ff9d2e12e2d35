#pragma once

#include "model/service/state/service.hpp"

/// Sessions of a group that one tutor holds with one person: preparation, sessions beside the group,
/// catch-up. They take what time the team's runs leave.
namespace caseflow::service::individual {

/// Whether the person has had what prepares for the group.
bool prepared(Service const& service, GroupMember const& member, GroupId group);
/// Those who are invited and not prepared yet have their next session, in the order in which they wait, as
/// far as tutors have time. Who loses it by staying away has another; who does not take up the invitation is
/// asked again, or leaves the list.
void prepare(Service& service, std::vector<GroupMember>& list, GroupId group, SiteId site);
/// Before the session of a run: those who missed one and have a catch-up left make it up, and sessions beside
/// the group that have fallen due are held; both as far as tutors have time. What they had none for by the
/// end of the run is left out.
void beside(Service& service, GroupRun& run);

}  // namespace caseflow::service::individual
