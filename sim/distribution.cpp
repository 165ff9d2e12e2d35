#include "sim/distribution.hpp"

#include <algorithm>
#include <bit>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "sim/contract.hpp"

namespace caseflow::sim {

namespace {

template <class... Functions>
struct Overload : Functions... {
  using Functions::operator()...;
};
template <class... Functions>
Overload(Functions...) -> Overload<Functions...>;

// The table of a smooth quantile: equal steps in the body; towards either end, where it may be steep, 16
// steps to each halving of the distance.
constexpr int body_steps = 1024;
constexpr double tail_begins = 0x1p-5;
constexpr double tail_ends = 0x1p-22;
constexpr int octaves = 17;
constexpr int octave_steps = 16;
constexpr int tail_steps = octaves * octave_steps;

/// Distance from the end at knot i of a tail, ascending.
double tail_distance(int i) {
  return std::ldexp(1 + double(i % octave_steps) / octave_steps, -22 + i / octave_steps);
}

/// The place of a distance in a tail, as knots and a part of a step: exponent and first four bits of the
/// fraction of a double are already the number of the knot.
struct Place {
  std::size_t knot;
  double part;
};
Place tail_place(double distance) {
  constexpr auto first = std::bit_cast<std::uint64_t>(tail_ends) >> 48;
  auto const bits = std::bit_cast<std::uint64_t>(distance);
  return {static_cast<std::size_t>((bits >> 48) - first),
          static_cast<double>(bits & 0xFFFFFFFFFFFFU) * 0x1p-48};
}

double between(std::vector<double> const& knots, Place place) {
  if (place.knot + 1 >= knots.size()) return knots.back();
  return std::lerp(knots[place.knot], knots[place.knot + 1], place.part);
}

/// So that the last digit of a library's logarithm does not reach a draw.
double rounded(double x) { return static_cast<double>(static_cast<float>(x)); }

/// Quantiles of the smooth kinds, by distance from the lower end (p) and from the upper (q = 1 - p, exact
/// where p is near 1), for mean 1 where there is a mean.
double quantile(Triangular const& t, double p, double q) {
  double const width = t.high - t.low;
  if (width == 0) return t.low;
  if (p * width < t.mode - t.low) return t.low + std::sqrt(p * width * (t.mode - t.low));
  return t.high - std::sqrt(q * width * (t.high - t.mode));
}
double quantile(Exponential const&, double p, double q) { return p < q ? -std::log1p(-p) : -std::log(q); }
double quantile(Weibull const& w, double p, double q) {
  return std::pow(quantile(Exponential{}, p, q), 1 / w.shape) / std::tgamma(1 + 1 / w.shape);
}
double quantile(Lognormal const& l, double p, double q) {
  double const variance = std::log1p(l.cv * l.cv);
  double const z = p < q ? normal_quantile(p) : -normal_quantile(q);
  return std::exp(std::sqrt(variance) * z - variance / 2);
}
double quantile(Gamma const& g, double p, double q) {
  using namespace boost::math::policies;
  using Quiet = policy<domain_error<errno_on_error>, overflow_error<ignore_error>,
                       evaluation_error<ignore_error>, promote_double<false>>;
  boost::math::gamma_distribution<double, Quiet> const law(1 / (g.cv * g.cv), g.cv * g.cv);
  return p < q ? boost::math::quantile(law, p) : boost::math::quantile(boost::math::complement(law, q));
}

std::vector<double> tabulate(auto const& law, bool upper) {
  std::vector<double> knots;
  for (int i = 0; i <= tail_steps; ++i) {
    double const distance = tail_distance(i);
    knots.push_back(upper ? quantile(law, 1 - distance, distance) : quantile(law, distance, 1 - distance));
  }
  return knots;
}

std::vector<double> tabulate_body(auto const& law) {
  std::vector<double> knots;
  for (int i = 0; i <= body_steps; ++i) {
    double const u = std::clamp(static_cast<double>(i) / body_steps, tail_ends, 1 - tail_ends);
    knots.push_back(quantile(law, u, 1 - u));
  }
  return knots;
}

}  // namespace

Sampler::Sampler(Distribution const& distribution) {
  SIM_EXPECTS(!validation_error(distribution));
  auto const smooth = [this](auto const& law) {
    knots_ = tabulate_body(law);
    lower_tail_ = tabulate(law, false);
    upper_tail_ = tabulate(law, true);
  };
  auto const round_to = [this](double factor) {
    for (auto* const table : {&knots_, &lower_tail_, &upper_tail_}) {
      for (auto& knot : *table) knot = rounded(knot * factor);
    }
  };
  auto const scaled = [&](auto const& law) {
    smooth(law);
    find_moments();
    round_to(law.mean / mean_);  // what the cut tails and the straight lines between knots took away
  };
  std::visit(Overload{[this](Point const& d) { knots_ = {d.value}; },
                      [this](Uniform const& d) {
                        knots_ = {d.low, d.high};
                      },
                      [&](Triangular const& d) {
                        smooth(d);
                        round_to(1);
                      },
                      [this](Discrete const& d) { tabulate_weights(d); },
                      [this](Empirical const& d) { knots_ = d.values; }, scaled},
             distribution);
  find_moments();
}

void Sampler::tabulate_weights(Discrete const& discrete) {
  std::vector<std::size_t> order(discrete.values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](auto i, auto j) { return discrete.values[i] < discrete.values[j]; });
  double const total = std::accumulate(discrete.weights.begin(), discrete.weights.end(), 0.0);
  double sum = 0;
  for (auto const i : order) {
    if (discrete.weights[i] == 0) continue;
    sum += discrete.weights[i];
    knots_.push_back(discrete.values[i]);
    cumulative_.push_back(sum / total);
  }
  cumulative_.back() = 1;
}

