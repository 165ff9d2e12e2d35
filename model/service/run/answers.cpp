// What follows from what one subject announces and others answer.

#include "model/service/allocation/allocation.hpp"
#include "model/service/court/court.hpp"
#include "model/service/desk/worklist.hpp"
#include "model/service/enforcement/breach.hpp"
#include "model/service/enforcement/recall.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/groups/groups.hpp"
#include "model/service/management/management.hpp"
#include "model/service/resettlement/resettlement.hpp"
#include "model/service/run/inspections.hpp"
#include "model/service/skill/skill.hpp"
#include "model/service/state/announce.hpp"
#include "model/service/supervision/activity.hpp"
#include "model/service/supervision/band_review.hpp"
#include "model/service/supervision/contact.hpp"
#include "model/service/supervision/risk.hpp"
#include "model/service/supervision/supervision.hpp"
#include "model/service/supervision/visits.hpp"
#include "model/service/unpaid_work/unpaid_work.hpp"

namespace caseflow::service::announce {

void order_made(Service& service, CaseId id, double hours) {
  if (service.cases[id].kind != core::CaseKind::unpaid_work) activity::impose(service, id);
  if (service.cases[id].kind != core::CaseKind::supervision) unpaid_work::impose(service, id, hours);
}

void received_into_custody(Service& service, CaseId id) { resettlement::reception(service, id); }

void order_begins(Service& service, CaseId id) {
  Case const& subject = service.cases[id];
  supervision::begin(service, id);
  allocation::plan_move(service, id);
  risk::plan_change(service, id);
  court::plan_conviction(service, id);
  if (subject.unpaid_work) unpaid_work::begin(service, id);
  if (subject.kind != core::CaseKind::unpaid_work) groups::refer(service, id);
}

void leaves_prison(Service& service, CaseId id) { resettlement::released(service, id); }

void licence_begins(Service& service, CaseId id) {
  allocation::place(service, id);
  resettlement::handed_over(service, id);
  supervision::begin(service, id);
  allocation::plan_move(service, id);
  risk::plan_change(service, id);
  court::plan_conviction(service, id);
  recall::plan(service, id);
  groups::refer(service, id);
}

void resumed(Service& service, CaseId id, bool after_recall) {
  if (after_recall) {
    allocation::place(service, id);
    recall::plan(service, id);
  }
  if (service.cases[id].in_contact()) contact::resume(service, id);
}

void ends(Service& service, CaseId id, core::Stage how) {
  inspections::close_file(service, id, how);
  risk::ended(service, id);
  unpaid_work::ended(service, id, how);
  activity::ended(service, id, how);
  worklist::ended(service, id);
}

void hazard_begins(Service& service, CaseId id, EventKind kind) {
  switch (kind) {
    case EventKind::transfer:
      return sentence::plan_transfer(service, id);
    case EventKind::move:
      return allocation::plan_move(service, id);
    case EventKind::risk_change:
      return risk::plan_change(service, id);
    case EventKind::conviction:
      return court::plan_next_conviction(service, id);
    case EventKind::recall:
      return recall::plan_next(service, id);
    case EventKind::home_visit:
      return visits::plan_home_visit(service, id);
    case EventKind::agency_meeting:
      return visits::plan_meeting(service, id);
    case EventKind::band_review:
      return band_review::plan(
          service, id,
          service.uniform(service.cases[id].entity, Purpose::band_review, ordinals::first_band_review));
    default:
      return;
  }
}

void officer_changed(Service& service, CaseId id) { management::reallocated(service, id); }

void papers_written(Service& service, CaseId id) { breach::papers_done(service, id); }

void orders_revoked(Service& service, CaseId id, bool resentenced) {
  court::revoke(service, id, resentenced);
}

void breached_order_continues(Service& service, CaseId id, double u) {
  court::add_requirements(service, id, u);
}

void recalled(Service& service, CaseId id, sim::Day release) { resettlement::recalled(service, id, release); }

void released_after_recall(Service& service, CaseId id) { resettlement::rereleased(service, id); }

void officer_came(Service& service, OfficerId officer) {
  skill::officer_came(service, officer);
  management::plan_supervision(service, officer);
}

}  // namespace caseflow::service::announce
