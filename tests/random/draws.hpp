#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/core/name_hash.hpp"
#include "sim/chance.hpp"

namespace caseflow::random {

/// What one random scenario is drawn with. Every draw is by name, so that the same seed draws the same value
/// for a field whatever else the generator learns to draw.
class Draws {
 public:
  explicit Draws(std::uint64_t seed) : luck_(seed, 0) {}

  /// A number in (0, 1).
  double uniform(std::string const& what) const { return luck_.uniform(core::name_hash(what), 0); }
  bool chance(std::string const& what, double probability) const { return uniform(what) < probability; }
  /// A whole number from 0 to before `count`. Expects a count above 0.
  std::size_t below(std::string const& what, std::size_t count) const {
    return static_cast<std::size_t>(uniform(what) * static_cast<double>(count));
  }
  double between(std::string const& what, double low, double high) const {
    return low + (high - low) * uniform(what);
  }
  /// One of the words. Expects some.
  std::string const& one_of(std::string const& what, std::vector<std::string> const& words) const {
    return words[below(what, words.size())];
  }
  /// Some of the words, in their order; perhaps none.
  std::vector<std::string> some_of(std::string const& what, std::vector<std::string> const& words) const {
    double const share = uniform(what + " share");
    std::vector<std::string> drawn;
    for (auto const& word : words)
      if (chance(what + " " + word, share)) drawn.push_back(word);
    return drawn;
  }

 private:
  sim::RandomStreams luck_;
};

}  // namespace caseflow::random
