#include "model/service/journal.hpp"

#include <algorithm>

#include "model/service/caseload.hpp"
#include "model/service/routing.hpp"

namespace caseflow::service::journal {

void write(Service const& service, What what) {
  service.journal->notes.push_back({service.today(), std::move(what)});
}

notes::Holder holder(Service const& service, std::int16_t person) {
  if (person == nobody) return {};
  return {person, service.people[static_cast<std::size_t>(person)].incumbent};
}

void entered(Service& service, CaseId id, sim::Day allocation_from) {
  if (service.journal == nullptr) return;
  Journal& journal = *service.journal;
  Case const& subject = service.cases[id];
  journal.visit_of_slot.resize(std::max<std::size_t>(journal.visit_of_slot.size(), id + 1u));
  journal.visit_of_slot[id] = journal.visits.size();
  journal.visits.push_back({subject.entity, subject.kind, subject.home, service.today()});
  if (!follows(service, subject)) return;
  float const hours = subject.unpaid_work < 0
                          ? 0
                          : service.orders[static_cast<std::size_t>(subject.unpaid_work)].hours_needed;
  write(service, notes::Arrived{subject, hours, allocation_from});
  banded(service, subject, -1);
}

void ended(Service& service, CaseId id, core::Stage how) {
  if (service.journal == nullptr) return;
  note(service, service.cases[id], notes::Ended{how});
  service.journal->visits[service.journal->visit_of_slot[id]].until = service.today();
}

void banded(Service const& service, Case const& subject, int was) {
  if (!follows(service, subject) || was == subject.band) return;
  auto const& banding = service.plan->banding;
  auto const facts = subject.facts();
  notes::Banded made{subject.band, was, 0, 0, {}, {}, subject.under_banded};
  while (!banding.rules[made.rule].when.holds(facts)) ++made.rule;
  made.by_rule = banding.rules[made.rule].band;
  for (std::size_t i = 0; i < banding.at_least.size(); ++i)
    if (banding.at_least[i].when.holds(facts)) made.at_least.push_back(i);
  for (std::size_t i = 0; i < banding.consider.size(); ++i) {
    if (!banding.consider[i].when.holds(facts)) continue;
    made.judgements.push_back(
        {i, {static_cast<double>(banding.consider[i].probability), judgement(service, subject, i)}});
  }
  write(service, made);
}

void routed(Service const& service, Case const& subject, int site) {
  if (!follows(service, subject)) return;
  auto const& plan = *service.plan;
  notes::Routed made{site, -1, routing::stepped_down(service, subject), subject.with_area};
  if (plan.has_hub() && !made.telephone) {
    made.rule = 0;
    while (!plan.routes[static_cast<std::size_t>(made.rule)].when.holds(subject.facts())) ++made.rule;
  }
  write(service, made);
}

void chosen(Service const& service, Case const& subject, int site,
            std::vector<rules::Candidate> const& candidates, std::optional<std::size_t> officer,
            std::int16_t except) {
  if (!follows(service, subject)) return;
  auto const& allocation = service.plan->scenario.operating_model.allocation;
  auto const& officers = service.officers_at[static_cast<std::size_t>(site)];
  notes::Chosen made{site, notes::ChosenBy::nobody, {}, allocation.by, allocation.full_at_share, {}};
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    auto const person = static_cast<std::int16_t>(officers[i]);
    made.considered.push_back({holder(service, person), candidates[i], person == except});
  }
  if (officer) {
    made.officer = made.considered[*officer].officer;
    made.by = candidates[*officer].right_grade ? notes::ChosenBy::least_load : notes::ChosenBy::outside_grade;
  }
  write(service, made);
}

void taken_off(Service const& service, Case const& subject, notes::Why why) {
  note(service, subject, notes::TakenOff{why, holder(service, subject.officer)});
}

void returns_to(Service const& service, Case const& subject, std::int16_t officer) {
  if (!follows(service, subject)) return;
  auto const& allocation = service.plan->scenario.operating_model.allocation;
  write(service, notes::Chosen{service.desks[static_cast<std::size_t>(officer)].site,
                               notes::ChosenBy::continuity,
                               holder(service, officer),
                               allocation.by,
                               allocation.full_at_share,
                               {}});
}

void officer_away(Service const& service, Case const& subject, std::int16_t giver) {
  if (!follows(service, subject)) return;
  Person const& officer = service.people[static_cast<std::size_t>(subject.officer)];
  if (officer.present(service.today())) return;
  write(service, notes::OfficerAway{holder(service, subject.officer),
                                    giver == subject.officer ? notes::Holder{} : holder(service, giver),
                                    officer.sick});
}

void worked(Service const& service, PersonId by, WorkItem const& item, double depth, bool skipped) {
  Case const& subject = service.cases[item.subject];
  if (!follows(service, subject)) return;
  write(service, notes::Worked{holder(service, static_cast<std::int16_t>(by)), item, depth, skipped});
}

}  // namespace caseflow::service::journal
