#include "sim/summary.hpp"

#include <algorithm>
#include <limits>

#include "sim/contract.hpp"

namespace caseflow::sim {

namespace {

/// Student-t points by number of values, looked up once instead of for every figure of a forecast.
std::vector<double> student_t_points(std::size_t replications) {
  std::vector<double> points(replications + 1, 0.0);
  for (std::size_t n = 2; n <= replications; ++n) points[n] = student_t(static_cast<int>(n) - 1);
  return points;
}

/// The spread of what `observe` finds in each replication that has it.
template <class Observe>
std::optional<Spread> spread_of(std::span<Observations const> replications, std::vector<double> const& points,
                                Observe observe) {
  std::vector<double> values;
  values.reserve(replications.size());
  for (auto const& observations : replications) {
    if (auto const observed = observe(observations)) values.push_back(*observed);
  }
  auto const point = points[values.size()];
  return spread(std::move(values), point);
}

}  // namespace

Summary summarise(Catalogue const& catalogue, std::span<Observations const> replications) {
  SIM_EXPECTS(!replications.empty());
  auto const series_count = static_cast<int>(catalogue.series().size());
  auto const months = replications[0].months();
  SIM_EXPECTS(std::all_of(replications.begin(), replications.end(), [&](Observations const& observations) {
    return observations.series() == series_count && observations.months() == months;
  }));
  auto const points = student_t_points(replications.size());
  Summary summary(series_count, months);
  for (int series = 0; series < series_count; ++series) {
    auto const kind = catalogue.kind(series);
    for (int month = 0; month < months; ++month) {
      summary.set_month(series, month, spread_of(replications, points, [&](Observations const& observations) {
                          return value(kind, observations, series, month);
                        }));
    }
    summary.set_horizon(series, spread_of(replications, points, [&](Observations const& observations) {
                          return horizon_value(kind, observations, series);
                        }));
  }
  return summary;
}

double relative_half_width(Summary const& summary, int series) {
  auto const& spread = summary.horizon(series);
  return spread ? relative_half_width(*spread) : std::numeric_limits<double>::infinity();
}

}  // namespace caseflow::sim
