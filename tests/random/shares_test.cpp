// Every share of every shipped service lies between 0 and 1, in every month of every replication.

#include <set>

#include <gtest/gtest.h>

#include "model/forecast/request.hpp"
#include "model/service/state/service.hpp"
#include "tests/random/drawn.hpp"

namespace caseflow::random {
namespace {

TEST(shares, of_every_shipped_service_are_parts_of_a_whole) {
  constexpr std::uint32_t replications = 3;
  for (auto const& base : bases()) {
    auto scenario = small(base, 700);
    scenario.months = 12;
    auto const model = forecast::model({scenario, std::nullopt});
    for (std::uint32_t i = 0; i < replications; ++i) {
      sim::Observations observations(0, 0);
      ASSERT_NO_THROW(observations = service::Service(model, 1, i).run()) << base;
      EXPECT_EQ(sim::validation_error(model.catalogue, observations), std::nullopt)
          << base << ", replication " << i;
    }
  }
}

TEST(shares, are_parts_but_for_work_asked_over_time_and_points_there_are) {
  std::set<std::string> loads;
  auto const model = forecast::model({small("norfolk-suffolk", 60), std::nullopt});
  for (auto const& measure : model.catalogue.measures()) {
    bool const share = measure.unit == "share";
    EXPECT_LE(measure.part, share) << measure.name;
    if (share && !measure.part) loads.insert(measure.name);
  }
  EXPECT_EQ(loads, (std::set<std::string>{"administrators_workload_share", "manager_workload_share",
                                          "partner_hours_used_share", "points_capacity_share",
                                          "tutor_workload_share", "workload_share"}));
}

}  // namespace
}  // namespace caseflow::random
