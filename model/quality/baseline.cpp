#include "model/quality/baseline.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include "sim/contract.hpp"
#include "sim/interval.hpp"

namespace caseflow::quality {
namespace {

constexpr std::size_t most_cases = 500;

constexpr auto everybody = [](Practice const&) { return true; };

/// Sums the features of cases.
class Averaging {
 public:
  template <class Asks>
  void add(std::vector<Practice> const& sample, Asks const& asks) {
    for (auto const& seen : sample)
      for (std::size_t i = 0; asks(seen) && i < sums_.size(); ++i)
        if (seen.features[i] != Practice::no_value) add(i, static_cast<double>(seen.features[i]));
  }

  Means means() const {
    Means found;
    for (std::size_t i = 0; i < sums_.size(); ++i)
      if (counts_[i] > 0) found[i] = static_cast<float>(sums_[i] / counts_[i]);
    return found;
  }

  /// Variance of the mean of a feature for the cases that were drawn; nothing with fewer than two cases.
  std::optional<double> sampling_variance(std::size_t feature) const {
    double const n = counts_[feature];
    if (n < 2) return std::nullopt;
    double const mean = sums_[feature] / n;
    return std::max(0.0, squares_[feature] / n - mean * mean) / (n - 1);
  }

 private:
  void add(std::size_t feature, double value) {
    sums_[feature] += value;
    squares_[feature] += value * value;
    ++counts_[feature];
  }
  std::array<double, core::feature_count> sums_{}, squares_{};
  std::array<int, core::feature_count> counts_{};
};

float deviation(Means const& means, Practice const& seen, std::size_t feature) {
  float const value = seen.features[feature];
  return value != Practice::no_value && means[feature] ? value - *means[feature] : 0;
}

/// The part of the variance between histories' means that is more than chance in the cases; all of it where
/// too few histories tell.
double own_share(std::span<Averaging const> histories, std::size_t feature) {
  std::vector<double> means;
  double sampling = 0;
  for (auto const& one : histories)
    if (auto const its = one.sampling_variance(feature)) {
      means.push_back(static_cast<double>(*one.means()[feature]));
      sampling += *its;
    }
  if (means.size() < 2) return 1;
  double const between = sim::variance(means);
  return between > 0 ? std::max(0.0, 1 - sampling / static_cast<double>(means.size()) / between) : 1;
}

/// Covariances of the features of a sample's cases, around the means of their own history.
std::array<ByFeature, core::feature_count> covariances(std::span<History const> histories,
                                                       std::size_t sample) {
  std::array<ByFeature, core::feature_count> sums{};
  ByFeature by{};
  double cases = 0;
  for (auto const& history : histories) {
    Averaging averaging;
    averaging.add(history.before[sample], everybody);
    auto const means = averaging.means();
    for (auto const& seen : history.before[sample]) {
      for (std::size_t i = 0; i < by.size(); ++i) by[i] = static_cast<double>(deviation(means, seen, i));
      for (std::size_t i = 0; i < by.size(); ++i)
        for (std::size_t j = 0; by[i] != 0 && j < by.size(); ++j) sums[i][j] += by[i] * by[j];
      ++cases;
    }
  }
  for (auto& row : sums)
    for (double& sum : row) sum /= std::max(cases, 1.0);
  return sums;
}

/// Evenly picked rows whose columns have the means of all rows.
std::vector<float> standing_for(std::vector<float> const& all, std::size_t columns) {
  std::size_t const rows = columns == 0 ? 0 : all.size() / columns;
  if (rows <= most_cases) return all;
  std::vector<float> picked;
  picked.reserve(most_cases * columns);
  for (std::size_t i = 0; i < most_cases; ++i) {
    auto const row = all.begin() + static_cast<std::ptrdiff_t>(i * rows / most_cases * columns);
    picked.insert(picked.end(), row, row + static_cast<std::ptrdiff_t>(columns));
  }
  for (std::size_t column = 0; column < columns; ++column) {
    auto const mean = [&](std::vector<float> const& values) {
      double sum = 0, rows_seen = 0;
      for (std::size_t i = column; i < values.size(); i += columns)
        sum += static_cast<double>(values[i]), rows_seen += 1;
      return sum / rows_seen;
    };
    auto const shift = static_cast<float>(mean(all) - mean(picked));
    for (std::size_t i = column; i < picked.size(); i += columns) picked[i] += shift;
  }
  return picked;
}

}  // namespace

Baseline::Baseline(Belief const& belief, std::span<History const> histories) : belief_(belief) {
  for (std::size_t i = 0; i < belief.questions.size(); ++i) {
    auto const& question = belief.questions[i];
    auto const sample = static_cast<std::size_t>(question.sample);
    auto const asks = [&](Practice const& seen) { return question.asks(seen.parts); };
    std::vector<Averaging> each(histories.size());
    Averaging all_cases;
    for (std::size_t j = 0; j < histories.size(); ++j) {
      each[j].add(histories[j].before[sample], asks);
      all_cases.add(histories[j].before[sample], asks);
    }
    auto& centre = centres_.emplace_back(Centre{all_cases.means(), {}});
    for (std::size_t feature = 0; feature < core::feature_count; ++feature)
      centre.own_share[feature] = own_share(each, feature);
    std::vector<float> all;
    for (auto const& history : histories) {
      auto const own = means(i, history.before[sample]);
      for (auto const& seen : history.before[sample])
        if (asks(seen)) quality::deviations(question, own, seen, all);
    }
    deviations_.push_back(standing_for(all, question.weights.size()));
  }
  for (std::size_t sample = 0; sample < core::sample_count; ++sample)
    covariances_[sample] = covariances(histories, sample);
}

Means Baseline::means(std::size_t question, std::vector<Practice> const& sample) const {
  Averaging averaging;
  averaging.add(sample, [&](Practice const& seen) { return belief_.questions[question].asks(seen.parts); });
  auto own = averaging.means();
  auto const& [centre, own_shares] = centres_[question];
  for (std::size_t i = 0; i < own.size(); ++i) {
    if (own[i] && centre[i])
      own[i] = *centre[i] + static_cast<float>(own_shares[i]) * (*own[i] - *centre[i]);
    else
      own[i] = centre[i];
  }
  return own;
}

double Baseline::covariance(core::Sample sample, ByFeature const& one, ByFeature const& other) const {
  auto const& rows = covariances_[static_cast<std::size_t>(sample)];
  double sum = 0;
  for (std::size_t i = 0; i < one.size(); ++i)
    if (one[i] != 0) sum += one[i] * std::inner_product(rows[i].begin(), rows[i].end(), other.begin(), 0.0);
  return sum;
}

void deviations(JudgedQuestion const& question, Means const& means, Practice const& seen,
                std::vector<float>& appended) {
  for (auto const& weight : question.weights)
    appended.push_back(deviation(means, seen, static_cast<std::size_t>(weight.feature)));
}

void scores(std::span<double const> weights, std::vector<float> const& deviations,
            std::vector<float>& found) {
  found.clear();
  if (weights.empty()) return;
  SIM_EXPECTS(deviations.size() % weights.size() == 0);
  for (std::size_t i = 0; i < deviations.size(); i += weights.size())
    found.push_back(static_cast<float>(std::inner_product(
        weights.begin(), weights.end(), deviations.begin() + static_cast<std::ptrdiff_t>(i), 0.0,
        std::plus<>(), [](double weight, float by) { return weight * static_cast<double>(by); })));
}

}  // namespace caseflow::quality
