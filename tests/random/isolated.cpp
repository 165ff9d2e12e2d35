#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <system_error>

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/random/trial.hpp"

namespace caseflow::random {
namespace {

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif
#else
constexpr bool sanitized = false;
#endif
constexpr int slower = sanitized ? 10 : 1;  // than a release build

void limit(int resource, rlim_t value) {
  rlimit const both{value, value};
  setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

[[noreturn]] void live_as_child(int out, std::string const& text, Expected expected, Allowed const& allowed) {
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, static_cast<rlim_t>(allowed.seconds * slower));
  if (!sanitized) limit(RLIMIT_AS, static_cast<rlim_t>(allowed.megabytes + 256) * 1024 * 1024);
  auto const outcome = trial(text, expected);
  auto const told = std::to_string(static_cast<int>(outcome.end)) + outcome.told;
  std::size_t written = 0;
  while (written < told.size()) {
    auto const now = write(out, told.data() + written, told.size() - written);
    if (now <= 0) _exit(3);
    written += static_cast<std::size_t>(now);
  }
  _exit(0);  // what the parent has buffered is not written twice
}

std::string read_all(int in) {
  std::string all;
  char buffer[4096];
  for (;;) {
    auto const got = read(in, buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return all;
    all.append(buffer, static_cast<std::size_t>(got));
  }
}

double seconds(timeval const& time) {
  return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

}  // namespace

Outcome isolated_trial(std::string const& text, Expected expected, Allowed const& allowed) {
  int pipes[2];
  if (pipe(pipes) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
  std::fflush(nullptr);
  auto const child = fork();
  if (child < 0) throw std::system_error(errno, std::generic_category(), "fork");
  if (child == 0) {
    close(pipes[0]);
    live_as_child(pipes[1], text, expected, allowed);
  }
  close(pipes[1]);
  auto const told = read_all(pipes[0]);
  close(pipes[0]);
  int status = 0;
  rusage used{};
  while (wait4(child, &status, 0, &used) < 0 && errno == EINTR) {
  }
  Outcome outcome;
  outcome.seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
  outcome.megabytes = static_cast<double>(used.ru_maxrss) / 1024;
  if (WIFSIGNALED(status)) {
    int const signal = WTERMSIG(status);
    outcome.told = signal == SIGXCPU || signal == SIGKILL
                       ? fmt::format("more than {} seconds", allowed.seconds * slower)
                       : fmt::format("ended by signal {} ({})", signal, strsignal(signal));
  } else if (WEXITSTATUS(status) != 0 || told.empty()) {
    outcome.told = fmt::format("ended with code {}", WEXITSTATUS(status));
  } else {
    outcome.end = static_cast<End>(told.front() - '0');
    outcome.told = told.substr(1);
  }
  if (!sanitized && outcome.megabytes > allowed.megabytes) {
    outcome.end = End::fault;
    outcome.told = fmt::format("{:.0f} megabytes of memory", outcome.megabytes);
  }
  return outcome;
}

}  // namespace caseflow::random
