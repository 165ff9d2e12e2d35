#pragma once

#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>

#include "model/scenario/layers.hpp"
#include "model/scenario/reader.hpp"
#include "model/scenario/scenario.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::test {

inline std::optional<std::string> shipped_text(std::string const& name) {
  std::ifstream file(source_tree() / "scenarios" / (name + ".json"));
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// The scenario of Norfolk and Suffolk as it is shipped.
inline scenario::Scenario shipped() {
  auto const whole =
      scenario::assemble("norfolk-suffolk", shipped_text("norfolk-suffolk").value(), {}, {}, shipped_text);
  scenario::Scenario made;
  auto const problems = whole.problems.empty() ? scenario::read(whole.now, made) : whole.problems;
  if (!problems.empty()) throw std::runtime_error(text(problems));
  return made;
}

}  // namespace caseflow::test
