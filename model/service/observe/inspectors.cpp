#include "model/service/observe/inspectors.hpp"

#include "model/service/observe/case_notes.hpp"

namespace caseflow::service::inspectors {
namespace {

using core::Sample;

/// Tells `file_of`'s file of each case what has fallen due for the case before today and is not done. A
/// contact is given or lost when the next one is due.
template <class FileOf>
void count_undone(Service const& service, FileOf const& file_of) {
  auto const consider = [&](WorkItem const& item) {
    if (item.due >= service.today() || is_contact(item.task)) return;
    if (CaseFile* const file = file_of(item.subject, item.generation)) case_notes::undone(*file, item);
  };
  for (auto const& desk : service.desks)
    for (auto const& item : desk.worklist) consider(item);
  for (auto const& item : service.queue.work()) consider(item);
  for (auto const& list : service.group_work.waiting)
    for (auto const& member : list) {
      if (!member.subject || member.started) continue;
      if (CaseFile* const file = file_of(member.subject, member.generation))
        case_notes::group_awaited(service, *file, static_cast<double>(service.today() - member.since) / 7);
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

/// Posts of today, and those of them without a person.
void count_posts(Service& service) {
  if (!service.staffed) return;
  for (OfficerId const id : service.desks.ids()) {
    StaffMember const& person = service.staff[id];
    if (!person.here && !person.wanted()) continue;
    service.conditions.established_fte_days += static_cast<double>(person.fte);
    if (!person.here) service.conditions.vacant_fte_days += static_cast<double>(person.fte);
  }
}

}  // namespace

void close_file(Service& service, CaseId id, core::Stage how) {
  Case const& subject = service.cases[id];
  CaseFile* const file = case_file::file_of(service, subject);
  if (!file) return;
  count_undone(service, [&](CaseId of, std::uint16_t generation) {
    return of == id && generation == subject.generation ? file : nullptr;
  });
  case_notes::conclude(service, subject, *file);
  file->ended = how;
}

FilesRead read(Service const& service, Reading const& reading) {
  auto files = service.files;
  count_undone(service, [&](CaseId of, std::uint16_t generation) -> CaseFile* {
    Case const& subject = service.cases[of];
    return subject.generation == generation ? files.of(subject) : nullptr;
  });
  for (auto& file : files)
    if (!file.ended) case_notes::conclude(service, service.cases[file.subject], file);
  FilesRead found;
  for (auto const& file : files) {
    if (eligible(file, Sample::supervision, reading)) found.supervision.push_back(file);
    if (eligible(file, Sample::unpaid_work, reading)) found.unpaid_work.push_back(file);
    if (eligible(file, Sample::through_the_gate, reading)) found.through_the_gate.push_back(file);
  }
  return found;
}

void morning(Service& service) {
  auto const& all = service.model->readings;
  service.conditions_before.resize(all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].conditions_from == service.today()) service.conditions_before[i] = service.conditions;
    if (all[i].on != service.today()) continue;
    service.readings.push_back(read(service, all[i]));
    service.readings.back().conditions = service.conditions.since(service.conditions_before[i]);
  }
  count_posts(service);
}

}  // namespace caseflow::service::inspectors
