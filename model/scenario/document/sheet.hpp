#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseflow::scenario {

/// One row of a table, with its cells in UTF-8 and without blanks around them.
struct SheetRow {
  int line = 1;  ///< Where the row begins; a cell in quotation marks may go over several lines.
  std::vector<std::string> cells{};
};

/// A table as spreadsheets save it as text.
struct Sheet {
  std::vector<SheetRow> rows{};  ///< Without those that are all blank.
  std::optional<int> unclosed =
      {};  ///< The line of a quotation mark that nothing closes, where there is one.
};

/// The text of a table: UTF-8 whatever it was saved in (UTF-16; Windows-1252 where it is no UTF-8), and the
/// separator that a first line "sep=;" names, without that line.
struct SheetText {
  std::string text;
  std::optional<char> separator = {};
  int first_line = 1;
};
SheetText sheet_text(std::string_view bytes);

/// The rows of a text with this separator. A cell in quotation marks may hold separators, line ends and
/// quotation marks written twice; lines end with LF, CR LF or CR. `most_rows` is where reading stops.
Sheet read_sheet(SheetText const& from, char separator, std::size_t most_rows);

}  // namespace caseflow::scenario
