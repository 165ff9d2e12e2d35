#include "model/service/court/court.hpp"

#include <algorithm>

#include "model/service/state/conservation.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

using core::CaseKind;
using core::Stage;

/// Nobody ever misses anything, so that courts deal with new offences alone.
Settings const kept{{"/attendance/unacceptable_median", "0.0001"},
                    {"/attendance/unacceptable_slope", "0"},
                    {"/attendance/unacceptable_spread", "0"},
                    {"/unpaid_work/unacceptable_median", "0.0001"},
                    {"/unpaid_work/unacceptable_spread", "0"}};
/// A year and a half, so that orders have time to follow one another.
Settings const longer{{"/run_up/flow_months", "12"},
                      {"/run_up/staffed_months", "3"},
                      {"/months", "12"},
                      {"/targets", "{}"},
                      {"/inspection/date", "null"}};
Settings const many_convictions{{"/reoffending/per_year", "3"}, {"/reoffending/weeks_to_court", "4"}};

Runs court_runs(Settings const& settings) { return {{Size::small, longer + settings}, 4, 0}; }

/// Lives through a replication; `act` sees every case held at the end of every day.
template <class Act>
void every_case(Settings const& settings, Act const& act) {
  Model const shared = model({Size::small, longer + settings});
  Service service(shared, test_seed, 0);
  live(service, [&](Service const& now) {
    recount(now);
    for (CaseId const id : now.cases.ids())
      if (core::on_caseload(now.cases[id].stage)) act(now, now.cases[id]);
  });
}

TEST(court, without_other_sentences_one_case_is_one_order) {
  every_case(many_convictions + Settings{{"/new_sentences/resentenced_share", "0"},
                                         {"/new_sentences/resentenced_after_breach_share", "0"},
                                         {"/new_sentences/second_order_share", "0"}},
             [](Service const&, Case const& one) {
               ASSERT_EQ(one.orders_made, 1);
               ASSERT_EQ(one.orders_beside, 0);
             });
}

TEST(court, a_person_under_an_order_goes_on_under_another) {
  int again = 0, beside = 0, alone_at_first = 0;
  every_case(many_convictions + Settings{{"/reoffending/revoked_share", "0.5"},
                                         {"/new_sentences/resentenced_share", "1"},
                                         {"/new_sentences/second_order_share", "1"}},
             [&](Service const& now, Case const& one) {
               if (one.kind == CaseKind::custody) return;
               again += one.revocations > 0 ? 1 : 0;
               beside += one.orders_beside > 0 ? 1 : 0;
               ASSERT_GE(one.orders_made, 1 + one.orders_beside + (one.revocations > 0 ? 1 : 0));
               if (one.orders_made == 1 || one.stage == Stage::awaiting_allocation) return;
               // Where it stands follows from what it is under.
               bool const work_alone = one.kind == CaseKind::unpaid_work;
               if (one.stage == Stage::community || one.stage == Stage::unpaid_work) {
                 ASSERT_EQ(one.stage == Stage::unpaid_work, work_alone);
                 alone_at_first += work_alone ? 1 : 0;
               }
               ASSERT_EQ(one.ends == never, work_alone);
               ASSERT_TRUE(one.end_passed || work_alone || one.ends >= now.today() - 1);
             });
  EXPECT_GT(again, 1000);
  EXPECT_GT(beside, 1000);
  EXPECT_GT(alone_at_first, 100);
}

TEST(court, who_is_sentenced_to_custody_leaves) {
  auto const to_custody = court_runs(
      kept + many_convictions +
      Settings{{"/new_sentences/resentenced_share", "0"}, {"/new_sentences/second_order_share", "0"}});
  auto const resentenced = court_runs(
      kept + many_convictions +
      Settings{{"/new_sentences/resentenced_share", "1"}, {"/new_sentences/second_order_share", "0"}});
  EXPECT_EQ(to_custody.mean({"resentenced"}), 0);
  EXPECT_GT(resentenced.mean({"resentenced"}), 20);
  EXPECT_GT(resentenced.mean({"caseload"}), to_custody.mean({"caseload"}) * 1.02);
}

