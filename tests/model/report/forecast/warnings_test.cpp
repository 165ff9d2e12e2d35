#include "model/report/forecast/warnings.hpp"

#include <chrono>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace caseflow::report {
namespace {

sim::Date date(int year, unsigned month, unsigned day) {
  return sim::Date{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}};
}

TEST(WarningWords, say_what_to_look_at) {
  EXPECT_EQ(sentence(forecast::NotSettled{"caseload", 5, 800, 1000}),
            "The caseload had not settled when the forecast began: the first 5 months are 20 % lower than "
            "the rest. Unless staffing or demand explains it, the run-up (/run_up) is too short.");
  EXPECT_THAT(
      sentence(forecast::NotSettled{"caseload_per_officer", 2, 1.5, 1}),
      testing::StartsWith("The caseload per officer had not settled when the forecast began: the first "
                          "2 months are 50 % higher"));
  EXPECT_EQ(
      sentence(forecast::CaseloadNotBuiltUp{600, 1000}),
      "The forecast begins with a caseload 40 % below the 1,000 cases that arrivals sustain in the long run. "
      "The run-up (/run_up) is too short for the caseload to build up, so every level rises for that "
      "reason.");
  EXPECT_THAT(sentence(forecast::ImplausibleWorkload{3, 0.4, 2}),
              testing::StartsWith("Officers' workload is 300 % of available hours; 40 to 200 % is usual. "
                                  "Check the officers in post"));
  EXPECT_EQ(sentence(forecast::MissingMeasures{{"recalls", "starts"}}),
            "This version does not measure: recalls, starts.");
  EXPECT_EQ(sentence(forecast::InspectedTooEarly{date(2020, 5, 4), date(2020, 4, 1), true}),
            "All of the cases that inspectors would look at on 4 May 2020 began before the change on 1 Apr "
            "2020, so the ratings say little about it yet.");
  EXPECT_THAT(sentence(forecast::OfficersBeginTooLate{30, 6}),
              testing::StartsWith("Inspectors look at cases that began up to 30 weeks earlier, but officers "
                                  "start only 6 months before the start date (/run_up/staffed_months)"));
  EXPECT_THAT(sentence(forecast::NoInspection{}), testing::HasSubstr("(/inspection/date)"));
}

}  // namespace
}  // namespace caseflow::report
