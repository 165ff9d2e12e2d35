#pragma once

#include "model/service/state/service.hpp"

/// Induction in groups: sessions at the sites that run groups, for all who came since the last one. What a
/// session costs is shared by the officers of those who come, who take turns in giving it.
namespace caseflow::service::induction {

/// Plans the first session of every site that runs groups under either plan. Call once, on the first day.
void open(Service& service);

/// The person waits for the next session of the site that runs groups for the home, and goes on waiting while
/// not in contact.
void wait_for_session(Service& service, CaseId id);

/// A session at a site for all who wait, are in contact and come; and the next is planned.
void session(Service& service, SiteId site);

}  // namespace caseflow::service::induction