TEST(court, whoever_was_never_seen_is_assessed_once_seen) {
  int never_seen = 0, assessed = 0;
  auto const waits = [](Service const& now, Case const& one) {
    auto const& list = now.desks[one.officer].worklist;
    return std::any_of(list.begin(), list.end(), [&](WorkItem const& item) {
      return &now.cases[item.subject] == &one && item.generation == one.generation &&
             item.task == core::Task::assessment;
    });
  };
  every_case(many_convictions + Settings{{"/operating_model/assessment/stand_alone_layer_one_share", "0"},
                                         {"/reoffending/revoked_share", "0"},
                                         {"/new_sentences/second_order_share", "1"}},
             [&](Service const& now, Case const& one) {
               bool const from_work = one.kind != CaseKind::custody && one.orders_made > 1;
               if (!from_work || one.stage != Stage::community || one.officer == nobody) return;
               bool const waiting = waits(now, one);
               (one.first_attended ? assessed : never_seen) += one.first_attended ? waiting : 1;
               ASSERT_FALSE(waiting && !one.first_attended);
             });
  EXPECT_GT(never_seen, 10);
  EXPECT_GT(assessed, 10);
}

// An order revoked counts against service level 8 once, whatever follows it.
TEST(court, orders_count_and_not_persons) {
  Settings const nothing_else = kept + many_convictions +
                                Settings{{"/reoffending/revoked_share", "0"},
                                         {"/risk_changes/transferred_per_year", "0"},
                                         {"/risk_changes/escalated_share", "0"},
                                         {"/unpaid_work/limit_months", "36"},
                                         {"/enforcement/revoked_share", "0"},
                                         {"/enforcement/revoked_share_unpaid_work", "0"},
                                         {"/enforcement/revoked_share_with_unpaid_work", "0"}};
  auto const none = court_runs(nothing_else + Settings{{"/new_sentences/second_order_share", "0"}});
  auto const second = court_runs(nothing_else + Settings{{"/new_sentences/second_order_share", "1"}});
  Which const completed{"community_completion_share"};
  EXPECT_GT(second.mean({"second_orders"}), 50);
  // Nothing is ever revoked, so every order that ends is completed, beside another or not.
  EXPECT_EQ(none.mean(completed), 1);
  EXPECT_EQ(second.mean(completed), 1);
  EXPECT_LT(second.mean({"completions"}), none.mean({"completions"}));
  EXPECT_GT(second.base(completed), second.mean({"completions"}) * 0.9);
}

TEST(court, hours_outstanding_go_into_the_next_requirement) {
  auto const none = court_runs({{"/new_sentences/second_order_share", "0"}});
  auto const many = court_runs(many_convictions + Settings{{"/reoffending/revoked_share", "0"},
                                                           {"/new_sentences/second_order_share", "1"}});
  EXPECT_GT(many.mean({"unpaid_work_open"}), none.mean({"unpaid_work_open"}));
}

TEST(court, more_requirements_move_the_last_day) {
  Model const shared = model({Size::small, longer + Settings{{"/new_sentences/more_requirements_share", "1"},
                                                             {"/new_sentences/more_weeks", "26"}}});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.start) service.simulate_day();
  for (bool const passed : {false, true}) {
    CaseId const id = first_of(service.cases.ids(), [&](CaseId one) {
      Case const& subject = service.cases[one];
      return subject.stage == Stage::community && subject.kind == CaseKind::supervision &&
             !subject.end_passed && subject.ends > service.today();
    });
    sim::Day const was = service.cases[id].ends;
    service.cases[id].end_passed = passed;
    court::add_requirements(service, id, 0.5);
    EXPECT_EQ(service.cases[id].ends, passed ? was : was + 26 * 7);
  }
}

TEST(court, more_requirements_make_breached_orders_longer) {
  Settings const breached{{"/practice/pieces/enforcement/level", "1"},
                          {"/new_sentences/more_requirements_share", "1"},
                          {"/reoffending/per_year", "0"}};
  auto const same =
      court_runs(breached + Settings{{"/new_sentences/more_weeks", "0"}, {"/new_sentences/more_hours", "0"}});
  auto const weeks = court_runs(
      breached + Settings{{"/new_sentences/more_weeks", "26"}, {"/new_sentences/more_hours", "0"}});
  auto const hours = court_runs(
      breached + Settings{{"/new_sentences/more_weeks", "0"}, {"/new_sentences/more_hours", "100"}});
  EXPECT_GT(weeks.mean({"caseload"}), same.mean({"caseload"}));
  EXPECT_GT(hours.mean({"unpaid_work_open"}), same.mean({"unpaid_work_open"}));
}

}  // namespace
}  // namespace caseflow::service
