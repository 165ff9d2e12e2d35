#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/forecast/request.hpp"
#include "tests/random/draws.hpp"
#include "tests/random/trial.hpp"

namespace caseflow::random {

/// A question as a user could ask it, in the text of a scenario's file.
struct Drawn {
  std::string base;  ///< The shipped scenario that it began as.
  std::string text;  ///< JSON; complete, with `before` where it is a what-if.
  Expected expected;
};

/// The shipped scenarios that random ones begin as.
std::vector<std::string> const& bases();

/// A shipped scenario with a few hundred cases and a few months, as it is. Expects one of `bases()`.
scenario::Scenario small(std::string const& base, double cases);

/// The question of a seed; the same on every machine.
Drawn draw(std::uint64_t seed);

/// The text of a question, with one source for all that is in it.
std::string text_of(forecast::ForecastRequest request);

}  // namespace caseflow::random
