#include "model/scenario/case_table.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "model/scenario/closest.hpp"
#include "model/scenario/expectation.hpp"

namespace caseflow::scenario {
namespace {

constexpr std::string_view case_column = "case";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The cells of one line; a cell in quotation marks may hold commas.
std::vector<std::string> cells(std::string_view line) {
  std::vector<std::string> row(1);
  bool quoted_cell = false;
  for (char const letter : line) {
    if (letter == '"') {
      quoted_cell = !quoted_cell;
    } else if (letter == ',' && !quoted_cell) {
      row.emplace_back();
    } else if (letter != '\r') {
      row.back() += letter;
    }
  }
  return row;
}

std::vector<std::string> judged_questions(ratings::Framework const& framework) {
  std::vector<std::string> ids;
  for (auto const& standard : framework.standards) {
    for (auto const& asked : standard.key_questions) {
      if (!asked.qualitative()) ids.emplace_back(asked.id);
    }
  }
  return ids;
}

class TableReader {
 public:
  TableReader(ratings::Framework const& framework, std::string layer)
      : known_(judged_questions(framework)), layer_(std::move(layer)) {}

  /// Without a column of cases the rest cannot be told apart, so nothing more is read.
  bool header(std::vector<std::string> row) {
    columns_ = std::move(row);
    counts_.resize(columns_.size());
    if (std::find(columns_.begin(), columns_.end(), case_column) == columns_.end()) {
      problem(1, case_column, "a column that names the case",
              in_quotes(fmt::format("{}", fmt::join(columns_, ","))),
              "start the header with case, and separate with commas");
      return false;
    }
    std::set<std::string> seen;
    for (std::string const& name : columns_) {
      if (name != case_column && !is_known(name)) {
        problem(1, name, "case, or a key question that is judged case by case", in_quotes(name),
                hint_for(name, known_));
      }
      if (!seen.insert(name).second) problem(1, name, "each column once", "the same column again", "");
    }
    return true;
  }

  void row(int line, std::vector<std::string> const& row) {
    if (row.size() != columns_.size()) {
      problem(line, case_column, fmt::format("{} cells, as in the header", columns_.size()),
              fmt::format("{} cells", row.size()), "");
      return;
    }
    for (std::size_t i = 0; i < row.size(); ++i) cell(line, i, row[i]);
  }

  CaseTable table() {
    CaseTable answer;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (!is_known(columns_[i])) continue;
      if (counts_[i].cases == 0) {
        problem(1, columns_[i], "at least one case judged yes or no", "none", "leave the column out");
      } else {
        answer.figures[columns_[i]] = ratings::counted(counts_[i].sufficient, counts_[i].cases);
      }
    }
    answer.problems = std::move(problems_);
    return answer;
  }

 private:
  struct Count {
    int sufficient = 0, cases = 0;
  };

  bool is_known(std::string const& name) const {
    return std::find(known_.begin(), known_.end(), name) != known_.end();
  }

  void cell(int line, std::size_t column, std::string const& text) {
    if (columns_[column] == case_column) {
      if (text.empty()) problem(line, case_column, "the case's name or number", "nothing", "");
      if (!text.empty() && !cases_.insert(text).second)
        problem(line, case_column, "each case once", in_quotes(text), "");
      return;
    }
    if (!is_known(columns_[column])) return;
    counts_[column].sufficient += text == "yes" ? 1 : 0;
    counts_[column].cases += text == "yes" || text == "no" ? 1 : 0;
    if (text == "yes" || text == "no" || text == "na") return;
    problem(line, columns_[column], "yes, no or na", in_quotes(text), "in small letters, without spaces");
  }

  void problem(int line, std::string_view column, std::string expected, std::string got, std::string hint) {
    problems_.push_back({layer_, line, fmt::format("column {}", column), std::move(expected), std::move(got),
                         std::move(hint)});
  }

  std::vector<std::string> known_;
  std::string layer_;
  std::vector<std::string> columns_;
  std::vector<Count> counts_;
  std::set<std::string> cases_;
  Diagnostics problems_;
};

}  // namespace

CaseTable read_case_table(std::string_view text, ratings::Framework const& framework,
                          std::string const& layer) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  TableReader reader(framework, layer);
  bool readable = true;
  for (int line = 1; readable && (!text.empty() || line == 1); ++line) {
    std::string_view const rest = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(rest.size() + 1, text.size()));
    if (line == 1) {
      readable = reader.header(cells(rest));
    } else if (!rest.empty() && rest != "\r") {
      reader.row(line, cells(rest));
    }
  }
  return reader.table();
}

}  // namespace caseflow::scenario
