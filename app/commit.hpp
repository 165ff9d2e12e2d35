#pragma once

#include <string_view>

namespace caseflow::app {

/// The first twelve digits of the commit that the program was built from, and ".modified" where files had
/// been changed since; "" outside a repository. Written by the build (`commit.cmake`).
std::string_view commit();

}  // namespace caseflow::app
