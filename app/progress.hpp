#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>

namespace caseflow::app {

/// "1 min 5 s".
std::string duration_text(double seconds);

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
  std::atomic<int> total_{0}, done_{0};
  std::mutex mutex_;  ///< Guards what follows, and the terminal.
  /// When how many were done: what comes before the first one, models that are made ready, says nothing of
  /// the rest.
  Clock::time_point measured_from_;
  int done_by_then_ = 0;
  Clock::time_point next_;
  std::size_t width_ = 0;  ///< Of the line that stands there.
};

}  // namespace caseflow::app
