#include "app/failure.hpp"

#include <fmt/format.h>

#include "model/scenario/document/shown.hpp"

namespace caseflow::app {

using scenario::shown_in_a_line;

Failure wrong_usage(std::string const& message, std::string const& hint) {
  auto text = fmt::format("caseflow: {}\n", shown_in_a_line(message));
  if (!hint.empty()) text += fmt::format("          {}\n", shown_in_a_line(hint));
  return {wrong_input, text};
}

Failure file_failure(std::string const& path, std::string const& message) {
  return {file_trouble, fmt::format("caseflow: {}: {}\n", shown_in_a_line(path), shown_in_a_line(message))};
}

Failure invalid(std::string const& name, scenario::Diagnostics const& problems) {
  return {wrong_input, fmt::format("{}: {} problem{}\n\n{}", shown_in_a_line(name), problems.size(),
                                   problems.size() == 1 ? "" : "s", scenario::text(problems))};
}

}  // namespace caseflow::app
