#include "model/service/desk/worklist.hpp"
#include "model/service/flow/sentence.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

// Hours given to work may not pass the hours available and authorised, every day of every officer: the
// service itself checks, and overtime shows that the limit is reached.

TEST(worklist, with_ample_time_little_is_skipped_or_shortened) {
  auto const ample = brief_runs({{"/workforce/working_day_minutes", "720"},
                                 {"/workforce/casework_share", "1"},
                                 {"/practice/pieces/home_visits/level", "1"},
                                 {"/practice/pieces/checks/level", "1"}});
  EXPECT_GT(ample.mean({"home_visit_done_share"}), 0.85);
  EXPECT_GT(ample.mean({"checks_done_share"}), 0.85);
  EXPECT_GT(ample.mean({"assessment_depth_share"}), 0.97);
}

TEST(worklist, depth_goes_no_lower_than_the_least) {
  auto const crushed = brief_runs({{"/workforce/casework_share", "0.2"}});
  EXPECT_GE(crushed.mean({"assessment_depth_share"}), 0.4 - 1e-6);
  EXPECT_LT(crushed.mean({"assessment_depth_share"}), 0.45);
}

TEST(worklist, visits_are_skipped_before_contact_is_lost) {
  auto const pressed = brief_runs({{"/workforce/casework_share", "0.65"}});
  EXPECT_LT(pressed.mean({"home_visit_done_share"}), 0.8);
  EXPECT_GT(pressed.mean({"contact_delivered_share"}), 0.9);
}

TEST(worklist, overtime_stays_within_what_is_authorised) {
  auto const without = brief_runs({{"/workforce/casework_share", "0.5"}});
  EXPECT_EQ(without.mean({"overtime_hours"}), 0);
  auto const with = brief_runs({{"/workforce/casework_share", "0.5"}, {"/workforce/overtime_share", "0.1"}});
  double const most = 0.1 * with.base({"workload_share"}) / 60;
  EXPECT_GT(with.mean({"overtime_hours"}), 0.1 * most);
  EXPECT_LE(with.mean({"overtime_hours"}), most * (1 + 1e-6));
}

/// One officer, a worklist of our own, one day.
class day_of_an_officer : public testing::Test {
 protected:
  Model const model_ = model({Size::small, brief()});
  Service service_{model_, test_seed, 0};
  OfficerId officer_;
  CaseId subject_;

  void SetUp() override {
    while (service_.today() < model_.start || !model_.days.working(service_.today())) service_.simulate_day();
    officer_ = first_of(service_.desks.ids(), [&](OfficerId id) {
      return service_.staff[id].present(service_.today()) && service_.desks[id].cases() > 0;
    });
    subject_ =
        first_of(service_.cases.ids(), [&](CaseId id) { return service_.cases[id].officer == officer_; });
    service_.desks[officer_].worklist.clear();
  }
  void ask(core::Task task, int priority, sim::Day due, float minutes) {
    worklist::add(service_, officer_,
                  {.subject = subject_,
                   .generation = service_.cases[subject_].generation,
                   .task = task,
                   .priority = static_cast<Priority>(priority),
                   .due = due,
                   .minutes = minutes});
  }
  std::vector<WorkItem> const& left() const { return service_.desks[officer_].worklist; }
};

TEST_F(day_of_an_officer, what_fits_is_finished) {
  ask(core::Task::review, 2, service_.today(), 30);
  worklist::serve(service_);
  EXPECT_THAT(left(), testing::IsEmpty());
}

TEST_F(day_of_an_officer, what_does_not_fit_is_carried_on_where_it_stopped) {
  ask(core::Task::transfer, 0, service_.today(), 5000);
  worklist::serve(service_);
  ASSERT_EQ(left().size(), 1u);
  EXPECT_GT(left()[0].given, 0);
  EXPECT_LT(left()[0].given, 444);
}

TEST_F(day_of_an_officer, deadlines_with_a_penalty_come_first_and_skipped_work_goes) {
  ask(core::Task::transfer, 2, service_.today(), 2000);
  ask(core::Task::checks, 3, service_.today(), 20);
  ask(core::Task::breach_pack, 0, service_.today(), 100);
  worklist::serve(service_);
  ASSERT_EQ(left().size(), 1u);
  EXPECT_EQ(left()[0].task, core::Task::transfer);
}

TEST_F(day_of_an_officer, work_of_an_ended_case_is_forgotten_by_colleagues_too) {
  officer_ = first_of(service_.desks.ids(), [&](OfficerId id) {
    return service_.staff[id].present(service_.today()) && service_.desks[id].cases() > 0 &&
           worklist::colleague(service_, id) != nobody;
  });
  subject_ =
      first_of(service_.cases.ids(), [&](CaseId id) { return service_.cases[id].officer == officer_; });
  OfficerId const colleague = worklist::colleague(service_, officer_);
  auto& theirs = service_.desks[colleague].worklist;
  theirs.clear();
  CaseId const theirs_only =
      first_of(service_.cases.ids(), [&](CaseId id) { return service_.cases[id].officer == colleague; });
  worklist::put(service_, colleague,
                {.subject = subject_,
                 .generation = service_.cases[subject_].generation,
                 .task = core::Task::transfer,
                 .priority = Priority::planned,
                 .due = service_.today(),
                 .minutes = 5000});
  worklist::put(service_, colleague,
                {.subject = theirs_only,
                 .generation = service_.cases[theirs_only].generation,
                 .task = core::Task::transfer,
                 .priority = Priority::planned,
                 .due = service_.today(),
                 .minutes = 5000});
  sentence::end(service_, subject_, core::Stage::transferred);
  worklist::serve(service_);
  ASSERT_EQ(theirs.size(), 1u);
  EXPECT_EQ(theirs[0].subject, theirs_only);
}

TEST_F(day_of_an_officer, work_of_an_ended_case_is_forgotten) {
  ask(core::Task::transfer, 2, service_.today(), 2000);
  sentence::end(service_, subject_, core::Stage::transferred);
  worklist::serve(service_);
  EXPECT_THAT(left(), testing::IsEmpty());
}

}  // namespace
}  // namespace caseflow::service
