#include <cstdlib>
#include <new>

#include "sim/calendar.hpp"
#include "sim/chance.hpp"

namespace {
std::uint64_t allocations = 0;
}

// Counts every allocation of this test program.
void* operator new(std::size_t size) {
  ++allocations;
  if (auto* const memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, std::nothrow_t const&) noexcept {
  ++allocations;
  return std::malloc(size);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace caseflow::sim {
namespace {

struct Visit {
  std::uint32_t person, nth;
};

TEST(CalendarMemory, nothing_is_allocated_after_warm_up) {
  RandomStreams const random(1, 0);
  DayCalendar<Visit, 2> calendar(2'000);
  for (std::uint32_t person = 0; person < 5'000; ++person)
    calendar.schedule(static_cast<Day>(person % 30), 1, {person, 0});
  std::uint64_t warm = 0;
  for (; calendar.running(); calendar.advance()) {
    if (calendar.today() == 200) warm = allocations;
    if (calendar.today() == 1'950) {
      EXPECT_EQ(calendar.pending(), 5'000U);
      EXPECT_EQ(allocations, warm);
    }
    calendar.drain(1, [&](Visit const& visit) {
      auto const days = 1 + static_cast<Day>(30 * random.uniform(visit.person, 1, visit.nth));
      calendar.schedule(calendar.today() + days, 1, {visit.person, visit.nth + 1});
    });
  }
  EXPECT_GT(warm, 0U);
  EXPECT_GT(calendar.taken(), 500'000U);
}

}  // namespace
}  // namespace caseflow::sim
