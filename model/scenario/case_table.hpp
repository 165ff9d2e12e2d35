#pragma once

#include <map>
#include <string>
#include <string_view>

#include "model/ratings/inspection.hpp"
#include "model/scenario/diagnostic.hpp"

namespace caseflow::scenario {

/// The judgements of single cases, counted for each key question.
struct CaseTable {
  std::map<std::string, ratings::Figure> figures{};  ///< By key question, for every column.
  Diagnostics problems{};  ///< With line, and the column as pointer: "column 2.1.3".
};

/// Reads comma-separated text: a header with `case` and the numbers of key questions of this framework in any
/// order, then one row a case with `yes`, `no` or `na` (not asked of this case). Problems, all by value:
/// columns unknown, twice or without a judged case; rows too short or too long; words other than those three;
/// cases without a name or twice. `layer` is the table's name in diagnostics.
CaseTable read_case_table(std::string_view text, ratings::Framework const& framework,
                          std::string const& layer);

}  // namespace caseflow::scenario
