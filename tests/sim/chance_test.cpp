#include "sim/chance.hpp"

#include "sim/contract.hpp"

namespace caseflow::sim {
namespace {

using Words = std::array<std::uint32_t, 4>;

/// The published known answers of philox4x32-10 (Random123, kat_vectors), split into the arguments of
/// RandomStreams: counter {entity low, purpose and entity high, ordinal, replication}.
TEST(Chance, gives_the_published_known_answers) {
  EXPECT_EQ(RandomStreams(0, 0).block(0, 0, 0).words,
            (Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  EXPECT_EQ(RandomStreams(0xffffffffffffffff, 0xffffffff).block(0xffffffffffff, 0xffff, 0xffffffff).words,
            (Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(RandomStreams(0x299f31d0a4093822, 0x03707344).block(0x08d3243f6a88, 0x85a3, 0x13198a2e).words,
            (Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Chance, every_argument_matters) {
  auto const base = RandomStreams(1, 2).block(3, 4, 5).words;
  EXPECT_NE(RandomStreams(2, 2).block(3, 4, 5).words, base);
  EXPECT_NE(RandomStreams(std::uint64_t{1} << 32, 2).block(3, 4, 5).words, base);
  EXPECT_NE(RandomStreams(1, 3).block(3, 4, 5).words, base);
  EXPECT_NE(RandomStreams(1, 2).block(3 + (std::uint64_t{1} << 32), 4, 5).words, base);
  EXPECT_NE(RandomStreams(1, 2).block(3, 5, 5).words, base);
  EXPECT_NE(RandomStreams(1, 2).block(3, 4, 6).words, base);
  EXPECT_EQ(RandomStreams(1, 2).block(3, 4, 5).words, base);
}

TEST(Chance, uniforms_are_never_0_or_1) {
  Block const extremes{{0U, 0xffffffffU, 0x80000000U, 1U}};
  EXPECT_EQ(extremes.uniform(0), 0x1p-33);
  EXPECT_EQ(extremes.uniform(1), 1 - 0x1p-33);
  EXPECT_EQ(extremes.uniform(2), 0.5 + 0x1p-33);
  RandomStreams const random(9, 9);
  EXPECT_EQ(random.uniform(1, 2, 3), random.block(1, 2, 3).uniform(0));
}

TEST(Chance, an_entity_that_does_not_fit_is_refused) {
  EXPECT_THROW(RandomStreams(1, 1).block(std::uint64_t{1} << 48, 0), ContractViolation);
}

}  // namespace
}  // namespace caseflow::sim
