#include "study/simulated.hpp"

#include <map>
#include <utility>

#include <fmt/format.h>

#include "app/failure.hpp"
#include "app/interrupt.hpp"
#include "app/pool.hpp"
#include "app/replicate.hpp"
#include "model/forecast/series.hpp"
#include "model/scenario/document/register.hpp"
#include "sim/contract.hpp"

namespace caseflow::study {
namespace {

using forecast::ForecastRequest;
using sensitivity::Point, sensitivity::Trial, sensitivity::Values;

/// The settings that make one scenario of another, number by number.
std::vector<scenario::Setting> settings(ForecastRequest const& from, ForecastRequest const& to) {
  std::map<std::string, double> former;
  for (auto const& number : scenario::assumptions(from.now, {})) former.emplace(number.pointer, number.value);
  std::vector<scenario::Setting> all;
  for (auto const& number : scenario::assumptions(to.now, {})) {
    auto const was = former.find(number.pointer);
    if (was == former.end() || was->second != number.value)
      all.push_back({number.pointer, fmt::format("{}", number.value)});
  }
  return all;
}

std::vector<scenario::ParameterPosition> positions(Point const& point,
                                                   std::span<scenario::Parameter const> factors,
                                                   double nearness) {
  std::vector<scenario::ParameterPosition> all;
  for (std::size_t i = 0; i < point.size(); ++i)
    if (point[i] != sensitivity::stated)
      all.push_back({factors[i].pointer, sensitivity::stated + nearness * (point[i] - sensitivity::stated)});
  return all;
}

}  // namespace

Simulated::Simulated(app::Options const& options, ForecastRequest const& request,
                     scenario::ParameterSpace const& space, std::span<scenario::Parameter const> factors,
                     std::span<sensitivity::StudiedMeasure const> measures, int futures)
    : options_(options),
      request_(request),
      space_(space),
      factors_(factors),
      measures_(measures),
      progress_(options.quiet) {
  progress_.expect(futures);
}

/// What does not fit together is moved towards the stated values by tenths of the way until it does.
ForecastRequest Simulated::request_at(Point const& point) {
  constexpr int tenths = 10;
  for (int left = tenths; left > 0; --left)
    if (auto placed = space_.at(positions(point, factors_, static_cast<double>(left) / tenths))) {
      if (left < tenths) ++moved_points_;
      return forecast::with_changes_of(request_, std::move(placed->now), std::move(placed->before));
    }
  ++moved_points_;
  return request_;
}

std::vector<std::vector<double>> Simulated::outputs(Trial const& trial) {
  auto const request = request_at(trial.point);
  auto alone = options_;  // how its replications are run by themselves
  alone.threads = 1;
  alone.quiet = true;
  auto const changed = settings(request_, request);
  alone.settings.insert(alone.settings.end(), changed.begin(), changed.end());
  auto const model = forecast::model(request);
  auto const replicated = app::replicate({{model, alone}}, alone, trial.first, trial.end);
  std::vector<std::vector<double>> values;
  for (auto const& studied : measures_) {
    auto const series =
        forecast::find_series(model.catalogue, studied.measure.name, studied.by.dimension, studied.by.value);
    SIM_EXPECTS(series.has_value());
    auto& its = values.emplace_back();
    for (auto const& observations : replicated.all_observations.front()) {
      int const months = observations.months();
      auto const value = forecast::value(studied.measure.kind, observations, *series, {0, months});
      if (!value)
        throw app::wrong_usage(
            fmt::format("{} has no value in some simulated futures: there is nothing to take it of",
                        studied.asked),
            "choose a measure that always has one, or a longer forecast: --set /months=24");
      its.push_back(studied.measure.kind == sim::MeasureKind::count ? *value / months : *value);
    }
  }
  for (int i = trial.first; i < trial.end; ++i) progress_.step();
  return values;
}

Values Simulated::operator()(std::vector<Trial> const& trials) {
  Values all(trials.size());
  app::in_parallel(
      0, static_cast<int>(trials.size()), app::thread_count(options_.threads),
      [&](int trial) {
        auto const at = static_cast<std::size_t>(trial);
        all[at] = outputs(trials[at]);
      },
      app::interrupt_asked);
  app::stop_if_interrupted();
  return all;
}

}  // namespace caseflow::study
