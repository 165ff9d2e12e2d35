#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/report/common/csv.hpp"

namespace caseflow::app {

/// The `user_version` of the databases that this program writes. 0: those from before there were any, whose
/// columns have no types and whose tables no keys. 1: those without tables of sweeps and sensitivities.
inline constexpr int database_version = 2;

inline constexpr std::string_view runs_table = "runs";

/// What stands of a run in `runs`, after its number.
std::span<report::TableColumn const> run_columns();

/// All other tables, of every verb that writes to a database.
std::vector<report::TableColumns> result_tables();

/// Statements that make what is not there: `runs`, the other tables (typed; keyed by the run and the columns
/// that tell rows apart; a run that is deleted takes its rows along) and their indices.
std::vector<std::string> creation();

/// The names of a table's columns; none where there is no such table.
using ColumnsOf = std::function<std::vector<std::string>(std::string_view table)>;

/// Statements that make a database of version 0 one of this version. Expects that `foreign` finds nothing in
/// it.
std::vector<std::string> migration(ColumnsOf const& columns_of);

/// What a table of version 0 has that no version wrote, or lacks, in words; "" of none: it may be another
/// program's.
std::string foreign(std::string_view table, std::vector<std::string> const& columns);

/// The tables that version 0 had.
std::vector<std::string_view> tables_of_version_0();

}  // namespace caseflow::app
