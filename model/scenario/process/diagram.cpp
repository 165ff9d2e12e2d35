#include "model/scenario/process/diagram.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "model/core/vocabulary.hpp"
#include "model/scenario/process/edges.hpp"

namespace caseflow::scenario {

using enum core::Stage;

namespace {

/// What Graphviz measures and the page replaces.
constexpr std::string_view cases_of_a_stage = "00,000 cases", cases_of_a_move = "00,000";

bool in_diagram(Edge const& edge) {
  return edge.by != Move::new_sentence && edge.to != unfinished && edge.to != transferred &&
         edge.to != escalated;
}

/// Back to the sentence from breach or warrant: such an arrow does not decide what stands below what.
bool leads_back(Edge const& edge) { return edge.by == Move::hearing || edge.by == Move::warrant_executed; }

std::string_view word(core::Stage stage) { return core::stage_words[core::index_of(stage)]; }

std::string stage_line(core::Stage stage) {
  std::string name(word(stage));
  std::replace(name.begin(), name.end(), '_', ' ');
  auto const count = core::on_caseload(stage) ? fmt::format("\\n{}", cases_of_a_stage) : "";
  return fmt::format("{0} [id=\"stage-{0}\", label=\"{1}{2}\"];\n", word(stage), name, count);
}

std::string move_line(Edge const& edge) {
  bool const free = leads_back(edge) && core::on_caseload(edge.to);
  return fmt::format("{0} -> {1} [id=\"move-{0}_to_{1}\", label=\"{2}\"{3}];\n", word(edge.from),
                     word(edge.to), cases_of_a_move, free ? ", constraint=false" : "");
}

}  // namespace

std::string flow_diagram() {
  std::string text =
      "digraph flow {\n"
      "bgcolor=transparent; nodesep=0.3; ranksep=0.5;\n"
      "node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=13, margin=\"0.1,0.05\"];\n"
      "edge [fontname=\"sans-serif\", fontsize=12, arrowsize=0.7];\n";
  std::set<core::Stage> stages;
  std::set<std::pair<core::Stage, core::Stage>> drawn;
  for (auto const& edge : edges) {
    if (!in_diagram(edge)) continue;
    for (auto const stage : {edge.from, edge.to})
      if (stages.insert(stage).second) text += stage_line(stage);
    if (drawn.emplace(edge.from, edge.to).second) text += move_line(edge);
  }
  return text + fmt::format("{{rank=same; {}; {}; {}}}\n{{rank=same; {}; {}}}\n}}\n", word(custody),
                            word(community), word(unpaid_work), word(completed), word(revoked));
}

}  // namespace caseflow::scenario
