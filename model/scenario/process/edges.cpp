#include "model/scenario/process/edges.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "sim/contract.hpp"

namespace caseflow::scenario {

using enum core::Stage;

std::array<Edge, edge_count> const edges{{
    {awaiting_allocation, custody, Move::allocation},
    {awaiting_allocation, community, Move::allocation},
    {awaiting_allocation, unpaid_work, Move::allocation},
    {awaiting_allocation, transferred, Move::transfer},
    {awaiting_allocation, unfinished, Move::end},
    {custody, licence, Move::release},
    {custody, transferred, Move::transfer},
    {community, completed, Move::end},
    {community, unfinished, Move::limit},
    {community, breach_proceedings, Move::breach},
    {community, revoked, Move::conviction},
    {community, escalated, Move::escalation},
    {community, transferred, Move::transfer},
    {community, unpaid_work, Move::new_sentence},
    {unpaid_work, completed, Move::end},
    {unpaid_work, unfinished, Move::limit},
    {unpaid_work, breach_proceedings, Move::breach},
    {unpaid_work, revoked, Move::conviction},
    {unpaid_work, escalated, Move::escalation},
    {unpaid_work, transferred, Move::transfer},
    {unpaid_work, community, Move::new_sentence},
    {licence, post_sentence_supervision, Move::licence_end},
    {licence, completed, Move::end},
    {licence, recalled, Move::recall},
    {licence, revoked, Move::conviction},
    {licence, escalated, Move::escalation},
    {licence, transferred, Move::transfer},
    {post_sentence_supervision, completed, Move::end},
    {post_sentence_supervision, breach_proceedings, Move::breach},
    {post_sentence_supervision, revoked, Move::conviction},
    {post_sentence_supervision, escalated, Move::escalation},
    {post_sentence_supervision, transferred, Move::transfer},
    {breach_proceedings, community, Move::hearing},
    {breach_proceedings, unpaid_work, Move::hearing},
    {breach_proceedings, post_sentence_supervision, Move::hearing},
    {breach_proceedings, completed, Move::hearing},
    {breach_proceedings, revoked, Move::hearing},
    {breach_proceedings, out_of_contact, Move::warrant_issued},
    {breach_proceedings, unfinished, Move::limit},
    {breach_proceedings, revoked, Move::conviction},
    {breach_proceedings, escalated, Move::escalation},
    {breach_proceedings, transferred, Move::transfer},
    {breach_proceedings, community, Move::new_sentence},
    {breach_proceedings, unpaid_work, Move::new_sentence},
    {out_of_contact, community, Move::warrant_executed},
    {out_of_contact, unpaid_work, Move::warrant_executed},
    {out_of_contact, post_sentence_supervision, Move::warrant_executed},
    {out_of_contact, completed, Move::warrant_executed},
    {out_of_contact, revoked, Move::warrant_executed},
    {out_of_contact, unfinished, Move::limit},
    {out_of_contact, revoked, Move::conviction},
    {out_of_contact, transferred, Move::transfer},
    {out_of_contact, community, Move::new_sentence},
    {out_of_contact, unpaid_work, Move::new_sentence},
    {recalled, licence, Move::rerelease},
    {recalled, post_sentence_supervision, Move::rerelease},
    {recalled, revoked, Move::rerelease},
    {recalled, revoked, Move::conviction},
    {recalled, transferred, Move::transfer},
}};

bool allowed(core::Stage from, core::Stage to) {
  static auto const table = [] {
    std::array<std::array<bool, core::stage_count>, core::stage_count> made{};
    for (std::size_t stage = 0; stage < core::stage_count; ++stage) made[stage][stage] = true;
    for (auto const& edge : edges) made[core::index_of(edge.from)][core::index_of(edge.to)] = true;
    return made;
  }();
  return table[core::index_of(from)][core::index_of(to)];
}

std::size_t index_of(Edge const& edge) {
  auto const found = std::find(edges.begin(), edges.end(), edge);
  SIM_EXPECTS(found != edges.end());
  return static_cast<std::size_t>(found - edges.begin());
}

std::string text(Edge const& edge) {
  return fmt::format("{} → {} by {}", core::stage_words[core::index_of(edge.from)],
                     core::stage_words[core::index_of(edge.to)],
                     move_words[static_cast<std::size_t>(edge.by)]);
}

}  // namespace caseflow::scenario
