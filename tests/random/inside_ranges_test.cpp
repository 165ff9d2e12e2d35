// Values inside their declared ranges that once ended the program.

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/random/drawn.hpp"
#include "tests/random/trial.hpp"

namespace caseflow::random {
namespace {

using scenario::Json;

struct Setting {
  char const* pointer;
  char const* value;
};

class InsideRanges : public testing::TestWithParam<std::vector<Setting>> {};

TEST_P(InsideRanges, ends_with_a_forecast) {
  auto scenario = Json::parse(text_of({small("norfolk-suffolk", 80), std::nullopt}));
  for (auto const& [pointer, value] : GetParam()) scenario[Json::json_pointer(pointer)] = Json::parse(value);
  auto const outcome = isolated_trial(scenario.dump());
  EXPECT_EQ(outcome.end, End::forecast) << GetParam().front().pointer << ": " << outcome.told;
}

using Settings = std::vector<Setting>;
INSTANTIATE_TEST_SUITE_P(
    once_fatal, InsideRanges,
    testing::Values(
        // stand-alone unpaid work that is routed by risk or by band has no reviews to count
        Settings{{"/operating_model/routing/0/when", R"({"kind": ["unpaid_work"], "risk_of_harm": "low"})"}},
        Settings{{"/operating_model/routing/0/when", R"({"kind": ["unpaid_work"], "band": ["Green"]})"}},
        // what is due before supervision begins
        Settings{{"/sentences/supervision_after_release_weeks", "1"},
                 {"/sentences/short_served_months", "0.1"}},
        Settings{{"/operating_model/assessment/first_review_weeks", "1"}},
        Settings{{"/sentences/long_licence_weeks", "1"}},
        Settings{{"/sentences/community_order_months", "1"},
                 {"/sentences/suspended_order_months", "1"},
                 {"/demand/admin_days_mean", "30"}},
        // a season of a month, which brings more than a thousand cases a day
        Settings{{"/demand/sustained_caseload", "2500"},
                 {"/demand/season", "[0.05, 0.05, 0.05, 10, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05]"},
                 {"/demand/level", "10"},
                 {"/months", "1"},
                 {"/inspection/date", "null"}},
        Settings{{"/attendance/pace_cv", "0.0005"}},
        Settings{{"/enforcement/weeks_to_warrant", R"({"lognormal": {"mean": 12, "cv": 10}})"}},
        Settings{{"/enforcement/weeks_to_court", R"({"lognormal": {"mean": 104, "cv": 10}})"}},
        // a service that starts empty
        Settings{{"/run_up/flow_months", "0"}, {"/run_up/staffed_months", "0"}},
        // training that is announced for the first day of all
        Settings{{"/practice/training/engagement/from", R"("2019-10-01")"},
                 {"/start", R"("2019-10-01")"},
                 {"/inspection/date", "null"},
                 {"/run_up/flow_months", "0"},
                 {"/run_up/staffed_months", "0"}}));

}  // namespace
}  // namespace caseflow::random
