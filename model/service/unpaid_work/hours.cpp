#include "model/service/unpaid_work/hours.hpp"

#include <algorithm>

#include "model/scenario/process/unpaid_work.hpp"
#include "model/service/flow/sentence.hpp"
#include "model/service/observe/journal.hpp"
#include "model/service/supervision/risk.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::hours {
namespace {

using core::Stage;

void finish(Service& service, CaseId id) {
  UnpaidWorkRequirement& requirement = requirement_of(service, id);
  service.requirements.close(requirement);
  service.count(service.model->measures.unpaid_work_completion_share, 1);
  Case const& subject = service.cases[id];
  bool const nothing_else = subject.kind == core::CaseKind::unpaid_work || subject.end_passed;
  bool const open = subject.stage == Stage::breach_proceedings;
  if (nothing_else && !open)
    sentence::end(service, id, Stage::completed);
  else if (nothing_else)
    service.cases[id].end_passed = true;
}

}  // namespace

UnpaidWorkRequirement& requirement_of(Service& service, CaseId id) {
  SIM_EXPECTS(bool(service.cases[id].unpaid_work));
  return service.requirements[service.cases[id].unpaid_work];
}

void worked(Service& service, RequirementId id) {
  UnpaidWorkRequirement& requirement = service.requirements[id];
  auto const& work = service.plan->scenario.unpaid_work;
  SIM_EXPECTS(!requirement.done);
  float const before = requirement.hours_done;
  risk::look(service, requirement.subject, service.plan->scenario.risk_changes.noticed_at_work_share,
             notes::NoticedBy::unpaid_work);
  service.files.note(service.cases[requirement.subject], core::Feature::sessions_held, 1);
  requirement.hours_done = std::min(requirement.hours_needed, before + static_cast<float>(work.day_hours));
  // Education, training and employment run beside the days and are credited with them.
  service.count(service.model->measures.unpaid_work_hours,
                scenario::hours_ordered(work, static_cast<double>(requirement.hours_done - before)));
  note_day(service, requirement, notes::WorkDay::worked);
  if (requirement.hours_done >= requirement.hours_needed) finish(service, requirement.subject);
}

void give_up(Service& service, CaseId id) {
  SIM_EXPECTS(service.work_outstanding(service.cases[id]));
  service.requirements.close(requirement_of(service, id));
  service.count(service.model->measures.unpaid_work_completion_share, 0);
}

void note_day(Service const& service, UnpaidWorkRequirement const& requirement, notes::WorkDay how,
              std::optional<StandDown> why) {
  journal::note(service.todays_journal(), service.cases[requirement.subject],
                notes::UnpaidWorkDay{how, requirement.individual, static_cast<double>(requirement.hours_done),
                                     static_cast<double>(requirement.hours_needed), why});
}

}  // namespace caseflow::service::hours
