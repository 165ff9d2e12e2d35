#pragma once

#include <map>
#include <string>
#include <string_view>

#include "model/ratings/inspection.hpp"
#include "model/scenario/document/diagnostic.hpp"

namespace caseflow::scenario {

/// The judgements of single cases, counted for each key question.
struct CaseTable {
  std::map<std::string, ratings::Figure> figures{};  ///< By key question, where a case was judged.
  std::map<std::string, int> not_asked{};            ///< By key question that was asked of none: the cases.
  Diagnostics problems{};  ///< With line, and the column as pointer: "column 2.1.3".
};

/// Reads a table as spreadsheets save it: a header with `case` and the numbers of key questions of this
/// framework in any order, then one row a case with yes, no or na (not asked of this case). Taken alike:
/// separators , ; and tab, or the one that a first line "sep=;" names; UTF-8, UTF-16 and Windows-1252; cells
/// in quotation marks, over several lines too; blanks around cells, blank rows, empty columns at the end;
/// capitals, y/n, true/false, 1/0, n/a, not applicable.
///
/// Problems, all by value, each cause once with a count and its first place: another kind of table; columns
/// unknown or twice; rows too short or too long; other words; cases without a name or twice; no cases.
/// `layer` is the table's name in diagnostics.
CaseTable read_case_table(std::string_view bytes, ratings::Framework const& framework,
                          std::string const& layer);

}  // namespace caseflow::scenario
