// Every kind of call by which results are saved fails once, where most is at stake.

#include <gtest/gtest.h>

#include "tests/app/injection.hpp"

namespace caseflow::app {
namespace {

TEST(Injection, leaves_all_new_or_all_old) {
  Arena over_old(true);
  for (auto const* fault :
       {"renameat2:error=EACCES:when=1", "renameat2:error=EACCES:when=5", "renameat2:error=EINVAL:when=1+",
        "fsync:error=EIO:when=3", "fsync:error=EIO:when=6", "fdatasync:error=EIO:when=2",
        "pwrite64:error=ENOSPC:when=20", "write:error=ENOSPC:when=2", "unlink:error=EACCES:when=1",
        "unlink:error=EACCES:when=2"})
    EXPECT_TRUE(over_old.holds_when(fault)) << fault << " did not come to be";
  Arena fresh(false);
  for (auto const* fault :
       {"renameat2:error=EACCES:when=2", "renameat2:error=EACCES:when=4", "renameat2:error=EACCES:when=11",
        "renameat2:error=EINVAL:when=1+", "fsync:error=EIO:when=7", "pwrite64:error=ENOSPC:when=20",
        "mkdir:error=EACCES:when=1"})
    EXPECT_TRUE(fresh.holds_when(fault)) << fault << " did not come to be";
}

TEST(Injection, leaves_whole_files_when_the_run_is_killed) {
  Arena over_old(true);
  for (auto const* kill : {"renameat2:signal=SIGKILL:when=3", "pwrite64:signal=SIGKILL:when=50",
                           "unlink:signal=SIGKILL:when=1", "unlink:signal=SIGKILL:when=4"})
    EXPECT_TRUE(over_old.survives(kill)) << kill << " did not come to be";
  for (auto const* request : {"write:signal=SIGTERM:when=2", "fsync:signal=SIGHUP:when=2",
                              "renameat2:signal=SIGINT:when=2", "pwrite64:signal=SIGHUP:when=20"})
    EXPECT_TRUE(over_old.holds_when(request)) << request << " did not come to be";
}

}  // namespace
}  // namespace caseflow::app
