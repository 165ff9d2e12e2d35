#include "model/scenario/process/flow.hpp"

#include <functional>
#include <sstream>
#include <vector>

#include <fmt/format.h>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/graphviz.hpp>

#include "model/scenario/process/possible.hpp"

namespace caseflow::scenario {

using enum core::Stage;

namespace {

using Graph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, boost::no_property, std::size_t>;
using GraphEdge = boost::graph_traits<Graph>::edge_descriptor;

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

Diagnostics check_flow(Scenario const& scenario) {
  Diagnostics found;
  if (!orders(scenario) && !receptions(scenario) && scenario.demand.sustained_caseload > 0)
    found.push_back({"", 0, "/demand/orders_per_year", "a number above 0, or receptions_per_year above 0",
                     "0, and no receptions either", "without arrivals no caseload can be sustained"});
  if (unpaid_work_imposed(scenario) && !unpaid_work_credited(scenario)) {
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
    if (ends) continue;
    found.push_back({"", 0, closing(static_cast<core::Stage>(stage)),
                     "a way out of every stage that cases enter",
                     fmt::format("cases that are {} stay so for ever", core::stage_words[stage]), ""});
  }
  return found;
}

std::string dot(Scenario const& scenario, Labels const& labels) {
  auto const graph = graph_of(scenario);
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
