#include <algorithm>
#include <cmath>
#include <deque>

#include "sim/calendar.hpp"
#include "sim/chance.hpp"
#include "sim/distribution.hpp"
#include "sim/interval.hpp"

namespace caseflow::sim {
namespace {

// Continuous-time results at fine ticks: a mean service lasts 1,000 ticks. Arrivals happen at the tick in
// which their exact time falls, services last the nearest whole number of ticks, at least one: the mean
// service is right within 0.001 tick, and each time is moved by at most one tick, a thousandth of the scale
// on which the queue changes. The bound granted for that is 0.5 % of each quantity.
constexpr double discretization = 0.005;
constexpr double mean_service = 1'000;
constexpr double confidence = 1 - 1e-6;
enum Purpose : std::uint16_t { gap, service };
enum Phase { departures, arrivals, phases };

struct Customer {
  std::uint32_t number;
};

struct Observed {
  double arrived = 0, delayed = 0;  ///< Customers; delayed ones found all servers busy.
  double ticks = 0, busy = 0,
         waiting = 0;  ///< Ticks counted, and sums of servers busy and customers waiting.
};

/// Poisson arrivals at so many servers; who finds all busy waits in line, or is lost.
struct Servers {
  int count;
  bool may_wait;
  double mean_gap;
  Sampler stay;
  Day warm_up, end;

  Observed run(std::uint32_t replication) const {
    RandomStreams const random(20190401, replication);
    Sampler const gaps(Exponential{mean_gap});
    DayCalendar<Customer, phases> calendar(end);
    Observed seen;
    std::deque<std::uint32_t> line;
    int busy = 0;
    double next_arrival = 0;
    auto const arrive_next = [&](std::uint32_t number) {
      next_arrival += gaps(random.uniform(number, gap));
      calendar.schedule(static_cast<Day>(next_arrival), arrivals, {number});
    };
    auto const serve = [&](std::uint32_t number) {
      auto const ticks = std::max<Day>(1, static_cast<Day>(stay(random.uniform(number, service)) + 0.5));
      ++busy;
      calendar.schedule(calendar.today() + ticks, departures, {number});
    };
    arrive_next(0);
    for (; calendar.running(); calendar.advance()) {
      bool const counted = calendar.today() >= warm_up;
      calendar.drain(departures, [&](Customer const&) {
        --busy;
        if (line.empty()) return;
        serve(line.front());
        line.pop_front();
      });
      calendar.drain(arrivals, [&](Customer const& customer) {
        bool const delay = busy == count;
        seen.arrived += counted;
        seen.delayed += counted && delay;
        if (!delay) serve(customer.number);
        if (delay && may_wait) line.push_back(customer.number);
        arrive_next(customer.number + 1);
      });
      seen.ticks += counted;
      seen.busy += counted ? busy : 0;
      seen.waiting += counted ? static_cast<double>(line.size()) : 0;
    }
    return seen;
  }
};

/// Erlang's loss formula by its recursion.
double erlang_b(int servers, double load) {
  double blocked = 1;
  for (int n = 1; n <= servers; ++n) blocked = load * blocked / (n + load * blocked);
  return blocked;
}

double erlang_c(int servers, double load) {
  double const blocked = erlang_b(servers, load), use = load / servers;
  return blocked / (1 - use * (1 - blocked));
}

/// Each figure over independent replications.
struct Figures {
  std::vector<double> delayed, busy, waiting;
};

Figures replicate(Servers const& servers, std::uint32_t replications) {
  Figures figures;
  for (std::uint32_t replication = 0; replication < replications; ++replication) {
    auto const seen = servers.run(replication);
    figures.delayed.push_back(seen.delayed / seen.arrived);
    figures.busy.push_back(seen.busy / seen.ticks);
    figures.waiting.push_back(seen.waiting / seen.ticks);
  }
  return figures;
}

/// Student interval at false alarm 1e-6 plus the discretization bound; and narrow enough to mean something.
void expect_theory(std::vector<double> const& figures, double theory, double sharp) {
  double const width = half_width(figures, confidence).value();
  EXPECT_NEAR(mean(figures), theory, width + discretization * theory);
  EXPECT_LT(width, sharp * theory) << "the test must be able to fail";
}

// M/M/3 at 70 % use: P(wait) by Erlang C, mean busy the load, mean waiting C rho / (1 - rho). It forgets its
// start in about 1000 / (3 (1 - sqrt 0.7)^2) = 12,500 ticks; 150,000 are cut.
TEST(QueueTheory, m_m_3_waits_as_erlang_says) {
  double const load = 2.1;
  auto const figures =
      replicate({3, true, mean_service / load, Sampler(Exponential{mean_service}), 150'000, 750'000}, 500);
  double const wait = erlang_c(3, load);
  expect_theory(figures.delayed, wait, 0.05);
  expect_theory(figures.busy, load, 0.02);
  expect_theory(figures.waiting, wait * 0.7 / 0.3, 0.1);
}

// Erlang loss at 5 servers and load 4 depends on the service time through its mean alone: constant,
// exponential and very uneven ones lose the same share. A few services are forgotten; 30 are cut.
TEST(QueueTheory, loss_depends_on_the_mean_service_alone) {
  double const load = 4, lost = erlang_b(5, load);
  for (Distribution const& stay : std::vector<Distribution>{Point{mean_service}, Exponential{mean_service},
                                                            Lognormal{mean_service, 1.5}}) {
    auto const figures = replicate({5, false, mean_service / load, Sampler(stay), 30'000, 330'000}, 150);
    expect_theory(figures.delayed, lost, 0.05);
    expect_theory(figures.busy, load * (1 - lost), 0.02);
  }
}

}  // namespace
}  // namespace caseflow::sim
