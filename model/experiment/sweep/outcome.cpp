#include "model/experiment/sweep/outcome.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "model/forecast/series.hpp"
#include "sim/contract.hpp"

namespace caseflow::experiment {
namespace {

/// Up to so many different numbers are levels; more are a range.
constexpr std::size_t most_levels = 6;

/// The points at each level, in the order of numbers, or that in which words first come.
std::vector<std::pair<Level, std::vector<std::size_t>>> by_level(std::size_t factor,
                                                                 std::vector<PointOutcome> const& points) {
  std::vector<std::pair<Level, std::vector<std::size_t>>> made;
  for (std::size_t i = 0; i < points.size(); ++i) {
    auto const& level = points[i].levels[factor];
    auto found = std::find_if(made.begin(), made.end(), [&](auto const& it) { return it.first == level; });
    if (found == made.end()) found = made.insert(made.end(), {level, {}});
    found->second.push_back(i);
  }
  bool const numbers =
      std::all_of(made.begin(), made.end(), [](auto const& it) { return it.first.index() == 0; });
  if (!numbers)  // the scenario as it is comes before what-ifs
    std::stable_partition(made.begin(), made.end(),
                          [](auto const& it) { return it.first == Level(std::string()); });
  if (numbers)
    std::sort(made.begin(), made.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
  return made;
}

bool is_number(Level const& level) { return level.index() == 0; }

/// The mean over points of what one replication observed; nothing where a point has no value.
std::optional<double> mean_of(std::vector<PointOutcome> const& points, std::vector<std::size_t> const& which,
                              std::vector<int> const& series, std::size_t replication) {
  double sum = 0;
  for (auto const i : which) {
    auto const& value = points[i].horizons[static_cast<std::size_t>(series[i])][replication];
    if (!value) return std::nullopt;
    sum += *value;
  }
  return sum / static_cast<double>(which.size());
}

/// The measures in total that all points have, each with its series by point.
std::vector<std::pair<std::string, std::vector<int>>> common_totals(std::vector<PointOutcome> const& points) {
  std::vector<std::pair<std::string, std::vector<int>>> made;
  for (auto const& series : points.front().catalogue.series()) {
    if (!series.by.dimension.empty()) continue;
    auto const& name = points.front().catalogue.measures()[static_cast<std::size_t>(series.measure)].name;
    std::vector<int> its;
    for (auto const& point : points)
      if (auto const found = forecast::find_series(point.catalogue, name)) its.push_back(*found);
    if (its.size() == points.size()) made.emplace_back(name, std::move(its));
  }
  return made;
}

/// By replication and month.
std::vector<std::vector<std::optional<double>>> months_of(
    sim::MeasureKind kind, int series, std::vector<sim::Observations> const& replications) {
  std::vector<std::vector<std::optional<double>>> made;
  for (auto const& its : replications) {
    auto& months = made.emplace_back();
    for (int month = 0; month < its.months(); ++month)
      months.push_back(forecast::value(kind, its, series, {month, month + 1}));
  }
  return made;
}

}  // namespace

PointOutcome outcome(std::vector<Level> levels, scenario::Scenario const& scenario,
                     sim::Catalogue const& catalogue, std::vector<sim::Observations> const& replications,
                     std::vector<std::string> const& monthly) {
  PointOutcome made{std::move(levels),
                    catalogue,
                    scenario.start,
                    scenario.months,
                    sim::summarise(catalogue, replications),
                    {}};
  made.horizons.resize(catalogue.series().size());
  for (std::size_t i = 0; i < made.horizons.size(); ++i) {
    int const series = static_cast<int>(i);
    for (auto const& its : replications)
      made.horizons[i].push_back(sim::horizon_value(catalogue.kind(series), its, series));
    auto const& measure = forecast::measure_of(catalogue, series).name;
    if (std::find(monthly.begin(), monthly.end(), measure) != monthly.end())
      made.monthly[series] = months_of(catalogue.kind(series), series, replications);
  }
  return made;
}

std::vector<Contrast> contrasts(std::vector<FactorName> const& factors,
                                std::vector<PointOutcome> const& points) {
  std::vector<Contrast> made;
  for (std::size_t factor = 0; factor < factors.size(); ++factor) {
    auto const levels = by_level(factor, points);
    if (levels.size() < 2) continue;
    bool const numbers =
        std::all_of(levels.begin(), levels.end(), [](auto const& it) { return is_number(it.first); });
    if (!numbers) {
      for (std::size_t i = 1; i < levels.size(); ++i)
        made.push_back({factor, level_text(levels.front().first), level_text(levels[i].first),
                        levels.front().second, levels[i].second});
    } else if (levels.size() <= most_levels) {
      made.push_back({factor, level_text(levels.front().first), level_text(levels.back().first),
                      levels.front().second, levels.back().second});
    } else {
      Contrast thirds{factor, "the lower third", "the upper third", {}, {}};
      auto const third = levels.size() / 3;
      for (std::size_t i = 0; i < third; ++i) {
        auto const &low = levels[i].second, &high = levels[levels.size() - 1 - i].second;
        thirds.from_points.insert(thirds.from_points.end(), low.begin(), low.end());
        thirds.to_points.insert(thirds.to_points.end(), high.begin(), high.end());
      }
      made.push_back(std::move(thirds));
    }
  }
  return made;
}

std::vector<Effect> effects(std::vector<Contrast> const& contrasts, std::vector<PointOutcome> const& points) {
  SIM_EXPECTS(!points.empty());
  std::vector<Effect> made;
  auto const totals = common_totals(points);
  for (std::size_t i = 0; i < contrasts.size(); ++i)
    for (auto const& [measure, series] : totals) {
      std::vector<double> from, to, differences;
      for (std::size_t r = 0; r < points.front().horizons.front().size(); ++r) {
        auto const low = mean_of(points, contrasts[i].from_points, series, r),
                   high = mean_of(points, contrasts[i].to_points, series, r);
        if (!low || !high) continue;
        from.push_back(*low);
        to.push_back(*high);
        differences.push_back(*high - *low);
      }
      if (differences.empty()) continue;
      made.push_back({i, measure, sim::mean(from), sim::mean(to), *sim::spread(std::move(differences))});
    }
  return made;
}

std::optional<sim::Spread> total(PointOutcome const& point, std::string_view measure) {
  auto const series = forecast::find_series(point.catalogue, measure);
  return series ? point.summary.horizon(*series) : std::nullopt;
}

}  // namespace caseflow::experiment
