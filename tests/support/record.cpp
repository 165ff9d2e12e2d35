#include "tests/support/record.hpp"

#include <cstdlib>
#include <string>

#include <fmt/format.h>
#include <sys/resource.h>

namespace caseflow::test {
namespace {

double seconds(timeval const& time) {
  return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

/// Of this process and of those that it started and that have ended.
double cpu_seconds() {
  double sum = 0;
  for (auto const who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
    rusage used{};
    getrusage(who, &used);
    sum += seconds(used.ru_utime) + seconds(used.ru_stime);
  }
  return sum;
}

std::filesystem::path file_of_this_program(std::filesystem::path const& folder) {
  std::filesystem::create_directories(folder);
  auto const program = std::filesystem::read_symlink("/proc/self/exe").filename().string();
  char const* const shard = std::getenv("GTEST_SHARD_INDEX");
  return folder / fmt::format("{}.{}.tsv", program, shard ? shard : "0");
}

std::string full_name(testing::TestInfo const& test) {
  return fmt::format("{}.{}", test.test_suite_name(), test.name());
}

}  // namespace

Record::Record(std::filesystem::path const& folder) {
  file_.exceptions(std::ios::badbit | std::ios::failbit);  // what is not recorded would not be counted
  file_.open(file_of_this_program(folder));
}

void Record::OnTestStart(testing::TestInfo const& test) {
  file_ << "began\t" << full_name(test) << std::endl;
}

void Record::OnTestEnd(testing::TestInfo const& test) {
  auto const* const result = test.result();
  double const now = cpu_seconds();  // since the last test ended, so that what a suite shares is counted too
  file_ << fmt::format("{}\t{:.2f}\t{}\n",
                       result->Skipped()  ? "skipped"
                       : result->Passed() ? "passed"
                                          : "failed",
                       now - counted_, full_name(test));
  file_.flush();
  counted_ = now;
}

}  // namespace caseflow::test
