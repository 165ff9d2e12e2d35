#pragma once

#include "model/service/state/service.hpp"

/// Short reviews of the band between assessments.
namespace caseflow::service::band_review {

/// Plans the next, a share (above 0 to 1) of the usual interval from today; nothing where there are none.
void plan(Service& service, CaseId id, double share = 1);
/// Asks the officer for a review of somebody in contact, and plans the next at any stage.
void due(Service& service, CaseId id);
/// After the `review`-th review, counted from 1: mostly the former judgement stands; else the case is banded
/// anew, and goes where it belongs now. At whatever stage.
void judge(Service& service, CaseId id, std::uint32_t review);

}  // namespace caseflow::service::band_review
