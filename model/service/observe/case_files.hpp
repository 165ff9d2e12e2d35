#pragma once

#include "model/core/feature.hpp"
#include "model/service/state/observers.hpp"

/// Opens files of the cases that an inspection may look at: what happens is noted where it happens, and
/// decides nothing. Without an inspection a call costs one test.
namespace caseflow::service::case_file {

/// The case starts something that makes it eligible for a sample. Its file is kept from here on where the
/// window of a reading to come holds today, and no earlier beginning of the case is in one; else nothing.
void begins(TodaysFiles const& files, CaseId id, Case& subject, core::Sample sample);

}  // namespace caseflow::service::case_file
