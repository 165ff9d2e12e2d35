#include "model/report/backtest/backtest.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/model/forecast/backtest_example.hpp"
#include "tests/model/report/example_manifest.hpp"

namespace caseflow::report {
namespace {

using testing::HasSubstr;

TEST(BacktestReport, is_put_into_words_markdown_and_json) {
  auto const made = forecast::backtest_example::backtest_of(60);
  auto const text = backtest_text(made);
  EXPECT_THAT(text, HasSubstr("Example\nA rating forecast beside what the inspection then found\n"));
  EXPECT_THAT(text, HasSubstr("Rivals: "));
  EXPECT_THAT(text, HasSubstr(" ± "));
  EXPECT_THAT(backtest_markdown(made), HasSubstr("| no change | "));
  EXPECT_THAT(backtest_markdown(made), HasSubstr("| equal chances | 1.39 | 0.75 |  |  |"));
  auto const json = nlohmann::json::parse(json_text(made, example_manifest()));
  EXPECT_EQ(json.at("format"), "caseflow.backtest/2");
  EXPECT_EQ(json.at("scores").size(), forecast::forecaster_count);
  EXPECT_TRUE(json.at("scores").at("nothing_changes").at("standards").at("log").contains("half_width"));
  EXPECT_EQ(json.at("key_questions").at("2.1.1").at("came"), 60);
}

}  // namespace
}  // namespace caseflow::report
