#pragma once

#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>

#include "model/scenario/document/reader.hpp"
#include "model/scenario/question/layers.hpp"
#include "model/scenario/question/scenario.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::test {

inline std::optional<std::string> shipped_text(std::string const& name) {
  std::ifstream file(source_tree() / "scenarios" / (name + ".json"));
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// A scenario as it is shipped: Norfolk and Suffolk unless told.
inline scenario::Scenario shipped(std::string const& name = "norfolk-suffolk") {
  auto const whole = scenario::assemble(name, shipped_text(name).value(), {}, {}, shipped_text);
  scenario::Scenario made;
  auto const problems = whole.problems.empty() ? scenario::read(whole.now, made) : whole.problems;
  if (!problems.empty()) throw std::runtime_error(text(problems));
  return made;
}

}  // namespace caseflow::test
