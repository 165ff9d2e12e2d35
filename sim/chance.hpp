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
      : seed_(seed), replication_(replication) {}

  /// Expects `entity < 2^48`.
  Block block(Entity entity, std::uint16_t purpose, std::uint32_t ordinal = 0) const {
    SIM_EXPECTS(entity >> 48 == 0);
    r123::Philox4x32::ctr_type const counter{
        {static_cast<std::uint32_t>(entity),
         (static_cast<std::uint32_t>(purpose) << 16) | static_cast<std::uint32_t>(entity >> 32), ordinal,
         replication_}};
    r123::Philox4x32::key_type const key{
        {static_cast<std::uint32_t>(seed_), static_cast<std::uint32_t>(seed_ >> 32)}};
    auto const drawn = r123::Philox4x32{}(counter, key);
    return {{drawn[0], drawn[1], drawn[2], drawn[3]}};
  }

  /// The first word of the block as a number in (0, 1).
  double uniform(Entity entity, std::uint16_t purpose, std::uint32_t ordinal = 0) const {
    return block(entity, purpose, ordinal).uniform(0);
  }

  std::uint64_t seed() const { return seed_; }
  std::uint32_t replication() const { return replication_; }

 private:
  std::uint64_t seed_;
  std::uint32_t replication_;
};

}  // namespace caseflow::sim
