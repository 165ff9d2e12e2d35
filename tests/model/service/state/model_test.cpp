#include "model/service/state/model.hpp"

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

TEST(model, inspectors_read_on_the_start_date_and_on_their_own) {
  Model made = model({Size::small, brief()});
  scenario::NextInspection next = made.now.scenario.inspection;
  ASSERT_FALSE(next.date);
  made.inspect(next, next, 4);
  EXPECT_TRUE(made.readings.empty());
  next.date = made.days.date(made.start + 60);
  made.inspect(next, next, 4);
  ASSERT_EQ(made.readings.size(), 2u);
  EXPECT_EQ(made.readings[0].on, made.start);
  EXPECT_EQ(made.readings[1].on, made.start + 60);
  next.date.reset();
  made.inspect(next, next, 4);
  EXPECT_TRUE(made.readings.empty());
}

}  // namespace
}  // namespace caseflow::service
