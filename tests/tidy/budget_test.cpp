#include "tests/tidy/budget.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

#include "tests/support/source_tree.hpp"

// Run after every other program, over what those recorded.

namespace tidy {
namespace {

namespace fs = std::filesystem;

std::string read(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Budgets, are_kept) {
  char const* const folder = std::getenv("CASEFLOW_TEST_RECORDS");
  if (folder == nullptr || !fs::exists(folder)) return;  // a single program, run by hand
  Seconds taken;
  for (auto const& entry : fs::directory_iterator(folder)) {
    auto const name = entry.path().filename().string();  // PROGRAM.SHARD.tsv
    taken[name.substr(0, name.find('.'))] += recorded(read(entry.path()));
  }
  taken.erase("budget_tests");
  EXPECT_EQ(overdrawn(taken, budgets(read(caseflow::test::source_tree() / "tests" / "budgets.txt"))), "");
}

}  // namespace
}  // namespace tidy
