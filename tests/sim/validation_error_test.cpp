#include <limits>

#include "sim/contract.hpp"
#include "sim/distribution.hpp"

namespace caseflow::sim {
namespace {

TEST(ValidationError, the_edges_of_what_is_allowed_are_sound) {
  for (Distribution const& sound :
       std::vector<Distribution>{Point{-3}, Uniform{1, 1}, Triangular{1, 1, 1}, Exponential{1e-9},
                                 Gamma{1, 0.001}, Gamma{1, 10}, Weibull{1, 0.25}, Weibull{1, 100},
                                 Lognormal{1e12, 10}, Discrete{{2, 1}, {0, 1}}, Empirical{{1, 1}}}) {
    EXPECT_EQ(validation_error(sound), std::nullopt);
    Sampler const sampler(sound);
    EXPECT_LE(sampler(0x1p-33), sampler(1 - 0x1p-33));
    EXPECT_TRUE(std::isfinite(sampler.mean()) && std::isfinite(sampler.variance()));
  }
}

TEST(ValidationError, is_told_in_words) {
  EXPECT_EQ(validation_error(Uniform{2, 1}), "low must not exceed high");
  EXPECT_EQ(validation_error(Triangular{0, 2, 1}), "low, mode and high must be in ascending order");
  EXPECT_EQ(validation_error(Exponential{0}), "the mean must be more than 0");
  EXPECT_EQ(validation_error(Discrete{{1, 2}, {1}}), "there must be as many weights as values");
  EXPECT_EQ(validation_error(Discrete{{1, 2}, {0, 0}}), "some weight must be more than 0");
  EXPECT_EQ(validation_error(Discrete{{1, 2}, {-1, 2}}), "no weight may be less than 0");
  EXPECT_EQ(validation_error(Discrete{}), "there must be at least one value");
  EXPECT_EQ(validation_error(Empirical{{2, 1}}), "the values must be in ascending order");
  EXPECT_EQ(validation_error(Empirical{{2}}), "there must be at least two values");
  EXPECT_EQ(validation_error(Weibull{1, 0.1}), "the shape must be from 0.25 to 100");
  double const nan = std::numeric_limits<double>::quiet_NaN(),
               infinite = std::numeric_limits<double>::infinity();
  for (Distribution const& unsound : std::vector<Distribution>{
           Point{nan}, Uniform{0, infinite}, Exponential{nan}, Gamma{1, nan}, Weibull{1, nan},
           Lognormal{-1, 1}, Lognormal{1, 11}, Triangular{nan, nan, nan}, Empirical{{0, nan}}}) {
    EXPECT_TRUE(validation_error(unsound)) << unsound.index();
    EXPECT_THROW(Sampler{unsound}, ContractViolation);
  }
}

}  // namespace
}  // namespace caseflow::sim
