// What it saves that what-ifs share the run-up to the start date.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <ctime>
#include <deque>
#include <string>
#include <vector>

#include "app/arrivals.hpp"
#include "app/load.hpp"
#include "app/replicate.hpp"
#include "model/forecast/levers.hpp"
#include "model/service/run/past.hpp"

namespace caseflow {
namespace {

double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

app::Options norfolk_suffolk() {
  app::Options options;
  options.verb = app::Verb::compare;
  options.subject = "norfolk-suffolk";
  options.threads = 1;
  options.quiet = true;
  return options;
}

/// The models that a verb runs beside each other, the baseline first.
struct Models {
  app::Options options = norfolk_suffolk();
  std::deque<service::Model> all;

  std::vector<app::Run> runs() const {
    std::vector<app::Run> made;
    for (auto const& model : all) made.push_back({model, options});
    return made;
  }
};

Models six_what_ifs() {
  Models made;
  made.all.push_back(app::model_of(app::load(made.options).request));
  for (auto const* what_if :
       {"four-officers-leave", "demand-15-percent-lower", "everybody-assessed-in-full",
        "one-officer-in-seven-leaves", "telephone-for-a-quarter", "vehicles-never-fail"}) {
    auto its = made.options;
    its.overlays = {what_if};
    made.all.push_back(app::model_of(app::load(its).request));
  }
  return made;
}

Models every_lever() {
  Models made;
  auto const request = app::load(made.options).request;
  made.all.push_back(app::model_of(request));
  for (auto const& lever : forecast::lever_requests(request).requests)
    made.all.push_back(app::model_of(lever.request));
  return made;
}

/// Processor time of replications together over that of each run alone, in turns: the aim is 0.55 at most.
void together(benchmark::State& state, Models (*models)()) {
  constexpr int turns = 2, replications = 3;
  auto const made = models();
  auto const runs = made.runs();
  double shared = 0, alone = 0;
  for (auto _ : state) {
    for (int i = 0; i < turns * replications; i += replications) {
      double const start = cpu_seconds();
      benchmark::DoNotOptimize(app::replicate(runs, made.options, i, i + replications));
      double const middle = cpu_seconds();
      for (auto const& run : runs)
        benchmark::DoNotOptimize(app::replicate({run}, made.options, i, i + replications));
      shared += middle - start;
      alone += cpu_seconds() - middle;
    }
  }
  state.counters["scenarios"] = static_cast<double>(runs.size());
  state.counters["together_over_alone"] = shared / alone;
}
BENCHMARK_CAPTURE(together, compare_of_six_what_ifs, six_what_ifs)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(together, levers, every_lever)->Iterations(1)->Unit(benchmark::kSecond);

/// A copy of the state on the morning of the start date.
void copy(benchmark::State& state) {
  auto const model = app::model_of(app::load(norfolk_suffolk()).request);
  service::Service morning(model, 1, 0);
  morning.run_to(model.start);
  for (auto _ : state) {
    service::Service copied(morning);
    benchmark::DoNotOptimize(&copied);
    benchmark::ClobberMemory();
  }
}
BENCHMARK(copy)->Unit(benchmark::kMillisecond);

/// What tells whether runs share their past.
void past(benchmark::State& state) {
  auto const model = app::model_of(app::load(norfolk_suffolk()).request);
  for (auto _ : state) benchmark::DoNotOptimize(service::Past(model));
}
BENCHMARK(past)->Unit(benchmark::kMillisecond);

/// What a run has to know before its first replication, with what is kept of its arrivals.
void set_up(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(app::model_of(app::load(norfolk_suffolk()).request));
}
BENCHMARK(set_up)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace caseflow

BENCHMARK_MAIN();
