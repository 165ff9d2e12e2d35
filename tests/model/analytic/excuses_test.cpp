#include "model/analytic/excuses.hpp"

namespace caseflow::analytic {
namespace {

scenario::Enforcement looking(int number, double weeks) {
  scenario::Enforcement made;
  made.excuses = number;
  made.excuses_weeks = weeks;
  made.excuses_refused_share = 0.25;
  return made;
}

// Every outcome of the contacts written out: the second of two, and the second again after the count began
// anew.
TEST(Excuses, the_second_is_looked_into_and_the_count_begins_again) {
  double const a = 0.3, b = 0.7;
  Excuses excuses(looking(2, 100));
  EXPECT_EQ(excuses.contact(0, a).refused, 0);
  EXPECT_NEAR(excuses.contact(7, a).refused, 0.25 * a * a, 1e-12);
  EXPECT_NEAR(excuses.contact(14, a).refused, 0.25 * 2 * a * a * b, 1e-12);
  auto const fourth = excuses.contact(21, a);
  EXPECT_NEAR(fourth.refused, 0.25 * (3 * a * a * b * b + a * a * a * a), 1e-12);
  EXPECT_NEAR(fourth.visited, 3 * fourth.refused, 1e-12);
}

TEST(Excuses, those_too_far_apart_are_not) {
  Excuses excuses(looking(2, 3));
  for (int day = 0; day < 400; day += 28) EXPECT_EQ(excuses.contact(day, 0.5).refused, 0);
  Excuses at_the_edge(looking(2, 4));
  at_the_edge.contact(0, 1);
  EXPECT_EQ(at_the_edge.contact(28, 1).refused, 0.25);
}

TEST(Excuses, one_alone_may_be_enough) {
  Excuses excuses(looking(1, 12));
  for (int day = 0; day < 100; day += 7) EXPECT_NEAR(excuses.contact(day, 0.2).refused, 0.05, 1e-12);
}

}  // namespace
}  // namespace caseflow::analytic
