#include "model/service/staff/absence.hpp"

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

// Sickness that becomes four times as frequent comes in a quarter of the time.
TEST(absence, sickness_to_come_moves_with_its_rate) {
  Model const shared = model({Size::small, brief() + Settings{{"/workforce/sickness/days_per_year", "8"}}});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.start) service.simulate_day();
  core::ListBy<PersonId, sim::Day> before;
  for (PersonId const id : service.staff.people()) before.push_back(service.staff[id].sick_on);
  scenario::Plan old = shared.now;
  old.scenario.workforce.sickness.days_per_year = 2;
  absence::follow_rates(service, old);
  int moved = 0;
  sim::Day const today = service.today();
  for (PersonId const id : service.staff.people()) {
    if (!service.staff[id].here) continue;
    sim::Day const was = before[id], is = service.staff[id].sick_on;
    if (was <= today) {
      EXPECT_EQ(is, was);
      continue;
    }
    ++moved;
    EXPECT_NEAR(is - today, (was - today) / 4.0, 1);
  }
  EXPECT_GT(moved, 10);
}

}  // namespace
}  // namespace caseflow::service
