#include "model/service/observe/journal.hpp"

#include <algorithm>

#include "model/service/state/banding.hpp"
#include "model/service/state/routing.hpp"

namespace caseflow::service::journal {

namespace {

notes::ChosenBy chosen_by(rules::Candidate const& officer, double full_at_share) {
  using rules::Candidate;
  if (!officer.right_grade) return notes::ChosenBy::outside_grade;
  if (officer.interest == Candidate::other_cases) return notes::ChosenBy::other_specialist;
  bool const room = officer.load + officer.added <= full_at_share * officer.target;
  return officer.interest == Candidate::this_case && room ? notes::ChosenBy::specialist
                                                          : notes::ChosenBy::least_load;
}

/// Whether a contact's day came while its officer was away, and nobody took it.
bool waited_for_officer(Service const& service, WorkItem const& item) {
  if (item.due >= service.today() || !is_contact(item.task)) return false;
  auto const& notes = service.journal->notes;
  for (auto note = notes.rbegin(); note != notes.rend() && note->day >= item.due; ++note)
    if (auto const* away = std::get_if<notes::OfficerAway>(&note->what);
        away != nullptr && note->day == item.due && note->subject == service.cases[item.subject].entity)
      return away->covered_by.person == nobody;
  return false;
}

}  // namespace

void write(Service const& service, Case const& subject, What what) {
  service.journal->notes.push_back({service.today(), subject.entity, std::move(what)});
}

notes::Holder holder(Service const& service, OfficerId person) {
  if (person == nobody) return {};
  return {person, service.staff[person].incumbent};
}

core::ListBy<OfficerId, Place> places(Service const& service) {
  core::ListBy<OfficerId, Place> all;
  for (auto const& desk : service.desks) all.push_back({desk.grade, desk.site});
  return all;
}

void entered(Service& service, CaseId id, sim::Day allocation_from) {
  if (service.journal == nullptr) return;
  Journal& journal = *service.journal;
  Case const& subject = service.cases[id];
  journal.visit_of_slot.resize(
      std::max<std::size_t>(journal.visit_of_slot.size(), id.number() + std::size_t{1}));
  journal.visit_of_slot[id] = journal.visits.size();
  journal.visits.push_back({subject.entity, subject.kind, subject.home, service.today()});
  if (!follows(service, subject)) return;
  float const hours = !subject.unpaid_work ? 0 : service.requirements[subject.unpaid_work].hours_needed;
  write(service, subject, notes::Arrived{subject, hours, allocation_from});
  banded(service, subject, {});
}

void ended(Service& service, CaseId id, core::Stage how) {
  if (service.journal == nullptr) return;
  note(service, service.cases[id], notes::Ended{how});
  service.journal->visits[service.journal->visit_of_slot[id]].until = service.today();
}

void banded(Service const& service, Case const& subject, BandId was, bool was_lowered) {
  if (!follows(service, subject) || was == subject.band) return;
  auto const& banding = service.plan->banding;
  auto const facts = subject.facts();
  bool const lifted = was_lowered && !subject.under_banded;
  notes::Banded made{subject.band, was, 0, {}, {}, {}, subject.under_banded, lifted};
  while (!banding.rules[made.rule].when.holds(facts)) ++made.rule;
  made.by_rule = banding.rules[made.rule].band;
  for (std::size_t i = 0; i < banding.at_least.size(); ++i)
    if (banding.at_least[i].when.holds(facts)) made.at_least.push_back(i);
  for (std::size_t i = 0; i < banding.consider.size(); ++i) {
    if (!banding.consider[i].when.holds(facts)) continue;
    made.judgements.push_back(
        {i, {static_cast<double>(banding.consider[i].probability), judgement(service, subject, i)}});
  }
  write(service, subject, made);
}

void routed(Service const& service, Case const& subject, SiteId site) {
  if (!follows(service, subject)) return;
  auto const& plan = *service.plan;
  notes::Routed made{site, -1, routing::stepped_down(service, subject), routing::area_has(service, subject)};
  if (plan.has_hub() && !made.telephone) {
    made.rule = 0;
    while (!plan.routes[static_cast<std::size_t>(made.rule)].when.holds(subject.facts())) ++made.rule;
  }
  write(service, subject, made);
}

void chosen(Service const& service, Case const& subject, SiteId site,
            std::vector<rules::Candidate> const& candidates, std::optional<std::size_t> officer,
            OfficerId except, bool woman) {
  if (!follows(service, subject)) return;
  auto const& allocation = service.plan->scenario.operating_model.allocation;
  auto const& officers = service.desks.at(site);
  notes::Chosen made{site, notes::ChosenBy::nobody, {}, allocation.by, allocation.full_at_share, woman, {}};
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    OfficerId const person = officers[i];
    auto const& about = service.staff[officers[i]];
    if (!about.here && !about.wanted()) continue;  // no such post today
    made.considered.push_back(
        {holder(service, person), candidates[i], person == except, !about.here, about.woman});
  }
  if (officer) {
    made.officer = holder(service, officers[*officer]);
    made.by = chosen_by(candidates[*officer], allocation.full_at_share);
  }
  write(service, subject, made);
}

void taken_off(Service const& service, Case const& subject, notes::Why why) {
  note(service, subject, notes::TakenOff{why, holder(service, subject.officer)});
}

void returns_to(Service const& service, Case const& subject, OfficerId officer) {
  if (!follows(service, subject)) return;
  auto const& allocation = service.plan->scenario.operating_model.allocation;
  write(service, subject,
        notes::Chosen{service.desks[officer].site,
                      notes::ChosenBy::continuity,
                      holder(service, officer),
                      allocation.by,
                      allocation.full_at_share,
                      false,
                      {}});
}

void officer_away(Service const& service, Case const& subject, OfficerId giver) {
  if (!follows(service, subject)) return;
  StaffMember const& officer = service.staff[subject.officer];
  if (officer.present(service.today())) return;
  write(
      service, subject,
      notes::OfficerAway{holder(service, subject.officer),
                         giver == subject.officer ? notes::Holder{} : holder(service, giver), officer.sick});
}

void released(Service const& service, Case const& subject, bool after_recall, bool settled) {
  if (!follows(service, subject)) return;
  write(service, subject,
        notes::Released{after_recall, subject.release_planned, subject.prerelease_done, subject.needs,
                        subject.needs_worked_on, subject.needs_met, settled});
}

void not_given(Service const& service, WorkItem const& item) {
  Case const& subject = service.cases[item.subject];
  if (!follows(service, subject)) return;
  auto const why = waited_for_officer(service, item) ? notes::NotGivenBecause::officer_away
                                                     : notes::NotGivenBecause::no_time;
  write(service, subject, notes::NotGiven{why, item.due});
}

void session_falls_out(Service const& service, GroupRun const& run, bool called_off) {
  if (service.journal == nullptr) return;
  auto const how = called_off ? notes::SessionDay::called_off : notes::SessionDay::left_out;
  for (auto const& member : run.members) {
    if (!member.subject) continue;
    Case const& subject = service.cases[member.subject];
    if (subject.generation == member.generation) note(service, subject, notes::GroupSession{run.group, how});
  }
}

void worked(Service const& service, OfficerId by, WorkItem const& item, double depth, bool skipped) {
  Case const& subject = service.cases[item.subject];
  if (!follows(service, subject)) return;
  write(service, subject,
        notes::Worked{holder(service, by), item, depth, skipped, waited_for_officer(service, item)});
}

}  // namespace caseflow::service::journal
