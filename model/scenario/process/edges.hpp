#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/core/vocabulary.hpp"

/// The stage graph: every way in which a case can move between stages. The conditions under which a scenario
/// allows a move are in `possible.hpp`; what the graph as a whole must satisfy is in `flow.hpp`.
namespace caseflow::scenario {

/// What takes a case from one stage to another.
enum class Move : std::uint8_t {
  allocation,        ///< The officer is found and the sentence's own stage begins.
  release,           ///< From prison, for the first time.
  licence_end,       ///< Supervision after a short sentence goes on without a licence.
  end,               ///< The order, licence or supervision ran its course, its hours worked.
  limit,             ///< Unpaid work outstanding when its time was up.
  breach,            ///< Papers sent to the court.
  hearing,           ///< The court decided.
  warrant_issued,    ///< The person did not appear.
  warrant_executed,  ///< Brought before the court, which decided.
  recall,            ///< Back to prison from licence.
  rerelease,         ///< Recall over.
  conviction,        ///< Sentenced for a new offence, the running sentence revoked.
  escalation,        ///< Risk of serious harm became high.
  transfer,          ///< To another area, or died.
  new_sentence,      ///< Another order for a new offence, in place of the first or beside it.
};
inline constexpr std::size_t move_count = 15;
inline constexpr std::array<std::string_view, move_count> move_words{
    "allocation", "release",        "licence_end",      "end",    "limit",     "breach",
    "hearing",    "warrant_issued", "warrant_executed", "recall", "rerelease", "conviction",
    "escalation", "transfer",       "new_sentence"};

/// One way from stage to stage.
struct Edge {
  core::Stage from{}, to{};
  Move by{};

  friend bool operator==(Edge const&, Edge const&) = default;
};

inline constexpr std::size_t edge_count = 59;
/// Every edge that a case can take, by stage of departure. Whoever moves a case in another way has a mistake.
extern std::array<Edge, edge_count> const edges;

/// Whether some edge leads from one stage to the other; a case may also stay where it is.
bool allowed(core::Stage from, core::Stage to);

/// The edge's place in `edges`. Expects one of them.
std::size_t index_of(Edge const& edge);

/// "community → breach_proceedings by breach".
std::string text(Edge const& edge);

}  // namespace caseflow::scenario
