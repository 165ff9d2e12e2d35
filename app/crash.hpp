#pragma once

#include <cstdint>
#include <string>

#include "app/options.hpp"

namespace caseflow::app {

/// From now on a signal that ends the program by a fault of ours (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT)
/// leaves the lines of a contract violation on standard error before it does: what was being done, by which
/// version, and the command that repeats it. `command` is the one that was given.
void tell_of_crashes(std::string const& command);

/// "scenario small.json, replication 3, seed 1" and the command that repeats it, as lines that end a message
/// about a bug of ours. They begin with the version. Of a draw of `facts` (`parameters`): "facts
/// norfolk-suffolk, draw 3, seed 1", with the command of which it is the last draw.
std::string how_to_repeat(Options const& options, int replication);

/// While it lives, what this thread does is this replication.
class Doing {
 public:
  Doing(Options const& options, int replication);
  ~Doing();
  Doing(Doing const&) = delete;
  Doing& operator=(Doing const&) = delete;

 private:
  std::string const lines_;
};

}  // namespace caseflow::app