double Sampler::operator()(double u) const {
  SIM_EXPECTS(0 < u && u < 1);
  if (!cumulative_.empty()) {
    auto const at = std::upper_bound(cumulative_.begin(), cumulative_.end(), u) - cumulative_.begin();
    return knots_[static_cast<std::size_t>(at)];
  }
  if (!lower_tail_.empty()) {
    if (u < tail_begins) return between(lower_tail_, tail_place(std::max(u, tail_ends)));
    if (1 - u < tail_begins) return between(upper_tail_, tail_place(std::max(1 - u, tail_ends)));
  }
  double const steps = u * static_cast<double>(knots_.size() - 1);
  auto const knot = static_cast<std::size_t>(steps);
  return between(knots_, {knot, steps - static_cast<double>(knot)});
}

/// Visits the pieces of the table in ascending order as (probability, value at the piece's begin, value at
/// its end).
template <class Visit>
void Sampler::each_piece(Visit&& visit) const {
  if (!cumulative_.empty()) {
    for (std::size_t i = 0; i < knots_.size(); ++i) {
      visit(cumulative_[i] - (i == 0 ? 0 : cumulative_[i - 1]), knots_[i], knots_[i]);
    }
    return;
  }
  if (knots_.size() == 1) return visit(1.0, knots_[0], knots_[0]);
  auto const tail = [&](std::vector<double> const& knots, int i) {
    auto const k = static_cast<std::size_t>(i);
    visit(tail_distance(i + 1) - tail_distance(i), std::min(knots[k], knots[k + 1]),
          std::max(knots[k], knots[k + 1]));
  };
  bool const tails = !lower_tail_.empty();
  auto const steps = knots_.size() - 1;
  auto const cut = tails ? static_cast<std::size_t>(body_steps * tail_begins) : 0;
  if (tails) visit(tail_ends, low(), low());
  for (int i = 0; tails && i < tail_steps; ++i) tail(lower_tail_, i);
  for (auto i = cut; i < steps - cut; ++i) visit(1 / static_cast<double>(steps), knots_[i], knots_[i + 1]);
  for (int i = tail_steps; tails && i-- > 0;) tail(upper_tail_, i);
  if (tails) visit(tail_ends, high(), high());
}

void Sampler::find_moments() {
  mean_ = 0;
  variance_ = 0;
  each_piece([&](double p, double from, double to) { mean_ += p * (from + to) / 2; });
  each_piece([&](double p, double from, double to) {
    double const a = from - mean_, b = to - mean_;
    variance_ += p * (a * a + a * b + b * b) / 3;
  });
}

double Sampler::low() const { return lower_tail_.empty() ? knots_.front() : lower_tail_.front(); }
double Sampler::high() const { return upper_tail_.empty() ? knots_.back() : upper_tail_.front(); }

double Sampler::at_most(double x) const {
  if (x >= high()) return 1;
  double sum = 0;
  each_piece([&](double p, double from, double to) {
    if (x >= to) {
      sum += p;
    } else if (x > from) {
      sum += p * (x - from) / (to - from);
    }
  });
  return sum;
}

namespace {

/// The same for means whose smallest term is lost: halving, by the incomplete gamma function, which is the
/// probability of at most so many events.
int large_poisson_count(double mean, double u) {
  using namespace boost::math::policies;
  auto const at_most = [mean](int count) {
    return boost::math::gamma_q(count + 1.0, mean, policy<overflow_error<ignore_error>>());
  };
  double const reach = 10 * std::sqrt(mean);  // twice as far as a word of 32 bits goes
  int below = static_cast<int>(std::max(0.0, mean - reach)) - 1, found = static_cast<int>(mean + reach) + 1;
  while (found - below > 1) {
    int const middle = below + (found - below) / 2;
    (at_most(middle) >= u ? found : below) = middle;
  }
  return found;
}

}  // namespace

int poisson_count(double mean, double u) {
  SIM_EXPECTS(0 <= mean && mean <= 1e8 && 0 < u && u < 1);
  constexpr double largest_summed = 700;  // beyond it the first term, exp(-mean), is lost
  if (mean > largest_summed) return large_poisson_count(mean, u);
  double term = std::exp(-mean);
  double cumulative = term;
  int count = 0;
  // Beyond the mode the sum cannot rise further once a term is lost in rounding.
  while (u > cumulative && (count < mean || term > 1e-18)) {
    ++count;
    term *= mean / count;
    cumulative += term;
  }
  return count;
}

}  // namespace caseflow::sim
