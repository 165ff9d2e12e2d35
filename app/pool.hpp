#pragma once

#include <functional>

namespace caseflow::app {

/// Calls `work(i)` once for each i from `first` to before `end`, in any order, on so many threads at a time.
///
/// Before each it asks `stop`; once that is true no further work begins. Returns when everything begun has
/// ended. If some work threw, nothing further begins either, and the exception of the lowest i is thrown
/// again. `work` and `stop` are called from several threads. Expects `threads >= 1`.
void in_parallel(int first, int end, int threads, std::function<void(int)> const& work,
                 std::function<bool()> const& stop);

/// The threads to use where 0 means all that the machine has.
int thread_count(int options);

}  // namespace caseflow::app
