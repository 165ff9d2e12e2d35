#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "model/rules/allocation.hpp"
#include "model/scenario/question/operating_model.hpp"
#include "model/service/observe/notes.hpp"
#include "model/service/state/case_counts.hpp"
#include "model/service/state/desks.hpp"
#include "model/service/state/group_work.hpp"
#include "model/service/state/judging.hpp"
#include "model/service/state/observers.hpp"
#include "model/service/state/staff.hpp"

namespace caseflow::service {

/// A case's time on the caseload.
struct Visit {
  sim::Entity entity = 0;
  core::CaseKind kind{};
  SiteId home;  ///< Office that serves where the person lives.
  sim::Day from = 0;
  sim::Day until = never;  ///< Day of its end; `never` while it lasts.
};

/// What is written down of one replication for a reader: every case's visit, and one case's notes. It
/// observes; a replication goes the same way with a journal and without.
struct Journal {
  static constexpr sim::Entity everybody = ~sim::Entity{0};
  sim::Entity subject = 0;  ///< Whose notes are kept; 0: nobody's.
  std::vector<JournalEntry> notes;
  std::vector<Visit> visits;                        ///< In order of arrival.
  core::ListBy<CaseId, std::size_t> visit_of_slot;  ///< Of the case that has the slot.
};

/// How decisions write notes. A decision calls one of these in one line; without a journal, and for all cases
/// but the one that it follows, that costs a test.
namespace journal {

/// Writes a note about a case. Expects one that is followed.
void write(TodaysJournal const& to, Case const& subject, What what);

/// Whether notes about a case are kept.
inline bool follows(TodaysJournal const& to, Case const& subject) {
  return to.journal != nullptr &&
         (to.journal->subject == subject.entity || to.journal->subject == Journal::everybody);
}

/// Writes a note about a case; nothing for one that is not followed.
template <class ANote>
void note(TodaysJournal const& to, Case const& subject, ANote const& what) {
  if (follows(to, subject)) [[unlikely]]
    write(to, subject, What(what));
}

/// Who holds a person's place now; `nobody` has none.
notes::Holder holder(Staff const& staff, OfficerId person);

/// A place on the staff; the grade and site are those of the plan in force from the start date.
struct Place {
  GradeId grade;
  SiteId site;
};

/// The places of all officers.
core::ListBy<OfficerId, Place> places(Desks const& desks);

/// A case has come onto the caseload, to be allocated from a day on, with so many hours of unpaid work to do.
void entered(TodaysJournal const& to, Judging const& judging, CaseId id, Case const& subject, float hours,
             sim::Day allocation_from);
/// It leaves it, by `how`. Call while it has its stage.
void ended(TodaysJournal const& to, CaseId id, Case const& subject, core::Stage how);

/// The case's band by the rules, and which of them gave it. Call where it may have changed from `was`;
/// `was_lowered`: for want of room.
void banded(TodaysJournal const& to, Judging const& judging, Case const& subject, BandId was,
            bool was_lowered = false);
/// Where the rules place it: `made` without the rule. Expects a case that is followed.
void routed(TodaysJournal const& to, scenario::Plan const& plan, Case const& subject, notes::Routed made);

/// An allocation among a site's officers, all of whom were considered.
struct Allocated {
  SiteId site;
  scenario::Allocation const& rules;
  Staff const& staff;
  std::vector<OfficerId> const& officers;           ///< In the order in which they are asked …
  std::vector<rules::Candidate> const& candidates;  ///< … and as the rules see each.
  std::optional<std::size_t> officer;               ///< Who takes it; nobody.
  OfficerId except;                                 ///< Who gives it up.
  bool woman = false;                               ///< That is what the person asked for.
};
/// Who takes a case.
void chosen(TodaysJournal const& to, Case const& subject, Allocated const& by);
/// Its former officer, at a site, takes it again.
void returns_to(TodaysJournal const& to, Case const& subject, scenario::Allocation const& rules, SiteId site,
                notes::Holder const& officer);
/// A contact of today goes to `giver`'s worklist, because its officer is away; nothing where the officer is
/// there.
void officer_away(TodaysJournal const& to, Staff const& staff, Case const& subject, OfficerId giver);
/// The person leaves prison; `settled`: for settled accommodation.
void released(TodaysJournal const& to, Case const& subject, bool after_recall, bool settled);
/// A contact of a case falls out, because the next one is due.
void not_given(TodaysJournal const& to, Case const& subject, WorkItem const& item);
/// A run's session is called off today, or was left out of its plan.
void session_falls_out(TodaysJournal const& to, Caseload const& cases, GroupRun const& run, bool called_off);
/// A piece of work of a case was finished, or skipped.
void worked(TodaysJournal const& to, Staff const& staff, Case const& subject, OfficerId by,
            WorkItem const& item, double depth, bool skipped);

}  // namespace journal
}  // namespace caseflow::service
