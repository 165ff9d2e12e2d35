#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace caseflow::sim {

// Distributions as data. Each is a plain struct whose fields are its parameters. No parameter exceeds 1e12 in
// size.
struct Point {
  double value = 0;
};
struct Uniform {
  double low = 0, high = 1;
};  ///< low <= high
struct Triangular {
  double low = 0, mode = 0.5, high = 1;
};  ///< low <= mode <= high
struct Exponential {
  double mean = 1;
};  ///< mean > 0
/// The least standard deviation over mean of gamma and lognormal distributions.
inline constexpr double least_cv = 0.001;
struct Gamma {
  double mean = 1, cv = 1;
};  ///< mean > 0, cv (standard deviation over mean) 0.001 to 10
struct Weibull {
  double mean = 1, shape = 1;
};  ///< mean > 0, shape 0.25 to 100
struct Lognormal {
  double mean = 1, cv = 1;
};  ///< mean > 0, cv 0.001 to 10
/// Values with weights; a value is drawn with probability weight over the sum of weights.
struct Discrete {
  std::vector<double> values, weights;
};  ///< same length >= 1, weights >= 0, sum > 0
/// A continuous distribution through equally likely observed values, linear between them.
struct Empirical {
  std::vector<double> values;
};  ///< ascending, at least two

using Distribution =
    std::variant<Point, Uniform, Triangular, Exponential, Gamma, Weibull, Lognormal, Discrete, Empirical>;

/// The key that names each alternative in a scenario, in the variant's order.
inline constexpr std::string_view distribution_names[] = {"point",       "uniform",  "triangular",
                                                          "exponential", "gamma",    "weibull",
                                                          "lognormal",   "discrete", "empirical"};

/// What is wrong with the parameters, in words a user understands; nothing when they are right.
std::optional<std::string> validation_error(Distribution const& distribution);

/// A distribution made ready to draw from: one uniform number in, one value out (inversion), so that
/// scenarios keep common random numbers. Continuous quantiles are tabulated once, in single precision so that
/// the last digit of the C library's functions does not reach a draw, and interpolated linearly; `mean()` and
/// `variance()` are those of the table, exactly. The table's mean is the distribution's to six digits; tails
/// beyond 2^-22 on either side are cut.
class Sampler {
 public:
  Sampler() : Sampler(Distribution{Point{0}}) {}
  /// Expects a valid distribution.
  explicit Sampler(Distribution const& distribution);

  /// The value at probability u; expects 0 < u < 1; never decreasing in u.
  double operator()(double u) const;
  double mean() const { return mean_; }
  double variance() const { return variance_; }
  double low() const;
  double high() const;

  /// Probability of a value at most x, by the same table.
  double at_most(double x) const;

 private:
  template <class Visit>
  void each_piece(Visit&& visit) const;
  void tabulate_weights(Discrete const& discrete);
  void find_moments();

  std::vector<double> knots_;  ///< Quantiles at i / (size - 1); discrete: the values, ascending.
  std::vector<double> lower_tail_,
      upper_tail_;                  ///< Quantiles at 2^-22 to 2^-5 from either end, 16 an octave.
  std::vector<double> cumulative_;  ///< Discrete only: probability up to and including each value.
  double mean_ = 0, variance_ = 0;
};

/// The number of events of a Poisson count with this mean at probability u; never decreasing in u or in the
/// mean, so that a higher level of demand keeps every arrival of a lower one. Range: 0 <= mean <= 1e8.
int poisson_count(double mean, double u);

/// The standard normal quantile at probability u, 0 < u < 1 (relative error below 1e-9).
double normal_quantile(double u);

}  // namespace caseflow::sim
