#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/quality/practice.hpp"
#include "sim/chance.hpp"

namespace caseflow::quality {

/// Cases of each stratum in a sample of `cases`, in proportion to those eligible, by largest remainders; of
/// equal ones the earlier stratum gains. Expects no more cases than there are.
std::array<int, stratum_count> allotment(std::array<int, stratum_count> const& eligible, int cases);

/// Draws samples from the eligible cases of one day.
class Sampling {
 public:
  /// No officer has more than `most` cases in a sample; 0: no limit.
  Sampling(std::span<Practice const> eligible, int most);

  /// Indices of `cases` eligible ones, ascending. In each stratum by random rank; a case keeps its rank
  /// whatever else is eligible. Where officers' limits leave a stratum short the others fill in, and where
  /// they leave all short the sample is smaller. `number` tells one sample of a replication from another.
  std::vector<std::uint32_t> draw(int cases, sim::RandomStreams const& random, std::uint32_t number) const;

 private:
  std::span<Practice const> eligible_;
  int most_;
};

}  // namespace caseflow::quality
