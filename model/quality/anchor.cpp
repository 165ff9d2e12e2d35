#include "model/quality/anchor.hpp"

#include <algorithm>
#include <cmath>

#include "model/quality/normal.hpp"

namespace caseflow::quality {
namespace {

double mean_share(double a, std::span<float const> scores) {
  auto const& share = normal();
  double sum = 0;
  for (float const score : scores) sum += share(a + static_cast<double>(score));
  return sum / static_cast<double>(scores.size());
}

/// Exact where the scores are normal, so near enough to begin with.
double first_guess(double z, std::span<float const> scores) {
  double sum = 0, squares = 0;
  for (float const score : scores) {
    sum += static_cast<double>(score);
    squares += static_cast<double>(score) * static_cast<double>(score);
  }
  auto const n = static_cast<double>(scores.size());
  double const mean = sum / n;
  return z * std::sqrt(1 + std::max(0.0, squares / n - mean * mean)) - mean;
}

}  // namespace

double anchor(double share, std::span<float const> scores) {
  double const z = normal_score(share), wanted = normal()(z);
  if (scores.empty()) return z;
  double low = -40, high = 40, a = first_guess(z, scores);
  double const slope = normal_density(z);
  // Secant steps of the guess's slope close in on the root, which is bracketed all the time.
  for (int step = 0; step < 60; ++step) {
    double const error = mean_share(a, scores) - wanted;
    if (std::abs(error) < 1e-7) break;
    (error > 0 ? high : low) = a;
    double const next = a - error / slope;
    a = next > low && next < high ? next : (low + high) / 2;
  }
  return a;
}

}  // namespace caseflow::quality
