#include <gtest/gtest.h>

#include "model/service/state/case_file.hpp"

namespace caseflow::service {
namespace {

TEST(case_files, keep_one_file_of_a_case_at_most_and_only_of_that_case) {
  Caseload cases;
  CaseFiles files;
  CaseId const id = cases.open();
  EXPECT_EQ(files.of(cases[id]), nullptr);
  cases[id].entity = 77;
  files.open(id, cases[id]).absences = 3;
  EXPECT_EQ(files.of(cases[id])->entity, 77u);
  EXPECT_EQ(files.of(cases[id])->generation, cases[id].generation);
  EXPECT_THROW(files.open(id, cases[id]), sim::ContractViolation);
  cases.close(id);
  CaseId const next = cases.open();
  ASSERT_EQ(next, id);
  EXPECT_EQ(files.of(cases[next]), nullptr);
  EXPECT_EQ(files.size(), 1u);
}

}  // namespace
}  // namespace caseflow::service
