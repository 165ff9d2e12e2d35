// What every task of officers brings about once it is finished: the table of contents of their work.

#include "model/service/allocation/allocation.hpp"
#include "model/service/allocation/step_down.hpp"
#include "model/service/enforcement/breach.hpp"
#include "model/service/enforcement/recall.hpp"
#include "model/service/groups/one_to_one.hpp"
#include "model/service/groups/partners.hpp"
#include "model/service/management/management.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/skill/skill.hpp"
#include "model/service/state/announce.hpp"
#include "model/service/state/span_of_control.hpp"
#include "model/service/supervision/activity.hpp"
#include "model/service/supervision/band_review.hpp"
#include "model/service/supervision/contact.hpp"
#include "model/service/supervision/risk.hpp"
#include "model/service/supervision/supervision.hpp"
#include "model/service/unpaid_work/extension.hpp"
#include "model/service/unpaid_work/unpaid_work.hpp"

namespace caseflow::service::announce {

using core::Task;

namespace {

/// An assessment is made under a manager, who has so many officers to look after.
void note_manager(Service& service, Case const& subject) {
  auto const file = service.todays_file(subject);
  if (!file || subject.officer == nobody) return;
  if (auto const span = officers_per_manager(service, subject.site)) case_notes::managed(file, *span);
}

void reviewed(Service& service, WorkItem const& item, double depth, bool in_time) {
  auto const& measures = service.model->measures;
  service.count(measures.reviews_in_time_share, in_time ? 1 : 0);
  service.count(measures.assessment_depth_share, depth);
  if (item.task == Task::risk_review) service.count(measures.risk_change_reviewed_share, 1);
  CaseId const id = item.subject;
  service.cases[id].reviewed = true;
  allocation::look_at_band(service, id);
  step_down::consider(service, id);
  if (item.task == Task::risk_review) return risk::reviewed(service, id);
  risk::assessed(service, id, item.ordinal, depth);
}

}  // namespace

void work_done(Service& service, WorkItem const& item, double depth) {
  CaseId const id = item.subject;
  auto const& measures = service.model->measures;
  bool const in_time = service.today() <= item.due;
  if (auto const file = service.todays_file(service.cases[id])) case_notes::done(file, item, depth);
  skill::assessed(service, item, depth);
  switch (item.task) {
    case Task::appointment:
    case Task::telephone_contact:
    case Task::missed:
      return contact::given(service, item, depth);
    case Task::assessment:
      service.count(measures.assessments_in_time_share, in_time ? 1 : 0);
      service.count(measures.assessment_depth_share, depth);
      note_manager(service, service.cases[id]);
      if (item.in_full) management::assessed(service, id);
      return risk::assessed(service, id, item.ordinal, depth);
    case Task::review:
    case Task::termination:
    case Task::risk_review:
      return reviewed(service, item, depth, in_time);
    case Task::placement:
      service.count(measures.unpaid_work_assessed_in_time_share, in_time ? 1 : 0);
      return unpaid_work::assessed(service, id);
    case Task::activity:
      activity::worked(service, id, true);
      if (item.ordinal != 0) one_to_one::worked(service, item);
      return;
    case Task::referral:
      service.count(measures.referrals_in_time_share, in_time ? 1 : 0);
      if (item.ordinal != 0) partners::introduced(service, item);  // else to treatment
      return;
    case Task::band_review:
      service.count(measures.band_reviews_in_time_share, in_time ? 1 : 0);
      return band_review::judge(service, id, item.ordinal);
    case Task::home_visit:
      service.count(measures.home_visit_done_share, 1);
      return risk::look(service, id, depth, notes::NoticedBy::home_visit);
    case Task::checks:
      service.count(measures.checks_done_share, in_time ? 1 : 0);
      return risk::checks_sent(service, id, item.ordinal);
    case Task::breach_pack:
      return breach::pack_done(service, id);
    case Task::extension_application:
      return extension::applied(service, id);
    case Task::enforcement_decision:
      return breach::decided(service, id, in_time);
    case Task::recall_report:
      return recall::report_done(service, id, in_time);
    case Task::prerelease_contact:
      service.cases[id].prerelease_done = true;
      return;
    default:
      return;
  }
}

void work_skipped(Service& service, WorkItem const& item) {
  if (CaseFile* const file = service.files.of(service.cases[item.subject])) case_notes::undone(*file, item);
  if (item.task == Task::home_visit) service.count(service.model->measures.home_visit_done_share, 0);
}

}  // namespace caseflow::service::announce
