#include "model/report/common/sparkline.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace caseflow::report {
namespace {

using Values = std::vector<std::optional<double>>;

/// So many neighbours as one, their mean.
Values averaged(Values const& values, std::size_t together) {
  Values fewer;
  for (std::size_t at = 0; at < values.size(); at += together) {
    double sum = 0;
    int count = 0;
    for (std::size_t i = at; i < std::min(at + together, values.size()); ++i)
      if (values[i]) sum += *values[i], ++count;
    fewer.push_back(count > 0 ? std::optional(sum / count) : std::nullopt);
  }
  return fewer;
}

}  // namespace

std::string sparkline(Values const& values, std::size_t most) {
  constexpr std::array<std::string_view, 8> blocks{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  auto const shown = averaged(values, values.size() > most ? (values.size() + most - 1) / most : 1);
  double low = INFINITY, high = -INFINITY;
  for (auto const& value : shown)
    if (value) low = std::min(low, *value), high = std::max(high, *value);
  std::string line;
  for (auto const& value : shown) {
    if (!value) {
      line += ' ';
      continue;
    }
    double const place = high > low ? (*value - low) / (high - low) : 0.5;
    line += blocks[std::min(static_cast<std::size_t>(place * blocks.size()), blocks.size() - 1)];
  }
  return line;
}

}  // namespace caseflow::report
