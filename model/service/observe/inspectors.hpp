#pragma once

#include "model/service/observe/case_files.hpp"

/// Inspectors read files: what a case's file says is concluded when the case ends, or on the day of a
/// reading.
namespace caseflow::service::inspectors {

/// The case leaves the caseload, by `how`: its file, if it has one, is concluded. Call while it has its
/// stage.
void close_file(Service& service, CaseId id, core::Stage how);
/// The files that a reading today finds eligible, as they stand: what has fallen due and is not done counts.
FilesRead read(Service const& service, Reading const& reading);
/// Reads on the days for it. Call in the morning of every day.
void morning(Service& service);

}  // namespace caseflow::service::inspectors
