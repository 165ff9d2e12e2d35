#pragma once

#include "model/service/observe/evidence.hpp"
#include "model/service/state/service.hpp"

/// What inspectors are shown of a replication, and when.
namespace caseflow::service::inspections {

/// What they look at beside the files.
Evidence evidence(Service const& service);
/// The case leaves the caseload, by `how`: its file, if it has one, is concluded. Call while it has its stage
/// and its work.
void close_file(Service& service, CaseId id, core::Stage how);
/// The files that a reading today finds eligible.
FilesRead read(Service const& service, Reading const& reading);
/// Reads on the days for it. Call in the morning of every day.
void morning(Service& service);

}  // namespace caseflow::service::inspections
