#include "model/scenario/plan/flow.hpp"

#include <algorithm>
#include <functional>
#include <vector>

#include <fmt/format.h>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/graphviz.hpp>

#include <sstream>

#include "sim/contract.hpp"

namespace caseflow::scenario {

using enum core::Stage;

namespace {

using Graph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, boost::no_property, std::size_t>;
using GraphEdge = boost::graph_traits<Graph>::edge_descriptor;

bool orders(Scenario const& scenario) { return scenario.demand.orders_per_year > 0; }
bool supervised(Scenario const& scenario) {
  return orders(scenario) && scenario.sentences.supervision_share + scenario.sentences.combined_share > 0;
}
bool combined(Scenario const& scenario) { return orders(scenario) && scenario.sentences.combined_share > 0; }
bool stand_alone(Scenario const& scenario) {
  return orders(scenario) && scenario.sentences.unpaid_work_share > 0;
}
bool receptions(Scenario const& scenario) { return scenario.demand.receptions_per_year > 0; }
bool short_custody(Scenario const& scenario) {
  return receptions(scenario) && scenario.sentences.short_custody_share > 0;
}

/// Whether anybody misses what is planned: appointments, or days of unpaid work.
bool appointments_missed(Scenario const& scenario) { return scenario.attendance.unacceptable_median > 0; }
bool days_missed(Scenario const& scenario) {
  return scenario.unpaid_work.unacceptable_median > 0 && scenario.unpaid_work.offered_share > 0;
}

bool breached(core::Stage stage, Scenario const& scenario) {
  auto const& enforcement = scenario.enforcement;
  if (enforcement.not_taken_share >= 1 || enforcement.window_months <= 0) return false;
  switch (stage) {
    case community:
      return supervised(scenario) &&
             (appointments_missed(scenario) || (combined(scenario) && days_missed(scenario)));
    case unpaid_work:
      return stand_alone(scenario) && days_missed(scenario);
    case post_sentence_supervision:
      return short_custody(scenario) && appointments_missed(scenario);
    default:
      return false;
  }
}

bool recalls(Scenario const& scenario) {
  auto const& enforcement = scenario.enforcement;
  bool const other = enforcement.recall_per_year_short > 0 || enforcement.recall_per_year_long > 0;
  bool const absent =
      enforcement.recall_share > 0 && enforcement.window_months > 0 && appointments_missed(scenario);
  return receptions(scenario) && (other || absent);
}

bool begins(core::Stage stage, Scenario const& scenario) {
  if (stage == custody) return receptions(scenario);
  return stage == community ? supervised(scenario) : stand_alone(scenario);
}

/// The court's answer to a breach, at a hearing or when a warrant is executed.
bool decided(core::Stage to, Scenario const& scenario) {
  auto const& enforcement = scenario.enforcement;
  double const resentenced = scenario.new_sentences.resentenced_after_breach_share;
  auto between = [&](core::Stage under, double revoked_share) {
    if (!breached(under, scenario)) return false;
    bool const order = under != post_sentence_supervision;
    if (to == revoked) return revoked_share > 0 && (resentenced < 1 || !order);
    if (order && revoked_share > 0 && resentenced > 0 && (to == community || to == unpaid_work) &&
        begins(to, scenario))
      return true;
    return revoked_share < 1 && (to == under || to == completed);
  };
  return between(community, enforcement.revoked_share) ||
         (combined(scenario) && between(community, enforcement.revoked_share_with_unpaid_work)) ||
         between(unpaid_work, enforcement.revoked_share_unpaid_work) ||
         between(post_sentence_supervision, enforcement.revoked_share_post_sentence);
}

/// Whether courts make orders of this stage for people who are in the other.
bool made_anew(core::Stage from, core::Stage to, Scenario const& scenario) {
  auto const& reoffending = scenario.reoffending;
  auto const& made = scenario.new_sentences;
  bool const in_place = reoffending.revoked_share > 0 && made.resentenced_share > 0;
  bool const beside = reoffending.revoked_share < 1 && made.second_order_share > 0;
  if (reoffending.per_year <= 0 || !begins(to, scenario)) return false;
  switch (from) {
    case community:
      return supervised(scenario) && in_place;
    case unpaid_work:
      return stand_alone(scenario) && (in_place || beside);
    default:
      return (in_place || beside) && (breached(community, scenario) || breached(unpaid_work, scenario));
  }
}

/// Whether cases in the stage can have unpaid work to do, whose time can be up.
bool limited(core::Stage stage, Scenario const& scenario) {
  switch (stage) {
    case community:  // a second order can bring hours
      return combined(scenario) || (supervised(scenario) && stand_alone(scenario));
    case unpaid_work:
      return stand_alone(scenario);
    default:
      return (combined(scenario) && breached(community, scenario)) || breached(unpaid_work, scenario);
  }
}

bool worked(Scenario const& scenario) {
  auto const& work = scenario.unpaid_work;
  return work.offered_share > 0 && work.acceptable_share < 1 && work.day_hours > 0;
}

std::vector<bool> reached(Graph const& graph, core::Stage from) {
  std::vector<boost::default_color_type> colour(core::stage_count);
  boost::breadth_first_search(
      graph, core::index_of(from),
      boost::color_map(boost::make_iterator_property_map(colour.begin(), get(boost::vertex_index, graph))));
  std::vector<bool> seen;
  for (auto const shade : colour) seen.push_back(shade != boost::white_color);
  return seen;
}

Graph graph_of(Scenario const& scenario) {
  Graph graph(core::stage_count);
  for (std::size_t i = 0; i < edge_count; ++i)
    if (possible(edges[i], scenario))
      add_edge(core::index_of(edges[i].from), core::index_of(edges[i].to), i, graph);
  return graph;
}

/// The field whose value keeps cases in a stage for ever.
std::string closing(core::Stage stage) {
  switch (stage) {
    case unpaid_work:
      return "/unpaid_work/limit_months";
    case breach_proceedings:
    case out_of_contact:
      return "/enforcement";
    case recalled:
      return "/enforcement/standard_recall_weeks";
    default:
      return "/sentences";
  }
}

}  // namespace

bool possible(Edge const& edge, Scenario const& scenario) {
  auto const& changes = scenario.risk_changes;
  switch (edge.by) {
    case Move::allocation:
      return begins(edge.to, scenario);
    case Move::release:
    case Move::end:
      return edge.from != unpaid_work || worked(scenario);
    case Move::licence_end:
      return short_custody(scenario);
    case Move::limit:
      return limited(edge.from, scenario);
    case Move::breach:
      return breached(edge.from, scenario);
    case Move::hearing:
      return scenario.enforcement.does_not_appear_share < 1 &&
             scenario.enforcement.out_of_contact_share < 1 && decided(edge.to, scenario);
    case Move::warrant_issued:
      return scenario.enforcement.does_not_appear_share > 0 || scenario.enforcement.out_of_contact_share > 0;
    case Move::warrant_executed:
      return decided(edge.to, scenario);
    case Move::recall:
      return recalls(scenario);
    case Move::rerelease:
      return edge.to == revoked ? scenario.sentences.short_custody_share < 1
                                : edge.to == licence || short_custody(scenario);
    case Move::conviction:
      return scenario.reoffending.per_year > 0 && scenario.reoffending.revoked_share > 0;
    case Move::escalation:
      return changes.escalated_share > 0 && changes.per_year_medium > 0;
    case Move::transfer:
      return changes.transferred_per_year > 0;
    case Move::new_sentence:
      return made_anew(edge.from, edge.to, scenario);
  }
  return false;
}

Diagnostics check_flow(Scenario const& scenario) {
  Diagnostics found;
  if (!orders(scenario) && !receptions(scenario) && scenario.demand.sustained_caseload > 0)
    found.push_back({"", 0, "/demand/orders_per_year", "a number above 0, or receptions_per_year above 0",
                     "0, and no receptions either", "without arrivals no caseload can be sustained"});
  bool const imposed = stand_alone(scenario) || combined(scenario);
  if (imposed && !worked(scenario)) {
    auto const& work = scenario.unpaid_work;
    char const* const field = work.offered_share <= 0 ? "offered_share"
                              : work.day_hours <= 0   ? "day_hours"
                                                      : "acceptable_share";
    found.push_back({"", 0, fmt::format("/unpaid_work/{}", field), "a value with which hours can be worked",
                     fmt::format("none is ever credited"),
                     "courts impose unpaid work in this scenario, but nobody can ever finish it"});
  }
  auto const graph = graph_of(scenario);
  auto const entered = reached(graph, awaiting_allocation);
  for (std::size_t stage = 0; stage < core::stage_count; ++stage) {
    if (!entered[stage] || !core::on_caseload(static_cast<core::Stage>(stage))) continue;
    auto const onward = reached(graph, static_cast<core::Stage>(stage));
    bool ends = false;
    for (std::size_t end = 0; end < core::stage_count; ++end)
      ends = ends || (onward[end] && !core::on_caseload(static_cast<core::Stage>(end)));
    bool const idle =
        static_cast<core::Stage>(stage) == awaiting_allocation && !orders(scenario) && !receptions(scenario);
    if (ends || idle) continue;
    found.push_back({"", 0, closing(static_cast<core::Stage>(stage)),
                     "a way out of every stage that cases enter",
                     fmt::format("cases that are {} stay so for ever", core::stage_words[stage]), ""});
  }
  return found;
}

std::string dot(Plan const& plan, Labels const& labels) {
  auto const graph = graph_of(plan.scenario);
  auto const entered = reached(graph, awaiting_allocation);
  auto const keeps_stage = [&](std::size_t stage) { return static_cast<bool>(entered[stage]); };
  auto const keeps_edge = [&](GraphEdge const& edge) { return keeps_stage(source(edge, graph)); };
  boost::filtered_graph<Graph, std::function<bool(GraphEdge)>, std::function<bool(std::size_t)>> const shown(
      graph, keeps_edge, keeps_stage);
  std::ostringstream out;
  boost::write_graphviz(
      out, shown,
      [&](std::ostream& to, std::size_t stage) {
        bool const end = !core::on_caseload(static_cast<core::Stage>(stage));
        auto const more = labels.stage ? labels.stage(static_cast<core::Stage>(stage)) : "";
        to << "[label=\"" << core::stage_words[stage] << (more.empty() ? "" : "\\n") << more << "\""
           << (end ? ", shape=box" : "") << "]";
      },
      [&](std::ostream& to, GraphEdge const& edge) {
        auto const& way = edges[graph[edge]];
        auto const more = labels.edge ? labels.edge(way) : "";
        to << "[label=\"" << move_words[static_cast<std::size_t>(way.by)] << (more.empty() ? "" : "\\n")
           << more << "\"]";
      },
      [](std::ostream& to) { to << "rankdir=LR;\n"; });
  return out.str();
}

}  // namespace caseflow::scenario
