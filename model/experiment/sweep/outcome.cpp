#include "model/experiment/sweep/outcome.hpp"

#include <algorithm>
#include <utility>

#include "model/forecast/series.hpp"

namespace caseflow::experiment {
namespace {

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

std::optional<sim::Spread> total(PointOutcome const& point, std::string_view measure) {
  auto const series = forecast::find_series(point.catalogue, measure);
  return series ? point.summary.horizon(*series) : std::nullopt;
}

}  // namespace caseflow::experiment
