#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/ratings/inspection.hpp"
#include "model/scenario/document/diagnostic.hpp"
#include "model/scenario/document/document.hpp"
#include "model/scenario/document/provenance.hpp"
#include "model/scenario/inspection/case_table.hpp"

namespace caseflow::scenario {

/// One inspection as the user wrote it down: what was found, never what it was rated.
struct WrittenInspection {
  std::string id;
  std::string crc;
  ratings::Inspection found{};
  Sources sources{};
  /// What a reader of the answer should know: percentages that no count of the sample gives, sizes that were
  /// assumed.
  std::vector<std::string> remarks{};
};

/// An inspection, which counts only where there are no problems.
struct InspectionRead {
  WrittenInspection inspection;
  Diagnostics problems;
};

/// The framework that a document names; nothing where it names none that is known. For reading a case table
/// first.
std::optional<ratings::Framework> framework_of(Document const& document);

/// Reads an inspection:
///
///     { "id", "crc", "framework": "2018" | "2019", "domain_one": {"1.1": "good", …},
///       "samples": {"case_supervision": 98, …}, "eligible": {"case_supervision": 240}, (optional)
///       "standards": { "2.1": {"key_questions": {"2.1.1": 66, "2.1.2": {"sufficient": 65, "cases": 98}, …}},
///                      "4.1": {"rating": "good"}, … },
///       "discretion": {"2.4": "raise" | "lower" | "raise_outside_rule"}, "sources": {…} }
///
/// A standard with qualitative evidence takes `"qualitative": "raise" | "lower"` beside its key questions. A
/// bare percentage needs the size of its sample; a part of a sample without a size is taken as the framework
/// usually finds it. Key questions that the case table counts need not stand here, and may not. One that the
/// table does not count, or counts as asked of nobody, has its figure here, or its standard has a rating.
///
/// All problems are reported together: unknown standards, key questions, samples and words, what is missing,
/// more sufficient cases than cases, decisions of the panel that the rules do not allow.
InspectionRead read_inspection(Document const& document, CaseTable const* cases = nullptr);

}  // namespace caseflow::scenario
