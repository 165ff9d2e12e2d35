#pragma once

#include "model/service/state/service.hpp"

/// Recall to prison of people on licence, and release again.
namespace caseflow::service::recall {

/// Plans what a release brings with it: the hazard of recall.
void plan(Service& service, CaseId id);
/// Plans the next recall of somebody on licence, on the clock that runs since the latest release; nothing at
/// any other stage.
void plan_next(Service& service, CaseId id);
/// Recall for reasons other than absence; nothing unless the case is on licence and no other enforcement than
/// a decision is under way.
void due(Service& service, CaseId id);
/// Asks the officer for the recall report.
void request_report(Service& service, CaseId id);
/// The recall report is in: back to prison, if the person is still on licence.
void report_done(Service& service, CaseId id, bool in_time);
/// The person is let out again, if still recalled. `licence_over`: the recall went on to the end of the
/// licence, give or take a weekend.
void release(Service& service, CaseId id, bool licence_over);

}  // namespace caseflow::service::recall
