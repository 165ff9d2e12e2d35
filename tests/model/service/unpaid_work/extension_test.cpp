#include "model/service/unpaid_work/extension.hpp"

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

/// A service on its start date where half of all days are missed with a reason and every court gives more
/// time, and a requirement with nothing done.
class time_for_unpaid_work : public testing::Test {
 protected:
  Model const model_ = model({Size::small, brief() + Settings{{"/unpaid_work/acceptable_share", "0.5"},
                                                              {"/unpaid_work/extension_share", "1"}}});
  Service service_{model_, test_seed, 0};
  RequirementId id_;

  void SetUp() override {
    while (service_.today() <= model_.start) service_.simulate_day();
    id_ = first_of(service_.requirements.ids(), [&](RequirementId id) {
      auto const& one = service_.requirements[id];
      return !one.done && one.extensions == 0 && service_.cases[one.subject].stage == core::Stage::community;
    });
    requirement().extension = UnpaidWorkRequirement::Extension::none;
    requirement().intensive = false;
    requirement().hours_done = 0;
  }
  UnpaidWorkRequirement& requirement() { return service_.requirements[id_]; }
  double counted() const {
    return service_.observations.denominator(series(model_, in_time), service_.month);
  }
};

TEST_F(time_for_unpaid_work, is_too_short_for_what_is_left_of_the_days_that_are_kept) {
  auto const& scenario = model_.now.scenario;
  double const hours = scenario.enforcement.extension_weeks_before * scenario.unpaid_work.offered_share *
                       scenario.unpaid_work.day_hours;
  for (auto const& [share, asks] : {std::pair(0.4, false), {0.7, true}}) {
    requirement().extension = UnpaidWorkRequirement::Extension::none;
    requirement().hours_needed = static_cast<float>(share * hours);
    extension::due(service_, id_, requirement().generation);
    EXPECT_EQ(requirement().extension == UnpaidWorkRequirement::Extension::asked_for, asks) << share;
  }
}

TEST_F(time_for_unpaid_work, gives_people_in_work_fewer_days) {
  auto const& scenario = model_.now.scenario;
  auto const& work = scenario.unpaid_work;
  double const days = scenario.enforcement.extension_weeks_before * (1 - work.acceptable_share);
  requirement().hours_needed =
      static_cast<float>(days * (work.offered_share + work.offered_share_in_work) / 2 * work.day_hours);
  Case& subject = service_.cases[requirement().subject];
  for (bool const in_work : {false, true}) {
    requirement().extension = UnpaidWorkRequirement::Extension::none;
    subject.flags = in_work ? model_.now.office_hours_flags : 0;
    extension::due(service_, id_, requirement().generation);
    EXPECT_EQ(requirement().extension == UnpaidWorkRequirement::Extension::asked_for, in_work);
  }
}

TEST_F(time_for_unpaid_work, is_extended_once_and_counted_once) {
  requirement().hours_needed = 100;
  double const before = counted();
  extension::applied(service_, requirement().subject);
  extension::limit(service_, id_, requirement().generation);
  EXPECT_EQ(requirement().extensions, 1);
  EXPECT_EQ(counted(), before + 1);
  extension::limit(service_, id_, requirement().generation);
  EXPECT_EQ(counted(), before + 1);
}

TEST_F(time_for_unpaid_work, is_nothing_to_apply_for_once_the_requirement_is_gone) {
  CaseId const without =
      first_of(service_.cases.ids(), [&](CaseId id) { return !service_.cases[id].unpaid_work; });
  double const before = counted();
  extension::applied(service_, without);
  EXPECT_EQ(counted(), before);
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
