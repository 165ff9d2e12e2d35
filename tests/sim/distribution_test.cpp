#include "sim/distribution.hpp"

#include <fmt/format.h>

#include <boost/math/distributions/poisson.hpp>
#include <cmath>

#include "sim/contract.hpp"

namespace caseflow::sim {
namespace {

/// A distribution with its moments in closed form. The variance's tolerance is what the tails cut at 2^-22
/// held.
struct Known {
  Distribution distribution;
  double mean, variance, variance_tolerance;
};

double weibull_variance(double shape) {
  double const first = std::tgamma(1 + 1 / shape);
  return std::tgamma(1 + 2 / shape) / (first * first) - 1;
}

std::vector<Known> const& known() {
  static std::vector<Known> const all{
      {Point{0.1}, 0.1, 0, 1e-12},
      {Uniform{-2, 4}, 1, 3, 1e-12},
      {Triangular{0, 2, 10}, 4, 84.0 / 18, 1e-5},
      {Triangular{0, 0, 3}, 1, 0.5, 1e-5},
      {Triangular{1, 3, 3}, 7.0 / 3, 4.0 / 18, 1e-5},
      {Triangular{2, 2, 2}, 2, 0, 1e-12},
      {Exponential{12}, 12, 144, 1e-3},
      {Gamma{5, 0.3}, 5, 2.25, 1e-3},
      {Gamma{5, 2}, 5, 100, 1e-3},
      {Gamma{100, 0.001}, 100, 0.01, 1e-3},
      {Weibull{30, 0.7}, 30, 900 * weibull_variance(0.7), 1e-3},
      {Weibull{30, 3}, 30, 900 * weibull_variance(3), 1e-3},
      {Lognormal{12, 0.6}, 12, 144 * 0.36, 2e-3},
      {Lognormal{1, 0.01}, 1, 1e-4, 1e-3},
      {Lognormal{12, 2}, 12, 144 * 4, 0.06},
      {Discrete{{3, 1, 2}, {1, 2, 1}}, 1.75, 0.6875, 1e-12},
      {Discrete{{7}, {0.3}}, 7, 0, 1e-12},
      {Empirical{{0, 1, 4}}, 1.5, 17.0 / 12, 1e-12},  // half on [0, 1], half on [1, 4]
  };
  return all;
}

TEST(Distribution, moments_are_those_of_the_closed_form) {
  for (auto const& [distribution, mean, variance, tolerance] : known()) {
    Sampler const sampler(distribution);
    auto const name =
        std::string(distribution_names[distribution.index()]) + fmt::format(" with mean {}", mean);
    EXPECT_NEAR(sampler.mean(), mean, 1e-6 * std::abs(mean)) << name;
    EXPECT_NEAR(sampler.variance(), variance, tolerance * std::max(variance, 1.0 * (variance == 0))) << name;
  }
}

/// By the midpoint rule over the whole range of u, finer than the finest table: no chance is involved.
TEST(Distribution, moments_are_those_of_what_is_drawn) {
  constexpr int points = 1 << 20;
  for (auto const& one : known()) {
    Sampler const sampler(one.distribution);
    double sum = 0, squares = 0;
    for (int i = 0; i < points; ++i) {
      double const step = sampler((i + 0.5) / points) - sampler.mean();
      sum += step;
      squares += step * step;
    }
    EXPECT_NEAR(sum / points, 0, 1e-5 * (1 + std::sqrt(sampler.variance()))) << one.distribution.index();
    EXPECT_NEAR(squares / points, sampler.variance(), 2e-3 * sampler.variance() + 1e-9)
        << one.distribution.index();
  }
}

RC_GTEST_PROP(Distribution, values_rise_with_u_and_invert_the_probability, ()) {
  auto const& one = *rc::gen::elementOf(known());
  Sampler const sampler(one.distribution);
  // Half of the pairs are close neighbours, and half of those lie in a tail.
  auto const word = *rc::gen::arbitrary<std::uint32_t>();
  auto const shift = *rc::gen::inRange(0, 28);
  double const tail = (static_cast<double>(word >> shift) + 0.5) * 0x1p-32;
  double const u = *rc::gen::arbitrary<bool>() ? tail : 1 - tail;
  double const v = std::min(u * (1 + std::ldexp(1.0, -*rc::gen::inRange(1, 30))), 1 - 0x1p-33);
  RC_ASSERT(sampler(u) <= sampler(v) || u > v);
  RC_ASSERT(sampler.low() <= sampler(u));
  RC_ASSERT(sampler(u) <= sampler.high());
  RC_ASSERT(sampler.at_most(sampler(u)) >= u - 1e-6);  // 1e-6 > 2^-22, the mass at each end
  RC_ASSERT(sampler.at_most(std::nextafter(sampler.low(), -1e300)) == 0);
  RC_ASSERT(sampler.at_most(sampler.high()) == 1);
}

TEST(Distribution, exact_kinds_are_exact) {
  EXPECT_EQ(Sampler(Point{0.1})(0.3), 0.1);
  EXPECT_EQ(Sampler(Uniform{10, 20})(0.25), 12.5);
  EXPECT_EQ(Sampler(Empirical{{0, 10, 100}})(0.75), 55);
  Sampler const discrete(Discrete{{3, 1, 9, 2}, {1, 2, 0, 1}});
  EXPECT_EQ(discrete(0.4999), 1);
  EXPECT_EQ(discrete(0.5), 2);
  EXPECT_EQ(discrete(0.75), 3);
  EXPECT_EQ(discrete(1 - 0x1p-33), 3);
  EXPECT_EQ(discrete.high(), 3);
  EXPECT_DOUBLE_EQ(discrete.at_most(2.5), 0.75);
  EXPECT_THROW(discrete(0), ContractViolation);
  EXPECT_THROW(discrete(1), ContractViolation);
}

/// Golden: these digits are part of the promise that draws are the same on every machine.
TEST(Distribution, draws_are_the_recorded_ones) {
  auto const drawn = [](Distribution const& distribution) {
    Sampler const sampler(distribution);
    return fmt::format("{} {} {}", static_cast<float>(sampler(0x1p-10)), static_cast<float>(sampler(0.5)),
                       static_cast<float>(sampler(1 - 0x1p-10)));
  };
  EXPECT_EQ(drawn(Exponential{12}), "0.01172439 8.317705 83.177055");
  EXPECT_EQ(drawn(Gamma{5, 0.6}), "0.2667734 4.4144845 19.494919");
  EXPECT_EQ(drawn(Weibull{30, 0.7}), "0.0011874511 14.039413 376.63477");
  EXPECT_EQ(drawn(Lognormal{12, 0.6}), "1.8472239 10.28987 57.31922");
}

TEST(Poisson, count_inverts_the_distribution_function) {
  for (double const mean : {0.01, 0.5, 3.0, 40.0, 250.0, 700.0, 700.001, 5000.0, 2e6}) {
    boost::math::poisson_distribution<double> const law(mean);
    double const spread = std::sqrt(mean), reach = (mean > 700 ? 4 : 6) * spread;
    int const step = mean > 700 ? static_cast<int>(spread / 5) : 1;
    for (int k = std::max(0, static_cast<int>(mean - reach)); k < mean + reach; k += step) {
      double const below = boost::math::cdf(law, k);
      if (below > 1 - 1e-9) break;
      EXPECT_EQ(poisson_count(mean, below * (1 + 1e-10)), k + 1) << mean;
      EXPECT_LE(poisson_count(mean, below * (1 - 1e-10)), k) << mean;
    }
  }
  EXPECT_EQ(poisson_count(0, 1 - 0x1p-33), 0);
  EXPECT_LT(poisson_count(700, std::nextafter(1.0, 0.0)), 1000);
  EXPECT_NEAR(poisson_count(1e8, 0.5), 1e8, 1);  // the median lies within one of the mean
  EXPECT_THROW(poisson_count(1.1e8, 0.5), ContractViolation);
  EXPECT_THROW(poisson_count(-1, 0.5), ContractViolation);
}

RC_GTEST_PROP(Poisson, count_never_falls_with_u_or_mean, ()) {
  auto const share = [] { return (*rc::gen::inRange(0, 1 << 30) + 0.5) * 0x1p-30; };
  double const u = share(), more_luck = u + (1 - u) * share();
  // About 700 and beyond it another way of counting takes over.
  double const mean = *rc::gen::element(600, 720, 1000000) * share() * std::sqrt(share()),
               more = mean * (1 + 0.1 * share());
  RC_ASSERT(poisson_count(mean, u) <= poisson_count(mean, more_luck));
  RC_ASSERT(poisson_count(mean, u) <= poisson_count(more, u));
}

}  // namespace
}  // namespace caseflow::sim
