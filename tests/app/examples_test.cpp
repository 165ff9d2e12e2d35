// What help and Markdown show is what the program prints: every example is run.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "app/verb_notes.hpp"
#include "tests/app/program.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::app {
namespace {

namespace fs = std::filesystem;
auto const root = test::source_tree();

bool refreshes() { return std::getenv("CASEFLOW_UPDATE_GOLDEN") != nullptr; }

std::string text_in(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Simulates twice where an example does not say how often, and tries two levers of all: what is shown of
/// help is that the examples work.
constexpr char quick[] = R"(caseflow() {
  quick=
  case "$1" in
    run | compare | backtest | sweep) quick="--replications 2" ;;
    levers) quick="--replications 2"; subject=$2.json; shift 2; set -- levers "$subject" "$@" ;;
    facts) quick="--replications 2 --draws 2" ;;
    plan) quick="--replications 2 --budget 8" ;;
  esac
  case " $* " in *" --replications "* | *" --list "*) quick= ;; esac
  # shellcheck disable=SC2086
  "$CASEFLOW" "$@" $quick
}
)";
constexpr char as_shown[] = "caseflow() { \"$CASEFLOW\" \"$@\"; }\n";

std::string few_levers(std::string const& service) {
  std::string text = R"({"based_on": [")" + service + R"("], "levers": {)";
  std::string comma;
  for (auto const* lever :
       {"stability", "recruitment", "sickness", "full_assessments", "tutors", "group_runs", "supervisors",
        "vehicles", "resettlement_workers", "contact_before_release", "training_in_risk_of_harm",
        "training_in_engagement", "countersigning", "audits", "administrators", "demand"}) {
    text += comma + '"' + lever + "\": null";
    comma = ", ";
  }
  return text + "}}";
}

std::string first_lines(std::string const& text, int wanted) {
  std::istringstream lines(text);
  std::string line, kept;
  for (int i = 0; std::getline(lines, line); ++i) {
    if (i == wanted) return kept + "…\n";
    kept += line + '\n';
  }
  return kept;
}

// Refresh with CASEFLOW_UPDATE_GOLDEN=1, then read the difference.
TEST(HelpExamples, print_what_was_seen) {
  Place const place;
  for (auto const* service : {"northumbria", "norfolk-suffolk"})
    place.write(std::string(service) + ".json", few_levers(service));
  for (auto const& note : verb_notes()) {
    std::string seen;
    for (auto const& example : note.examples) {
      auto const run = place.shell(quick + std::string(example.line));
      EXPECT_EQ(run.code, 0) << example.line << '\n' << run.err;
      seen += "$ " + std::string(example.line) + '\n' + first_lines(run.out, 12) + '\n';
    }
    auto const golden = root / "tests/app/examples" / (std::string(note.word) + ".txt");
    if (refreshes())
      std::ofstream(golden, std::ios::binary) << seen;
    else
      EXPECT_EQ(text_in(golden), seen) << golden;
  }
}

std::vector<std::string> paragraphs_of(std::string const& text) {
  std::vector<std::string> all(1);
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    if (line.empty())
      all.emplace_back();
    else
      all.back() += line + '\n';
  std::erase(all, "");
  return all;
}

/// "1-3 5" as numbers from 1.
std::set<std::size_t> numbers_in(std::string const& list) {
  std::set<std::size_t> numbers;
  static std::regex const range("([0-9]+)(-([0-9]+))?");
  for (std::sregex_iterator it(list.begin(), list.end(), range), end; it != end; ++it) {
    std::size_t const first = std::stoul((*it)[1]), last = (*it)[3].matched ? std::stoul((*it)[3]) : first;
    for (auto number = first; number <= last; ++number) numbers.insert(number);
  }
  return numbers;
}

std::size_t most_lines(std::string const& list) {
  static std::regex const most("at most ([0-9]+) lines");
  std::smatch found;
  return std::regex_search(list, found, most) ? std::stoul(found[1]) : std::string::npos;
}

