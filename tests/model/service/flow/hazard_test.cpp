#include "model/service/flow/hazard.hpp"

#include <cmath>
#include <map>

#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

constexpr double a_year = 365.25;

// The chance to wait longer than so many days is what the number drawn says: exp of minus the hazard between.
TEST(hazard, waits_as_long_as_the_hazard_takes_to_spend_the_number) {
  for (double const shape : {0.6, 1.0, 1.7})
    for (double const per_year : {0.3, 2.0})
      for (sim::Day const so_far : {0, 200})
        for (double const u : {0.9, 0.5, 0.1}) {
          sim::Day const days = hazard::weibull_wait(u, per_year, shape, so_far);
          auto const spent = [&](sim::Day day) {
            return per_year * (std::pow((so_far + day) / a_year, shape) - std::pow(so_far / a_year, shape));
          };
          EXPECT_LE(spent(days - 1), -std::log(u) + 1e-9);
          EXPECT_GE(spent(days), -std::log(u) - 1e-9);
        }
}

TEST(hazard, of_a_constant_rate_remembers_nothing) {
  for (double const u : {0.9, 0.5, 0.1})
    EXPECT_NEAR(hazard::weibull_wait(u, 0.7, 1, 500), hazard::wait(u, 0.7), 1);
}

// Five times the rate, a fifth of the wait; what has come to pass, or is planned for nobody, is left alone.
TEST(hazard, days_still_to_come_move_with_the_rate_and_no_others) {
  Model const shared =
      model({Size::small, brief() + Settings{{"/operating_model/allocation/moves_per_case_year", "0.5"}}});
  Service service(shared, test_seed, 0);
  while (service.today() <= shared.start) service.simulate_day();
  auto const planned = [&] {
    std::map<sim::Entity, sim::Day> days;
    for (CaseId const id : service.cases.ids())
      if (core::on_caseload(service.cases[id].stage))
        days[service.cases[id].entity] = service.cases[id].move_on;
    return days;
  };
  auto const before = planned();
  scenario::Plan old = shared.now;
  old.scenario.operating_model.allocation.moves_per_case_year = 0.1;
  hazard::follow_plan(service, old);
  int moved = 0, left = 0;
  sim::Day const today = service.today();
  for (auto const& [who, day] : planned()) {
    sim::Day const was = before.at(who);
    if (was < today) {
      ++left;
      EXPECT_EQ(day, was);
    } else if (was > today + 50) {
      ++moved;
      EXPECT_NEAR(day - today, (was - today) / 5.0, 7);  // working days alone
    }
  }
  EXPECT_GT(moved, 50);
  EXPECT_GT(left, 50);
}

}  // namespace
}  // namespace caseflow::service
