#pragma once

#include <string>
#include <string_view>

namespace caseflow::app {

/// The SHA-256 digest of a text (FIPS 180-4) in hexadecimal, as `sha256sum` prints it.
std::string sha256(std::string_view text);

}  // namespace caseflow::app
