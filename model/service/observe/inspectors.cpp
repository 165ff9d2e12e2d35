#include "model/service/observe/inspectors.hpp"

#include "model/service/observe/case_notes.hpp"

namespace caseflow::service::inspectors {
namespace {

using core::Sample;

/// Tells `file_of`'s file of each case what has fallen due for the case before today and is not done. A
/// contact is given or lost when the next one is due.
template <class FileOf>
void count_undone(Evidence const& evidence, FileOf const& file_of) {
  auto const consider = [&](WorkItem const& item) {
    if (item.due >= evidence.today || is_contact(item.task)) return;
    if (CaseFile* const file = file_of(item.subject, item.generation)) case_notes::undone(*file, item);
  };
  for (auto const& desk : evidence.desks)
    for (auto const& item : desk.worklist) consider(item);
  for (auto const& item : evidence.queue.work()) consider(item);
  for (auto const& list : evidence.waiting)
    for (auto const& member : list) {
      if (!member.subject || member.started) continue;
      if (CaseFile* const file = file_of(member.subject, member.generation))
        case_notes::group_awaited(*file, evidence.scales(),
                                  static_cast<double>(evidence.today - member.since) / 7);
    }
}

/// Supervision is this service's to answer for while it is with it, whether it goes on or has ended; unpaid
/// work is done here for others' cases too; a release is past.
bool eligible(CaseFile const& file, Sample sample, Reading const& reading) {
  if (!reading.window(sample).holds(file.begun_in(sample))) return false;
  bool const moved = file.ended == core::Stage::transferred;
  switch (sample) {
    case Sample::supervision:
      return !moved && file.ended != core::Stage::escalated;
    case Sample::unpaid_work:
      return !moved;
    case Sample::through_the_gate:
      break;
  }
  return true;
}

}  // namespace

void close_file(CaseFile& file, Evidence const& evidence, CaseId id, core::Stage how) {
  Case const& subject = evidence.cases[id];
  count_undone(evidence, [&](CaseId of, std::uint16_t generation) {
    return of == id && generation == subject.generation ? &file : nullptr;
  });
  case_notes::conclude(evidence, subject, file);
  file.ended = how;
}

FilesRead read(CaseFiles files, Evidence const& evidence, Reading const& reading) {
  count_undone(evidence, [&](CaseId of, std::uint16_t generation) -> CaseFile* {
    Case const& subject = evidence.cases[of];
    return subject.generation == generation ? files.of(subject) : nullptr;
  });
  for (auto& file : files)
    if (!file.ended) case_notes::conclude(evidence, evidence.cases[file.subject], file);
  FilesRead found;
  for (auto const& file : files) {
    if (eligible(file, Sample::supervision, reading)) found.supervision.push_back(file);
    if (eligible(file, Sample::unpaid_work, reading)) found.unpaid_work.push_back(file);
    if (eligible(file, Sample::through_the_gate, reading)) found.through_the_gate.push_back(file);
  }
  return found;
}

void count_posts(Evidence const& evidence, Conditions& conditions) {
  if (!evidence.staffed) return;
  for (OfficerId const id : evidence.desks.ids()) {
    StaffMember const& person = evidence.staff[id];
    if (!person.here && !person.wanted()) continue;
    conditions.established_fte_days += static_cast<double>(person.fte);
    if (!person.here) conditions.vacant_fte_days += static_cast<double>(person.fte);
  }
}

}  // namespace caseflow::service::inspectors
