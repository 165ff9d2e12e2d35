#pragma once

#include <vector>

#include "model/scenario/plan/plan.hpp"
#include "model/service/state/case_file.hpp"
#include "model/service/state/model.hpp"
#include "sim/date.hpp"
#include "sim/measure.hpp"

/// What observers are handed of a service, so that none of them can reach the rest of it.
namespace caseflow::service {

struct Journal;

/// The journal as it is open today.
struct TodaysJournal {
  Journal* journal = nullptr;  ///< Null where nobody reads.
  sim::Day today = 0;
};

/// The file of a case as it is open today; none where none is kept.
class TodaysFile {
 public:
  TodaysFile(CaseFile* file, sim::Day day, scenario::FeatureScales const& the_scales)
      : today(day), scales(the_scales), file_(file) {}

  explicit operator bool() const { return file_ != nullptr; }
  CaseFile* operator->() const { return file_; }
  CaseFile& operator*() const { return *file_; }

  sim::Day today;
  scenario::FeatureScales const& scales;

 private:
  CaseFile* file_;
};

/// All files, as they are open today, and when they will be read.
struct TodaysFiles {
  CaseFiles& files;
  std::vector<Reading> const& readings;
  sim::Day today;
  scenario::FeatureScales const& scales;

  TodaysFile of(Case const& subject) const { return {files.of(subject), today, scales}; }
};

/// Where measures of today are counted: in a month of the forecast, and nowhere before the start date.
struct MonthCount {
  sim::Observations& observations;
  int month = 0;
  bool observed = false;

  void count(int series, double numerator, double denominator = 1) const {
    if (observed) observations.add(series, month, numerator, denominator);
  }
};

}  // namespace caseflow::service
