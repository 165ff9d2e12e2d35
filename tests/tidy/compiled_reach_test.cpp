#include <fstream>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/tidy/libraries.hpp"
#include "tests/tidy/reach.hpp"

// Over what the compiler wrote while this was built: see CMakeLists.txt.

namespace tidy {
namespace {

TEST(Reach, of_every_library_is_what_its_row_allows) {
  for (auto const& library : libraries()) {
    auto const folder = library.folder.substr(0, library.folder.size() - 1);
    std::ifstream file(fmt::format("{}/{}.txt", CASEFLOW_REACH, folder.substr(folder.rfind('/') + 1)));
    std::ostringstream rule;
    rule << file.rdbuf();
    EXPECT_NE(rule.str().find(library.folder), std::string::npos) << "nothing is known of " << folder;
    EXPECT_EQ(text(dependencies(library, rule.str())), "");
  }
}

}  // namespace
}  // namespace tidy
