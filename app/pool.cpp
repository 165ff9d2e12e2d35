#include "app/pool.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <tuple>
#include <utility>
#include <vector>

#include "sim/contract.hpp"

namespace caseflow::app {
namespace {

/// A piece of work (its part is -1, before all others), or a part of it.
struct Task {
  int piece, part;
  friend bool operator<(Task const& one, Task const& other) {
    return std::tie(one.piece, one.part) < std::tie(other.piece, other.part);
  }
};
constexpr int beginning = -1;

/// The exception of the lowest task among those that were thrown.
class FirstTrouble {
 public:
  void note(Task const& task, std::exception_ptr trouble) {
    std::lock_guard const lock(mutex_);
    if (trouble_ && task_ < task) return;
    task_ = task;
    trouble_ = std::move(trouble);
    any_.store(true, std::memory_order_relaxed);
  }
  bool any() const { return any_.load(std::memory_order_relaxed); }
  /// Call when all threads have ended.
  void rethrow() const {
    if (trouble_) std::rethrow_exception(trouble_);
  }

 private:
  std::mutex mutex_;
  std::atomic<bool> any_{false};
  Task task_{0, 0};
  std::exception_ptr trouble_;
};

/// What is to be done next. A thread that finds nothing waits while others may still bring parts.
class Board {
 public:
  Board(int first, int end) : next_(first), end_(end) {}

  std::optional<Task> take() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return !parts_.empty() || next_ < end_ || begun_ == 0; });
    if (!parts_.empty()) {
      Task const part = parts_.front();
      parts_.pop_front();
      return part;
    }
    if (next_ >= end_) return std::nullopt;
    ++begun_;
    return Task{next_++, beginning};
  }
  /// A piece that was taken has become so many parts.
  void add(int piece, int parts) {
    {
      std::lock_guard const lock(mutex_);
      for (int part = 0; part < parts; ++part) parts_.push_back({piece, part});
      --begun_;
    }
    changed_.notify_all();
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int next_, end_;
  int begun_ = 0;  ///< Pieces that are not yet in parts.
  std::deque<Task> parts_;
};

}  // namespace

void in_parallel(int first, int end, int threads, std::function<int(int)> const& begin,
                 std::function<void(int, int)> const& go_on, std::function<bool()> const& stop) {
  SIM_EXPECTS(threads >= 1);
  Board board(first, end);
  FirstTrouble trouble;
  auto const work_on = [&] {
    while (!trouble.any() && !stop()) {
      auto const task = board.take();
      if (!task) return;
      int parts = 0;
      try {
        if (trouble.any() || stop())
          parts = 0;  // there was some while this thread waited
        else if (task->part == beginning)
          parts = begin(task->piece);
        else
          go_on(task->piece, task->part);
      } catch (...) {
        trouble.note(*task, std::current_exception());
      }
      if (task->part == beginning) board.add(task->piece, parts);
    }
  };
  {
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i) others.emplace_back(work_on);
    work_on();
  }
  trouble.rethrow();
}

void in_parallel(int first, int end, int threads, std::function<void(int)> const& work,
                 std::function<bool()> const& stop) {
  auto const whole = [&](int i) {
    work(i);
    return 0;
  };
  in_parallel(
      first, end, std::min(threads, std::max(1, end - first)), whole, [](int, int) {}, stop);
}

int thread_count(int options) {
  if (options > 0) return options;
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

}  // namespace caseflow::app
