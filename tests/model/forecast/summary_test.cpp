#include "model/forecast/summary.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/model/forecast/example.hpp"

namespace caseflow::forecast {
namespace {

TEST(Summary, tells_what_was_run_what_came_and_how_sure_it_is) {
  auto forecast = example::forecast();
  forecast.warnings = {"Something that a reader has to know before this forecast is believed, in two lines."};
  EXPECT_EQ(summary_text(forecast, {"more-staff.json"}),
            R"(Example
2 months from 2019-12-01, 2 replications, seed 7
what if: more-staff.json

                     Dec 19–Jan 20  Dec 19–Jan 20  nine in ten

Cases
  Caseload              18.0 ± 6.4     18.0 ± 6.4  17.6 – 18.4
    held at the hub     13.0 ± 6.4     13.0 ± 6.4  12.6 – 13.4
    held in offices      5.0 ± 0.0      5.0 ± 0.0    5.0 – 5.0
  New cases a month      3.0 ± 6.4      3.0 ± 6.4    2.5 – 3.5

Means, with the 95 % interval that chance leaves them. Nine in ten: where the
last months lie in nine of ten replications.

Targets, and how likely each is met
  Completion, at least 70 % by 2020-01-31: virtually certain (100 %)
  Few starts, at most 5 cases by 2019-12-10: about as likely as not (50 %)

Worth knowing
  - Something that a reader has to know before this forecast is believed, in two
    lines.
)");
}

TEST(Summary, is_no_wider_than_a_terminal) {
  auto const text = summary_text(example::forecast());
  for (std::size_t at = 0, end; at < text.size(); at = end + 1) {
    end = text.find('\n', at);
    auto const line = text.substr(at, end - at);
    auto const characters =
        std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
    EXPECT_LE(characters, 80) << line;
  }
}

TEST(Summary, puts_probabilities_in_words) {
  EXPECT_EQ(likelihood(1), "virtually certain (100 %)");
  EXPECT_EQ(likelihood(0.93), "very likely (93 %)");
  EXPECT_EQ(likelihood(0.66), "likely (66 %)");
  EXPECT_EQ(likelihood(0.5), "about as likely as not (50 %)");
  EXPECT_EQ(likelihood(0.32), "unlikely (32 %)");
  EXPECT_EQ(likelihood(0.05), "very unlikely (5 %)");
  EXPECT_EQ(likelihood(0), "exceptionally unlikely (0 %)");
}

TEST(Summary, wraps_at_spaces_and_keeps_the_margin) {
  EXPECT_EQ(wrapped("one two three", "- ", 9), "- one two\n  three\n");
  EXPECT_EQ(wrapped("unbreakable", "", 4), "unbreakable\n");
  EXPECT_EQ(wrapped("é é é", "", 5), "é é é\n");
}

}  // namespace
}  // namespace caseflow::forecast
