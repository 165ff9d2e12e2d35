#include <set>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

TEST(groups, runs_have_no_more_people_than_places_and_nobody_twice) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/groups/positive_pathways/referred_share", "1"}}});
  Service service(shared, test_seed, 0);
  std::size_t fullest = 0;
  live(service, [&](Service const& now) {
    for (auto const& run : now.runs) {
      auto const& about = shared.now.groups[static_cast<std::size_t>(run.group)].about;
      ASSERT_LE(static_cast<double>(run.members.size()), about.places);
      ASSERT_LE(run.sessions_left, about.sessions);
      std::set<sim::Entity> people;
      for (auto const& member : run.members) {
        ASSERT_TRUE(people.insert(member.entity).second);
        ASSERT_LT(member.missed, about.dropped_after_missed);
      }
      fullest = std::max(fullest, run.members.size());
    }
  });
  EXPECT_EQ(fullest, 12u);
}

TEST(groups, nobody_is_referred_who_is_not_suitable) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  int waiting = 0;
  live(service, [&](Service const& now) {
    for (std::size_t slot = 0; slot < now.waiting.size(); ++slot)
      for (auto const& member : now.waiting[slot]) {
        Case const& one = now.cases[member.subject];
        if (one.generation != member.generation || one.risk_changes > 0) continue;
        ++waiting;
        ASSERT_TRUE(shared.now.groups[slot % shared.now.groups.size()].suitable.holds(one.facts()));
      }
  });
  EXPECT_GT(waiting, 1000);
}

}  // namespace
}  // namespace caseflow::service
