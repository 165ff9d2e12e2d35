#include "sim/calendar.hpp"

#include <map>
#include <memory>
#include <numeric>
#include <utility>
#include <vector>

namespace caseflow::sim {
namespace {

struct Event {
  int number;
};
using Calendar = DayCalendar<Event, 3>;
using Order = std::vector<int>;

Order drained(Calendar& calendar, int phase) {
  Order order;
  calendar.drain(phase, [&](Event const& event) { order.push_back(event.number); });
  return order;
}

TEST(Calendar, equal_times_happen_in_order_of_scheduling) {
  Calendar calendar(2);
  for (int i = 0; i < 1000; ++i) calendar.schedule(0, 1, {i});
  Order expected(1000);
  for (int i = 0; i < 1000; ++i) expected[static_cast<std::size_t>(i)] = i;
  EXPECT_EQ(drained(calendar, 1), expected);
}

TEST(Calendar, what_a_handler_schedules_for_now_follows_in_the_same_drain) {
  Calendar calendar(1);
  calendar.schedule(0, 0, {0});
  Order order;
  calendar.drain(0, [&](Event const& event) {
    order.push_back(event.number);
    if (event.number < 500) calendar.schedule(0, 0, {event.number + 1});
    EXPECT_EQ(order.back(), event.number) << "the event must outlive what its handler schedules";
  });
  EXPECT_EQ(order.size(), 501U);
  EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
}

TEST(Calendar, what_is_announced_comes_later_in_the_same_order) {
  constexpr int scheduled = 1000, in_all = 1500;
  Calendar calendar(1);
  for (int i = 0; i < scheduled; ++i) calendar.schedule(0, 0, {i});
  Order announced;
  int next = 0;
  calendar.drain(
      0,
      [&](Event const& event) {
        EXPECT_EQ(event.number, next++);
        if (event.number < in_all - scheduled) calendar.schedule(0, 0, {scheduled + event.number});
      },
      [&](Event const& event) {
        EXPECT_GE(event.number, next);
        announced.push_back(event.number);
      });
  EXPECT_EQ(next, in_all);
  Order every(in_all);
  std::iota(every.begin(), every.end(), 0);
  EXPECT_EQ(announced, every) << "with a thousand before them, even those that come meanwhile are announced";
}

TEST(Calendar, what_lies_beyond_the_end_is_dropped_and_counted) {
  Calendar calendar(5);
  calendar.schedule(5, 0, {1});
  calendar.schedule(1'000'000, 2, {2});
  calendar.schedule(4, 2, {3});
  EXPECT_EQ(calendar.beyond(), 2U);
  EXPECT_EQ(calendar.pending(), 1U);
}

TEST(Calendar, the_past_cannot_be_scheduled) {
  Calendar calendar(5);
  calendar.drain(1, [](Event const&) {});
  EXPECT_EQ(calendar.phase(), 1);
  EXPECT_THROW(calendar.schedule(0, 0, {1}), ContractViolation);
  EXPECT_NO_THROW(calendar.schedule(0, 1, {1}));
  EXPECT_THROW(calendar.schedule(-1, 2, {1}), ContractViolation);
  EXPECT_THROW(calendar.schedule(1, 3, {1}), ContractViolation);
  EXPECT_THROW(calendar.schedule(1, -1, {1}), ContractViolation);
}

TEST(Calendar, phases_are_drained_upwards_and_a_day_ends_empty) {
  Calendar calendar(2);
  calendar.schedule(0, 2, {1});
  calendar.drain(1, [](Event const&) {});
  EXPECT_THROW(calendar.drain(0, [](Event const&) {}), ContractViolation);
  EXPECT_THROW(calendar.drain(3, [](Event const&) {}), ContractViolation);
  EXPECT_THROW(calendar.advance(), ContractViolation);
  EXPECT_EQ(drained(calendar, 2), Order{1});
  calendar.advance();
  EXPECT_EQ(calendar.today(), 1);
  EXPECT_EQ(calendar.phase(), 0);
  EXPECT_TRUE(calendar.running());
  calendar.advance();
  EXPECT_FALSE(calendar.running());
  EXPECT_THROW(calendar.advance(), ContractViolation);
}

/// The same calendar, slow and plain: events sorted by day, phase and order of scheduling.
class Oracle {
 public:
  void schedule(Day day, int phase, int number) { events_[{{day, phase}, order_++}] = number; }
  std::pair<bool, int> take(Day day, int phase) {
    if (events_.empty() || events_.begin()->first.first != std::pair{day, phase}) return {false, 0};
    auto const number = events_.begin()->second;
    events_.erase(events_.begin());
    return {true, number};
  }
  std::size_t size() const { return events_.size(); }

