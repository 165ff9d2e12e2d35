#include <cstdlib>

#include <gtest/gtest.h>

#include "tests/support/record.hpp"

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  ::setenv("CASEFLOW_CACHE", "off", 1);  // what a test leaves behind must not be found by another
  if (char const* const folder = std::getenv("CASEFLOW_TEST_RECORDS"))
    testing::UnitTest::GetInstance()->listeners().Append(new caseflow::test::Record(folder));
  return RUN_ALL_TESTS();
}
