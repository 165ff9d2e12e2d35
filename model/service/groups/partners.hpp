#pragma once

#include "model/service/state/service.hpp"
#include "model/service/state/work_item.hpp"

/// Partners: organisations that deliver groups without tutors, in places of their own and in the hours that
/// they are paid for. An officer has to refer the person.
namespace caseflow::service::partners {

/// Whether a group has a partner at an office, if it needs one: true of what tutors or officers deliver.
bool delivered_at(Service const& service, SiteId site, GroupId group);
/// Whether the partner has the hours for another run, which has not begun.
bool can_begin(Service const& service, GroupRun const& run);
/// Whether others may join a run: not where its partner is paid for less than its runs take. True of any
/// other run.
bool can_be_joined(Service const& service, GroupRun const& run);
/// Whether a run has lost its partner, who is closed or no longer delivers the group there.
bool has_gone(Service const& service, GroupRun const& run);

/// The officer is asked for the referral of a person who waits for a partner's group, and cannot begin it
/// before.
void ask_to_introduce(Service& service, CaseId id, GroupId group);
/// The officer has made it. Expects a referral to a partner.
void introduced(Service& service, WorkItem const& referral);

/// A session of a run was held; nothing where tutors hold it.
void held(Service& service, GroupRun const& run);
/// The day is over: the hours for which partners are paid.
void work_day(Service& service);

}  // namespace caseflow::service::partners
