#pragma once

namespace caseflow::app {

/// From now on the first SIGINT, SIGTERM or SIGHUP asks the program to stop; SIGINT or SIGTERM again, a
/// second or two later, ends it at once. What whoever started the program wants ignored stays ignored.
void listen_for_interrupts();

/// From now on writing to a pipe whose reader has gone fails (EPIPE) and does not end the program.
void refuse_broken_pipes();

/// Whether it was asked to stop.
bool interrupt_asked();

/// Throws `Failure` (interrupted) if it was.
void stop_if_interrupted();

}  // namespace caseflow::app
