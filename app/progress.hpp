#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <mutex>

namespace caseflow::app {

/// How far the run is, on standard error, where that is a terminal: one line, at most ten times a second,
/// wiped at the end. Plain characters only.
class Progress {
 public:
  explicit Progress(bool quiet);
  ~Progress();
  Progress(Progress const&) = delete;
  Progress& operator=(Progress const&) = delete;

  /// So many replications will be run, as far as is known now.
  void expect(int total) { total_ = total; }
  /// One more is done. May be called from any thread.
  void step();

 private:
  using Clock = std::chrono::steady_clock;

  void show(int done, Clock::time_point now);

  bool const shown_;
  Clock::time_point const began_ = Clock::now();
  std::atomic<int> total_{0}, done_{0};
  std::mutex mutex_;  ///< Guards what follows, and the terminal.
  Clock::time_point next_ = began_;
  std::size_t width_ = 0;  ///< Of the line that stands there.
};

}  // namespace caseflow::app
