#include "model/scenario/document/diagnostic.hpp"

#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "model/scenario/document/shown.hpp"

namespace caseflow::scenario {

std::string text(Diagnostic const& diagnostic) {
  std::string where = diagnostic.pointer.empty() ? "the whole document" : diagnostic.pointer;
  if (diagnostic.line > 0) {
    where += fmt::format("  ({}, line {})", diagnostic.layer, diagnostic.line);
  } else if (!diagnostic.layer.empty()) {
    where += fmt::format("  ({})", diagnostic.layer);
  }
  auto lines = fmt::format("{}\n  expected  {}\n  got       {}\n", shown_in_a_line(where),
                           shown_in_a_line(diagnostic.expected), shown_in_a_line(diagnostic.got));
  if (!diagnostic.hint.empty()) lines += fmt::format("  hint      {}\n", shown_in_a_line(diagnostic.hint));
  return lines;
}

std::string text(Diagnostics const& diagnostics) {
  std::string all;
  for (auto const& diagnostic : diagnostics) {
    if (!all.empty()) all += '\n';
    all += text(diagnostic);
  }
  return all;
}

void append(Diagnostics& all, Diagnostics more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace caseflow::scenario
