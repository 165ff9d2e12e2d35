#include "model/experiment/sensitivity/tornado.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

#include "sim/contract.hpp"

namespace caseflow::sensitivity {
namespace {

using forecast::Difference;
using Replications = std::vector<double>;

Difference difference(Replications const& from, Replications const& to) {
  auto const paired = sim::paired(from, to);
  SIM_EXPECTS(paired.has_value());
  return forecast::difference(*paired);
}

double size_of(Difference const& difference) { return std::abs(difference.paired.difference); }

/// The largest of the three differences by replication, its mean above zero.
Replications longest(Bar const& bar, Replications const& as_stated, Replications const& low,
                     Replications const& high) {
  auto const* from = &low;
  auto const* to = &high;
  double mean = bar.swing.paired.difference;
  for (auto const& [end, values] : {std::pair(&bar.low, &low), std::pair(&bar.high, &high)})
    if (size_of(*end) > std::abs(mean)) {
      from = &as_stated;
      to = values;
      mean = end->paired.difference;
    }
  Replications all(to->size());
  std::transform(to->begin(), to->end(), from->begin(), all.begin(),
                 [&](double a, double b) { return mean < 0 ? b - a : a - b; });
  return all;
}

/// Whether two bars could be of one length. They were observed with common random numbers.
bool may_be_equal(Replications const& one, Replications const& other) {
  constexpr double alpha = 0.05;
  auto const paired = sim::paired(one, other);
  return paired && paired->p_value && *paired->p_value >= alpha;
}

}  // namespace

std::vector<Trial> tornado_trials(std::span<std::size_t const> factors, std::size_t all_factors,
                                  int replications) {
  std::vector<Trial> trials{{Point(all_factors, stated), 0, replications}};
  for (auto const factor : factors)
    for (double const end : {0.0, 1.0}) {
      trials.push_back(trials.front());
      trials.back().point[factor] = end;
    }
  return trials;
}

std::vector<Bar> tornado(std::span<std::size_t const> factors,
                         std::vector<std::vector<double>> const& values) {
  SIM_EXPECTS(values.size() == 2 * factors.size() + 1 && values.front().size() >= 2);
  std::vector<Bar> bars;
  std::map<std::size_t, Replications> lengths;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    auto const &as_stated = values[0], &low = values[2 * i + 1], &high = values[2 * i + 2];
    Bar bar{.factor = factors[i],
            .low = difference(as_stated, low),
            .high = difference(as_stated, high),
            .swing = difference(low, high)};
    bar.size = std::max({size_of(bar.low), size_of(bar.high), size_of(bar.swing)});
    lengths[bar.factor] = longest(bar, as_stated, low, high);
    bars.push_back(bar);
  }
  forecast::Family family;
  for (auto& bar : bars)
    for (auto* tested : {&bar.low, &bar.high, &bar.swing}) family.push_back(tested);
  forecast::decide(family);
  std::stable_sort(bars.begin(), bars.end(), [](Bar const& a, Bar const& b) { return a.size > b.size; });
  for (auto& bar : bars) {
    bar.clear = bar.low.certain() || bar.high.certain() || bar.swing.certain();
    bar.may_be_longest =
        bar.factor == bars.front().factor || may_be_equal(lengths[bars.front().factor], lengths[bar.factor]);
    double const swing = size_of(bar.swing);
    if (!bar.clear && swing > 0)
      bar.replications_needed = sim::pairs_to_detect(swing, bar.swing.paired.deviation);
  }
  return bars;
}

}  // namespace caseflow::sensitivity
