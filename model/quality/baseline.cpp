#include "model/quality/baseline.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include "sim/contract.hpp"

namespace caseflow::quality {
namespace {

constexpr std::size_t most_cases = 500;

std::optional<float> mean_of(std::size_t feature, std::span<History const> histories) {
  auto const sample = static_cast<std::size_t>(core::features[feature].sample);
  double sum = 0;
  std::size_t count = 0;
  for (auto const& history : histories)
    for (auto const& seen : history.before[sample])
      if (seen.features[feature] != Practice::no_value)
        sum += static_cast<double>(seen.features[feature]), ++count;
  if (count == 0) return std::nullopt;
  return static_cast<float>(sum / static_cast<double>(count));
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

Baseline::Baseline(Belief const& belief, std::span<History const> histories) {
  for (std::size_t feature = 0; feature < core::feature_count; ++feature)
    means_.push_back(mean_of(feature, histories));
  for (auto const& question : belief.questions) {
    std::vector<float> all;
    for (auto const& history : histories)
      for (auto const& seen : history.before[static_cast<std::size_t>(question.sample)])
        if (question.asks(seen.parts)) deviations(question, seen, all);
    deviations_.push_back(standing_for(all, question.weights.size()));
  }
}

void Baseline::deviations(Question const& question, Practice const& seen,
                          std::vector<float>& appended) const {
  for (auto const& weight : question.weights) {
    auto const feature = static_cast<std::size_t>(weight.feature);
    float const value = seen.features[feature];
    bool const known = value != Practice::no_value && means_[feature];
    appended.push_back(known ? value - *means_[feature] : 0);
  }
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
