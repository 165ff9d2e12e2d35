#include "model/service/state/offered_places.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace caseflow::service {
namespace {

/// A need for which three wait; the second to be released has lost interest.
class offered_places : public testing::Test {
 protected:
  OfferedPlaces places_{1};
  NeedId const homes_{0};
  std::vector<CaseId> given_;

  void SetUp() override {
    places_.seek(homes_, {CaseId{1}, 0, 30});
    places_.seek(homes_, {CaseId{2}, 0, 20});
    places_.seek(homes_, {CaseId{3}, 0, 10});
  }
  void offer(double places) {
    places_.offer(
        homes_, places, [](Seeker const& one) { return one.subject != CaseId{2}; },
        [&](Seeker const& one) { given_.push_back(one.subject); });
  }
};

TEST_F(offered_places, go_to_who_is_released_first) {
  offer(1);
  EXPECT_THAT(given_, testing::ElementsAre(CaseId{3}));
  ASSERT_EQ(places_.seekers(homes_).size(), 1u);  // and the next is struck off
  EXPECT_EQ(places_.seekers(homes_).front().subject, CaseId{1});
}

TEST_F(offered_places, are_given_whole_and_only_a_part_is_carried_on) {
  offer(0.6);
  EXPECT_TRUE(given_.empty());
  offer(0.6);
  EXPECT_THAT(given_, testing::ElementsAre(CaseId{3}));
  offer(5);  // one more waits; what is left of these goes to others
  EXPECT_EQ(given_.size(), 2u);
  places_.seek(homes_, {CaseId{4}, 0, 40});
  offer(0.5);
  EXPECT_EQ(given_.size(), 2u);
}

TEST_F(offered_places, of_one_day_go_to_who_came_first) {
  places_.seek(homes_, {CaseId{4}, 0, 10});
  offer(2);
  EXPECT_THAT(given_, testing::ElementsAre(CaseId{3}, CaseId{4}));
}

}  // namespace
}  // namespace caseflow::service
