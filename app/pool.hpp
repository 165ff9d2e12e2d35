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

/// The same for pieces of work that fork: `begin(i)` does what comes first and tells into how many parts the
/// rest falls (0 or more), then `go_on(i, part)` is called once for each, on any thread. Parts that are ready
/// come before pieces that are not begun, so that no more than `threads` pieces lie about half done. An
/// exception of a lower i, then of a lower part, comes first.
void in_parallel(int first, int end, int threads, std::function<int(int)> const& begin,
                 std::function<void(int, int)> const& go_on, std::function<bool()> const& stop);

/// The threads to use where 0 means all that the machine has.
int thread_count(int options);

}  // namespace caseflow::app
