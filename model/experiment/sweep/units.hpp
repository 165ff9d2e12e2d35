#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Designs on the unit cube: a row for each point, in it a number from 0 to before 1 for each factor.
namespace caseflow::experiment {

using Units = std::vector<std::vector<double>>;

/// A Latin hypercube (McKay, Beckman and Conover, 1979): of `size` equal parts of each factor's range each
/// has one point, at a random place within it. The luck of a factor hangs on its name and the seed, so that
/// it is the same whatever other factors there are. Expects a size of at least 1.
Units latin_hypercube(int size, std::vector<std::string> const& names, std::uint64_t seed);

/// The first `size` points of a Sobol sequence, its first point (the origin) included, with a random digital
/// shift for each factor, by its name and the seed: of every 2^k parts of a factor's range each has as many
/// points as another, where the size is a multiple of 2^k and the points begin at the first. Expects 1 to
/// 3,667 factors.
Units sobol(int size, std::vector<std::string> const& names, std::uint64_t seed);

}  // namespace caseflow::experiment
