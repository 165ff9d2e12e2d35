#include "app/progress.hpp"

#include <cmath>
#include <cstdio>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

namespace caseflow::app {
namespace {

constexpr std::chrono::milliseconds between_lines{100};

/// "1 min 5 s".
std::string duration(double seconds) {
  auto const whole = std::lround(seconds);
  return whole < 60 ? fmt::format("{} s", whole) : fmt::format("{} min {} s", whole / 60, whole % 60);
}

}  // namespace

Progress::Progress(bool quiet) : shown_(!quiet && ::isatty(STDERR_FILENO) == 1) {}

Progress::~Progress() {
  if (width_ > 0) std::fputs(fmt::format("\r{:{}}\r", "", width_).c_str(), stderr);
}

void Progress::step() {
  int const done = ++done_;
  if (!shown_) return;
  std::unique_lock const lock(mutex_, std::try_to_lock);
  if (!lock) return;
  auto const now = Clock::now();
  if (now >= next_) show(done, now);
}

void Progress::show(int done, Clock::time_point now) {
  next_ = now + between_lines;
  auto const elapsed = std::chrono::duration<double>(now - began_).count();
  auto const left = elapsed / done * (total_ - done);
  auto const line =
      fmt::format("{} of {} replications, {} left", done, total_.load(), duration(left < 0 ? 0 : left));
  std::fputs(fmt::format("\r{:{}}", line, width_).c_str(), stderr);
  std::fflush(stderr);
  width_ = line.size() > width_ ? line.size() : width_;
}

}  // namespace caseflow::app
