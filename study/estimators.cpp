#include "study/estimators.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <openturns/ComposedDistribution.hxx>
#include <openturns/CorrelationAnalysis.hxx>
#include <openturns/LHSExperiment.hxx>
#include <openturns/LinearLeastSquares.hxx>
#include <openturns/Log.hxx>
#include <openturns/MartinezSensitivityAlgorithm.hxx>
#include <openturns/RandomGenerator.hxx>
#include <openturns/SobolIndicesExperiment.hxx>
#include <openturns/TBB.hxx>
#include <openturns/Uniform.hxx>

#include "sim/contract.hpp"
#include "sim/interval.hpp"

namespace caseflow::study {
namespace {

/// Into which rows are parted at most to see how far indices move: a group each with fewer rows.
constexpr std::size_t most_groups = 200;

/// One thread and a seed of ours, so that the same question gets the same bytes; and not a word on the
/// terminal.
void prepare(std::uint64_t seed) {
  OT::Log::Show(OT::Log::NONE);
  OT::TBB::Disable();
  OT::RandomGenerator::SetSeed(static_cast<OT::UnsignedInteger>(seed ^ (seed >> 32)) & 0x7fffffffu);
}

OT::ComposedDistribution evenly(std::size_t factors) {
  return OT::ComposedDistribution(
      OT::ComposedDistribution::DistributionCollection(factors, OT::Uniform(0, 1)));
}

Points points_of(OT::Sample const& sample) {
  Points points(sample.getSize(), sensitivity::Point(sample.getDimension()));
  for (std::size_t i = 0; i < points.size(); ++i)
    for (std::size_t j = 0; j < points[i].size(); ++j) points[i][j] = sample(i, j);
  return points;
}

OT::Sample sample_of(Points const& points, std::span<std::size_t const> factors) {
  OT::Sample sample(points.size(), factors.size());
  for (std::size_t i = 0; i < points.size(); ++i)
    for (std::size_t j = 0; j < factors.size(); ++j) sample(i, j) = points[i][factors[j]];
  return sample;
}

OT::Sample sample_of(std::span<double const> output) {
  OT::Sample sample(output.size(), 1);
  for (std::size_t i = 0; i < output.size(); ++i) sample(i, 0) = output[i];
  return sample;
}

std::vector<std::size_t> all_of(Points const& points) {
  std::vector<std::size_t> all(points.front().size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  return all;
}

/// What a straight line through some factors leaves over.
std::vector<double> residuals(Points const& points, std::span<double const> output,
                              std::span<std::size_t const> factors) {
  auto const inputs = sample_of(points, factors);
  OT::LinearLeastSquares line(inputs, sample_of(output));
  line.run();
  auto const fitted = line.getMetaModel()(inputs);
  std::vector<double> left(output.begin(), output.end());
  for (std::size_t i = 0; i < left.size(); ++i) left[i] -= fitted(i, 0);
  return left;
}

/// First indices, then total ones, each with chance behind the factors.
std::vector<double> indices(OT::Sample const& design, OT::Sample const& output, std::size_t rows) {
  OT::MartinezSensitivityAlgorithm const algorithm(design, output, rows);
  auto const first = algorithm.getFirstOrderIndices(), total = algorithm.getTotalOrderIndices();
  std::vector<double> all(first.begin(), first.end());
  all.insert(all.end(), total.begin(), total.end());
  for (auto& index : all)
    if (!std::isfinite(index)) index = 0;  // a sample without variance
  return all;
}

/// The rows from `first` to before `end` of every block left out.
OT::Sample without(std::span<double const> output, std::size_t rows, std::size_t first, std::size_t end) {
  auto const blocks = output.size() / rows;
  OT::Sample left(blocks * (rows - (end - first)), 1);
  std::size_t at = 0;
  for (std::size_t i = 0; i < output.size(); ++i)
    if (i % rows < first || i % rows >= end) left(at++, 0) = output[i];
  return left;
}

/// Indices, total ones less what chance adds, and chance behind them all.
std::vector<double> adjusted_indices(OT::Sample const& output, std::size_t factors, std::size_t rows) {
  OT::Sample const design(output.getSize(), factors + 1);  // its numbers play no part
  auto const all = indices(design, output, rows);
  double const chance = all.back();
  std::vector<double> made(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(factors));
  for (std::size_t i = 0; i < factors; ++i) made.push_back(all[factors + 1 + i] - chance);
  made.push_back(chance);
  return made;
}

}  // namespace

Points latin_hypercube(std::size_t factors, int points, std::uint64_t seed) {
  prepare(seed);
  return points_of(OT::LHSExperiment(evenly(factors), static_cast<OT::UnsignedInteger>(points)).generate());
}

std::vector<double> correlations(Points const& points, std::span<double const> output) {
  auto const found = OT::CorrelationAnalysis(sample_of(points, all_of(points)), sample_of(output))
                         .computePearsonCorrelation();
  return {found.begin(), found.end()};
}

std::vector<std::size_t> largest_effects(Points const& points, std::span<double const> output,
                                         std::size_t count) {
  SIM_EXPECTS(count < points.size());
  std::vector<std::size_t> chosen;
  std::vector<double> left(output.begin(), output.end());
  while (chosen.size() < std::min(count, points.front().size())) {
    if (sim::variance(left) == 0) break;
    auto const found = correlations(points, left);
    std::size_t best = found.size();
    for (std::size_t i = 0; i < found.size(); ++i) {
      bool const taken = std::find(chosen.begin(), chosen.end(), i) != chosen.end();
      if (!taken && (best == found.size() || std::abs(found[i]) > std::abs(found[best]))) best = i;
    }
    chosen.push_back(best);
    left = residuals(points, output, chosen);
  }
  return chosen;
}

Points sobol_points(std::size_t factors, int rows, std::uint64_t seed) {
  prepare(seed);
  return points_of(
      OT::SobolIndicesExperiment(evenly(factors + 1), static_cast<OT::UnsignedInteger>(rows)).generate());
}

SobolEstimates sobol_estimates(std::size_t factors, int rows, std::span<double const> output) {
  auto const blocks = factors + 3, size = static_cast<std::size_t>(rows);
  SIM_EXPECTS(size >= 3 && output.size() == blocks * size);
  prepare(0);
  SobolEstimates made{std::vector<Estimate>(factors), std::vector<Estimate>(factors), {}};
  if (sim::variance(output) == 0) return made;
  auto const values = adjusted_indices(sample_of(output), factors, size);
  auto const groups = std::min(size, most_groups);
  std::vector<std::vector<double>> pseudo(values.size());
  for (std::size_t group = 0; group < groups; ++group) {
    auto const first = group * size / groups, end = (group + 1) * size / groups;
    auto const its = adjusted_indices(without(output, size, first, end), factors, size - (end - first));
    for (std::size_t i = 0; i < values.size(); ++i)
      pseudo[i].push_back(values[i] + static_cast<double>(groups - 1) * (values[i] - its[i]));
  }
  auto const estimate = [&](std::size_t at) {
    double const reach = sim::half_width(pseudo[at]).value_or(0);
    return Estimate{values[at], values[at] - reach, values[at] + reach};
  };
  for (std::size_t i = 0; i < factors; ++i) {
    made.first[i] = estimate(i);
    made.total[i] = estimate(factors + i);
  }
  made.chance = estimate(2 * factors);
  return made;
}

}  // namespace caseflow::study
