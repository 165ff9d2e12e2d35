#include "model/report/forecast/tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/model/forecast/example.hpp"

namespace caseflow::report {
namespace {

namespace example = forecast::example;

std::string lines_of(std::string const& text, std::string const& start) {
  std::string found;
  for (std::size_t at = 0, end; at < text.size(); at = end + 1) {
    end = text.find('\n', at);
    if (text.compare(at, start.size(), start) == 0) found += text.substr(at, end + 1 - at);
  }
  return found;
}

TEST(Tables, measures_have_a_row_for_each_series_and_period) {
  auto const text = tables(example::forecast())[0];
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1 + 5 * 3);
  EXPECT_EQ(lines_of(text, "measure,"),
            "measure,unit,dimension,value,period,mean,half_width,p5,p25,p50,p75,p95,n\n");
  EXPECT_EQ(lines_of(text, "caseload,cases,,"),
            "caseload,cases,,,2019-12,16,12.7062,15.1,15.5,16,16.5,16.9,2\n"
            "caseload,cases,,,2020-01,20,0,20,20,20,20,20,2\n"
            "caseload,cases,,,horizon,18,6.3531,17.55,17.75,18,18.25,18.45,2\n");
  EXPECT_EQ(lines_of(text, "community_completion_share,share,,,2020"),
            "community_completion_share,share,,,2020-01,,,,,,,,0\n");
}

TEST(Tables, replications_have_a_row_for_each_observation) {
  auto const text = tables(example::forecast())[1];
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1 + 2 * 5 * 3);
  EXPECT_EQ(lines_of(text, "1,caseload,holder,hub"),
            "1,caseload,holder,hub,2019-12,7\n1,caseload,holder,hub,2020-01,20\n"
            "1,caseload,holder,hub,horizon,13.5\n");
  EXPECT_EQ(lines_of(text, "1,community"),
            "1,community_completion_share,,,2019-12,\n1,community_completion_share,,,2020-01,\n"
            "1,community_completion_share,,,horizon,\n");
}

TEST(Tables, inputs_are_the_register) {
  auto inputs = example::scenario();
  inputs.sources["/months"] = {
      .role = scenario::SourceRole::assumed, .why = "two, \"small\"", .range = {{1, 3}}};
  auto const text =
      tables(forecast::summarise({inputs}, 1, example::catalogue(), example::all_observations()))[3];
  EXPECT_EQ(lines_of(text, "/months"),
            "/months,2,months,1,240,assumed,\"two, \"\"small\"\"\",1,3,Length of the forecast.\n");
  EXPECT_THAT(lines_of(text, "/demand/level"), testing::HasSubstr(",,,"));
}

}  // namespace
}  // namespace caseflow::report
