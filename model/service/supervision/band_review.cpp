#include "model/service/supervision/band_review.hpp"

#include <algorithm>

#include "model/scenario/process/contact.hpp"
#include "model/service/allocation/allocation.hpp"
#include "model/service/desk/tasks.hpp"
#include "model/service/flow/hazard.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/state/banding.hpp"
#include "model/service/state/count_guard.hpp"

namespace caseflow::service::band_review {

void plan(Service& service, CaseId id, double share) {
  double const rate = hazard::per_year(*service.plan, service.cases[id], EventKind::band_review);
  if (rate <= 0) return;
  hazard::plan(service, id, EventKind::band_review,
               service.today() + std::max(1, sim::nearest_day(share * sim::days_a_year / rate)));
}

void due(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.in_contact())
    tasks::request(service, id,
                   {.task = core::Task::band_review,
                    .priority = Priority::planned,
                    .due = service.today() + scenario::days_for_review(service.plan->scenario.work),
                    .ordinal = ++subject.band_reviews});
  plan(service, id);
}

void judge(Service& service, CaseId id, std::uint32_t review) {
  Case& subject = service.cases[id];
  double const anew = service.plan->scenario.operating_model.assessment.band_review_changes_share;
  double const u = service.uniform(subject.entity, Purpose::band_review, review);
  journal::note(service.todays_journal(), subject, notes::BandReviewed{{anew, u}});
  if (u >= anew) return;
  subject.judgement = static_cast<std::uint16_t>(review);
  BandId const judged = band(service, subject);
  if (judged == subject.band) return;
  auto const& rank = service.plan->banding.rank;
  BandId const was = subject.band;
  {
    CountGuard guard(service, id);
    guard.band(judged);
  }
  journal::banded(service.todays_journal(), judging(service), subject, was);
  service.count(service.model->measures.band_changes, 1);
  allocation::follow_change(service, id, rank[judged] > rank[was]);
}

}  // namespace caseflow::service::band_review
