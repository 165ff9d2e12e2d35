#include "app/pool.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "sim/contract.hpp"

namespace caseflow::app {
namespace {

/// The exception of the lowest number among those that were thrown.
class FirstTrouble {
 public:
  void note(int number, std::exception_ptr trouble) {
    std::lock_guard const lock(mutex_);
    if (trouble_ && number_ < number) return;
    number_ = number;
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
  int number_ = 0;
  std::exception_ptr trouble_;
};

}  // namespace

void in_parallel(int first, int end, int threads, std::function<void(int)> const& work,
                 std::function<bool()> const& stop) {
  SIM_EXPECTS(threads >= 1);
  std::atomic<int> next{first};
  FirstTrouble trouble;
  auto const work_on = [&] {
    while (!trouble.any() && !stop()) {
      int const number = next.fetch_add(1, std::memory_order_relaxed);
      if (number >= end) return;
      try {
        work(number);
      } catch (...) {
        trouble.note(number, std::current_exception());
      }
    }
  };
  {
    std::vector<std::jthread> others;
    for (int i = 1; i < std::min(threads, end - first); ++i) others.emplace_back(work_on);
    work_on();
  }
  trouble.rethrow();
}

int thread_count(int options) {
  if (options > 0) return options;
  return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

}  // namespace caseflow::app
