#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/quality/practice.hpp"
#include "sim/measure.hpp"

namespace caseflow::app {

/// What one replication leaves to whoever draws up the answer.
struct KeptReplication {
  sim::Observations observations{0, 0};
  quality::History history{};
};

/// Replications as bytes, exactly: whole numbers and floating-point numbers as a machine with the least
/// significant byte first has them in memory.
std::string encoded(std::span<KeptReplication const> replications);

/// The same replications; nothing of bytes that are none.
std::optional<std::vector<KeptReplication>> decoded(std::string_view bytes);

}  // namespace caseflow::app
