#include "tests/support/source_tree.hpp"

namespace caseflow::test {

std::filesystem::path const& source_tree() {
  static std::filesystem::path const folder = CASEFLOW_SOURCE_DIR;
  return folder;
}

}  // namespace caseflow::test
