#include "model/forecast/text.hpp"

#include <gtest/gtest.h>

namespace caseflow::forecast {
namespace {

TEST(Text, puts_probabilities_in_words) {
  EXPECT_EQ(likelihood(1), "virtually certain (100 %)");
  EXPECT_EQ(likelihood(0.93), "very likely (93 %)");
  EXPECT_EQ(likelihood(0.66), "likely (66 %)");
  EXPECT_EQ(likelihood(0.5), "about as likely as not (50 %)");
  EXPECT_EQ(likelihood(0.32), "unlikely (32 %)");
  EXPECT_EQ(likelihood(0.05), "very unlikely (5 %)");
  EXPECT_EQ(likelihood(0), "exceptionally unlikely (0 %)");
}

TEST(Text, writes_shares_as_whole_per_cent) {
  EXPECT_EQ(per_cent(0), "0 %");
  EXPECT_EQ(per_cent(0.126), "13 %");
  EXPECT_EQ(per_cent(1.5), "150 %");
}

TEST(Text, speaks_names_with_spaces) { EXPECT_EQ(with_spaces("awaiting_allocation"), "awaiting allocation"); }

TEST(Text, counts_characters_and_not_bytes) {
  EXPECT_EQ(characters(""), 0u);
  EXPECT_EQ(characters("±3 – é"), 6u);
}

TEST(Text, wraps_at_spaces_and_keeps_the_margin) {
  EXPECT_EQ(wrapped("one two three", "- ", 9), "- one two\n  three\n");
  EXPECT_EQ(wrapped("unbreakable", "", 4), "unbreakable\n");
  EXPECT_EQ(wrapped("é é é", "", 5), "é é é\n");
}

TEST(Text, keeps_a_figure_and_its_per_cent_on_one_line) {
  EXPECT_EQ(wrapped("as many as 12 % of", "", 12), "as many as\n12 % of\n");
}

}  // namespace
}  // namespace caseflow::forecast
