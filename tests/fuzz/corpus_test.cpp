#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/fuzz/targets.hpp"
#include "tests/support/source_tree.hpp"

// What fuzzing started from and what it found, read once more: the way to keep what was mended.

namespace caseflow::fuzz {
namespace {

class Corpus : public testing::TestWithParam<std::string> {};

TEST_P(Corpus, is_read_or_refused) {
  auto const& name = GetParam();
  int files = 0;
  for (auto const& entry :
       std::filesystem::directory_iterator(test::source_tree() / "tests/fuzz/corpus" / name)) {
    std::ifstream file(entry.path(), std::ios::binary);
    // A copy of its own length, so that the sanitizers see reading beyond its end.
    std::vector<char> const bytes(std::istreambuf_iterator<char>(file), {});
    EXPECT_NO_THROW(target(name).read({bytes.data(), bytes.size()})) << entry.path();
    ++files;
  }
  EXPECT_GT(files, 3);
}

std::vector<std::string> names() {
  std::vector<std::string> all;
  for (auto const& one : targets()) all.emplace_back(one.name);
  return all;
}

INSTANTIATE_TEST_SUITE_P(Targets, Corpus, testing::ValuesIn(names()),
                         [](auto const& about) { return about.param; });

}  // namespace
}  // namespace caseflow::fuzz
