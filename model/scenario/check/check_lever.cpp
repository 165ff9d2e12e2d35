// What managers can move: pointers that can be followed, and one way of moving for each.

#include "model/scenario/check/check_parts.hpp"

namespace caseflow::scenario {

void check_levers(Scenario const& scenario, DiagnosticList& diagnostics) {
  for (auto const& [name, lever] : scenario.levers)
    for (std::size_t i = 0; i < lever.changes.size(); ++i) {
      auto const& change = lever.changes[i];
      auto const pointer = child(child(child("/levers", name), "changes"), i);
      auto const names = names_along(change.at);
      if (!names || names->empty())
        diagnostics.add(child(pointer, "at"), "a JSON pointer such as /workforce/posts/*/in_post_fte",
                        in_quotes(change.at));
      if (change.times && change.to)
        diagnostics.add(pointer, "\"times\" or \"to\"", "both");
      else if (!change.times && !change.to)
        diagnostics.add(pointer, "\"times\" or \"to\"", "neither");
    }
}

}  // namespace caseflow::scenario
