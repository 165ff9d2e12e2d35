// What simulators of processes are often shown with, on the bare engine, so that another one can be measured
// beside it: people who see their officer about once a week, and wait when the officer is busy.

#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <ctime>
#include <deque>

#include "sim/calendar.hpp"
#include "sim/chance.hpp"
#include "sim/distribution.hpp"

namespace caseflow {
namespace {

constexpr std::uint32_t cases = 5'000, officers = 100;
// Office hours alone: a week has 37.5. What the calendar calls a day is a minute here.
constexpr sim::Day week = 2'250, appointment = 30, end = 104 * week;

struct Event {
  enum class Kind : std::uint32_t { comes, has_been_seen };
  std::uint32_t subject;  ///< The case.
  std::uint32_t nth;      ///< Of its appointments.
  Kind kind;
};

struct Waiting {
  std::uint32_t subject, nth;
  sim::Day since;
};

struct Flow {
  sim::RandomStreams random;
  sim::Sampler gap{sim::Exponential{week}};
  sim::DayCalendar<Event, 1> calendar{end};
  std::array<std::deque<Waiting>, officers> queues{};  ///< Who is being seen stands in front.
  std::int64_t appointments = 0, minutes_waited = 0;

  explicit Flow(std::uint64_t seed) : random(seed, 0) {
    for (std::uint32_t subject = 0; subject < cases; ++subject) comes_after_a_while({subject, 0, {}});
  }
  void run() {
    for (; calendar.running(); calendar.advance())
      calendar.drain(0, [&](Event const& event) {
        event.kind == Event::Kind::comes ? comes(event) : has_been_seen(event);
      });
  }

 private:
  void comes_after_a_while(Event const& last) {
    auto const minutes = 1 + static_cast<sim::Day>(gap(random.uniform(last.subject, 0, last.nth)));
    calendar.schedule(calendar.today() + minutes, 0, {last.subject, last.nth + 1, Event::Kind::comes});
  }
  void comes(Event const& event) {
    auto& queue = queues[event.subject % officers];
    queue.push_back({event.subject, event.nth, calendar.today()});
    if (queue.size() == 1) is_seen(queue.front());
  }
  void is_seen(Waiting const& next) {
    ++appointments;
    minutes_waited += calendar.today() - next.since;
    calendar.schedule(calendar.today() + appointment, 0,
                      {next.subject, next.nth, Event::Kind::has_been_seen});
  }
  void has_been_seen(Event const& event) {
    auto& queue = queues[event.subject % officers];
    queue.pop_front();
    comes_after_a_while(event);
    if (!queue.empty()) is_seen(queue.front());
  }
};

void mini_flow(benchmark::State& state) {
  std::int64_t events = 0, appointments = 0, minutes_waited = 0;
  std::uint64_t seed = 0;
  double spent = 0;
  for (auto _ : state) {
    double const start = static_cast<double>(std::clock());
    Flow flow(++seed);
    flow.run();
    spent += (static_cast<double>(std::clock()) - start) / CLOCKS_PER_SEC;
    events += static_cast<std::int64_t>(flow.calendar.taken());
    appointments += flow.appointments;
    minutes_waited += flow.minutes_waited;
  }
  auto const runs = static_cast<double>(state.iterations());
  state.SetItemsProcessed(events);
  state.counters["ns_an_event"] = spent / static_cast<double>(events) * 1e9;
  state.counters["appointments"] = static_cast<double>(appointments) / runs;
  state.counters["minutes_waited"] = static_cast<double>(minutes_waited) / static_cast<double>(appointments);
  state.counters["share_busy"] = static_cast<double>(appointments) / runs * appointment / officers / end;
}
BENCHMARK(mini_flow)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace caseflow

BENCHMARK_MAIN();
