#include <algorithm>
#include <cmath>
#include <numeric>

#include "sim/distribution.hpp"

namespace caseflow::sim {

namespace {

using ValidationError = std::optional<std::string>;

bool sound(double value) { return std::isfinite(value) && std::abs(value) <= 1e12; }
bool sound(std::vector<double> const& values) {
  return std::all_of(values.begin(), values.end(), [](double value) { return sound(value); });
}

ValidationError mean_error(double mean) {
  if (!sound(mean)) return "the mean must be a number of at most 1e12";
  if (mean <= 0) return "the mean must be more than 0";
  return {};
}

ValidationError cv_error(double mean, double cv) {
  if (auto error = mean_error(mean)) return error;
  if (!(least_cv <= cv && cv <= 10))
    return "cv (standard deviation over mean) must be from 0.001 to 10; for less use a point";
  return {};
}

ValidationError error_in(Point const& d) {
  return sound(d.value) ? ValidationError{} : "the value must be a number of at most 1e12";
}

ValidationError error_in(Uniform const& d) {
  if (!sound(d.low) || !sound(d.high)) return "low and high must be numbers of at most 1e12";
  return d.low <= d.high ? ValidationError{} : "low must not exceed high";
}

ValidationError error_in(Triangular const& d) {
  if (!sound(d.low) || !sound(d.mode) || !sound(d.high))
    return "low, mode and high must be numbers of at most 1e12";
  return d.low <= d.mode && d.mode <= d.high ? ValidationError{}
                                             : "low, mode and high must be in ascending order";
}

ValidationError error_in(Exponential const& d) { return mean_error(d.mean); }
ValidationError error_in(Gamma const& d) { return cv_error(d.mean, d.cv); }
ValidationError error_in(Lognormal const& d) { return cv_error(d.mean, d.cv); }

ValidationError error_in(Weibull const& d) {
  if (auto error = mean_error(d.mean)) return error;
  return 0.25 <= d.shape && d.shape <= 100 ? ValidationError{} : "the shape must be from 0.25 to 100";
}

ValidationError error_in(Discrete const& d) {
  if (d.values.empty()) return "there must be at least one value";
  if (d.values.size() != d.weights.size()) return "there must be as many weights as values";
  if (!sound(d.values) || !sound(d.weights)) return "values and weights must be numbers of at most 1e12";
  if (*std::min_element(d.weights.begin(), d.weights.end()) < 0) return "no weight may be less than 0";
  return std::accumulate(d.weights.begin(), d.weights.end(), 0.0) > 0 ? ValidationError{}
                                                                      : "some weight must be more than 0";
}

ValidationError error_in(Empirical const& d) {
  if (d.values.size() < 2) return "there must be at least two values";
  if (!sound(d.values)) return "the values must be numbers of at most 1e12";
  return std::is_sorted(d.values.begin(), d.values.end()) ? ValidationError{}
                                                          : "the values must be in ascending order";
}

}  // namespace

std::optional<std::string> validation_error(Distribution const& distribution) {
  return std::visit([](auto const& d) { return error_in(d); }, distribution);
}

}  // namespace caseflow::sim
