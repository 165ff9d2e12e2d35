#include "app/interrupt.hpp"

#include <atomic>
#include <csignal>
#include <ctime>

#include "app/failure.hpp"

namespace caseflow::app {
namespace {

/// The second of the first request, at least 1; 0 before.
std::atomic<std::time_t> asked_at{0};
static_assert(std::atomic<std::time_t>::is_always_lock_free, "a signal handler may set it");

/// Terminals and programs such as timeout send the same request twice at once: only later is it a second one.
constexpr std::time_t impatient_after = 2;

extern "C" void ask(int signal) {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  auto const second = now.tv_sec + 1;
  std::time_t first = 0;
  if (asked_at.compare_exchange_strong(first, second) || signal == SIGHUP) return;
  if (second - first < impatient_after) return;
  std::signal(signal, SIG_DFL);
  raise(signal);  // comes when this handler has returned
}

}  // namespace

void listen_for_interrupts() {
  for (int const signal : {SIGINT, SIGTERM, SIGHUP}) {
    struct sigaction action {};
    if (sigaction(signal, nullptr, &action) != 0 || action.sa_handler == SIG_IGN)
      continue;  // as nohup wants it
    action = {};
    action.sa_handler = ask;
    sigaction(signal, &action, nullptr);
  }
}

void refuse_broken_pipes() { std::signal(SIGPIPE, SIG_IGN); }

bool interrupt_asked() { return asked_at.load(std::memory_order_relaxed) != 0; }

void stop_if_interrupted() {
  if (interrupt_asked()) throw Failure{interrupted, "caseflow: interrupted; nothing was written\n"};
}

}  // namespace caseflow::app
