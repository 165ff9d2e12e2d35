#pragma once

#include "model/service/observe/evidence.hpp"
#include "model/service/state/case_file.hpp"
#include "model/service/state/conditions.hpp"
#include "model/service/state/model.hpp"

/// Inspectors read files: what a case's file says is concluded when the case ends, or on the day of a
/// reading.
namespace caseflow::service::inspectors {

/// The case leaves the caseload, by `how`: its file is concluded. Call while it has its stage and its work.
void close_file(CaseFile& file, Evidence const& evidence, CaseId id, core::Stage how);
/// The files that a reading today finds eligible, as they stand: what has fallen due and is not done counts.
FilesRead read(CaseFiles files, Evidence const& evidence, Reading const& reading);
/// Adds the posts of today, and those of them without a person.
void count_posts(Evidence const& evidence, Conditions& conditions);

}  // namespace caseflow::service::inspectors
