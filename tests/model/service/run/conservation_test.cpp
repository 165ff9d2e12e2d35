#include <cmath>

#include "model/service/state/conservation.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

/// What must hold at the end of any day, whatever is asked.
void check_day(Service const& service) {
  auto const& counts = service.counts;
  ASSERT_EQ(static_cast<std::int64_t>(counts.entered()) - static_cast<std::int64_t>(counts.left()),
            counts.held());
  ASSERT_NO_THROW(recount(service)) << "day " << service.today();
  for (auto const queue : {Queue::none, Queue::administration, Queue::waiting, Queue::flow_only})
    ASSERT_GE(counts.in_queue(queue), 0);
  for (auto const& team : service.teams)
    for (auto const booked : team.booked()) ASSERT_GE(booked, 0);
  if (service.staffed) {
    ASSERT_EQ(counts.in_queue(Queue::flow_only), 0);
  }
}

/// Cases have a holder or a named queue, each is there once, and open requirements are those counted.
void check_cases(Service const& service) {
  auto queued = core::ListBy<CaseId, int>::of_size(service.cases.slots());
  for (CaseId const id : service.queue.cases()) ++queued[id];
  std::int64_t open = 0;
  for (CaseId const id : service.cases.ids()) {
    Case const& subject = service.cases[id];
    if (!core::on_caseload(subject.stage)) continue;
    ASSERT_EQ(queued[id], subject.queue == Queue::waiting ? 1 : 0);
    ASSERT_EQ(subject.officer == nobody, subject.queue != Queue::none);
    if (!subject.unpaid_work) continue;
    auto const& order = service.requirements[subject.unpaid_work];
    ASSERT_EQ(order.subject, id);
    ASSERT_LE(order.hours_done, order.hours_needed);
    open += order.done ? 0 : 1;
  }
  ASSERT_EQ(open, service.requirements.open());
}

void check_run(Asked const& asked, std::uint32_t replications) {
  Model const shared = model(asked);
  for (std::uint32_t replication = 0; replication < replications; ++replication) {
    Service service(shared, test_seed, replication);
    live(service, [](Service const& now) {
      check_day(now);
      if (now.today() % 7 == 0) check_cases(now);
    });
    EXPECT_GT(service.counts.entered(), 0u);
  }
}

Asked brief_with(Settings const& what_if) { return {Size::small, brief(), what_if}; }

TEST(conservation, holds_on_every_day) { check_run({Size::small, brief()}, 4); }

TEST(conservation, holds_when_an_office_loses_all_its_officers) {
  check_run(brief_with({{"/workforce/posts/lowestoft_po/established_fte", "0"},
                        {"/workforce/posts/lowestoft_po/in_post_fte", "0"},
                        {"/workforce/posts/lowestoft_pso/established_fte", "0"},
                        {"/workforce/posts/lowestoft_pso/in_post_fte", "0"},
                        {"/workforce/posts/lowestoft_new",
                         R"({"site": "lowestoft", "grade": "PSO", "established_fte": 1, "in_post_fte": 0,
                "target_caseload": 50})"}}),
            4);
}

TEST(conservation, holds_when_an_office_is_empty_for_a_while) {
  // Everybody is still to be recruited on the first day with officers.
  check_run({Size::small, brief() + Settings{{"/workforce/posts/lowestoft_po/established_fte", "1"},
                                             {"/workforce/posts/lowestoft_po/in_post_fte", "0"},
                                             {"/workforce/posts/lowestoft_pso/established_fte", "2"},
                                             {"/workforce/posts/lowestoft_pso/in_post_fte", "0"}}},
            3);
}

TEST(conservation, holds_with_twenty_times_the_sickness) {
  check_run(brief_with({{"/workforce/sickness/days_per_year", "130"}}), 2);
}

TEST(conservation, holds_when_everybody_is_on_leave) {
  check_run(
      brief_with({{"/workforce/leave_days_per_year", "120"}, {"/workforce/training_days_per_year", "120"}}),
      2);
}

TEST(conservation, holds_when_officers_leave_all_the_time) {
  check_run(brief_with({{"/workforce/leaving_per_year", "10"}}), 2);
}

TEST(conservation, holds_without_demand_and_with_three_times_as_much) {
  check_run(brief_with({{"/demand/level", "0"}}), 1);
  check_run(brief_with({{"/demand/level", "3"}}), 1);
}

TEST(conservation, holds_when_the_hub_holds_every_case) {
  check_run(brief_with({{"/operating_model/routing", R"([{"name": "all", "when": {}, "hold_at": "hub"}])"}}),
            2);
}

TEST(conservation, holds_with_overtime_step_down_and_weekly_moves) {
  check_run(brief_with({{"/workforce/overtime_share", "0.1"},
                        {"/operating_model/step_down/share", "0.8"},
                        {"/operating_model/allocation/moves_per_case_year", "10"}}),
            2);
}

TEST(conservation, holds_without_run_up) {
  check_run({Size::small,
             {{"/run_up/flow_months", "0"},
              {"/run_up/staffed_months", "0"},
              {"/months", "12"},
              {"/targets", "{}"},
              {"/inspection/date", "null"}}},
            2);
}

}  // namespace
}  // namespace caseflow::service
