// What a comparison and a forecast of ratings cost beside plain runs, and what common random numbers are
// worth.

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <ctime>
#include <string>
#include <vector>

#include "model/forecast/comparison.hpp"
#include "model/forecast/forecast.hpp"
#include "model/forecast/outlook.hpp"
#include "model/forecast/request.hpp"
#include "model/quality/practice.hpp"
#include "model/report/comparison/comparison.hpp"
#include "model/report/forecast/summary.hpp"
#include "model/service/state/service.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow {
namespace {

using forecast::ForecastRequest;
using AllObservations = std::vector<sim::Observations>;

double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// A what-if on Norfolk and Suffolk, from the start date on.
ForecastRequest what_if(void (*change)(scenario::Scenario&)) {
  ForecastRequest request{test::shipped(), test::shipped()};
  change(request.now);
  return request;
}

AllObservations run(service::Model const& model, std::uint64_t seed, int replications) {
  AllObservations all_observations;
  for (int i = 0; i < replications; ++i)
    all_observations.push_back(service::Service(model, seed, static_cast<std::uint32_t>(i)).run());
  return all_observations;
}

/// A comparison's processor time per scenario over a plain run's: the aim is 1.05 at most. The variant does
/// as much work as the baseline, but differs in every measure. No inspection comes, whose cost is `ratings`.
void cost(benchmark::State& state) {
  auto const replications = static_cast<int>(state.range(0));
  ForecastRequest usual{test::shipped()};
  usual.now.inspection.date.reset();
  ForecastRequest more{usual.now, usual.now};
  more.now.demand.level = 1.001;
  auto const usual_model = forecast::model(usual), more_model = forecast::model(more);
  double plain = 0, comparison = 0, statistics = 0;
  for (auto _ : state) {
    double const start = cpu_seconds();
    for (auto const& [request, model] : {std::pair(&usual, &usual_model), std::pair(&more, &more_model)}) {
      auto const made = forecast::summarise(*request, 1, model->catalogue, run(*model, 1, replications));
      benchmark::DoNotOptimize(report::summary_text(made));
    }
    double const middle = cpu_seconds();
    forecast::SimulatedScenario baseline{"usual", usual, usual_model.catalogue,
                                         run(usual_model, 1, replications)};
    forecast::SimulatedScenario variant{"more", more, more_model.catalogue, run(more_model, 1, replications)};
    double const simulated = cpu_seconds();
    auto const made = forecast::compared(std::move(baseline), {std::move(variant)}, 1);
    benchmark::DoNotOptimize(report::comparison_text(made));
    double const end = cpu_seconds();
    plain += middle - start;
    comparison += end - middle;
    statistics += end - simulated;
  }
  state.counters["cost_per_scenario_over_a_plain_run"] = comparison / plain;
  state.counters["statistics_share"] = statistics / comparison;
}
BENCHMARK(cost)
    ->Arg(4)  // tries it; fifty give figures
    ->Arg(50)
    ->Iterations(1)
    ->Unit(benchmark::kSecond);

/// A run with a coming inspection over one without, in turns replication by replication: the aim is 1.3.
void ratings(benchmark::State& state) {
  auto const replications = static_cast<std::uint32_t>(state.range(0));
  ForecastRequest const inspected{test::shipped()};
  ForecastRequest uninspected = inspected;
  uninspected.now.inspection.date.reset();
  auto const with = forecast::model(inspected), without = forecast::model(uninspected);
  double plain = 0, recording = 0, judging = 0;
  for (auto _ : state) {
    AllObservations all_observations;
    std::vector<quality::History> histories;
    for (std::uint32_t i = 0; i < replications; ++i) {
      double const start = cpu_seconds();
      benchmark::DoNotOptimize(service::Service(without, 1, i).run());
      double const middle = cpu_seconds();
      service::Service service(with, 1, i);
      all_observations.push_back(service.run());
      histories.push_back(quality::history(service));
      plain += middle - start;
      recording += cpu_seconds() - middle;
    }
    double const start = cpu_seconds();
    benchmark::DoNotOptimize(forecast::inspected(inspected, 1, with.catalogue, histories, all_observations));
    judging += cpu_seconds() - start;
  }
  state.counters["cost_over_a_run_without"] = (recording + judging) / plain;
  state.counters["judging_share"] = judging / plain;
}
BENCHMARK(ratings)
    ->Arg(4)  // tries it; a hundred give figures
    ->Arg(100)
    ->Iterations(1)
    ->Unit(benchmark::kSecond);

/// By what factor common random numbers cut the variance of each difference over two years: against truly
/// independent seeds (`_apart`), and as the paired runs themselves say.
void variance_reduction(benchmark::State& state, ForecastRequest const& variant) {
  int const replications = static_cast<int>(state.range(0));
  ForecastRequest const usual{test::shipped()};
  auto const usual_model = forecast::model(usual), variant_model = forecast::model(variant);
  for (auto _ : state) {
    auto const a = run(usual_model, 1, replications), same = run(variant_model, 1, replications),
               apart = run(variant_model, 2, replications);
    auto const& catalogue = usual_model.catalogue;
    for (std::size_t i = 0; i < catalogue.series().size(); ++i) {
      if (!catalogue.series()[i].by.dimension.empty()) continue;
      auto const series = static_cast<int>(i);
      auto const kind = catalogue.kind(series);
      auto const shared = forecast::horizon_difference(kind, series, a, series, same);
      auto const independent = forecast::horizon_difference(kind, series, a, series, apart);
      if (!shared || !independent || shared->deviation <= 0) continue;
      auto const& name = catalogue.measures()[static_cast<std::size_t>(catalogue.series()[i].measure)].name;
      state.counters[name] = shared->variance_reduction.value_or(0);
      state.counters[name + "_apart"] = std::pow(independent->deviation / shared->deviation, 2);
    }
  }
}
BENCHMARK_CAPTURE(variance_reduction, four_officers_leave, what_if([](scenario::Scenario& now) {
                    now.workforce.posts.at("ipswich_pso").in_post_fte -= 4;
                  }))
    ->Arg(10)  // tries it; two hundred give figures
    ->Arg(200)
    ->Iterations(1)
    ->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(variance_reduction, demand_15_percent_lower,
                  what_if([](scenario::Scenario& now) { now.demand.level = 0.85; }))
    ->Arg(10)
    ->Arg(200)
    ->Iterations(1)
    ->Unit(benchmark::kSecond);

}  // namespace
}  // namespace caseflow

BENCHMARK_MAIN();
