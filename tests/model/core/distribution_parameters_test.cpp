#include "model/core/distribution_parameters.hpp"

#include <iterator>

#include "sim/contract.hpp"
#include "sim/distribution.hpp"

namespace caseflow::core {
namespace {

TEST(DistributionParameters, there_is_a_default_of_every_kind) {
  for (std::size_t kind = 0; kind < std::size(sim::distribution_names); ++kind)
    EXPECT_EQ(default_distribution(kind).index(), kind);
  EXPECT_THROW(default_distribution(std::size(sim::distribution_names)), sim::ContractViolation);
}

}  // namespace
}  // namespace caseflow::core
