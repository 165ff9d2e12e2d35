#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

// Philox needs no vector instructions; declaring all that the processor has would add 46,000 lines to every
// file that draws.
#define R123_USE_SSE 0
#define R123_USE_X86INTRIN_H 0
#include <Random123/philox.h>

#include "sim/contract.hpp"

namespace caseflow::sim {

/// Who a draw is about. 48 bits are used, so that no two entities of a run share a draw.
using Entity = std::uint64_t;

/// Four independent 32-bit words of one draw.
struct Block {
  std::array<std::uint32_t, 4> words;

  /// Word i as a number in (0, 1), never 0 or 1; multiples of 2^-32 plus 2^-33.
  double uniform(int i) const {
    return (static_cast<double>(words[static_cast<std::size_t>(i)]) + 0.5) * 0x1p-32;
  }
};

/// The random numbers of one replication: a pure function of (seed, replication, entity, purpose, ordinal).
///
/// There is no state, so nothing has to be kept in step: the same entity draws the same number at its
/// n-th occasion of a purpose in every scenario (common random numbers), whatever else happens. Philox
/// 4x32-10 (Salmon et al., 2011), counter = {entity low, purpose and entity high, ordinal, replication}, key
/// = seed.
class RandomStreams {
 public:
  constexpr RandomStreams(std::uint64_t seed, std::uint32_t replication)
      : seed_(seed), round_keys_(round_keys_of(seed)), replication_(replication) {}

  /// Expects `entity < 2^48`.
  Block block(Entity entity, std::uint16_t purpose, std::uint32_t ordinal = 0) const {
    SIM_EXPECTS(entity >> 48 == 0);
    r123::Philox4x32::ctr_type words{
        {static_cast<std::uint32_t>(entity),
         (static_cast<std::uint32_t>(purpose) << 16) | static_cast<std::uint32_t>(entity >> 32), ordinal,
         replication_}};
#pragma GCC unroll 10
    for (auto const& key : round_keys_) words = r123::Philox4x32_R<1>{}(words, key);
    return {{words[0], words[1], words[2], words[3]}};
  }

  /// The first word of the block as a number in (0, 1).
  double uniform(Entity entity, std::uint16_t purpose, std::uint32_t ordinal = 0) const {
    return block(entity, purpose, ordinal).uniform(0);
  }

  std::uint64_t seed() const { return seed_; }
  std::uint32_t replication() const { return replication_; }

 private:
  static constexpr std::size_t rounds = 10;
  using RoundKeys = std::array<r123::Philox4x32::key_type, rounds>;

  /// The key of every round, by Philox's own steps. They are those of the seed: found once, they save a sixth
  /// of the instructions of a draw, which are a fifth of a replication's.
  static constexpr RoundKeys round_keys_of(std::uint64_t seed) {
    auto low = static_cast<std::uint32_t>(seed), high = static_cast<std::uint32_t>(seed >> 32);
    RoundKeys keys{};
    for (auto& key : keys) {
      key.v[0] = low;
      key.v[1] = high;
      low += PHILOX_W32_0;
      high += PHILOX_W32_1;
    }
    return keys;
  }

  std::uint64_t seed_;
  RoundKeys round_keys_;
  std::uint32_t replication_;
};

}  // namespace caseflow::sim
