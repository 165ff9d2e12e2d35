#pragma once

#include <functional>
#include <vector>

/// What a sensitivity analysis is of: a function of factors with chance in it, here behind an interface, so
/// that the methods know nothing of what they study.
namespace caseflow::sensitivity {

/// Where each factor is in its range, by factor: 0 its lowest value, 1/2 the stated one, 1 its highest.
using Point = std::vector<double>;
inline constexpr double stated = 0.5;

/// A point, and the replications that are wanted of it. The same replication has the same random
/// numbers at every point.
struct Trial {
  Point point;
  int first = 0, end = 1;  ///< Those from `first` to before `end`; 0 <= first < end.
};

/// By trial, output and replication.
using Values = std::vector<std::vector<std::vector<double>>>;

using Function = std::function<Values(std::vector<Trial> const&)>;

}  // namespace caseflow::sensitivity
