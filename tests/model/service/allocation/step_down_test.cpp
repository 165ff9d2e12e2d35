#include <map>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// Cases that settled, and those of them that are telephoned from the hub after a release.
struct Settled {
  int all = 0, after_release = 0;
};

/// Everybody who may steps down; on the day on which a case settles nothing of its sentence is open.
Settled settled_with(Settings const& settings) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/operating_model/step_down/share", "1"}} + settings});
  Service service(shared, test_seed, 0);
  std::map<std::pair<std::uint32_t, std::uint16_t>, bool> before;
  Settled found;
  live(service, [&](Service const& now) {
    for (CaseId const id : now.cases.ids()) {
      Case const& one = now.cases[id];
      if (!core::on_caseload(one.stage) || !one.settled) continue;
      auto const [entry, is_new] =
          before.emplace(std::pair(id.number(), std::uint16_t{one.generation}), true);
      if (!is_new) continue;
      ++found.all;
      ASSERT_TRUE(one.reviewed);
      ASSERT_EQ(one.groups_open, 0);
      ASSERT_GE(one.activity_done, one.activity_days);
      ASSERT_FALSE(now.work_outstanding(one));
      if (one.after_release && one.telephone && now.model->now.is_hub[one.site]) ++found.after_release;
    }
  });
  return found;
}

// Northumbria: interventions are completed and a review is passed first; people on licence were transferred
// too.
TEST(step_down, comes_after_what_the_sentence_asks_and_on_licence_where_it_may) {
  auto const orders = settled_with({});
  EXPECT_GT(orders.all, 20);
  EXPECT_EQ(orders.after_release, 0);
  auto const both = settled_with({{"/operating_model/step_down/when",
                                   R"({"stage": ["community", "licence", "post_sentence_supervision"]})"}});
  EXPECT_GT(both.after_release, 10);
  EXPECT_GT(both.all, orders.all);
}

}  // namespace
}  // namespace caseflow::service
