#include "model/service/observe/case_files.hpp"

#include <algorithm>

namespace caseflow::service::case_file {

using core::Feature;
using core::Sample;

namespace {

/// Whether a reading to come finds a case eligible that began on this day.
bool looked_at(Service const& service, Sample sample, sim::Day begun) {
  auto const& readings = service.model->readings;
  return std::any_of(readings.begin(), readings.end(), [&](Reading const& reading) {
    return reading.on > service.today() && reading.window(sample).holds(begun);
  });
}

CaseFile& file_for(Service& service, CaseId id) {
  Case& subject = service.cases[id];
  if (CaseFile* const file = service.files.of(subject)) return *file;
  return service.files.open(id, subject);
}

}  // namespace

CaseFile* file_of(Service& service, Case const& subject) { return service.files.of(subject); }

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
  if (CaseFile* const file = file_of(service, subject)) file->add(feature, part, whole);
}

void occasion(Service& service, Case const& subject, Part part) {
  if (CaseFile* const file = file_of(service, subject)) file->put_in(part);
}

}  // namespace caseflow::service::case_file
