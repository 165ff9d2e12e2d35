#pragma once

#include "model/service/state/service.hpp"

/// What follows when people do not come: warnings, breach and the court, warrants, recall and release again.
namespace caseflow::service::enforcement {

/// What the person was absent from.
enum class From : std::uint8_t { appointment, work };

/// An unacceptable absence; the second within the window calls for enforcement.
void absence(Service& service, CaseId id, From from = From::appointment);
/// An unacceptable absence that no more than a warning follows.
void remind(Service& service, CaseId id);
/// An acceptable absence from an appointment; too many of them are looked into.
void excuse(Service& service, CaseId id);
/// A letter, where somebody sees the person.
void warn(Service& service, CaseId id, From from);
/// What the absence was from on which the officer has to decide.
inline From decided_on(Case const& subject) {
  return subject.absent_from_work ? From::work : From::appointment;
}
/// The breach papers have gone to the court, in time or late.
void bring_to_court(Service& service, CaseId id, bool in_time);
/// `ordinal`: which of the case's hearings; one that a later sentence has overtaken is not held.
void hearing(Service& service, CaseId id, std::uint32_t ordinal);
void warrant_executed(Service& service, CaseId id, std::uint32_t ordinal);
/// Recall for reasons other than absence, while on licence.
void recall(Service& service, CaseId id);
/// Asks the officer for the recall report.
void ask_for_recall(Service& service, CaseId id);
/// The recall report is in: back to prison.
void recall_now(Service& service, CaseId id, bool in_time);
/// `licence_over`: the recall went on to the end of the licence, give or take a weekend.
void rerelease(Service& service, CaseId id, bool licence_over);
/// Plans what a release brings with it: the hazard of recall.
void plan_recall(Service& service, CaseId id);
/// Plans the next recall of somebody on licence, on the clock that runs since the latest release.
void plan_next_recall(Service& service, CaseId id);

/// Where the model steps cases down: once interventions are done and a review is passed, some move to the
/// hub.
void settle(Service& service, CaseId id);

}  // namespace caseflow::service::enforcement
