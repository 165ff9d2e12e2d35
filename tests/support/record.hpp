#pragma once

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace caseflow::test {

/// Writes what became of each test of a program, and the processor time that it took, so that ./run can count
/// them, list the slowest, and tests/tidy can hold the program to its budget.
///
/// One line a test as it begins, "began<TAB>Suite.name", and one as it ends,
/// "passed|failed|skipped<TAB>CPU seconds<TAB>Suite.name", the programs that it started counted in. A test
/// that ends its program leaves the first line alone.
class Record : public testing::EmptyTestEventListener {
 public:
  /// Of the running program, in a folder that is made where it is missing: "PROGRAM.SHARD.tsv".
  explicit Record(std::filesystem::path const& folder);

 private:
  void OnTestStart(testing::TestInfo const& test) override;
  void OnTestEnd(testing::TestInfo const& test) override;

  std::ofstream file_;
  double counted_ = 0;  ///< CPU seconds of the tests that have ended.
};

}  // namespace caseflow::test
