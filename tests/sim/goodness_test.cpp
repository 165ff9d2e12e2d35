#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/exponential.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/triangular.hpp>
#include <boost/math/distributions/weibull.hpp>
#include <cmath>

#include "sim/chance.hpp"
#include "sim/distribution.hpp"

namespace caseflow::sim {
namespace {

constexpr int draws = 100'000;

/// The largest distance between the empirical distribution function of what a sampler draws and a law.
double kolmogorov_distance(Distribution const& distribution, auto const& law, std::uint16_t purpose) {
  Sampler const sampler(distribution);
  RandomStreams const random(20190401, 1);
  std::vector<double> values;
  for (int i = 0; i < draws; ++i) values.push_back(sampler(random.uniform(static_cast<Entity>(i), purpose)));
  std::sort(values.begin(), values.end());
  double distance = 0;
  for (int i = 0; i < draws; ++i) {
    double const p = boost::math::cdf(law, values[static_cast<std::size_t>(i)]);
    distance =
        std::max({distance, p - static_cast<double>(i) / draws, static_cast<double>(i + 1) / draws - p});
  }
  return distance;
}

// Kolmogorov's bound: P(distance > x) <= 2 exp(-2 n x^2) (Massart, 1990). False alarm 1e-6 each: x =
// sqrt(ln(2e6) / 2n) = 0.0085. A law with a cv one twentieth too large is distinguished (distance about
// 0.012).
TEST(Goodness, samplers_draw_from_their_laws) {
  double const bound = std::sqrt(std::log(2e6) / (2.0 * draws));
  EXPECT_LT(kolmogorov_distance(Exponential{12}, boost::math::exponential(1 / 12.0), 1), bound);
  EXPECT_LT(kolmogorov_distance(Gamma{6, 0.5}, boost::math::gamma_distribution<>(4, 1.5), 2), bound);
  EXPECT_LT(kolmogorov_distance(Gamma{4, 2}, boost::math::gamma_distribution<>(0.25, 16), 3), bound);
  EXPECT_LT(
      kolmogorov_distance(Weibull{10, 0.7}, boost::math::weibull(0.7, 10 / std::tgamma(1 + 1 / 0.7)), 4),
      bound);
  EXPECT_LT(kolmogorov_distance(Triangular{1, 2, 7}, boost::math::triangular(1, 2, 7), 5), bound);
  double const variance = std::log1p(0.6 * 0.6);
  boost::math::lognormal const lognormal(std::log(12) - variance / 2, std::sqrt(variance));
  EXPECT_LT(kolmogorov_distance(Lognormal{12, 0.6}, lognormal, 6), bound);
  EXPECT_GT(kolmogorov_distance(Lognormal{12, 0.65}, lognormal, 6), bound) << "the test must be able to fail";
}

// Pearson's chi-square of the four words of neighbouring blocks on 16 x 16 cells; false alarm 1e-6 each.
TEST(Goodness, neighbouring_draws_are_independent) {
  RandomStreams const random(1, 0);
  auto const cell = [](double u, double v) {
    return static_cast<std::size_t>(u * 16) * 16 + static_cast<std::size_t>(v * 16);
  };
  std::vector<int> words(256), entities(256), ordinals(256), replications(256);
  for (int i = 0; i < draws; ++i) {
    auto const entity = static_cast<Entity>(i);
    auto const block = random.block(entity, 1);
    ++words[cell(block.uniform(0), block.uniform(3))];
    ++entities[cell(block.uniform(0), random.uniform(entity + 1, 1))];
    ++ordinals[cell(block.uniform(0), random.uniform(entity, 1, 1))];
    ++replications[cell(block.uniform(0), RandomStreams(1, 1).uniform(entity, 1))];
  }
  double const limit = boost::math::quantile(boost::math::complement(boost::math::chi_squared(255), 1e-6));
  for (auto const* const counts : {&words, &entities, &ordinals, &replications}) {
    double statistic = 0;
    for (int const count : *counts)
      statistic += (count - draws / 256.0) * (count - draws / 256.0) / (draws / 256.0);
    EXPECT_LT(statistic, limit);
  }
}

}  // namespace
}  // namespace caseflow::sim
