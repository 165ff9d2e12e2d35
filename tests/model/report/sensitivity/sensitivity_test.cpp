#include "model/report/sensitivity/sensitivity.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "model/report/sensitivity/sensitivity_words.hpp"

namespace caseflow::report {
namespace {

using testing::HasSubstr, testing::Not;

/// Replications around means, of which each trial has a little luck of its own.
std::vector<std::vector<double>> around(std::vector<double> const& means) {
  std::vector<std::vector<double>> all;
  for (double const mean : means) {
    all.emplace_back();
    for (int i = 0; i < 6; ++i)
      all.back().push_back(mean + 0.001 * std::sin(7.0 * i + 50 * static_cast<double>(all.size())));
  }
  return all;
}

/// Two factors with these means: as stated, low and high of the first, low and high of the second.
sensitivity::Answer answer_of(std::vector<double> const& means) {
  sensitivity::Answer made;
  made.factors = {
      {"/a/b", scenario::SourceRole::assumed, false, 0.1, 0.2, 0.4, {"/a/b"}, "share", "How much."},
      {"/c", scenario::SourceRole::calibrated, true, 0.5, 1, 2, {"/c/0", "/c/1"}, "hours", "What."}};
  sim::Measure measure;
  measure.name = "workload_share";
  measure.unit = "share";
  measure.label = "Workload";
  measure.kind = sim::MeasureKind::ratio;
  made.measures = {{"workload_share", measure, {}}};
  sensitivity::OutputSensitivity output;
  output.bars = sensitivity::tornado(std::vector<std::size_t>{0, 1}, around(means));
  output.shares.chance = {0.2, 0.1, 0.3};
  output.shares.indices = {{0, {0.7, 0.6, 0.8}, {0.72, 0.6, 0.84}}, {1, {0, 0, 0.08}, {0.31, 0.05, 0.57}}};
  output.effects = {{0, {0.3, 0.2, 0.4}, 0.3, 0.02}, {1, {0, -0.1, 0.1}, 0.01, 0.01}};
  made.findings = {*sensitivity::effort(2, 200), {output}};
  return made;
}

TEST(MeasureFirst, names_the_longest_bar_with_its_range_size_and_share) {
  auto const words = measure_first(answer_of({1, 0.9, 1.2, 1.01, 1.02}), 0);
  EXPECT_THAT(words, HasSubstr("Measure /a/b first (How much; assumed: 10 to 40 % (stated: 20))."));
  EXPECT_THAT(words, HasSubstr("changes the mean by 30."));
  EXPECT_THAT(words, HasSubstr("percentage points, the most of the 2"));
  EXPECT_THAT(words, HasSubstr(", 70 % (60 to 80 %) is its own and 20 % (10 to 30 %) is chance alone."));
  EXPECT_THAT(words, Not(HasSubstr("may matter as much")));
}

TEST(MeasureFirst, says_what_may_matter_as_much) {
  auto const words = measure_first(answer_of({1, 0.9, 1.2, 0.9, 1.2}), 0);
  EXPECT_THAT(words, HasSubstr("/c may matter as much: the difference could be chance."));
}

TEST(MeasureFirst, names_none_where_all_could_be_chance_and_says_what_more_would_take) {
  auto const words = measure_first(answer_of({1, 1.0001, 1.0002, 1.0001, 0.9999}), 0);
  EXPECT_THAT(words, HasSubstr("None can be named: whatever was tested could be chance."));
  EXPECT_THAT(words, HasSubstr("replications at each end to show"));
}

TEST(MeasureFirst, says_where_nothing_changes) {
  auto answer = answer_of({1, 1, 1, 1, 1});
  std::vector<std::vector<double>> const same(5, {1, 1, 1});
  answer.findings.outputs[0].bars = sensitivity::tornado(std::vector<std::size_t>{0, 1}, same);
  EXPECT_EQ(measure_first(answer, 0), "None of the 2 assumptions tested changes it at all.");
}

TEST(MeasureFirst, names_none_where_the_longest_is_too_small_to_matter) {
  auto const words = measure_first(answer_of({1, 0.998, 1.002, 1.001, 1.0015}), 0);
  EXPECT_THAT(words,
              HasSubstr("None needs to be measured first: from end to end of its range even /a/b changes"));
  EXPECT_THAT(words, HasSubstr("only by 0.40"));
  EXPECT_THAT(words, HasSubstr("too small to matter (within one percentage point)."));
}

TEST(MeasureFirst, gives_no_number_within_an_interval_that_says_nothing) {
  auto answer = answer_of({1, 0.9, 1.2, 1.01, 1.02});
  answer.findings.outputs[0].shares.indices[0].first = {0.62, 0.37, 0.9};
  EXPECT_THAT(measure_first(answer, 0), HasSubstr(", between 37 and 90 % is its own"));
}

TEST(SensitivityText, marks_what_could_be_chance_and_gives_no_number_within_a_wide_interval) {
  auto const text = sensitivity_text(answer_of({1, 0.9, 1.2, 1.0001, 0.9999}));
  EXPECT_THAT(text, HasSubstr("█"));
  EXPECT_THAT(text, HasSubstr("0 (0 to 8)"));
  EXPECT_THAT(text, HasSubstr(" 5 to 57"));
  EXPECT_THAT(text, Not(HasSubstr("31 (")));
}

TEST(SensitivityTables, have_a_row_for_each_factor_end_and_index) {
  auto const tables = sensitivity_tables(answer_of({1, 0.9, 1.2, 1.01, 1.02}));
  auto const rows = [](std::string const& table) { return std::count(table.begin(), table.end(), '\n') - 1; };
  EXPECT_EQ(rows(tables[0]), 2);
  EXPECT_EQ(rows(tables[1]), 6);
  EXPECT_EQ(rows(tables[2]), 2 * 3 + 1 + 2 * 2);
}

}  // namespace
}  // namespace caseflow::report