 private:
  std::map<std::pair<std::pair<Day, int>, int>, int> events_;
  int order_ = 0;
};

RC_GTEST_PROP(CalendarProperty, agrees_with_a_sorted_map, ()) {
  Day const end = *rc::gen::inRange(1, 40);
  int const starts = *rc::gen::inRange(0, 300);
  int const children = *rc::gen::inRange(0, 3);
  Calendar calendar(end);
  Oracle oracle;
  int number = 0;
  std::uint64_t beyond = 0, taken = 0;
  auto const schedule = [&](Day day, int phase) {
    calendar.schedule(day, phase, {number});
    if (day < end) {
      oracle.schedule(day, phase, number);
    } else {
      ++beyond;
    }
    ++number;
  };
  for (int i = 0; i < starts; ++i) schedule(*rc::gen::inRange(0, end + 2), *rc::gen::inRange(0, 3));
  for (; calendar.running(); calendar.advance()) {
    for (int phase = 0; phase < 3; ++phase) {
      calendar.drain(phase, [&](Event const& event) {
        auto const [any, expected] = oracle.take(calendar.today(), phase);
        RC_ASSERT(any);
        RC_ASSERT(event.number == expected);
        RC_ASSERT(calendar.taken() == ++taken);
        for (int i = 0; i < children && number < 3000; ++i) {
          // Half of the children fall on the same day, and those in the same or a later phase.
          Day const day = calendar.today() + (number % 2) * (1 + number % 7);
          schedule(day, day > calendar.today() ? number % 3 : phase + number % (3 - phase));
        }
        RC_ASSERT(calendar.pending() == oracle.size());
      });
    }
  }
  RC_ASSERT(calendar.pending() == 0U);
  RC_ASSERT(calendar.beyond() == beyond);
}

/// Everything that happens from today on, day by day, and what was counted along. What is handed over
/// schedules one more for a while.
std::vector<std::uint64_t> rest(Calendar& calendar) {
  std::vector<std::uint64_t> order{calendar.pending(), calendar.taken(), calendar.beyond()};
  for (; calendar.running(); calendar.advance())
    for (int phase = 0; phase < 3; ++phase)
      calendar.drain(phase, [&](Event const& event) {
        order.push_back(static_cast<std::uint64_t>(event.number));
        if (event.number % 3 == 0)
          calendar.schedule(calendar.today() + event.number % 5, 2, {event.number + 100'001});
      });
  order.push_back(calendar.beyond());
  return order;
}

RC_GTEST_PROP(CalendarProperty, a_copy_goes_on_as_the_other_would, ()) {
  Day const end = *rc::gen::inRange(1, 12), copied_on = *rc::gen::inRange(0, static_cast<int>(end));
  int const scheduled = *rc::gen::inRange(0, 2000);
  std::vector<std::pair<Day, int>> const times = *rc::gen::container<std::vector<std::pair<Day, int>>>(
      static_cast<std::size_t>(scheduled),
      rc::gen::pair(rc::gen::inRange<Day>(0, end + 1), rc::gen::inRange(0, 3)));
  auto const as_it_was = [&] {
    auto made = std::make_unique<Calendar>(end);
    int number = 0;
    for (auto const& [day, phase] : times) made->schedule(day, phase, {number++});
    for (; made->today() < copied_on; made->advance())
      for (int phase = 0; phase < 3; ++phase) made->drain(phase, [](Event const&) {});
    return made;
  };
  auto const expected = rest(*as_it_was());
  auto original = as_it_was();
  Calendar copy(*original), disturbed(*original);
  for (int i = 0; i < 300; ++i) disturbed.schedule(copied_on + i % 3, i % 3, {1 + 3 * i});
  (void)rest(disturbed);
  RC_ASSERT(rest(*original) == expected);  // was not touched by what happened to its copy
  original.reset();
  Calendar moved(std::move(copy));
  RC_ASSERT(rest(moved) == expected);
}

}  // namespace
}  // namespace caseflow::sim
