#pragma once

#include "model/service/state/case_file.hpp"
#include "model/service/state/service.hpp"

/// Keeps the files of the cases that an inspection may look at: what happens is noted where it happens, and
/// decides nothing. Without an inspection a call costs one test.
namespace caseflow::service::case_file {

/// The file of a case; null where none is kept.
CaseFile* file_of(Service& service, Case const& subject);

/// The case starts something that makes it eligible for a sample. Its file is kept from here on where the
/// window of a reading to come holds today, and no earlier beginning of the case is in one; else nothing.
void begins(Service& service, CaseId id, core::Sample sample);
/// Adds to a feature of the case's file, if it has one: `part` (0 to `whole`) of `whole`.
void note(Service& service, Case const& subject, core::Feature feature, double part, double whole = 1);
/// Puts the case, if it has a file, in a part of the sample that has questions of its own.
void occasion(Service& service, Case const& subject, Part part);

}  // namespace caseflow::service::case_file
