#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <cmath>
#include <deque>

#include "sim/calendar.hpp"
#include "sim/chance.hpp"
#include "sim/distribution.hpp"
#include "sim/interval.hpp"

namespace caseflow::sim {
namespace {

constexpr std::uint64_t seed = 20190401;
constexpr double confidence = 1 - 1e-6;
enum Purpose : std::uint16_t { gap, service };
enum Phase { departures, arrivals, phases };

struct Customer {
  std::uint32_t number;
};
using QueueCalendar = DayCalendar<Customer, phases>;

/// Days until the first success when each day succeeds with probability p: 1 or more.
Day geometric(double p, double u) { return 1 + static_cast<Day>(std::log(u) / std::log1p(-p)); }

/// One server, one customer at most arriving a day (probability a) and leaving a day (probability s). On a
/// day, departures come before arrivals, and the number present is counted last; who arrives can leave next
/// day at the earliest.
struct SlottedQueue {
  double a, s;
  Day warm_up, end;

  double days_counted = 0, present_sum = 0, empty_days = 0;  ///< After the warm-up.
  std::int64_t area = 0, stays = 0;  ///< Customer-days from the first day, counted in two ways.

  void run(std::uint32_t replication) {
    RandomStreams const random(seed, replication);
    QueueCalendar calendar(end);
    std::deque<std::pair<std::uint32_t, Day>> present;  // customer and day of arrival
    auto const serve = [&] {
      auto const number = present.front().first;
      calendar.schedule(calendar.today() + geometric(s, random.uniform(number, service)), departures,
                        {number});
    };
    calendar.schedule(geometric(a, random.uniform(0, gap)), arrivals, {0});
    for (; calendar.running(); calendar.advance()) {
      calendar.drain(departures, [&](Customer const&) {
        stays += calendar.today() - present.front().second;
        present.pop_front();
        if (!present.empty()) serve();
      });
      calendar.drain(arrivals, [&](Customer const& customer) {
        present.emplace_back(customer.number, calendar.today());
        if (present.size() == 1) serve();
        auto const next = customer.number + 1;
        calendar.schedule(calendar.today() + geometric(a, random.uniform(next, gap)), arrivals, {next});
      });
      count(calendar.today(), present.size());
    }
    for (auto const& [number, arrived] : present) stays += end - arrived;
  }

  void count(Day today, std::size_t present) {
    area += static_cast<std::int64_t>(present);
    if (today < warm_up) return;
    days_counted += 1;
    present_sum += static_cast<double>(present);
    empty_days += present == 0;
  }
};

// The number present at the end of a day is a birth-death chain: up with a from 0 and a(1 - s) from above,
// down with s(1 - a). Balance gives p1 = p0 a / (s(1 - a)) and p(n+1) = r p(n), r = a(1 - s) / (s(1 - a));
// hence p0 = 1 - a/s and the mean a(1 - a) / (s - a). With a = 0.3, s = 0.5: 0.4 and 1.05. The chain forgets
// its start within some tens of days; 1,000 are cut. Student interval over 40 independent replications, false
// alarm 1e-6 each.
TEST(SlottedQueue, has_its_exact_stationary_distribution) {
  std::vector<double> means, empties;
  for (std::uint32_t replication = 0; replication < 40; ++replication) {
    SlottedQueue queue{.a = 0.3, .s = 0.5, .warm_up = 1'000, .end = 21'000};
    queue.run(replication);
    means.push_back(queue.present_sum / queue.days_counted);
    empties.push_back(queue.empty_days / queue.days_counted);
  }
  EXPECT_NEAR(mean(means), 1.05, half_width(means, confidence).value());
  EXPECT_NEAR(mean(empties), 0.4, half_width(empties, confidence).value());
  EXPECT_LT(half_width(means, confidence).value(), 0.05) << "the test must be able to fail";
}

// Little's law as an identity, without chance: summed numbers present at the ends of days are summed stays,
// to the day, when the stays of those still present are cut at the end.
TEST(SlottedQueue, obeys_littles_law_exactly) {
  for (std::uint32_t replication = 0; replication < 20; ++replication) {
    SlottedQueue queue{.a = 0.45, .s = 0.5, .warm_up = 0, .end = 5'000};
    queue.run(replication);
    EXPECT_GT(queue.area, 5'000);
    EXPECT_EQ(queue.area, queue.stays);
  }
}

// M/G/infinity in days: Poisson arrivals of mean 2.5 a day, each stays D = S to the nearest day, S gamma with
// mean 8 and cv 1.5. The number present at the end of a day is exactly Poisson with mean 2.5 E[D], and E[D] =
// the sum over k >= 0 of P(S >= k + 1/2), once the run is longer than the longest stay. Chi-square over 4,000
// independent replications; false alarm 1e-6.
TEST(InfiniteServers, number_present_is_poisson_whatever_the_stay) {
  constexpr double arrivals_a_day = 2.5;
  constexpr int replications = 4'000;
  Sampler const stay(Gamma{8, 1.5});
  auto const days = static_cast<Day>(stay.high()) + 2;
  double expected_days = 0;
  for (Day k = 0; k < days; ++k) expected_days += 1 - stay.at_most(k + 0.5);
  std::vector<int> seen(60);
  for (std::uint32_t replication = 0; replication < replications; ++replication) {
    RandomStreams const random(seed, replication);
    QueueCalendar calendar(days);
    std::size_t present = 0;
    std::uint32_t number = 0;
    for (; calendar.running(); calendar.advance()) {
      calendar.drain(departures, [&](Customer const&) { --present; });
      auto const arriving =
          poisson_count(arrivals_a_day, random.uniform(static_cast<Entity>(calendar.today()), gap));
      for (int i = 0; i < arriving; ++i, ++number) {
        auto const length = static_cast<Day>(stay(random.uniform(number, service)) + 0.5);
        if (length == 0) continue;
        ++present;
        calendar.schedule(calendar.today() + length, departures, {number});
      }
    }
    ++seen[std::min<std::size_t>(present, seen.size() - 1)];
  }
  boost::math::poisson_distribution<double> const law(arrivals_a_day * expected_days);
  // Cells of at least five expected replications; both ends are one cell each.
  int const first = 9, last = 32;
  double statistic = 0;
  for (int cell = first; cell <= last; ++cell) {
    double const above = cell == last ? 1 : boost::math::cdf(law, cell);
    double const below = cell == first ? 0 : boost::math::cdf(law, cell - 1);
    double count = 0;
    for (int k = cell == first ? 0 : cell; k <= (cell == last ? 59 : cell); ++k)
      count += seen[static_cast<std::size_t>(k)];
    double const expected = replications * (above - below);
    ASSERT_GE(expected, 5) << cell;
    statistic += (count - expected) * (count - expected) / expected;
  }
  EXPECT_LT(statistic,
            boost::math::quantile(boost::math::complement(boost::math::chi_squared(last - first), 1e-6)));
}

}  // namespace
}  // namespace caseflow::sim
