// Replications as bytes, exactly.

#include "app/block_codec.hpp"

#include <gtest/gtest.h>

namespace caseflow::app {
namespace {

std::vector<KeptReplication> two_replications() {
  std::vector<KeptReplication> made(2);
  for (std::uint32_t i = 0; i < 2; ++i) {
    made[i].observations = sim::Observations(3, 2);
    made[i].observations.add(2, 1, 0.1 + i, 1e-300);
    auto& history = made[i].history;
    history.replication = i;
    history.conditions_now.weeks_waited = 1.0 / 3;
    quality::Practice practice;
    practice.entity = (1ull << 47) + i;
    practice.officer = 5;
    practice.stratum = quality::Stratum::women;
    practice.parts = 7;
    if (i == 0) practice.home = service::SiteId{3};
    practice.features.fill(0.25f);
    practice.features[0] = quality::Practice::no_value;
    history.now[1] = {practice, practice};
    history.before[0] = {practice};
  }
  return made;
}

TEST(BlockCodec, gives_back_what_was_kept) {
  auto const kept = two_replications();
  auto const bytes = encoded(kept);
  auto const again = decoded(bytes);
  ASSERT_TRUE(again);
  ASSERT_EQ(again->size(), 2u);
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ((*again)[i].observations, kept[i].observations);
    auto const &its = (*again)[i].history, &wanted = kept[i].history;
    EXPECT_EQ(its.replication, wanted.replication);
    EXPECT_EQ(its.conditions_now.weeks_waited, wanted.conditions_now.weeks_waited);
    ASSERT_EQ(its.now[1].size(), 2u);
    EXPECT_EQ(its.now[1][1].entity, wanted.now[1][1].entity);
    EXPECT_EQ(its.now[1][1].features, wanted.now[1][1].features);
    EXPECT_EQ(its.before[0][0].stratum, quality::Stratum::women);
  }
  EXPECT_EQ(encoded(*again), bytes);
}

TEST(BlockCodec, takes_no_bytes_that_are_fewer_or_more) {
  auto const bytes = encoded(two_replications());
  for (std::size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(decoded(bytes.substr(0, size))) << size;
  EXPECT_FALSE(decoded(bytes + '\0'));
  EXPECT_FALSE(decoded(std::string(100, '\xff')));
}

}  // namespace
}  // namespace caseflow::app
