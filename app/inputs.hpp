#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/report/common/manifest.hpp"

namespace caseflow::app {

/// Remembers a text that the answer rests on. Inputs are read by one thread, before any work begins.
void remember_input(std::string const& name, std::string_view text);

/// Digests of all that was remembered, by name, each once.
std::vector<report::InputDigest> input_digests();

}  // namespace caseflow::app
