#include "app/crash.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstddef>
#include <memory>
#include <string_view>

#include <fmt/format.h>
#include <unistd.h>

#include "app/manifest.hpp"
#include "app/quoted.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::app {
namespace {

struct Ending {
  int signal;
  std::string_view name;
};
constexpr std::array endings{Ending{SIGSEGV, "SIGSEGV"}, Ending{SIGBUS, "SIGBUS"}, Ending{SIGFPE, "SIGFPE"},
                             Ending{SIGILL, "SIGILL"}, Ending{SIGABRT, "SIGABRT"}};

// What the handler reads is ready before it is needed: it may neither allocate nor lock.
std::array<struct sigaction, endings.size()> former{};
std::string const* lines_of_the_program = nullptr;
thread_local std::string const* lines_of_the_replication = nullptr;  // that this thread does
std::atomic_flag said = ATOMIC_FLAG_INIT;

void say(std::string_view text) {
  while (!text.empty()) {
    auto const size = ::write(STDERR_FILENO, text.data(), text.size());
    if (size <= 0) return;
    text.remove_prefix(static_cast<std::size_t>(size));
  }
}

extern "C" void tell_and_end(int signal) {
  if (said.test_and_set()) {  // another thread is telling, and ends the program
    for (;;) ::pause();
  }
  std::size_t at = 0;
  while (endings[at].signal != signal) ++at;
  say("caseflow: this is our bug, not your scenario. Please send us these lines and the scenario.\n  ended "
      "by ");
  say(endings[at].name);
  say("\n");
  say(lines_of_the_replication ? *lines_of_the_replication : *lines_of_the_program);
  // What was to happen before this handler was here happens now: the end, as a rule, with this signal.
  ::sigaction(signal, &former[at], nullptr);
  ::raise(signal);  // comes when this handler has returned
}

/// Where a handler can run though a thread has used up its own stack.
class SpareStack {
 public:
  SpareStack() {
    stack_t stack{};
    stack.ss_sp = memory_.get();
    stack.ss_size = size;
    ::sigaltstack(&stack, &former_);
  }
  ~SpareStack() { ::sigaltstack(&former_, nullptr); }
  SpareStack(SpareStack const&) = delete;
  SpareStack& operator=(SpareStack const&) = delete;

 private:
  static constexpr std::size_t size = 65536;
  std::unique_ptr<std::byte[]> const memory_ = std::make_unique<std::byte[]>(size);
  stack_t former_{};
};

void have_spare_stack() { thread_local SpareStack const stack; }

}  // namespace

void tell_of_crashes(std::string const& command) {
  static std::string lines;
  lines = fmt::format("  caseflow {}\n  repeat with: {}\n", version_with_commit(),
                      scenario::shown_in_a_line(command));
  lines_of_the_program = &lines;
  have_spare_stack();
  for (std::size_t i = 0; i < endings.size(); ++i) {
    struct sigaction action {};
    action.sa_handler = tell_and_end;
    action.sa_flags = SA_ONSTACK;
    ::sigaction(endings[i].signal, &action, &former[i]);
  }
}

std::string how_to_repeat(Options const& options, int replication) {
  auto const lines = [&](std::string_view kind, std::string_view number_of, int number,
                         std::string const& command) {
    return fmt::format("  caseflow {}, {} {}, {} {}, seed {}\n  repeat with: {}\n", version_with_commit(),
                       kind, scenario::shown_in_a_line(options.subject), number_of, number, options.seed,
                       scenario::shown_in_a_line(command));
  };
  if (options.parameters && options.verb == Verb::facts)  // comes last where no more are asked for
    return lines("facts", "draw", replication,
                 fmt::format("caseflow facts {} --replications 1 --draws {} --seed {} --threads 1",
                             quoted(options.subject), std::max(replication + 1, min_draws), options.seed));
  auto command = fmt::format("caseflow run {}", quoted(options.subject));
  for (auto const& overlay : options.overlays) command += fmt::format(" --with {}", quoted(overlay));
  for (auto const& setting : options.settings)
    command += fmt::format(" --set {}", quoted(setting.pointer + '=' + setting.value));
  command += fmt::format("{} --seed {} --only {}", options.parameters ? " --parameters" : "", options.seed,
                         replication);
  return lines("scenario", "replication", replication, command);
}

Doing::Doing(Options const& options, int replication) : lines_(how_to_repeat(options, replication)) {
  have_spare_stack();
  lines_of_the_replication = &lines_;
}

Doing::~Doing() { lines_of_the_replication = nullptr; }

}  // namespace caseflow::app
