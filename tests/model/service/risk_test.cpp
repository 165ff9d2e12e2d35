#include "tests/model/service/fixture.hpp"

namespace caseflow::service {
namespace {

TEST(risk, nobody_escalates_where_nothing_changes) {
  Runs const still({Size::small, brief() + Settings{{"/risk_changes/per_year_low", "0"},
                                                    {"/risk_changes/per_year_medium", "0"}}},
                   2, 0);
  EXPECT_EQ(still.mean({"escalations"}), 0);
}

TEST(risk, bands_follow_the_risk) {
  Model const shared = model({Size::small, brief() + Settings{{"/risk_changes/per_year_low", "5"},
                                                              {"/risk_changes/raised_share", "1"},
                                                              {"/risk_changes/escalated_share", "0"},
                                                              {"/risk_changes/lowered_share", "0"},
                                                              {"/operating_model/at_least", "[]"},
                                                              {"/operating_model/consider", "[]"}}});
  Service service(shared, test_seed, 0);
  int medium = 0;
  live(service, [&](Service const& now) {
    for (CaseId id = 0; id < now.cases.slots(); ++id) {
      Case const& one = now.cases[id];
      if (!core::on_caseload(one.stage)) continue;
      bool const high = one.reoffending >= 50;
      auto const& band = shared.now.bands[one.band];
      bool const is_medium = one.risk_of_harm == core::RiskOfHarm::medium;
      medium += is_medium ? 1 : 0;
      ASSERT_EQ(band, is_medium == high ? (high ? "Blue" : "Green") : "Yellow");
    }
  });
  EXPECT_GT(medium, 1000);
}

}  // namespace
}  // namespace caseflow::service
