#pragma once

#include "model/service/state/service.hpp"

namespace caseflow::service {

/// Who a new case is: kind of order, risk, home, flags, reliability. Drawn from its entity alone, so alike in
/// every scenario that gives the same shares. Expects a case just opened; `stream` and `index` as for
/// `sentence::enter`.
void draw_attributes(Service const& service, Case& subject, EntityKind stream, std::uint32_t index);

}  // namespace caseflow::service
