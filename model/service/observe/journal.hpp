#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "model/service/observe/notes.hpp"
#include "model/service/state/service.hpp"

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
void write(Service const& service, Case const& subject, What what);

/// Whether notes about a case are kept.
inline bool follows(Service const& service, Case const& subject) {
  return service.journal != nullptr &&
         (service.journal->subject == subject.entity || service.journal->subject == Journal::everybody);
}

/// Writes a note about a case; nothing for one that is not followed.
template <class ANote>
void note(Service const& service, Case const& subject, ANote const& what) {
  if (follows(service, subject)) [[unlikely]]
    write(service, subject, What(what));
}
template <class ANote>
void note(Service const& service, CaseId id, ANote const& what) {
  note(service, service.cases[id], what);
}

/// Who holds a person's place now; `nobody` has none.
notes::Holder holder(Service const& service, OfficerId person);

/// A place on the staff; the grade and site are those of the plan in force from the start date.
struct Place {
  GradeId grade;
  SiteId site;
};

/// The places of all officers.
core::ListBy<OfficerId, Place> places(Service const& service);

/// A case has come onto the caseload, to be allocated from a day on.
void entered(Service& service, CaseId id, sim::Day allocation_from);
/// It leaves it, by `how`. Call while it has its stage.
void ended(Service& service, CaseId id, core::Stage how);

/// The case's band by the rules, and which of them gave it. Call where it may have changed from `was`;
/// `was_lowered`: for want of room.
void banded(Service const& service, Case const& subject, BandId was, bool was_lowered = false);
/// Where the rules place it.
void routed(Service const& service, Case const& subject, SiteId site);
/// Who takes it of a site's officers, all of whom were considered, or nobody; `woman`: that is what the
/// person asked for.
void chosen(Service const& service, Case const& subject, SiteId site,
            std::vector<rules::Candidate> const& candidates, std::optional<std::size_t> officer,
            OfficerId except, bool woman);
/// It is taken off its officer.
void taken_off(Service const& service, Case const& subject, notes::Why why);
/// Its former officer takes it again.
void returns_to(Service const& service, Case const& subject, OfficerId officer);
/// A contact of today goes to `giver`'s worklist, because its officer is away; nothing where the officer is
/// there.
void officer_away(Service const& service, Case const& subject, OfficerId giver);
/// The person leaves prison; `settled`: for settled accommodation.
void released(Service const& service, Case const& subject, bool after_recall, bool settled);
/// A contact falls out, because the next one is due.
void not_given(Service const& service, WorkItem const& item);
/// A run's session is called off today, or was left out of its plan.
void session_falls_out(Service const& service, GroupRun const& run, bool called_off);
/// A piece of work of a case was finished, or skipped.
void worked(Service const& service, OfficerId by, WorkItem const& item, double depth, bool skipped);

}  // namespace journal
}  // namespace caseflow::service
