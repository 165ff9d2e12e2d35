#include "model/report/common/text.hpp"

#include <gtest/gtest.h>

namespace caseflow::report {
namespace {

TEST(Text, writes_names_with_spaces) { EXPECT_EQ(with_spaces("awaiting_allocation"), "awaiting allocation"); }

TEST(Text, names_places_and_lists) {
  EXPECT_EQ(proper_name("bury_st_edmunds"), "Bury St Edmunds");
  EXPECT_EQ(proper_name("the_north_of_the_tyne"), "The North of the Tyne");
  EXPECT_EQ(listed({"a", "b", "c"}), "a, b and c");
  EXPECT_EQ(listed({"a", "b"}, "or"), "a or b");
  EXPECT_EQ(listed({}), "");
  EXPECT_EQ(counted(1, "day", "days"), "1 day");
  EXPECT_EQ(counted(4375, "day", "days"), "4,375 days");
}

TEST(Text, counts_characters_and_not_bytes) {
  EXPECT_EQ(characters(""), 0u);
  EXPECT_EQ(characters("±3 – é"), 6u);
}

TEST(Text, wraps_at_spaces_and_keeps_the_margin) {
  EXPECT_EQ(wrapped("one two three", "- ", 9), "- one two\n  three\n");
  EXPECT_EQ(wrapped("unbreakable", "", 4), "unbr\neaka\nble\n");
  EXPECT_EQ(wrapped("é é é", "", 5), "é é é\n");
}

TEST(Text, breaks_a_name_that_is_longer_than_a_line_behind_its_marks) {
  EXPECT_EQ(wrapped("norfolk-suffolk", "", 12), "norfolk-\nsuffolk\n");
  EXPECT_EQ(wrapped("/demand/level", "", 10), "/demand/\nlevel\n");
  EXPECT_EQ(wrapped("abcdefghijkl", "", 5), "abcde\nfghij\nkl\n");
  EXPECT_EQ(wrapped("a-bcdefghijkl", "", 9), "a-bcdefgh\nijkl\n");  // no line for two letters
}

TEST(Text, keeps_a_figure_and_its_per_cent_on_one_line) {
  EXPECT_EQ(wrapped("as many as 12 % of", "", 12), "as many as\n12 % of\n");
}

}  // namespace
}  // namespace caseflow::report
