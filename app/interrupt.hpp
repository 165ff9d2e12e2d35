#pragma once

namespace caseflow::app {

/// From now on the first SIGINT or SIGTERM asks the program to stop; a second one ends it at once.
void listen_for_interrupts();

/// Whether it was asked to.
bool interrupt_asked();

/// Throws `Failure` (interrupted) if it was.
void stop_if_interrupted();

}  // namespace caseflow::app
