// The tables of facts in scenarios/README.md are what the program gives today, and so is the sentence about
// them in README.md.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "model/core/name_hash.hpp"
#include "tests/app/program.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::app {
namespace {

auto const readme = test::source_tree() / "scenarios" / "README.md";
auto const main_readme = test::source_tree() / "README.md";
/// Before the sentence of the main README about all services together.
constexpr std::string_view checks_mark = "<!-- checks of caseflow facts all -->\n";
constexpr std::string_view begin_mark = "<!-- caseflow ", begin_end = " -->\n", end_mark = "<!-- end -->";

std::string text_of(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Compares the part of a text up to the end mark, or writes it anew.
void hold(std::string& text, std::size_t from, std::string const& fresh, std::string const& what) {
  auto const end = text.find(end_mark, from);
  ASSERT_NE(end, std::string::npos) << "a table without an end";
  if (std::getenv("CASEFLOW_UPDATE_GOLDEN")) {
    text.replace(from, end - from, fresh);
  } else {
    EXPECT_EQ(text.substr(from, end - from), fresh) << what;
  }
}

/// How many checks are right, from the row of all services, into the main README.
void hold_checks(std::string const& tables) {
  static std::regex const row(R"(\| all services \| ([0-9]+) of ([0-9]+) \| ([0-9]+) \| ([0-9]+) \|)");
  std::smatch found;
  if (!std::regex_search(tables, found, row)) return;
  auto text = text_of(main_readme);
  auto const mark = text.find(checks_mark);
  ASSERT_NE(mark, std::string::npos);
  auto const sentence =
      fmt::format("Of {} checks against published reports, {} are right, {} open and {} wrong.\n",
                  found[2].str(), found[1].str(), found[3].str(), found[4].str());
  hold(text, mark + checks_mark.size(), sentence, "checks in the main README");
  if (std::getenv("CASEFLOW_UPDATE_GOLDEN")) std::ofstream(main_readme, std::ios::binary) << text;
}

/// Comparisons of facts take minutes. What stands first in their text says which text it is, and what the
/// program gave with few futures when it was made: whatever changes a forecast changes that.
std::string stamp(Place const& place, std::string const& options, std::string_view table) {
  auto const few = place.caseflow(options + " --replications 2 --draws 2");
  EXPECT_EQ(few.code, 0) << few.err;
  return fmt::format("<!-- few futures {}, text {} -->\n", core::text_digest(few.out),
                     core::text_digest(table));
}

/// What should stand between the marks, where `text` stands now.
std::string fresh(Place const& place, std::string const& options, std::string const& text) {
  auto const whole = [&] {
    auto const run = place.caseflow(options);
    EXPECT_EQ(run.code, 0) << run.err;
    return run.out;
  };
  if (!options.starts_with("facts ")) return whole();
  auto const table = std::getenv("CASEFLOW_UPDATE_GOLDEN") ? whole() : text.substr(text.find('\n') + 1);
  return stamp(place, options, table) + table;
}

// What changes how futures are summed up, and neither these few nor any word, is not seen: refresh then, too,
// with CASEFLOW_UPDATE_GOLDEN=1, which simulates all futures, then read the difference: a verdict that
// changes is listed in the changelog with its reason.
TEST(FactsTable, is_fresh) {
  Place const place;
  auto text = text_of(readme);
  int tables = 0;
  for (std::size_t at = 0; (at = text.find(begin_mark, at)) != std::string::npos; ++tables) {
    auto const arguments = at + begin_mark.size();
    auto const table = text.find(begin_end, arguments) + begin_end.size();
    auto const options = text.substr(arguments, table - begin_end.size() - arguments);
    auto const made = fresh(place, options, text.substr(table, text.find(end_mark, table) - table));
    hold(text, table, made, "caseflow " + options);
    hold_checks(made);
    at = table;
  }
  EXPECT_GT(tables, 0);
  if (std::getenv("CASEFLOW_UPDATE_GOLDEN")) std::ofstream(readme, std::ios::binary) << text;
}

}  // namespace
}  // namespace caseflow::app
