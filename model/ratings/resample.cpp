#include "model/ratings/resample.hpp"

#include <algorithm>
#include <cmath>

#include <boost/math/special_functions/beta.hpp>

#include "sim/contract.hpp"

namespace caseflow::ratings {
namespace {

/// Probabilities of low, low + 1, …, high from the ratios of each to the one before; summed in logarithms,
/// because the ratios of large samples multiply beyond the range of a double.
template <class Ratio>
std::vector<double> from_ratios(int low, int high, Ratio ratio) {
  std::vector<double> logs(static_cast<std::size_t>(high - low) + 1, 0.0);
  for (std::size_t i = 1; i < logs.size(); ++i) {
    logs[i] = logs[i - 1] + std::log(ratio(low + static_cast<int>(i) - 1));
  }
  double const highest = *std::max_element(logs.begin(), logs.end());
  double sum = 0;
  for (double& value : logs) sum += value = std::exp(value - highest);
  for (double& value : logs) value /= sum;
  return logs;
}

/// Counts with probabilities: value i belongs to the count low + i.
struct Counts {
  int low;
  std::vector<double> probability;
};

/// Marked ones among `drawn` of `all`, of which `marked` are marked.
Counts hypergeometric(int all, int marked, int drawn) {
  int const low = std::max(0, drawn - (all - marked));
  int const high = std::min(drawn, marked);
  return {low, from_ratios(low, high, [=](int x) {
            return static_cast<double>(marked - x) * (drawn - x) /
                   (static_cast<double>(x + 1) * (all - marked - drawn + x + 1));
          })};
}

/// Sufficient ones among `drawn` cases whose share follows Beta(a, b).
std::vector<double> beta_binomial(int drawn, double a, double b) {
  return from_ratios(0, drawn,
                     [=](int x) { return (drawn - x) / (x + 1.0) * ((a + x) / (b + drawn - x - 1)); });
}

}  // namespace

std::vector<double> resampled(Figure const& found, std::optional<int> eligible, Prior prior) {
  SIM_EXPECTS(!eligible || *eligible >= found.cases);
  SIM_EXPECTS(prior.sufficient > 0 && prior.insufficient > 0);
  constexpr double negligible = 1e-12;
  double const a = prior.sufficient + found.sufficient;
  double const b = prior.insufficient + (found.cases - found.sufficient);
  Counts const again = eligible ? hypergeometric(*eligible, found.cases, found.cases) : Counts{0, {1.0}};
  std::vector<double> answer(static_cast<std::size_t>(found.cases) + 1, 0.0);
  for (std::size_t i = 0; i < again.probability.size(); ++i) {
    if (again.probability[i] < negligible) continue;
    int const seen = again.low + static_cast<int>(i);
    Counts const old_cases = hypergeometric(found.cases, found.sufficient, seen);
    std::vector<double> const new_cases = beta_binomial(found.cases - seen, a, b);
    for (std::size_t j = 0; j < old_cases.probability.size(); ++j) {
      double const weight = again.probability[i] * old_cases.probability[j];
      if (weight < negligible * negligible) continue;
      std::size_t const start = static_cast<std::size_t>(old_cases.low) + j;
      for (std::size_t k = 0; k < new_cases.size(); ++k) answer[start + k] += weight * new_cases[k];
    }
  }
  return answer;
}

double share_at(Prior believed, double probability) {
  SIM_EXPECTS(believed.sufficient > 0 && believed.insufficient > 0);
  SIM_EXPECTS(probability >= 0 && probability <= 1);
  return boost::math::ibeta_inv(believed.sufficient, believed.insufficient, probability);
}

}  // namespace caseflow::ratings
