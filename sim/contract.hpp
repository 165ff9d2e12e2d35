#pragma once

#include <stdexcept>
#include <string>

namespace caseflow::sim {

/// A broken promise inside this program: a bug, never the user's fault. The command that runs replications
/// adds the replication and the seed, and prints how to repeat it.
class ContractViolation : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

[[noreturn]] inline void violate(char const* kind, char const* claim, char const* file, int line) {
  throw ContractViolation(std::string(kind) + " failed: " + claim + " (" + file + ':' + std::to_string(line) +
                          ')');
}

}  // namespace caseflow::sim

/// The caller's promise, checked in every build.
#define SIM_EXPECTS(claim) \
  ((claim) ? void() : ::caseflow::sim::violate("precondition", #claim, __FILE__, __LINE__))

/// Our own promise, checked in every build.
#define SIM_ENSURES(claim) \
  ((claim) ? void() : ::caseflow::sim::violate("postcondition", #claim, __FILE__, __LINE__))
