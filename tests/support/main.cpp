#include <cstdlib>

#include <gtest/gtest.h>

#include "tests/support/record.hpp"

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  ::setenv("XDG_CACHE_HOME", CASEFLOW_TEST_CACHE,
           1);  // not the user's: what is kept there is by build and scenario
  if (char const* const folder = std::getenv("CASEFLOW_TEST_RECORDS"))
    testing::UnitTest::GetInstance()->listeners().Append(new caseflow::test::Record(folder));
  return RUN_ALL_TESTS();
}
