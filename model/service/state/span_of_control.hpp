#pragma once

#include <optional>

#include "model/service/state/service.hpp"

namespace caseflow::service {

/// Officers in post to a full-time manager in post, at the team that looks after a site; nothing where nobody
/// does. Where no manager is left, all the team's officers.
std::optional<double> officers_per_manager(Service const& service, SiteId site);

}  // namespace caseflow::service
