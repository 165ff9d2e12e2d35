#pragma once

#include <string_view>
#include <vector>

#include "tests/tidy/libraries.hpp"

// What a library's files are compiled from, whoever includes it.
namespace tidy {

/// No third party's header reaches a library that may not have it, through whichever headers of ours. Each
/// breach names the shortest way, once for a library and a third party.
std::vector<Breach> reach(std::vector<File> const& tree);

/// The same by the compiler's word, which also knows what third parties' headers include: the rule of make
/// that lists the files that a library was preprocessed from. Party by party: what comes with the headers of
/// one is listed with it (`ThirdParty::brings`), so that one header of Boost does not let in all of Boost.
std::vector<Breach> dependencies(Library const& library, std::string_view rule);

}  // namespace tidy
