#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/report/common/csv.hpp"
#include "model/report/common/manifest.hpp"
#include "model/report/common/table_choice.hpp"

namespace caseflow::app {

inline constexpr std::string_view table_folder_file = "manifest.json";

/// What the folder of tables says of itself: what made it, and of each file its digest and its columns.
struct TableFolder {
  std::string of;  ///< The format of the document that says the same.
  std::span<std::string_view const> names;
  std::vector<report::TableColumns> columns;
  std::span<std::string const> texts;
  report::TableChoice choice;
  report::CsvFor reader = report::CsvFor::programs;
};

/// As `caseflow.tables/1`. Expects as many names, columns and texts.
std::string json_text(TableFolder const& folder, report::Manifest const& manifest);

}  // namespace caseflow::app
