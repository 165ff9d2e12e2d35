#include "model/service/state/desks.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace caseflow::service {
namespace {

/// Two desks at one site of two, and three cases.
class some_desks : public testing::Test {
 protected:
  Desks desks_{2};
  Caseload cases_;
  PostNameId const posts_ = desks_.add_posts("posts");
  OfficerId const one_ = desks_.add(posts_, SiteId{1}, GradeId{0}),
                  other_ = desks_.add(posts_, SiteId{1}, GradeId{2});
  CaseId const a_ = cases_.open(), b_ = cases_.open(), c_ = cases_.open();
};

TEST_F(some_desks, are_found_at_their_site) {
  EXPECT_THAT(desks_.at(SiteId{1}), testing::ElementsAre(one_, other_));
  EXPECT_TRUE(desks_.at(SiteId{0}).empty());
  EXPECT_EQ(desks_.post_name(other_), "posts");
}

TEST_F(some_desks, list_each_case_where_the_case_says) {
  for (CaseId const id : {a_, b_, c_}) desks_.put_on_list(one_, cases_, id);
  desks_.take_off_list(one_, cases_, a_);
  desks_.put_on_list(other_, cases_, a_);
  EXPECT_THAT(desks_[one_].held(), testing::UnorderedElementsAre(b_, c_));
  EXPECT_THAT(desks_[other_].held(), testing::ElementsAre(a_));
  for (auto const& desk : desks_)
    for (std::size_t place = 0; place < desk.held().size(); ++place)
      EXPECT_EQ(cases_[desk.held()[place]].place_on_desk, place);
}

TEST_F(some_desks, take_off_no_case_that_is_not_there) {
  EXPECT_THROW(desks_.take_off_list(one_, cases_, a_), sim::ContractViolation);
}

TEST_F(some_desks, add_up_what_they_hold) {
  desks_.weigh(one_, {10, 20, 3}, 1);
  desks_.weigh(one_, {1, 2, 4}, 1);
  desks_.weigh(one_, {10, 20, 3}, -1);
  EXPECT_EQ(desks_[one_].cases(), 1);
  EXPECT_EQ(desks_[one_].load().weekly_minutes, 1);
  EXPECT_EQ(desks_[one_].load().expected_minutes, 2);
  EXPECT_EQ(desks_[one_].load().points, 4);
  EXPECT_EQ(desks_[other_].cases(), 0);
}

}  // namespace
}  // namespace caseflow::service
