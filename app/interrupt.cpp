#include "app/interrupt.hpp"

#include <atomic>
#include <csignal>

#include "app/failure.hpp"

namespace caseflow::app {
namespace {

std::atomic<bool> stop_asked{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may set it");

extern "C" void ask(int) { stop_asked.store(true, std::memory_order_relaxed); }

}  // namespace

void listen_for_interrupts() {
  struct sigaction action {};
  action.sa_handler = ask;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

bool interrupt_asked() { return stop_asked.load(std::memory_order_relaxed); }

void stop_if_interrupted() {
  if (interrupt_asked()) throw Failure{interrupted, "caseflow: interrupted; nothing was written\n"};
}

}  // namespace caseflow::app
