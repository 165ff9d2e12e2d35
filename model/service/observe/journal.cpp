#include "model/service/observe/journal.hpp"

#include <algorithm>

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
bool waited_for_officer(TodaysJournal const& to, Case const& subject, WorkItem const& item) {
  if (item.due >= to.today || !is_contact(item.task)) return false;
  auto const& notes = to.journal->notes;
  for (auto note = notes.rbegin(); note != notes.rend() && note->day >= item.due; ++note)
    if (auto const* away = std::get_if<notes::OfficerAway>(&note->what);
        away != nullptr && note->day == item.due && note->subject == subject.entity)
      return away->covered_by.person == nobody;
  return false;
}

}  // namespace

void write(TodaysJournal const& to, Case const& subject, What what) {
  to.journal->notes.push_back({to.today, subject.entity, std::move(what)});
}

notes::Holder holder(Staff const& staff, OfficerId person) {
  if (person == nobody) return {};
  return {person, staff[person].incumbent};
}

core::ListBy<OfficerId, Place> places(Desks const& desks) {
  core::ListBy<OfficerId, Place> all;
  for (auto const& desk : desks) all.push_back({desk.grade, desk.site});
  return all;
}

void entered(TodaysJournal const& to, Judging const& judging, CaseId id, Case const& subject, float hours,
             sim::Day allocation_from) {
  if (to.journal == nullptr) return;
  Journal& journal = *to.journal;
  journal.visit_of_slot.resize(
      std::max<std::size_t>(journal.visit_of_slot.size(), id.number() + std::size_t{1}));
  journal.visit_of_slot[id] = journal.visits.size();
  journal.visits.push_back({subject.entity, subject.kind, subject.home, to.today});
  if (!follows(to, subject)) return;
  write(to, subject, notes::Arrived{subject, hours, allocation_from});
  banded(to, judging, subject, {});
}

void ended(TodaysJournal const& to, CaseId id, Case const& subject, core::Stage how) {
  if (to.journal == nullptr) return;
  note(to, subject, notes::Ended{how});
  to.journal->visits[to.journal->visit_of_slot[id]].until = to.today;
}

void banded(TodaysJournal const& to, Judging const& judging, Case const& subject, BandId was,
            bool was_lowered) {
  if (!follows(to, subject) || was == subject.band) return;
  auto const& banding = judging.plan.banding;
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
        {i, {static_cast<double>(banding.consider[i].probability), judging.judgement(subject, i)}});
  }
  write(to, subject, made);
}

void routed(TodaysJournal const& to, scenario::Plan const& plan, Case const& subject, notes::Routed made) {
  if (plan.has_hub() && !made.telephone) {
    made.rule = 0;
    while (!plan.routes[static_cast<std::size_t>(made.rule)].when.holds(subject.facts())) ++made.rule;
  }
  write(to, subject, made);
}

void chosen(TodaysJournal const& to, Case const& subject, Allocated const& by) {
  if (!follows(to, subject)) return;
  double const full_at_share = by.rules.full_at_share;
  notes::Chosen made{by.site, notes::ChosenBy::nobody, {}, by.rules.by, full_at_share, by.woman, {}};
  for (std::size_t i = 0; i < by.candidates.size(); ++i) {
    OfficerId const person = by.officers[i];
    auto const& about = by.staff[person];
    if (!about.here && !about.wanted()) continue;  // no such post today
    made.considered.push_back(
        {holder(by.staff, person), by.candidates[i], person == by.except, !about.here, about.woman});
  }
  if (by.officer) {
    made.officer = holder(by.staff, by.officers[*by.officer]);
    made.by = chosen_by(by.candidates[*by.officer], full_at_share);
  }
  write(to, subject, made);
}

void returns_to(TodaysJournal const& to, Case const& subject, scenario::Allocation const& rules, SiteId site,
                notes::Holder const& officer) {
  if (!follows(to, subject)) return;
  write(to, subject,
        notes::Chosen{site, notes::ChosenBy::continuity, officer, rules.by, rules.full_at_share, false, {}});
}

void officer_away(TodaysJournal const& to, Staff const& staff, Case const& subject, OfficerId giver) {
  if (!follows(to, subject)) return;
  StaffMember const& officer = staff[subject.officer];
  if (officer.present(to.today)) return;
  write(to, subject,
        notes::OfficerAway{holder(staff, subject.officer),
                           giver == subject.officer ? notes::Holder{} : holder(staff, giver), officer.sick});
}

void released(TodaysJournal const& to, Case const& subject, bool after_recall, bool settled) {
  note(to, subject,
       notes::Released{after_recall, subject.release_planned, subject.prerelease_done, subject.needs,
                       subject.needs_worked_on, subject.needs_met, settled});
}

void not_given(TodaysJournal const& to, Case const& subject, WorkItem const& item) {
  if (!follows(to, subject)) return;
  auto const why = waited_for_officer(to, subject, item) ? notes::NotGivenBecause::officer_away
                                                         : notes::NotGivenBecause::no_time;
  write(to, subject, notes::NotGiven{why, item.due});
}

void session_falls_out(TodaysJournal const& to, Caseload const& cases, GroupRun const& run, bool called_off) {
  if (to.journal == nullptr) return;
  auto const how = called_off ? notes::SessionDay::called_off : notes::SessionDay::left_out;
  for (auto const& member : run.members) {
    if (!member.subject) continue;
    Case const& subject = cases[member.subject];
    if (subject.generation == member.generation) note(to, subject, notes::GroupSession{run.group, how});
  }
}

void worked(TodaysJournal const& to, Staff const& staff, Case const& subject, OfficerId by,
            WorkItem const& item, double depth, bool skipped) {
  if (!follows(to, subject)) return;
  write(to, subject,
        notes::Worked{holder(staff, by), item, depth, skipped, waited_for_officer(to, subject, item)});
}

}  // namespace caseflow::service::journal
