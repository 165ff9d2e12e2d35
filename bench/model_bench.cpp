#include <benchmark/benchmark.h>
#include <malloc.h>

#include <algorithm>
#include <cstdint>
#include <ctime>

#include "model/analytic/expectation.hpp"
#include "model/service/state/service.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow {
namespace {

constexpr std::uint64_t seed = 20190401;

double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Norfolk and Suffolk, with so many times its cases and its people.
scenario::Scenario grown(int times) {
  auto scenario = test::shipped();
  scenario.demand.sustained_caseload *= times;
  auto const grow = [times](auto& teams) {
    for (auto& [name, team] : teams) team.established_fte *= times, team.in_post_fte *= times;
  };
  grow(scenario.workforce.posts);
  grow(scenario.workforce.management.teams);
  grow(scenario.enforcement.administration.teams);
  grow(scenario.unpaid_work.teams);
  grow(scenario.group_work.teams);
  grow(scenario.through_the_gate.prisons);
  for (auto& [name, team] : scenario.unpaid_work.teams) team.vehicles *= times;
  for (auto& [name, group] : scenario.groups) group.places *= times;
  return scenario;
}

service::Model model_of(scenario::Scenario const& scenario) {
  auto plan = scenario::plan(scenario);
  scenario::scale_arrivals(plan, analytic::arrival_factor(plan));
  auto before = plan;
  return {std::move(plan), std::move(before), false};
}

service::Model model(int times) { return model_of(grown(times)); }

void replicate(benchmark::State& state, service::Model const& shared) {
  double events = 0, spent = 0;
  std::uint32_t number = 0;
  for (auto _ : state) {
    double const start = cpu_seconds();
    service::Service service(shared, seed, number++);
    benchmark::DoNotOptimize(service.run());
    spent += cpu_seconds() - start;
    events += static_cast<double>(service.events());
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(events));
  state.counters["ns_an_event"] = spent / events * 1e9;
  state.counters["events_a_replication"] = events / static_cast<double>(state.iterations());
}

/// Seven years of a service, two of them observed. Flat `ns_an_event` over `times` is the aim: an event costs
/// the same in a service of any size.
void replication(benchmark::State& state) { replicate(state, model(static_cast<int>(state.range(0)))); }
BENCHMARK(replication)->ArgName("times")->Arg(1)->Arg(10)->Arg(50)->Unit(benchmark::kMillisecond);

/// All 21 services, 150,000 cases, in turns of four weeks with whole replications of Norfolk and Suffolk, so
/// that both meet the same machine. An event may cost one and a half times what it costs there, no more.
void all_services(benchmark::State& state) {
  auto const all = model_of(test::shipped("all-crcs"));
  auto const one = model(1);
  double spent_on_all = 0, events_of_all = 0, spent_on_one = 0, events_of_one = 0;
  std::uint32_t number = 0;
  for (auto _ : state) {
    service::Service service(all, seed, number);
    while (service.calendar.running()) {
      double const start = cpu_seconds();
      for (int day = 0; day < 28 && service.calendar.running(); ++day) service.simulate_day();
      double const between = cpu_seconds();
      service::Service beside(one, seed, number++);
      benchmark::DoNotOptimize(beside.run());
      spent_on_all += between - start;
      spent_on_one += cpu_seconds() - between;
      events_of_one += static_cast<double>(beside.events());
    }
    events_of_all += static_cast<double>(service.events());
  }
  state.counters["seconds_a_replication"] = spent_on_all / static_cast<double>(state.iterations());
  state.counters["ns_an_event"] = spent_on_all / events_of_all * 1e9;
  state.counters["ns_an_event_of_one"] = spent_on_one / events_of_one * 1e9;
  state.counters["times_as_much"] = spent_on_all / events_of_all * events_of_one / spent_on_one;
}
BENCHMARK(all_services)->Iterations(1)->Unit(benchmark::kMillisecond);

/// The two observed years alone, without the five that lead to them.
void two_years(benchmark::State& state) {
  auto const shared = model(1);
  std::uint32_t number = 0;
  for (auto _ : state) {
    state.PauseTiming();
    service::Service service(shared, seed, number++);
    while (service.today() < shared.start) service.simulate_day();
    state.ResumeTiming();
    while (service.calendar.running()) service.simulate_day();
    benchmark::DoNotOptimize(service.observations);
  }
}
BENCHMARK(two_years)->Unit(benchmark::kMillisecond);

double heap_bytes() {
  auto const held = mallinfo2();
  return static_cast<double>(held.uordblks) + static_cast<double>(held.hblkhd);
}

/// The most that a replication holds at the end of any month, over the cases that live then.
void measure_memory(benchmark::State& state, service::Model const& shared) {
  double high_water = 0, cases = 0;
  for (auto _ : state) {
    double const before = heap_bytes();
    service::Service service(shared, seed, 0);
    while (service.calendar.running()) {
      service.simulate_day();
      if (service.today() % 30 != 0) continue;
      high_water = std::max(high_water, heap_bytes() - before);
      cases = std::max(cases, static_cast<double>(service.counts.held()));
    }
  }
  state.counters["bytes_of_a_case_alone"] = static_cast<double>(sizeof(service::Case));
  state.counters["bytes_a_live_case"] = high_water / cases;
  state.counters["megabytes"] = high_water / 1e6;
}

void memory(benchmark::State& state) { measure_memory(state, model(static_cast<int>(state.range(0)))); }
BENCHMARK(memory)->ArgName("times")->Arg(1)->Arg(10)->Iterations(1)->Unit(benchmark::kMillisecond);

void memory_of_all_services(benchmark::State& state) {
  measure_memory(state, model_of(test::shipped("all-crcs")));
}
BENCHMARK(memory_of_all_services)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace caseflow

BENCHMARK_MAIN();
