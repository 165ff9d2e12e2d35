#pragma once

#include "model/service/state/service.hpp"
#include "model/service/state/work_item.hpp"

/// Menus that officers work one to one with a person: no tutor, no room, no wait for others. The sessions are
/// in the officer's diary as appointments are, and are held when there is time beside what cannot wait.
namespace caseflow::service::one_to_one {

/// The first session is due in the coming days. Expects a person in contact, and a group that officers work.
void begin(Service& service, GroupMember const& member, GroupId group, SiteId home);
/// A session is due: held today if the person comes and the officer has time, else at the next. Expects a run
/// with an officer, who goes on with it should the group be run with tutors from now on.
void due(Service& service, RunId run);
/// The officer held the session that this piece of work was.
void worked(Service& service, WorkItem const& item);

}  // namespace caseflow::service::one_to_one
