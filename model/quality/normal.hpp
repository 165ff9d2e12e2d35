#pragma once

#include <vector>

namespace caseflow::quality {

/// The standard normal distribution function from a table, linear between its knots: the error stays below
/// 2e-7, never decreasing, 0 and 1 beyond eight standard deviations. Judgements ask for it some million
/// times.
class NormalTable {
 public:
  NormalTable();

  /// Probability of a value up to z.
  double operator()(double z) const {
    double const at = (z + reach) * per_unit;
    if (!(at > 0)) return 0;
    auto const i = static_cast<std::size_t>(at);
    if (i + 1 >= knots_.size()) return 1;
    double const below = knots_[i];
    return below + (at - static_cast<double>(i)) * (knots_[i + 1] - below);
  }

 private:
  static constexpr double reach = 8, per_unit = 512;
  std::vector<double> knots_;
};

/// The one table that all share.
NormalTable const& normal();

/// The normal score of a share; one nearer to an end than a hundred thousandth counts as so near. Expects 0
/// to 1.
double normal_score(double share);

/// The density of the standard normal distribution.
double normal_density(double z);

}  // namespace caseflow::quality
