#include "model/service/flow/demand.hpp"

#include <cmath>
#include <set>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

TEST(demand, courts_sit_on_working_days_alone) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  std::uint64_t before = 0;
  live(service, [&](Service const& now) {
    if (!shared.days.working(now.today() - 1)) {
      ASSERT_EQ(now.counts.entered(), before);
    }
    before = now.counts.entered();
  });
}

TEST(demand, however_many_come_in_a_day_each_has_luck_of_its_own) {
  std::set<std::uint64_t> entities;
  for (std::uint32_t const index : {0u, 1u, 255u, 65535u, 65536u, 65537u, 65536u + 65535u, (1u << 24) - 1})
    for (std::int32_t const day : {7000, 7001}) entities.insert(case_entity(EntityKind::order, day, index));
  EXPECT_EQ(entities.size(), 16u);
}

// The count of a replication is Poisson with the mean of its days: over twenty replications some 8,500 cases,
// a standard error of 92; five of them are exceeded once in two million times.
TEST(demand, as_many_come_as_the_plan_says) {
  Model const shared = model({Size::small, brief()});
  double entered = 0, expected = 0;
  for (std::uint32_t replication = 0; replication < 20; ++replication) {
    Service service(shared, test_seed, replication);
    while (service.calendar.running()) {
      expected +=
          demand::mean_today(service, EntityKind::order) + demand::mean_today(service, EntityKind::custody);
      service.simulate_day();
    }
    entered += static_cast<double>(service.counts.entered());
  }
  EXPECT_NEAR(entered, expected, 5 * std::sqrt(expected));
}

TEST(demand, the_trend_begins_at_the_start_date) {
  Model const shared = model({Size::small, brief() + Settings{{"/demand/trend_per_year", "0.2"}}});
  Service service(shared, test_seed, 0);
  auto const mean = [&] {
    while (!shared.days.working(service.today())) service.simulate_day();
    return demand::mean_today(service, EntityKind::order);
  };
  double const first = mean();
  while (service.today() < shared.start) service.simulate_day();
  EXPECT_NEAR(mean(), first, 1e-3 * first);
  while (service.today() < shared.start + 91) service.simulate_day();
  EXPECT_NEAR(mean(), first * std::pow(1.2, 91 / 365.25), 5e-3 * first);
}

}  // namespace
}  // namespace caseflow::service
