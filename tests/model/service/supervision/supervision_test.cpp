#include "model/service/supervision/supervision.hpp"

#include "model/service/state/count_guard.hpp"
#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

Settings const ample{{"/workforce/working_day_minutes", "720"},
                     {"/workforce/casework_share", "1"},
                     {"/workforce/cover_share", "1"}};

TEST(supervision, planned_contacts_are_numbered_without_gaps_and_given_once) {
  Model const shared = model({Size::small, brief() + ample});
  Service service(shared, test_seed, 0);
  std::vector<ContactRecord> record;
  service.record = &record;
  service.run();
  std::sort(record.begin(), record.end());
  ASSERT_GT(record.size(), 1000u);
  for (std::size_t i = 1; i < record.size(); ++i)
    ASSERT_FALSE(record[i].entity == record[i - 1].entity && record[i].slot == record[i - 1].slot);
}

TEST(supervision, with_time_for_it_first_appointments_are_in_time) {
  Runs const runs({Size::small, brief() + ample}, 3, 0);
  EXPECT_GT(runs.mean({"first_appointment_in_time_share"}), 0.97);
  EXPECT_GT(runs.mean({"assessments_in_time_share"}), 0.97);
}

TEST(supervision, contact_stops_in_prison_and_under_warrant) {
  for (auto const stage : {core::Stage::awaiting_allocation, core::Stage::custody, core::Stage::unpaid_work,
                           core::Stage::out_of_contact, core::Stage::recalled}) {
    EXPECT_FALSE(CountGuard::as_if({}, stage).in_contact());
  }
  Case subject = CountGuard::as_if({}, core::Stage::breach_proceedings);
  subject.under = core::Stage::community;
  EXPECT_TRUE(subject.in_contact());
  subject.under = core::Stage::unpaid_work;
  EXPECT_FALSE(subject.in_contact());
}

TEST(supervision, without_officers_work_is_done_at_once) {
  Model const shared = model({Size::small, brief()});
  Service service(shared, test_seed, 0);
  while (service.today() < shared.staffed) service.simulate_day();
  EXPECT_EQ(service.counts.with_officer(), 0);
  int attended = 0;
  for (CaseId const id : service.cases.ids()) attended += service.cases[id].first_attended ? 1 : 0;
  EXPECT_GT(attended, 50);
}

}  // namespace
}  // namespace caseflow::service
