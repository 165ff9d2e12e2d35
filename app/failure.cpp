#include "app/failure.hpp"

#include <fmt/format.h>

namespace caseflow::app {

Failure wrong_usage(std::string const& message, std::string const& hint) {
  auto text = fmt::format("caseflow: {}\n", message);
  if (!hint.empty()) text += fmt::format("          {}\n", hint);
  return {wrong_input, text};
}

Failure file_failure(std::string const& path, std::string const& message) {
  return {file_trouble, fmt::format("caseflow: {}: {}\n", path, message)};
}

Failure invalid(std::string const& name, scenario::Diagnostics const& problems) {
  return {wrong_input, fmt::format("{}: {} problem{}\n\n{}", name, problems.size(),
                                   problems.size() == 1 ? "" : "s", scenario::text(problems))};
}

}  // namespace caseflow::app
