#include "model/experiment/sweep/shares.hpp"

#include <algorithm>
#include <cstddef>

#include "sim/contract.hpp"

namespace caseflow::experiment {
namespace {

/// So many points beside each other gain most of what sharing the past can gain.
constexpr int most_points_together = 16;
/// Replications of points beside each other that are in memory at a time (assumption: 0.2 MB each).
constexpr int most_together = 400;

}  // namespace

int points_together(int replications) {
  return std::clamp(most_together / replications, 1, most_points_together);
}

std::vector<Block> blocks(int points, int replications, int together, int of_a_block) {
  SIM_EXPECTS(points >= 1 && replications >= 1 && together >= 1 && of_a_block >= 1);
  std::vector<Block> made;
  for (int from = 0; from < points; from += together)
    for (int first = 0; first < replications; first += of_a_block)
      for (int point = from; point < std::min(from + together, points); ++point)
        made.push_back({point, first, std::min(of_a_block, replications - first)});
  return made;
}

std::vector<Block> share(std::vector<Block> const& all, int number, int count) {
  SIM_EXPECTS(1 <= number && number <= count);
  auto const cut = [&](int at) {
    return static_cast<std::ptrdiff_t>(static_cast<long long>(all.size()) * at / count);
  };
  return {all.begin() + cut(number - 1), all.begin() + cut(number)};
}

std::vector<Block> single_replications(std::vector<Block> const& blocks) {
  std::vector<Block> made;
  for (std::size_t from = 0, end = 0; from < blocks.size(); from = end) {
    auto const& row = blocks[from];
    while (end < blocks.size() && blocks[end].first == row.first &&
           blocks[end].replications == row.replications)
      ++end;
    for (int number = row.first; number < row.first + row.replications; ++number)
      for (std::size_t at = from; at < end; ++at) made.push_back({blocks[at].point, number, 1});
  }
  return made;
}

std::vector<Batch> batches(std::vector<Block> const& blocks, int most_replications) {
  std::vector<Batch> rows;
  for (auto const& block : blocks) {
    int const end = block.first + block.replications;
    bool const same_row = !rows.empty() && rows.back().first == block.first && rows.back().end == end &&
                          rows.back().points.back() < block.point;
    if (same_row && static_cast<int>(rows.back().points.size() + 1) * block.replications <= most_replications)
      rows.back().points.push_back(block.point);
    else
      rows.push_back({{block.point}, block.first, end});
  }
  std::vector<Batch> made;
  for (auto& row : rows) {
    bool const follows = !made.empty() && made.back().points == row.points && made.back().end == row.first;
    if (follows && static_cast<int>(row.points.size()) * (row.end - made.back().first) <= most_replications)
      made.back().end = row.end;
    else
      made.push_back(std::move(row));
  }
  return made;
}

}  // namespace caseflow::experiment
