// The tables of facts in scenarios/README.md are what the program gives today.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/app/program.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::app {
namespace {

auto const readme = test::source_tree() / "scenarios" / "README.md";
constexpr std::string_view begin_mark = "<!-- caseflow ", begin_end = " -->\n", end_mark = "<!-- end -->";

std::string text_of(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// Refresh with CASEFLOW_UPDATE_GOLDEN=1, then read the difference: a verdict that changes is listed in the
// changelog with its reason.
TEST(FactsTable, is_fresh) {
  Place const place;
  auto text = text_of(readme);
  int tables = 0;
  for (std::size_t at = 0; (at = text.find(begin_mark, at)) != std::string::npos; ++tables) {
    auto const arguments = at + begin_mark.size();
    auto const table = text.find(begin_end, arguments) + begin_end.size();
    auto const end = text.find(end_mark, table);
    ASSERT_NE(end, std::string::npos) << "a table without an end";
    auto const options = text.substr(arguments, table - begin_end.size() - arguments);
    auto const run = place.caseflow(options);
    ASSERT_EQ(run.code, 0) << run.err;
    if (std::getenv("CASEFLOW_UPDATE_GOLDEN")) {
      text.replace(table, end - table, run.out);
    } else {
      EXPECT_EQ(text.substr(table, end - table), run.out) << "caseflow " << options;
    }
    at = table;
  }
  EXPECT_GT(tables, 0);
  if (std::getenv("CASEFLOW_UPDATE_GOLDEN")) std::ofstream(readme, std::ios::binary) << text;
}

}  // namespace
}  // namespace caseflow::app
