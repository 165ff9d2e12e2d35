#include "model/service/state/stage_moves.hpp"

#include <array>
#include <cstddef>

#include "model/scenario/process/edges.hpp"
#include "sim/contract.hpp"

namespace caseflow::service::stage_moves {
namespace {

constexpr int none = -1;

struct Moves {
  std::vector<std::string> names;
  std::array<std::array<int, core::stage_count>, core::stage_count> numbers;
};

Moves const& moves() {
  static Moves const all = [] {
    Moves made{};
    for (auto& row : made.numbers) row.fill(none);
    for (auto const& edge : scenario::edges) {
      auto const from = core::index_of(edge.from), to = core::index_of(edge.to);
      if (made.numbers[from][to] != none) continue;  // two edges by different causes
      made.numbers[from][to] = static_cast<int>(made.names.size());
      made.names.push_back(std::string(core::stage_words[from]) + "_to_" +
                           std::string(core::stage_words[to]));
    }
    return made;
  }();
  return all;
}

}  // namespace

std::vector<std::string> const& names() { return moves().names; }

int number(core::Stage from, core::Stage to) {
  int const found = moves().numbers[core::index_of(from)][core::index_of(to)];
  SIM_EXPECTS(found != none);
  return found;
}

}  // namespace caseflow::service::stage_moves
