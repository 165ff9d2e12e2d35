#include "model/service/state/count_guard.hpp"

#include <gtest/gtest.h>

#include <type_traits>

#include "model/service/state/conservation.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

template <class To, class From>
concept assignable = requires(To& to, From from) {
  to = from;
};

// What is counted along cannot be changed but by those who count.
static_assert(!std::is_copy_assignable_v<Case>);
static_assert(!assignable<decltype(Case::stage), core::Stage> && !assignable<decltype(Case::band), BandId> &&
              !assignable<decltype(Case::site), SiteId> && !assignable<decltype(Case::officer), OfficerId> &&
              !assignable<decltype(Case::queue), Queue> && !assignable<decltype(Desk::grade), GradeId> &&
              !assignable<decltype(UnpaidWorkRequirement::done), bool>);
static_assert(std::is_copy_constructible_v<Case> && sizeof(Case::generation) == sizeof(std::uint16_t));

/// A service on its first day, and the first case that somebody holds once there are officers.
struct count_guard : testing::Test {
  Model const shared = model({Size::small, brief()});
  Service service{shared, test_seed, 0};

  CaseId held() {
    while (service.today() <= shared.staffed) service.simulate_day();
    return first_of(service.cases.ids(), [&](CaseId one) {
      return core::on_caseload(service.cases[one].stage) && service.cases[one].officer != nobody;
    });
  }
};

TEST_F(count_guard, counts_a_case_by_what_it_has_become) {
  CaseId const id = held();
  auto const from = service.cases[id].stage;
  auto const to = from == core::Stage::licence ? core::Stage::community : core::Stage::licence;
  auto const before = service.counts.in_stage(to), all = service.counts.held();
  CountGuard(service, id).stage(to);
  EXPECT_EQ(service.cases[id].stage, to);
  EXPECT_EQ(service.counts.in_stage(to), before + 1);
  EXPECT_EQ(service.counts.held(), all);
  EXPECT_NO_THROW(recount(service));
}

TEST_F(count_guard, does_not_let_another_take_the_case_out_as_well) {
  CaseId const id = held();
  {
    CountGuard const guard(service, id);
    EXPECT_THROW(CountGuard(service, id), sim::ContractViolation);
  }
  EXPECT_NO_THROW(CountGuard(service, id));
  EXPECT_NO_THROW(recount(service));
}

TEST_F(count_guard, counts_an_officers_cases_by_another_grade_from_then_on) {
  CaseId const id = held();
  OfficerId const officer = service.cases[id].officer;
  GradeId const was = service.desks[officer].grade, other{was == GradeId{0} ? 1 : 0};
  auto const before = service.counts.in_grade(other);
  service.desks.regrade(officer, other, service.counts);
  EXPECT_EQ(service.counts.in_grade(other), before + service.desks[officer].cases());
  EXPECT_NO_THROW(recount(service));
}

TEST_F(count_guard, leaves_a_copy_for_what_if_uncounted) {
  CaseId const id = held();
  Case const made = CountGuard::as_if(service.cases[id], core::Stage::recalled);
  EXPECT_EQ(made.stage, core::Stage::recalled);
  EXPECT_NE(service.cases[id].stage, core::Stage::recalled);
  EXPECT_NO_THROW(recount(service));
}

TEST_F(count_guard, has_to_end_a_case_before_its_slot_is_free) {
  CaseId const id = held();
  EXPECT_THROW(service.cases.close(id), sim::ContractViolation);
}

TEST(allocation_queue, takes_a_case_once) {
  AllocationQueue queue;
  queue.join(CaseId{1}, {});
  EXPECT_THROW(queue.join(CaseId{1}, {}), sim::ContractViolation);
  queue.drop(CaseId{1});
  EXPECT_THROW(queue.drop(CaseId{1}), sim::ContractViolation);
  EXPECT_THROW(queue.leave(CaseId{1}, 0), sim::ContractViolation);
}

TEST(requirements, follow_each_other) {
  Requirements requirements;
  requirements.impose(CaseId{0});
  EXPECT_THROW(requirements.impose(CaseId{0}), sim::ContractViolation);
  auto& first = requirements[RequirementId{0}];
  EXPECT_FALSE(first.done);
  requirements.close(first);
  EXPECT_EQ(requirements.open(), 0);
  EXPECT_EQ(requirements.impose(CaseId{0}).generation, 2);
  EXPECT_EQ(requirements.open(), 1);
}

TEST(group_runs, end_once) {
  GroupRuns runs;
  RunId const run = runs.open();
  runs.close(run);
  EXPECT_THROW(runs.close(run), sim::ContractViolation);
  EXPECT_EQ(runs.open(), run);
  EXPECT_NO_THROW(runs.close(run));
}

TEST(pool, has_each_member_once) {
  Pool pool;
  pool.join(PersonId{3});
  EXPECT_THROW(pool.join(PersonId{3}), sim::ContractViolation);
}

}  // namespace
}  // namespace caseflow::service
