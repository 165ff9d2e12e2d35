#pragma once

#include <vector>

#include "model/service/people.hpp"
#include "model/service/service.hpp"

/// Supervision of a case beside planned contact: induction, assessment, reviews, home visits, meetings,
/// contact before release.
namespace caseflow::service::supervision {

/// The detail of an assessment in full; others are at layer 1.
inline constexpr std::uint32_t full_assessment = 1U << 31;

/// Supervision starts or, after release, starts anew: first appointment, induction, checks, reviews.
void begin(Service& service, CaseId id);
/// A new order for somebody supervised or at unpaid work already: first appointment, assessment, last review.
void begin_order(Service& service, CaseId id);

/// Asks the case's officer for a task, in full-depth minutes of the case's band unless `minutes` is given.
/// Without officers (run-up) it is done at once.
void ask(Service& service, CaseId id, core::Task task, int priority, sim::Day due, std::uint32_t detail = 0,
         float minutes = -1);

/// What the case has on its officer's worklist: taken off, to be put on another's.
std::vector<WorkItem> take_work(Service& service, CaseId id);
void put_work(Service& service, CaseId id, std::vector<WorkItem> const& work);
/// Takes it off for good.
void drop_work(Service& service, CaseId id);

/// A task is finished; `depth` is the share of its minutes that it got.
void done(Service& service, WorkItem const& item, double depth);
/// A task that is skipped under pressure.
void skipped(Service& service, WorkItem const& item);

void review_due(Service& service, CaseId id, std::uint32_t ordinal);
void termination_due(Service& service, CaseId id);
void plan_home_visit(Service& service, CaseId id);
void home_visit(Service& service, CaseId id);
void plan_meeting(Service& service, CaseId id);
void agency_meeting(Service& service, CaseId id);
void prerelease_contact(Service& service, CaseId id);
/// Plans the next review of the band, a share of the usual interval from today.
void plan_band_review(Service& service, CaseId id, double share = 1);
void band_review(Service& service, CaseId id);

/// True while officers see the person: under an order, a licence or supervision, also while a breach is
/// before the court.
inline bool in_contact(Case const& subject) {
  switch (subject.stage) {
    case core::Stage::community:
    case core::Stage::licence:
    case core::Stage::post_sentence_supervision:
      return true;
    case core::Stage::breach_proceedings:
      return subject.under != core::Stage::unpaid_work;
    default:
      return false;
  }
}

}  // namespace caseflow::service::supervision
