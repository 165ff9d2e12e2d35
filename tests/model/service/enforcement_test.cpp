#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

Runs runs(Settings const& settings) { return {{Size::small, brief() + settings}, 3, 0}; }

TEST(enforcement, nobody_is_breached_where_none_is_taken) {
  auto const none =
      runs({{"/enforcement/taken_share", "0"}, {"/demand/receptions_per_year", "0"}});  // no licences
  EXPECT_EQ(none.mean({"breaches"}), 0);
  EXPECT_EQ(none.mean({"enforcement_in_time_share"}), 0);
}

TEST(enforcement, everybody_breached_ends_where_every_court_revokes) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/enforcement/revoked_share", "1"},
                                             {"/enforcement/revoked_share_with_unpaid_work", "1"},
                                             {"/enforcement/revoked_share_unpaid_work", "1"},
                                             {"/enforcement/revoked_share_post_sentence", "1"}}});
  Service service(shared, test_seed, 0);
  live(service, [](Service const& now) {
    for (CaseId id = 0; id < now.cases.slots(); ++id) {
      Case const& one = now.cases[id];
      if (!core::on_caseload(one.stage)) continue;
      bool const before_the_court =
          one.stage == core::Stage::breach_proceedings || one.stage == core::Stage::out_of_contact;
      ASSERT_TRUE(one.hearings == 0 || before_the_court);
    }
  });
}

TEST(enforcement, enforcement_that_is_open_has_a_pack_a_hearing_or_a_recall_under_way) {
  Model const shared = model({Size::small, brief() + Settings{{"/workforce/leaving_per_year", "1"}}});
  Service service(shared, test_seed, 0);
  live(service, [&](Service const& now) {
    if (now.today() < shared.staffed + 30 || now.today() % 5 != 0) return;
    std::vector<bool> asked(now.cases.slots(), false);
    for (auto const& desk : now.desks)
      for (auto const& item : desk.worklist)
        if (item.task == core::Task::breach_pack || item.task == core::Task::recall_report)
          asked[item.subject] = true;
    for (CaseId id = 0; id < now.cases.slots(); ++id) {
      Case const& one = now.cases[id];
      if (!core::on_caseload(one.stage) || !one.enforcement_open || asked[id]) continue;
      ASSERT_TRUE(one.stage == core::Stage::breach_proceedings || one.stage == core::Stage::out_of_contact ||
                  one.stage == core::Stage::recalled)
          << "nothing would ever come of it: " << core::stage_words[static_cast<std::size_t>(one.stage)]
          << ", day " << now.today();
    }
  });
}

TEST(enforcement, recall_ends_with_the_licence) {
  Model const shared = model({Size::small, brief() + Settings{{"/enforcement/recall_per_year_short", "2"},
                                                              {"/enforcement/fixed_term_share", "0"}}});
  Service service(shared, test_seed, 0);
  int recalled = 0;
  live(service, [&](Service const& now) {
    for (CaseId id = 0; id < now.cases.slots(); ++id) {
      if (now.cases[id].stage != core::Stage::recalled) continue;
      ++recalled;
      ASSERT_LE(now.today() - 1, now.cases[id].licence_ends + 1);
    }
  });
  EXPECT_GT(recalled, 100);
}

}  // namespace
}  // namespace caseflow::service
