#include "model/quality/normal.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/contract.hpp"
#include "sim/distribution.hpp"

namespace caseflow::quality {

NormalTable::NormalTable() {
  auto const size = static_cast<std::size_t>(2 * reach * per_unit) + 1;
  knots_.reserve(size);
  for (std::size_t i = 0; i < size; ++i)
    knots_.push_back(std::erfc(-(static_cast<double>(i) / per_unit - reach) / std::numbers::sqrt2) / 2);
}

NormalTable const& normal() {
  static NormalTable const table;
  return table;
}

double normal_score(double share) {
  constexpr double nearest_to_an_end = 1e-5;
  SIM_EXPECTS(share >= 0 && share <= 1);
  return sim::normal_quantile(std::clamp(share, nearest_to_an_end, 1 - nearest_to_an_end));
}

double normal_density(double z) {
  return std::exp(-z * z / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
}

}  // namespace caseflow::quality
