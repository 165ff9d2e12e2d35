#include "app/progress.hpp"

#include <cmath>
#include <cstdio>
#include <string>

#include <fmt/format.h>
#include <unistd.h>

namespace caseflow::app {
namespace {

constexpr std::chrono::milliseconds between_lines{100};

}  // namespace

std::string duration_text(double seconds) {
  auto const whole = std::lround(seconds);
  return whole < 60 ? fmt::format("{} s", whole) : fmt::format("{} min {} s", whole / 60, whole % 60);
}

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
  auto line = fmt::format("{} of {} replications", done, total_.load());
  if (done_by_then_ == 0) {
    measured_from_ = now;
    done_by_then_ = done;
  } else if (done > done_by_then_) {
    auto const elapsed = std::chrono::duration<double>(now - measured_from_).count();
    auto const left = elapsed / (done - done_by_then_) * (total_ - done);
    line += fmt::format(", {} left", duration_text(left < 0 ? 0 : left));
  }
  std::fputs(fmt::format("\r{:{}}", line, width_).c_str(), stderr);
  std::fflush(stderr);
  width_ = line.size() > width_ ? line.size() : width_;
}

}  // namespace caseflow::app
