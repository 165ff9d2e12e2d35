#pragma once

#include <string_view>
#include <vector>

#include "tests/tidy/laws.hpp"

// Laws on what is inside a library: its folders, and its units. A unit is x.hpp with x.cpp.
namespace tidy {

/// No two folders of a library include each other. `library` is its folder, with a "/" at its end; each
/// breach names the pair and an include of either direction.
std::vector<Breach> two_way_folders(std::vector<File> const& tree, std::string_view library);

/// No unit of a library includes itself by way of others. Each breach names the shortest circle through the
/// first unit of a knot, and how many units the knot has.
std::vector<Breach> include_circles(std::vector<File> const& tree, std::string_view library);

/// Observers of a service are given values, or views of a subject: no file of `model/service/observe/`
/// reaches the whole (`model/service/state/service.hpp`), also not through headers of others. Each breach
/// names the shortest way there.
std::vector<Breach> observers_reach(std::vector<File> const& tree);

/// The middle length in lines of the tree's .cpp and .hpp files; of an even number of them the lower middle
/// one.
int median_lines(std::vector<File> const& tree);

}  // namespace tidy
