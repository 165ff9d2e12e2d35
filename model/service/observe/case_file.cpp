#include "model/service/observe/case_file.hpp"

#include <algorithm>

#include "model/service/desk/worklist.hpp"
#include "model/service/observe/case_notes.hpp"
#include "model/service/state/service.hpp"

namespace caseflow::service {

using core::Feature;
using core::Sample;

std::optional<double> CaseFile::value(Feature feature) const {
  auto const& [part, whole] = noted[static_cast<std::size_t>(feature)];
  if (whole <= 0) return std::nullopt;
  return std::clamp(static_cast<double>(part) / static_cast<double>(whole), 0.0, 1.0);
}

void CaseFile::add(Feature feature, double part, double whole) {
  Noted& at = noted[static_cast<std::size_t>(feature)];
  at.part += static_cast<float>(part);
  at.whole += static_cast<float>(whole);
}

std::vector<CaseFile> const& FilesRead::of(Sample sample) const {
  switch (sample) {
    case Sample::supervision:
      return supervision;
    case Sample::unpaid_work:
      return unpaid_work;
    case Sample::through_the_gate:
      break;
  }
  return through_the_gate;
}

namespace case_file {
namespace {

/// Whether a reading to come finds a case eligible that began on this day.
bool looked_at(Service const& service, Sample sample, sim::Day begun) {
  auto const& readings = service.model.readings;
  return std::any_of(readings.begin(), readings.end(), [&](Reading const& reading) {
    return reading.on > service.today() && reading.window(sample).holds(begun);
  });
}

CaseFile& file_for(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (subject.file < 0) {
    subject.file = static_cast<std::int32_t>(service.files.size());
    CaseFile& file = service.files.emplace_back();
    file.subject = id;
    file.generation = subject.generation;
    file.entity = subject.entity;
  }
  return service.files[static_cast<std::size_t>(subject.file)];
}

/// Tells `file_of`'s file of each case what has fallen due for the case before today and is not done. A
/// contact is given or lost when the next one is due.
template <class FileOf>
void count_undone(Service const& service, FileOf const& file_of) {
  auto const consider = [&](WorkItem const& item) {
    if (item.due >= service.today() || worklist::is_contact(item.task)) return;
    if (CaseFile* const file = file_of(item.subject, item.generation)) case_notes::undone(*file, item);
  };
  for (auto const& desk : service.desks)
    for (auto const& item : desk.worklist) consider(item);
  for (auto const& item : service.parked) consider(item);
  for (auto const& list : service.waiting)
    for (auto const& member : list)
      if (CaseFile* const file = file_of(member.subject, member.generation))
        case_notes::group_awaited(*file, static_cast<double>(service.today() - member.since) / 7);
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

void begins(Service& service, CaseId id, Sample sample) {
  if (!looked_at(service, sample, service.today())) return;
  CaseFile& file = file_for(service, id);
  sim::Day& begun = file.begun[static_cast<std::size_t>(sample)];
  if (looked_at(service, sample, begun)) return;
  begun = service.today();
  for (std::size_t feature = 0; feature < core::feature_count; ++feature)
    if (core::features[feature].sample == sample) file.noted[feature] = {};
}

void note(Service& service, Case const& subject, Feature feature, double part, double whole) {
  if (CaseFile* const file = case_notes::file_of(service, subject)) file->add(feature, part, whole);
}

void occasion(Service& service, Case const& subject, Part part) {
  if (CaseFile* const file = case_notes::file_of(service, subject)) file->put_in(part);
}

void close(Service& service, CaseId id, core::Stage how) {
  Case const& subject = service.cases[id];
  CaseFile* const file = case_notes::file_of(service, subject);
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
    if (subject.generation != generation || subject.file < 0) return nullptr;
    return &files[static_cast<std::size_t>(subject.file)];
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
  for (auto const& reading : service.model.readings)
    if (reading.on == service.today()) service.readings.push_back(read(service, reading));
}

}  // namespace case_file
}  // namespace caseflow::service
