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
            "measure,unit,kind,dimension,value,period,mean,half_width,p5,p25,p50,p75,p95,n\n");
  EXPECT_EQ(lines_of(text, "caseload,cases,level,,"),
            "caseload,cases,level,,,2019-12-01,16,12.7062,15.1,15.5,16,16.5,16.9,2\n"
            "caseload,cases,level,,,2020-01-01,20,0,20,20,20,20,20,2\n"
            "caseload,cases,level,,,horizon,18,6.3531,17.55,17.75,18,18.25,18.45,2\n");
  EXPECT_EQ(lines_of(text, "community_completion_share,share,ratio,,,2020"),
            "community_completion_share,share,ratio,,,2020-01-01,,,,,,,,0\n");
}

TEST(Tables, replications_have_a_row_for_each_observation) {
  auto const text = tables(example::forecast())[1];
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1 + 2 * 5 * 3);
  EXPECT_EQ(lines_of(text, "1,caseload,holder,hub"),
            "1,caseload,holder,hub,2019-12-01,7,7,1\n1,caseload,holder,hub,2020-01-01,20,20,1\n"
            "1,caseload,holder,hub,horizon,13.5,27,2\n");
  EXPECT_EQ(lines_of(text, "1,community"),
            "1,community_completion_share,,,2019-12-01,,0,0\n1,community_completion_share,,,2020-01-01,,0,0\n"
            "1,community_completion_share,,,horizon,,0,0\n");
}

// Excel opens 1,048,576 rows; five series of two months and the whole are fifteen rows a replication.
TEST(Tables, of_many_replications_have_no_months_where_excel_would_lose_rows) {
  auto forecast = example::forecast();
  EXPECT_EQ(left_out(forecast, CsvFor::excel), "");
  auto const two = forecast.replications;
  while (forecast.replications.size() * 15 < 1'048'576)
    forecast.replications.insert(forecast.replications.end(), two.begin(), two.end());
  EXPECT_EQ(left_out(forecast, CsvFor::programs), "");
  EXPECT_THAT(left_out(forecast, CsvFor::excel), testing::HasSubstr("period \"horizon\""));
  auto const text = tables(forecast, CsvFor::excel)[1];
  EXPECT_EQ(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')),
            1 + 5 * forecast.replications.size());
}

TEST(Tables, targets_say_how_often_they_are_met) {
  EXPECT_EQ(tables(example::forecast())[6],
            "target,measure,aim,value,by,probability_met,n\n"
            "completion,community_completion_share,at_least,0.7,2020-01-31,1,1\n"
            "few_starts,starts,at_most,5,2019-12-10,0.5,2\n");
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
