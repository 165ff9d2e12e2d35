#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "model/scenario/question/layers.hpp"
#include "tests/support/source_tree.hpp"

// Scenarios from the source tree, for tests. Shipped ones stand in scenarios/, small.json beside the tests.
namespace scenario_files {

namespace fs = std::filesystem;
namespace scenario = caseflow::scenario;

inline fs::path const source_dir = caseflow::test::source_tree();
inline fs::path const test_dir = source_dir / "tests" / "model" / "scenario";

inline std::string text_of(fs::path const& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file.good()) << path << " cannot be read";
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// The names of the .json files in a directory, without extension, ascending.
inline std::vector<std::string> names_in(fs::path const& directory) {
  std::vector<std::string> names;
  for (auto const& entry : fs::directory_iterator(directory))
    if (entry.path().extension() == ".json" && entry.path().stem() != "schema")
      names.push_back(entry.path().stem().string());
  std::sort(names.begin(), names.end());
  return names;
}

/// The text of a shipped scenario, variant or what-if, of small.json or of a broken one.
inline std::optional<std::string> supply(std::string const& name) {
  for (auto const& directory : {source_dir / "scenarios", source_dir / "scenarios" / "variants",
                                source_dir / "scenarios" / "what-ifs", test_dir, test_dir / "broken"})
    if (auto const path = directory / (name + ".json"); fs::exists(path)) return text_of(path);
  return std::nullopt;
}

inline scenario::Assembled assembled(std::string const& name, std::string const& text,
                                     std::vector<scenario::Patch> const& overlays = {},
                                     std::vector<scenario::Setting> const& settings = {}) {
  return scenario::assemble(name, text, overlays, settings, supply, {"small"});
}

}  // namespace scenario_files
