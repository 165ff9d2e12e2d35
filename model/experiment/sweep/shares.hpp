#pragma once

#include <vector>

namespace caseflow::experiment {

/// Replications from `first` to before `first + replications` of one point.
struct Block {
  int point = 0, first = 0, replications = 0;
  friend bool operator==(Block const&, Block const&) = default;
};

/// What is computed elsewhere as a piece: a block holds at most so many replications.
inline constexpr int replications_of_a_block = 5;

/// As many points beside each other as keep memory small: they share what happens before they differ.
int points_together(int replications);

/// All replications of all points as blocks, in the order of work: so many points beside each other, then the
/// points after them. Expects all at least 1.
std::vector<Block> blocks(int points, int replications, int together,
                          int of_a_block = replications_of_a_block);

/// The `number`-th of `count` shares of them, counted from 1: neighbours, as many as in any other share or
/// one more. Expects 1 <= number <= count.
std::vector<Block> share(std::vector<Block> const& all, int number, int count);

/// The same a replication at a time: of neighbours with the same replications, the first of each, then the
/// second of each.
std::vector<Block> single_replications(std::vector<Block> const& blocks);

/// Blocks that are computed together: the same replications of several points.
struct Batch {
  std::vector<int> points;
  int first = 0, end = 0;  ///< Replications.
};

/// Neighbours joined, up to so many replications of all points together, in their order.
std::vector<Batch> batches(std::vector<Block> const& blocks, int most_replications);

}  // namespace caseflow::experiment
