// The k-th call fails, or the run is killed or asked to stop there, for every k of the calls by which results
// are saved: more than two hundred in all.

#include <iostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/app/injection.hpp"

namespace caseflow::app {
namespace {

constexpr Fault faults[]{
    {"renameat2", "EACCES", 1, 1},  {"renameat2", "EINVAL", 1, 1}, {"write", "ENOSPC", 1, 1},
    {"fsync", "EIO", 1, 1},         {"fdatasync", "EIO", 1, 1},    {"unlink", "EACCES", 1, 1},
    {"openat", "EACCES", 1, 1},     {"fchmod", "EPERM", 1, 2},     {"getrandom", "EAGAIN", 1, 2},
    {"pwrite64", "ENOSPC", 1, 11},  {"pread64", "EIO", 1, 4},      {"fcntl", "ENOLCK", 1, 3},
    {"faccessat2", "EACCES", 1, 3}, {"mkdir", "EACCES", 1, 1},     {"ftruncate", "EIO", 1, 1},
};

int tried_with(Arena& arena) {
  int tried = 0;
  for (auto const& fault : faults)
    for (int when = fault.first;; when += fault.step, ++tried)
      if (!arena.holds_when(fmt::format("{}:error={}:when={}", fault.call, fault.error, when))) break;
  return tried;
}

TEST(Injections, leave_all_new_or_all_old) {
  Arena over_old(true), fresh(false);
  int const tried_over_old = tried_with(over_old), tried_fresh = tried_with(fresh);
  std::cout << tried_over_old << " failures over old results, " << tried_fresh << " without any\n";
  EXPECT_GE(tried_over_old + tried_fresh, 150);
}

/// File systems that cannot exchange files or refuse to replace, and others that have no second names either.
TEST(Injections, leave_all_new_or_all_old_on_poor_file_systems) {
  Arena over_old(true), fresh(false);
  int tried = 0;
  for (auto* const arena : {&over_old, &fresh})
    for (std::vector<std::string> const& without :
         {std::vector<std::string>{"renameat2:error=EINVAL"},
          std::vector<std::string>{"renameat2:error=EINVAL", "link:error=EPERM"}}) {
      EXPECT_TRUE(arena->holds_when("getpid:delay_enter=0", without)) << "nothing else fails";
      for (int when = 1; arena->holds_when(fmt::format("rename:error=EACCES:when={}", when), without); ++when)
        ++tried;
    }
  std::cout << tried << " failures of rename\n";
}

TEST(Kills, leave_whole_files) {
  Arena over_old(true), fresh(false);
  int killed = 0, options = 0;
  for (auto* const arena : {&over_old, &fresh})
    for (Fault const& at :
         {Fault{"renameat2", "", 1, 1}, Fault{"unlink", "", 1, 1}, Fault{"fsync", "", 1, 2},
          Fault{"pwrite64", "", 1, 25}, Fault{"write", "", 1, 2}, Fault{"openat", "", 9, 3}}) {
      for (int when = at.first;; when += at.step, ++killed)
        if (!arena->survives(fmt::format("{}:signal=SIGKILL:when={}", at.call, when))) break;
      for (auto const* request : {"SIGTERM", "SIGHUP", "SIGINT"})
        for (int when = at.first + 1;; when += 4 * at.step, ++options)
          if (!arena->holds_when(fmt::format("{}:signal={}:when={}", at.call, request, when))) break;
    }
  std::cout << killed << " kills, " << options << " requests to stop\n";
  EXPECT_GE(killed + options, 100);
}

}  // namespace
}  // namespace caseflow::app
