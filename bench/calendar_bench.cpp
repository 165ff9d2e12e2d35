#include <benchmark/benchmark.h>

#include <cstdint>
#include <ctime>
#include <vector>

#include "sim/calendar.hpp"
#include "sim/chance.hpp"

namespace caseflow {
namespace {

constexpr int phases = 6;
constexpr int work = 3;  ///< The phase of nearly all events of the service.
constexpr int rounds_of_warm_up = 3;

/// The size of an event of the service: who, which generation of it, what.
struct Event {
  std::uint64_t entity;
  std::uint32_t ordinal;
  std::uint32_t kind;
};
static_assert(sizeof(Event) == 16);

/// Of this process, so that a busy machine does not count.
double cpu_seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

std::uint32_t draw(sim::RandomStreams const& random, Event const& event) {
  return random.block(event.entity, static_cast<std::uint16_t>(event.kind), event.ordinal).words[0];
}

/// A word as a whole number from 0 to n - 1.
std::uint32_t below(std::uint32_t n, std::uint32_t word) {
  return static_cast<std::uint32_t>((std::uint64_t{word} * n) >> 32);
}

/// Reads the array in order, one draw an event, and appends each event to the other array.
void run_flat(std::vector<Event> const& now, std::vector<Event>& next, sim::RandomStreams const& random,
              std::uint32_t reach) {
  next.clear();
  for (auto const& event : now) {
    auto const word = draw(random, event);
    next.push_back({event.entity, event.ordinal + 1, event.kind + (below(reach, word) >> 31)});
  }
}

/// No calendar can do less: append every event to one flat array, read the array in order, one draw an event.
/// Returns seconds an event.
double lower_bound_seconds(std::size_t pending, std::int64_t events) {
  std::uint64_t seed = 7;
  std::uint32_t reach = 30;
  benchmark::DoNotOptimize(seed);  // known only at run time, as it is to a calendar
  benchmark::DoNotOptimize(reach);
  sim::RandomStreams const random(seed, 0);
  std::vector<Event> now(pending), next(pending);
  for (std::size_t i = 0; i < pending; ++i) now[i] = {i, 0, 1};
  std::int64_t done = 0;
  double const start = cpu_seconds();
  for (; done < events; done += static_cast<std::int64_t>(pending)) {
    run_flat(now, next, random, reach);
    now.swap(next);
    benchmark::ClobberMemory();
  }
  return (cpu_seconds() - start) / static_cast<double>(done);
}

using Calendar = sim::DayCalendar<Event, phases>;

/// Runs one day: each event draws once and comes back within `reach` days.
void run_day(Calendar& calendar, sim::RandomStreams const& random, std::uint32_t reach) {
  for (int phase = 0; phase < phases; ++phase) {
    calendar.drain(phase, [&calendar, random, reach](Event const& event) {
      auto const word = draw(random, event);
      auto const day = calendar.today() + 1 + static_cast<sim::Day>(below(reach, word));
      calendar.schedule(day, work, {event.entity, event.ordinal + 1, event.kind});
    });
  }
  calendar.advance();
}

/// The hold model: a constant number of pending events, each of which draws and reschedules itself 1 to
/// `reach` days ahead. `ratio` is the time of an event over the lower bound's, both measured here and now.
void hold(benchmark::State& state) {
  auto const pending = static_cast<std::size_t>(state.range(0));
  auto const reach = static_cast<std::uint32_t>(state.range(1));
  sim::RandomStreams const random(7, 0);
  Calendar calendar(1'000'000);
  for (std::size_t i = 0; i < pending; ++i) {
    calendar.schedule(static_cast<sim::Day>(i % reach), work, {i, 0, 1});
  }
  while (calendar.today() < static_cast<sim::Day>(rounds_of_warm_up * reach))
    run_day(calendar, random, reach);
  auto const warm = calendar.taken();
  double spent = 0;
  for (auto _ : state) {
    double const start = cpu_seconds();
    auto const until = calendar.taken() + 2'000'000;
    while (calendar.taken() < until) run_day(calendar, random, reach);
    spent += cpu_seconds() - start;
  }
  auto const events = static_cast<double>(calendar.taken() - warm);
  auto const bound = lower_bound_seconds(pending, 4'000'000);
  state.SetItemsProcessed(static_cast<std::int64_t>(events));
  state.counters["ns_an_event"] = spent / events * 1e9;
  state.counters["bound_ns"] = bound * 1e9;
  state.counters["ratio"] = spent / events / bound;
}
BENCHMARK(hold)
    ->ArgNames({"pending", "reach_days"})
    ->ArgsProduct({{1'000, 100'000, 1'000'000}, {30, 90}})
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace caseflow

BENCHMARK_MAIN();
