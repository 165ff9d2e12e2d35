#pragma once

#include <cstdint>

#include "model/service/observe/notes_work.hpp"
#include "model/service/state/service.hpp"

/// People in groups and on their lists: cases of this service, and those of other providers, who use places
/// and are nobody's caseload here.
namespace caseflow::service::members {

scenario::Group const& group_at(Service const& service, GroupId group);
/// Where a group is run for those who live at an office: at a programme's centre, by a partner near them, or
/// where its other groups are.
SiteId site_for(Service const& service, SiteId home, GroupId group);
/// Where a group's waiting list stands at an office.
WaitingListId list_of(Service const& service, SiteId site, GroupId group);
/// Counts in total and by group. Expects a measure that is split by group.
void count_by_group(Service& service, Breakdown const& split, GroupId group, double numerator,
                    double denominator = 1);

/// Whether the sentence under which the person was referred still goes on.
bool still_there(Service const& service, GroupMember const& member);
/// Whether anybody sees the person now. Expects one who is still there.
bool in_contact(Service const& service, GroupMember const& member);
/// Whether the group is for the person, as far as is known. Expects one who is still there.
bool suitable(Service const& service, GroupMember const& member, GroupId group);

/// Sessions that somebody who joins has before them: after a place was lost, those of the modules not done.
std::int16_t sessions_before(scenario::Group const& about, GroupMember const& member);
/// The first session, in the group or an individual one: ends the wait. Nothing for one who had it.
void start(Service& service, GroupMember& member, GroupId group, bool evening);
/// The n-th occasion of a group, by its name, so that no draw depends on which other groups there are.
std::uint32_t occasion(Service const& service, GroupId group, std::uint32_t n);
/// The person stays away without a reason, which is followed up; another provider follows up its own cases.
void stays_away(Service& service, GroupMember& member, GroupId group);
/// Whether the person comes to a session; an absence without a reason is followed up.
bool comes(Service& service, GroupMember& member, GroupId group);
/// Whether the person comes to a session that makes up for a missed one; nobody follows up who does not.
bool comes_to_catch_up(Service& service, GroupMember& member, GroupId group);
/// The person came: a day of activity for those who have some left.
void came(Service& service, GroupMember const& member, GroupId group, notes::SessionDay how);
void missed(Service& service, GroupMember& member, GroupId group);
/// A session in which the person might come is offered.
void offered(Service& service, GroupMember const& member, GroupId group);
/// A place or a wait ended: counts it, and tells the case.
void leave(Service& service, GroupMember const& member, GroupId group, bool completed);

}  // namespace caseflow::service::members
