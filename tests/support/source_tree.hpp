#pragma once

#include <filesystem>

namespace caseflow::test {

/// The folder of the project's sources. Compiled in one place, so that no other object file depends on where
/// the checkout stands and a compiler cache serves every checkout.
std::filesystem::path const& source_tree();

}  // namespace caseflow::test
