#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// Three months for the hours, so that most requirements need more time.
Settings const short_of_time = brief() + Settings{{"/unpaid_work/limit_months", "3"}};
Settings const no_time = short_of_time + Settings{{"/workforce/casework_share", "0.05"}};
Which const in_time{"unpaid_work_extension_in_time_share"};

TEST(extension, officers_with_time_apply_in_time) {
  Runs const ample({Size::small, short_of_time}, 2, 0);
  EXPECT_GT(ample.base(in_time), 50);
  EXPECT_GT(ample.mean(in_time), 0.8);
  Runs const busy({Size::small, no_time}, 2, 0);
  EXPECT_LT(busy.mean(in_time), ample.mean(in_time) - 0.2);
}

TEST(extension, no_hours_are_worked_between_the_limit_and_the_application) {
  Model const shared = model({Size::small, no_time});
  Service service(shared, test_seed, 0);
  core::ListBy<RequirementId, float> done_when_halted;
  std::size_t halted = 0;
  live(service, [&](Service const& now) {
    while (done_when_halted.size() < now.requirements.size()) done_when_halted.push_back(-1);
    for (RequirementId const i : now.requirements.ids()) {
      auto const& order = now.requirements[i];
      auto& before = done_when_halted[i];
      if (!order.halted || order.done) {
        before = -1;
        continue;
      }
      ++halted;
      if (before >= 0) {
        ASSERT_EQ(order.hours_done, before);
      }
      before = order.hours_done;
    }
  });
  EXPECT_GT(halted, 500u);
}

TEST(extension, nobody_who_will_be_done_applies) {
  Settings const easy{{"/sentences/unpaid_work_hours", "40"},
                      {"/unpaid_work/individual_share", "1"},
                      {"/unpaid_work/unacceptable_median", "0.001"}};
  Runs const runs({Size::small, brief() + easy}, 2, 0);
  EXPECT_LT(runs.base(in_time), 3);
}

}  // namespace
}  // namespace caseflow::service
