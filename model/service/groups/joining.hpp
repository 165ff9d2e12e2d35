#pragma once

#include "model/service/state/service.hpp"

/// What lies between a referral and the first session: tutors read it and accept the person or not, who is
/// then invited, with notice, and takes the place up or does not; and how motivated people are by then.
namespace caseflow::service::joining {

/// Tutors read the referrals that are new on a list, in the order in which these came and as far as they have
/// time; who is not accepted leaves it. Partners' referrals, which they read themselves, count as read.
void read(Service& service, std::vector<GroupMember>& list, GroupId group, SiteId site);

/// Whether the person has been accepted and has had notice.
bool invited(Service const& service, GroupMember const& member);
/// Whether the person takes up the invitation. Who does not has missed an appointment without a reason; who
/// once has is not asked again. Sets how reliably the person comes to sessions, by the motivation of today,
/// as long as there has been no place. Expects a person who is invited.
bool takes_up(Service& service, GroupMember& member, GroupId group);
/// Whether the person has been invited often enough, in vain.
bool asked_in_vain(Service const& service, GroupMember const& member, GroupId group);

/// What the wait has taken from a person's motivation and what preparation has added, in log odds: 0 on the
/// day of the referral.
double motivation(Service const& service, GroupMember const& member);

}  // namespace caseflow::service::joining
