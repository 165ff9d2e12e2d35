#include <benchmark/benchmark.h>
#include <malloc.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <ctime>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "model/analytic/expectation.hpp"
#include "model/scenario/layers.hpp"
#include "model/scenario/reader.hpp"
#include "model/service/service.hpp"

namespace caseflow {
namespace {

constexpr std::uint64_t seed = 20190401;

double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

std::optional<std::string> shipped(std::string const& name) {
  std::ifstream file(std::string(CASEFLOW_SOURCE_DIR "/scenarios/") + name + ".json");
  if (!file) return std::nullopt;
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// Norfolk and Suffolk, with so many times its cases and its people.
scenario::Scenario grown(int times) {
  auto const assembled = scenario::assemble("norfolk-suffolk", *shipped("norfolk-suffolk"), {}, {}, shipped);
  scenario::Scenario scenario;
  auto problems = assembled.problems;
  if (problems.empty()) problems = scenario::read(assembled.now, scenario);
  if (!problems.empty()) throw std::runtime_error(scenario::text(problems));
  scenario.demand.sustained_caseload *= times;
  for (auto& [name, posts] : scenario.workforce.posts) posts.in_post_fte *= times, posts.vacant_fte *= times;
  for (auto& [name, team] : scenario.workforce.management.teams) team.in_post_fte *= times;
  for (auto& [name, team] : scenario.unpaid_work.teams) {
    team.supervisors_fte *= times;
    team.vehicles *= times;
  }
  for (auto& [name, group] : scenario.groups) group.places *= times;
  for (auto& [name, team] : scenario.group_work.teams) team.tutors_fte *= times;
  for (auto& [name, prison] : scenario.through_the_gate.prisons) prison.workers_fte *= times;
  return scenario;
}

service::Model model(int times) {
  auto plan = scenario::plan(grown(times));
  scenario::scale_arrivals(plan, analytic::arrival_factor(plan));
  auto before = plan;
  return {std::move(plan), std::move(before), false};
}

/// Seven years of a service, two of them observed. Flat `ns_an_event` over `times` is the aim: an event costs
/// the same in a service of any size.
void replication(benchmark::State& state) {
  auto const shared = model(static_cast<int>(state.range(0)));
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
BENCHMARK(replication)->ArgName("times")->Arg(1)->Arg(10)->Arg(50)->Unit(benchmark::kMillisecond);

/// The two observed years alone, without the five that lead to them.
void two_years(benchmark::State& state) {
  auto const shared = model(1);
  std::uint32_t number = 0;
  for (auto _ : state) {
    state.PauseTiming();
    service::Service service(shared, seed, number++);
    while (service.today() < shared.start) service.live_through_a_day();
    state.ResumeTiming();
    while (service.calendar.running()) service.live_through_a_day();
    benchmark::DoNotOptimize(service.ledger);
  }
}
BENCHMARK(two_years)->Unit(benchmark::kMillisecond);

double heap_bytes() {
  auto const held = mallinfo2();
  return static_cast<double>(held.uordblks) + static_cast<double>(held.hblkhd);
}

/// The most that a replication holds at the end of any month, over the cases that live then.
void memory(benchmark::State& state) {
  auto const shared = model(static_cast<int>(state.range(0)));
  double high_water = 0, cases = 0;
  for (auto _ : state) {
    double const before = heap_bytes();
    service::Service service(shared, seed, 0);
    while (service.calendar.running()) {
      service.live_through_a_day();
      if (service.today() % 30 != 0) continue;
      high_water = std::max(high_water, heap_bytes() - before);
      cases = std::max(cases, static_cast<double>(service.balance.held));
    }
  }
  state.counters["bytes_of_a_case_alone"] = static_cast<double>(sizeof(service::Case));
  state.counters["bytes_a_live_case"] = high_water / cases;
  state.counters["megabytes"] = high_water / 1e6;
}
BENCHMARK(memory)->ArgName("times")->Arg(1)->Arg(10)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace caseflow

BENCHMARK_MAIN();
