#pragma once

#include "model/service/state/service.hpp"

/// Recall to prison of people on licence, and release again.
namespace caseflow::service::recall {

/// Plans what a release brings with it: the hazard of recall, whose clock begins today. Off licence no more
/// than the clock.
void plan(Service& service, CaseId id);
/// Plans the next recall of somebody on licence, on the clock that runs since the latest release; nothing at
/// any other stage.
void plan_next(Service& service, CaseId id);
/// Recall for reasons other than absence; nothing unless the case is on licence and no other enforcement than
/// a decision is under way.
void due(Service& service, CaseId id);
/// Asks the officer for the recall report. Expects somebody on licence.
void request_report(Service& service, CaseId id);
/// The recall report is in, in time or late: back to prison; nothing comes of it unless the person is still
/// on licence.
void report_done(Service& service, CaseId id, bool in_time);
/// The person is let out again; nothing unless recalled. `licence_over`: the recall went on to the end of the
/// licence, give or take a weekend, so supervision after the sentence follows, or the case ends.
void release(Service& service, CaseId id, bool licence_over);

}  // namespace caseflow::service::recall
