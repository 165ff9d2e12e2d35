#include "model/service/desk/pool.hpp"

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// A service on its first day with people, and a team of its first two officers to serve what the tests ask.
class a_pool : public testing::Test {
 protected:
  Model const model_ = model({Size::small, brief()});
  Service service_{model_, test_seed, 0};
  Pool pool_;
  PersonId const first_{0}, second_{1};
  std::vector<int> done_;

  void SetUp() override {
    while (service_.today() <= model_.staffed) service_.simulate_day();
    pool_.join(first_);
    pool_.join(second_);
    for (PersonId const id : pool_.members()) {
      service_.staff[id].here = true;
      service_.staff[id].away_until = never;
    }
  }
  void ask(int subject, int priority, sim::Day due, float minutes) {
    pool_.ask({.subject = CaseId{subject},
               .work = PoolWork::release_plan,
               .priority = PoolPriority{static_cast<std::uint8_t>(priority)},
               .due = due,
               .minutes_left = minutes});
  }
  double serve(double minutes) {
    return pool::serve(
        service_, pool_, minutes, [](PoolTask const& task) { return task.subject != CaseId{99}; },
        [&](PoolTask const& task) { done_.push_back(static_cast<int>(task.subject.as<CaseId>().number())); });
  }
};

TEST_F(a_pool, serves_by_priority_then_due_date_then_as_asked) {
  ask(1, 1, 10, 5);
  ask(2, 0, 20, 5);
  ask(3, 1, 5, 5);
  ask(4, 1, 10, 5);
  EXPECT_EQ(serve(100), 80);
  EXPECT_THAT(done_, testing::ElementsAre(2, 3, 1, 4));
  EXPECT_TRUE(pool_.tasks().empty());
}

TEST_F(a_pool, keeps_what_the_day_did_not_finish) {
  ask(1, 0, 1, 30);
  ask(2, 0, 2, 30);
  EXPECT_EQ(serve(40), 0);
  EXPECT_THAT(done_, testing::ElementsAre(1));
  ASSERT_EQ(pool_.tasks().size(), 1u);
  EXPECT_EQ(pool_.tasks().front().minutes_left, 20);
  EXPECT_EQ(serve(25), 5);
  EXPECT_THAT(done_, testing::ElementsAre(1, 2));
}

TEST_F(a_pool, drops_what_is_no_longer_wanted_without_giving_it_time) {
  ask(99, 0, 1, 30);
  ask(2, 0, 2, 30);
  EXPECT_EQ(serve(30), 0);
  EXPECT_THAT(done_, testing::ElementsAre(2));
}

TEST_F(a_pool, has_the_minutes_of_those_who_are_there) {
  service_.staff[first_].fte = 1;
  service_.staff[second_].fte = 0.5F;
  EXPECT_EQ(pool::minutes_today(service_, pool_, 200), 300);
  service_.staff[first_].away_until = service_.today() + 1;
  EXPECT_EQ(pool::minutes_today(service_, pool_, 200), 100);
  service_.staff[second_].here = false;
  EXPECT_EQ(pool::minutes_today(service_, pool_, 200), 0);
}

TEST_F(a_pool, does_nothing_without_time) {
  ask(1, 0, 1, 30);
  EXPECT_EQ(serve(0), 0);
  EXPECT_TRUE(done_.empty());
  EXPECT_EQ(pool_.tasks().size(), 1u);
}

}  // namespace
}  // namespace caseflow::service
