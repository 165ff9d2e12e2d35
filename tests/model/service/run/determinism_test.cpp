#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

sim::Observations replication(Model const& shared, std::uint64_t seed, std::uint32_t number) {
  return Service(shared, seed, number).run();
}

TEST(determinism, the_same_seed_and_replication_give_the_same_ledger) {
  EXPECT_EQ(replication(model({Size::small, brief()}), 7, 2),
            replication(model({Size::small, brief()}), 7, 2));
}

TEST(determinism, another_seed_or_replication_gives_another_ledger) {
  Model const shared = model({Size::small, brief()});
  auto const one = replication(shared, 7, 2);
  EXPECT_NE(one, replication(shared, 8, 2));
  EXPECT_NE(one, replication(shared, 7, 3));
}

TEST(determinism, the_order_of_replications_does_not_matter) {
  Model const shared = model({Size::small, brief(), {{"/workforce/overtime_share", "0.1"}}});
  std::vector<sim::Observations> up, down;
  for (std::uint32_t i = 0; i < 4; ++i) up.push_back(replication(shared, 7, i));
  for (std::uint32_t i = 4; i-- > 0;) down.push_back(replication(shared, 7, i));
  for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(up[i], down[3 - i]);
}

TEST(determinism, replications_side_by_side_do_not_disturb_each_other) {
  Model const shared = model({Size::small, brief()});
  Service a(shared, 7, 0), b(shared, 7, 1);
  while (a.calendar.running()) a.simulate_day(), b.simulate_day();
  EXPECT_EQ(a.observations, replication(shared, 7, 0));
  EXPECT_EQ(b.observations, replication(shared, 7, 1));
}

}  // namespace
}  // namespace caseflow::service
