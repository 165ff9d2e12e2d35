#include "sim/contract.hpp"

namespace caseflow::sim {
namespace {

TEST(Contract, names_the_broken_claim_and_its_place) {
  try {
    SIM_EXPECTS(1 + 1 == 3);
    FAIL() << "a broken precondition went unnoticed";
  } catch (ContractViolation const& violation) {
    EXPECT_THAT(violation.what(), testing::StartsWith("precondition failed: 1 + 1 == 3 ("));
    EXPECT_THAT(violation.what(), testing::HasSubstr("contract_test.cpp:"));
  }
}

TEST(Contract, a_kept_promise_is_silent) {
  EXPECT_NO_THROW(SIM_EXPECTS(true));
  EXPECT_THROW(SIM_ENSURES(false), ContractViolation);
}

}  // namespace
}  // namespace caseflow::sim