/// The paragraphs of a text that are wanted, none with more lines than told, with "…" for those between and
/// after them that are not.
std::string shortened(std::string const& text, std::string const& list) {
  if (list.empty()) return text;
  auto const all = paragraphs_of(text);
  auto const wanted = numbers_in(list.substr(0, list.find(" at most ")));
  auto const most = most_lines(list);
  std::string kept;
  bool left_out = false;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!wanted.contains(i + 1)) {
      left_out = true;
      continue;
    }
    if (!kept.empty()) kept += left_out ? "\n…\n\n" : "\n";
    kept += most == std::string::npos ? all[i] : first_lines(all[i], static_cast<int>(most));
    left_out = false;
  }
  return kept + (left_out && !kept.ends_with("…\n") ? "…\n" : "");
}

/// What a command prints: on standard error where it refuses.
std::string output_of(Place const& place, std::string const& command) {
  auto const run = place.shell(as_shown + command);
  EXPECT_TRUE(run.code == 0 || run.code == 2) << command << '\n' << run.err;
  return run.code == 0 ? run.out : run.err;
}

void write_files(Place const& place, std::string const& text) {
  static std::regex const file("<!-- file ([a-z.-]+) -->\n+```json\n([^`]*)```");
  for (std::sregex_iterator it(text.begin(), text.end(), file), end; it != end; ++it)
    place.write((*it)[1], (*it)[2]);
}

/// Compares what stands between the marks `<!-- output of caseflow …: 1-3 at most 9 lines -->` (paragraphs
/// of the output) and `<!-- end -->` with what the command prints, or writes it anew. What follows the
/// command may be missing, or end after the paragraphs. Answers how many blocks there are.
int hold_outputs(fs::path const& path) {
  constexpr std::string_view mark = "<!-- output of ", mark_end = " -->\n", end_mark = "<!-- end -->";
  auto text = text_in(path);
  Place const place;
  write_files(place, text);
  int blocks = 0;
  for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos; ++blocks) {
    auto const begin = text.find(mark_end, at) + mark_end.size(), end = text.find(end_mark, begin);
    if (end == std::string::npos) return ADD_FAILURE() << path << ": a block without an end", blocks;
    auto const words = text.substr(at + mark.size(), begin - mark_end.size() - at - mark.size());
    auto const colon = words.find(": ");
    auto const command = words.substr(0, colon);
    auto const fresh =
        "```console\n$ " + command + '\n' +
        shortened(output_of(place, command), colon == std::string::npos ? "" : words.substr(colon)) + "```\n";
    if (refreshes())
      text.replace(begin, end - begin, fresh);
    else
      EXPECT_EQ(text.substr(begin, end - begin), fresh) << path;
    at = begin;
  }
  if (refreshes() && blocks > 0) std::ofstream(path, std::ios::binary) << text;
  return blocks;
}

TEST(Readmes, show_what_is_printed) {
  int blocks = hold_outputs(root / "README.md");
  EXPECT_GT(blocks, 0);
  for (auto const* folder : {"sim", "model", "app", "bench", "scenarios"})
    for (auto const& entry : fs::recursive_directory_iterator(root / folder))
      if (entry.path().extension() == ".md") blocks += hold_outputs(entry.path());
}

// Reports are left to the tests of reports.
TEST(Readmes, give_commands_that_work) {
  auto const text = text_in(root / "README.md");
  Place const place;
  write_files(place, text);
  int commands = 0;
  static std::regex const indented("\n    (caseflow [^\n]*)");
  for (std::sregex_iterator it(text.begin(), text.end(), indented), end; it != end; ++it) {
    std::string const command = (*it)[1];
    if (command.find("--report") != std::string::npos) continue;
    auto const run = place.shell(quick + command);
    EXPECT_EQ(run.code, 0) << command << '\n' << run.err;
    ++commands;
  }
  EXPECT_GT(commands, 0);
}

TEST(Readmes, begin_on_one_page) {
  auto const text = text_in(root / "README.md");
  EXPECT_LE(std::count(text.begin(), text.end(), '\n'), 150);
}

}  // namespace
}  // namespace caseflow::app
