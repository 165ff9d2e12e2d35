#include "model/service/observe/case_files.hpp"

#include <algorithm>

namespace caseflow::service::case_file {

using core::Sample;

namespace {

/// Whether a reading to come finds a case eligible that began on this day.
bool looked_at(TodaysFiles const& files, Sample sample, sim::Day begun) {
  return std::any_of(files.readings.begin(), files.readings.end(), [&](Reading const& reading) {
    return reading.on > files.today && reading.window(sample).holds(begun);
  });
}

}  // namespace

void begins(TodaysFiles const& files, CaseId id, Case& subject, Sample sample) {
  if (!looked_at(files, sample, files.today)) return;
  CaseFile* const kept = files.files.of(subject);
  CaseFile& file = kept ? *kept : files.files.open(id, subject);
  sim::Day& begun = file.begun[static_cast<std::size_t>(sample)];
  if (looked_at(files, sample, begun)) return;
  begun = files.today;
  for (std::size_t feature = 0; feature < core::feature_count; ++feature)
    if (core::features[feature].sample == sample) file.noted[feature] = {};
}

}  // namespace caseflow::service::case_file
