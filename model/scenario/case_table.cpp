#include "model/scenario/case_table.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "model/scenario/closest.hpp"
#include "model/scenario/expectation.hpp"
#include "model/scenario/sheet.hpp"

namespace caseflow::scenario {
namespace {

constexpr std::string_view case_column = "case";
constexpr char shape_of_a_row[] = "one row a case, with yes, no or na for each key question";
constexpr std::size_t words_told = 5;

/// In small letters, and of these only letters and grouped: "N/A" is "na".
std::string plain_word(std::string_view text) {
  std::string made;
  for (char letter : text) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) made += letter;
  }
  return made;
}

/// "2,412 cells"; "1 cell".
std::string count_of(std::size_t number, std::string_view what) {
  auto const ungrouped = std::to_string(number);
  std::string grouped;
  for (std::size_t i = 0; i < ungrouped.size(); ++i) {
    if (i > 0 && (ungrouped.size() - i) % 3 == 0) grouped += ',';
    grouped += ungrouped[i];
  }
  return fmt::format("{} {}{}", grouped, what, number == 1 ? "" : "s");
}

enum class Answer { yes, no, not_asked };

std::optional<Answer> answer_of(std::string_view text) {
  using Words = std::span<std::string_view const>;
  constexpr std::array<std::string_view, 4> yes{"yes", "y", "true", "1"}, no{"no", "n", "false", "0"};
  constexpr std::array<std::string_view, 2> not_asked{"na", "notapplicable"};
  auto const word = plain_word(text);
  // "-1" and "1.0" are other things than "1".
  bool const exact = word.size() == text.size();
  auto const among = [&](Words words) { return std::find(words.begin(), words.end(), word) != words.end(); };
  // "#N/A" is an error of the spreadsheet.
  if (among(not_asked) && text.front() != '#') return Answer::not_asked;
  if (exact && among(yes)) return Answer::yes;
  if (exact && among(no)) return Answer::no;
  return std::nullopt;
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

/// What a column holds: a case's name, the answers to a key question, or something else.
std::string column_name(std::string const& header, std::vector<std::string> const& known) {
  auto const word = plain_word(header);
  for (auto const* name : {"case", "caseid", "caseno", "casenumber", "caseref", "casereference"})
    if (word == name) return std::string(case_column);
  // "2.1.1 Does the assessment …" names the question too.
  auto const number = header.substr(0, header.find_first_of(" :\t\n"));
  return std::find(known.begin(), known.end(), number) != known.end() ? number : header;
}

/// One cause of problems, however often it occurs.
struct Cause {
  std::size_t times = 0;
  int line = 0;
  std::string column = {};

  void note(int at_line, std::string const& in_column) {
    if (times++ == 0) line = at_line, column = in_column;
  }
};

class TableReader {
 public:
  TableReader(ratings::Framework const& framework, std::string layer)
      : known_(judged_questions(framework)), layer_(std::move(layer)) {}

  CaseTable read(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0"))
      return refused(1, "a table as text", "an Excel workbook", "save it from Excel as CSV UTF-8");
    auto const text = sheet_text(bytes);
    auto sheet = read_sheet(text, text.separator ? *text.separator : separator(text),
                            std::numeric_limits<std::size_t>::max());
    if (sheet.unclosed)
      return refused(*sheet.unclosed, "a quotation mark that closes the cell",
                     "none up to the end of the table", "write a quotation mark inside a cell twice");
    if (sheet.rows.empty()) return refused(1, "a header and a row for each case", "nothing", shape_of_a_row);
    if (!header(sheet.rows.front())) return {{}, {}, std::move(problems_)};
    for (auto row = sheet.rows.begin() + 1; row != sheet.rows.end(); ++row) read_row(*row);
    return table(sheet.rows.size() - 1);
  }

 private:
  struct Count {
    int sufficient = 0, cases = 0;
  };

  CaseTable refused(int line, std::string expected, std::string got, std::string hint) {
    return {{}, {}, {{layer_, line, "", std::move(expected), std::move(got), std::move(hint)}}};
  }

  bool is_known(std::string const& name) const {
    return std::find(known_.begin(), known_.end(), name) != known_.end();
  }

  /// The one that makes the most of the header; the first of equals.
  char separator(SheetText const& text) const {
    std::pair<std::size_t, std::size_t> most{0, 0};
    char best = ',';
    for (char const candidate : {',', ';', '\t'}) {
      auto const rows = read_sheet(text, candidate, 1).rows;
      if (rows.empty()) continue;
      auto const& cells = rows.front().cells;
      auto const known = std::count_if(cells.begin(), cells.end(), [&](std::string const& cell) {
        auto const name = column_name(cell, known_);
        return name == case_column || is_known(name);
      });
      std::pair const found{static_cast<std::size_t>(known), cells.size()};
      if (found > most) most = found, best = candidate;
    }
    return best;
  }

  /// False where nothing more can be read: without a column of cases, or of any question.
  bool header(SheetRow const& row) {
    auto cells = row.cells;
    while (cells.back().empty()) cells.pop_back();
    for (auto const& cell : cells) columns_.push_back(column_name(cell, known_));
    counts_.resize(columns_.size());
    bool const questions =
        std::any_of(columns_.begin(), columns_.end(), [&](auto const& name) { return is_known(name); });
    bool const cases = std::find(columns_.begin(), columns_.end(), case_column) != columns_.end();
    auto const got = fmt::format("{}: {}", count_of(cells.size(), "column"),
                                 shortened(fmt::format("{}", fmt::join(cells, ", "))));
    if (!questions) {
      problem(row.line, "",
              fmt::format("a table of cases: columns case, {}, …",
                          fmt::join(known_.begin(), known_.begin() + 2, ", ")),
              got, shape_of_a_row);
    } else if (!cases) {
      problem(row.line, case_column, "a column that names the case", got, "head it with case");
    } else {
      check_columns(row.line);
    }
    return questions && cases;
  }

  void check_columns(int line) {
    std::set<std::string> seen;
    Cause unknown, again;
    for (std::string const& name : columns_) {
      if (name != case_column && !is_known(name)) unknown.note(line, name);
      if (!name.empty() && !seen.insert(name).second) again.note(line, name);
    }
    if (unknown.times > 0)
      problem(line, unknown.column, "case, or a key question that is judged case by case",
              in_quotes(unknown.column) + others(unknown.times, "column"),
              unknown.column.empty() ? "head it, or take it out" : hint_for(unknown.column, known_));
    if (again.times > 0)
      problem(line, again.column, "each column once", "the same column again" + others(again.times, "column"),
              "");
  }

  /// ", and 3 more columns like it".
  static std::string others(std::size_t times, std::string_view what) {
    return times < 2 ? "" : more(times - 1, what, "like it");
  }
  static std::string more(std::size_t number, std::string_view what, std::string_view which) {
    return fmt::format(", and {} {}", count_of(number, fmt::format("more {}", what)), which);
  }

  void read_row(SheetRow const& row) {
    auto size = row.cells.size();
    while (size > columns_.size() && row.cells[size - 1].empty()) --size;
    if (size != columns_.size()) {
      if (ragged_.times == 0) ragged_cells_ = size;
      if (size != ragged_cells_) ++ragged_otherwise_;
      return ragged_.note(row.line, std::string(case_column));
    }
    for (std::size_t i = 0; i < size; ++i) cell(row.line, i, row.cells[i]);
  }

  void cell(int line, std::size_t column, std::string const& text) {
    auto const& name = columns_[column];
    if (name == case_column) {
      if (text.empty()) {
        nameless_.note(line, name);
      } else if (auto const [first, fresh] = cases_.try_emplace(text, line); !fresh) {
        if (twice_.times == 0) twice_told_ = fmt::format("{} in line {} too", in_quotes(text), first->second);
        twice_.note(line, name);
      }
      return;
    }
    if (!is_known(name)) return;
    if (auto const answer = answer_of(text)) {
      counts_[column].sufficient += *answer == Answer::yes ? 1 : 0;
      counts_[column].cases += *answer == Answer::not_asked ? 0 : 1;
    } else if (wrong_.size() < words_told || wrong_.contains(text)) {
      auto const [found, fresh] = wrong_.try_emplace(text);
      if (fresh) order_.push_back(text);
      found->second.note(line, name);
    } else {
      wrong_besides_.note(line, name);
    }
  }

  void note_causes() {
    if (ragged_.times > 0)
      problem(ragged_.line, ragged_.column,
              fmt::format("{}, as in the header", count_of(columns_.size(), "cell")),
              count_of(ragged_cells_, "cell") + others(ragged_.times - ragged_otherwise_, "row") +
                  (ragged_otherwise_ > 0 ? more(ragged_otherwise_, "row", "of another length") : ""),
              "");
    if (nameless_.times > 0)
      problem(nameless_.line, nameless_.column, "the case's name or number",
              "nothing" + others(nameless_.times, "row"), "");
    if (twice_.times > 0)
      problem(twice_.line, twice_.column, "each case once", twice_told_ + others(twice_.times, "row"), "");
    for (auto const& text : order_) {
      auto const& cause = wrong_.at(text);
      problem(
          cause.line, cause.column, "yes, no or na",
          fmt::format("{}{}", text.empty() ? "an empty cell" : in_quotes(text), others(cause.times, "cell")),
          text.empty() ? "write na where the question was not asked" : "");
    }
    if (wrong_besides_.times > 0)
      problem(wrong_besides_.line, wrong_besides_.column, "yes, no or na",
              fmt::format("other words in {}", count_of(wrong_besides_.times, "cell")), shape_of_a_row);
  }

  CaseTable table(std::size_t rows) {
    CaseTable answer;
    if (rows == 0) problem(1, case_column, "a row for each case", "none", "");
    note_causes();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      if (!is_known(columns_[i])) continue;
      if (counts_[i].cases > 0) {
        answer.figures[columns_[i]] = ratings::counted(counts_[i].sufficient, counts_[i].cases);
      } else {
        answer.not_asked[columns_[i]] = static_cast<int>(cases_.size());
      }
    }
    std::stable_sort(problems_.begin(), problems_.end(),
                     [](auto const& a, auto const& b) { return a.line < b.line; });
    answer.problems = std::move(problems_);
    return answer;
  }

  void problem(int line, std::string_view column, std::string expected, std::string got, std::string hint) {
    problems_.push_back({layer_, line, column.empty() ? "" : fmt::format("column {}", shortened(column)),
                         std::move(expected), std::move(got), std::move(hint)});
  }

  std::vector<std::string> known_;
  std::string layer_;
  std::vector<std::string> columns_ = {};
  std::vector<Count> counts_ = {};
  std::map<std::string, int> cases_ = {};  ///< The line of each.
  Cause ragged_ = {}, nameless_ = {}, twice_ = {}, wrong_besides_ = {};
  std::size_t ragged_cells_ = 0,
              ragged_otherwise_ = 0;  ///< Cells of the first such row; rows of other lengths.
  std::string twice_told_ = {};
  std::map<std::string, Cause> wrong_ = {};  ///< By word.
  std::vector<std::string> order_ = {};      ///< Of these words, by first place.
  Diagnostics problems_ = {};
};

}  // namespace

CaseTable read_case_table(std::string_view bytes, ratings::Framework const& framework,
                          std::string const& layer) {
  return TableReader(framework, layer).read(bytes);
}

}  // namespace caseflow::scenario
