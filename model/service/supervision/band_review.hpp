#pragma once

#include "model/service/state/service.hpp"

/// Short reviews of the band between assessments.
namespace caseflow::service::band_review {

/// Plans the next, a share of the usual interval from today.
void plan(Service& service, CaseId id, double share = 1);
void due(Service& service, CaseId id);
/// After the n-th review: mostly the former judgement stands.
void judge(Service& service, CaseId id, std::uint32_t review);

}  // namespace caseflow::service::band_review
