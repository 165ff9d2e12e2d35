#include <algorithm>
#include <cmath>
#include <numeric>

#include "sim/distribution.hpp"

namespace caseflow::sim {

namespace {

using Flaw = std::optional<std::string>;

bool sound(double value) { return std::isfinite(value) && std::abs(value) <= 1e12; }
bool sound(std::vector<double> const& values) {
  return std::all_of(values.begin(), values.end(), [](double value) { return sound(value); });
}

Flaw mean_flaw(double mean) {
  if (!sound(mean)) return "the mean must be a number of at most 1e12";
  if (mean <= 0) return "the mean must be more than 0";
  return {};
}

Flaw cv_flaw(double mean, double cv) {
  if (auto validation_error = mean_flaw(mean)) return validation_error;
  if (!(least_cv <= cv && cv <= 10))
    return "cv (standard deviation over mean) must be from 0.001 to 10; for less use a point";
  return {};
}

Flaw flaw_of(Point const& d) {
  return sound(d.value) ? Flaw{} : "the value must be a number of at most 1e12";
}

Flaw flaw_of(Uniform const& d) {
  if (!sound(d.low) || !sound(d.high)) return "low and high must be numbers of at most 1e12";
  return d.low <= d.high ? Flaw{} : "low must not exceed high";
}

Flaw flaw_of(Triangular const& d) {
  if (!sound(d.low) || !sound(d.mode) || !sound(d.high))
    return "low, mode and high must be numbers of at most 1e12";
  return d.low <= d.mode && d.mode <= d.high ? Flaw{} : "low, mode and high must ascend";
}

Flaw flaw_of(Exponential const& d) { return mean_flaw(d.mean); }
Flaw flaw_of(Gamma const& d) { return cv_flaw(d.mean, d.cv); }
Flaw flaw_of(Lognormal const& d) { return cv_flaw(d.mean, d.cv); }

Flaw flaw_of(Weibull const& d) {
  if (auto validation_error = mean_flaw(d.mean)) return validation_error;
  return 0.25 <= d.shape && d.shape <= 100 ? Flaw{} : "the shape must be from 0.25 to 100";
}

Flaw flaw_of(Discrete const& d) {
  if (d.values.empty()) return "there must be at least one value";
  if (d.values.size() != d.weights.size()) return "there must be as many weights as values";
  if (!sound(d.values) || !sound(d.weights)) return "values and weights must be numbers of at most 1e12";
  if (*std::min_element(d.weights.begin(), d.weights.end()) < 0) return "no weight may be less than 0";
  return std::accumulate(d.weights.begin(), d.weights.end(), 0.0) > 0 ? Flaw{}
                                                                      : "some weight must be more than 0";
}

Flaw flaw_of(Empirical const& d) {
  if (d.values.size() < 2) return "there must be at least two values";
  if (!sound(d.values)) return "the values must be numbers of at most 1e12";
  return std::is_sorted(d.values.begin(), d.values.end()) ? Flaw{} : "the values must ascend";
}

}  // namespace

std::optional<std::string> validation_error(Distribution const& distribution) {
  return std::visit([](auto const& d) { return flaw_of(d); }, distribution);
}

}  // namespace caseflow::sim
