#include "model/report/common/table.hpp"

#include <array>
#include <vector>

#include <gtest/gtest.h>

namespace caseflow::report {
namespace {

TEST(Table, stands_in_columns_and_breaks_the_last) {
  auto last_wraps = columns(1, 1);
  last_wraps.push_back({.wraps = true});
  EXPECT_EQ(table({{"a", "1", "one two three"}, {"bcd", "22"}}, last_wraps, 20),
            "  a     1  one two\n"
            "           three\n"
            "  bcd  22\n");
  EXPECT_EQ(table({{"é", "–", "1"}, {"ab", "x", "10"}}, columns(2, 1)),
            "  é   –   1\n"
            "  ab  x  10\n");
}

TEST(Table, keeps_to_widths_where_they_are_given_and_lets_nothing_be_lost) {
  std::array const fixed{Column{.width = 4, .gap = 0}, Column{.align = Align::right, .width = 3, .gap = 1}};
  EXPECT_EQ(table({{"a", "1"}, {"too long", "22"}, {"b", "12345"}}, fixed),
            "a      1\n"
            "too long  22\n"
            "b    12345\n");
}

TEST(Table, breaks_any_column_that_may_and_the_widest_first) {
  std::array const first_wraps{Column{.width = 7, .wraps = true}, Column{.align = Align::right}};
  EXPECT_EQ(table({{"one two three", "1"}, {"", "22"}}, first_wraps),
            "  one two   1\n"
            "  three\n"
            "           22\n");
  std::array const both{Column{.gap = 0, .wraps = true}, Column{.wraps = true}};
  EXPECT_EQ(table({{"some short words", "words that are longer by far"}}, both, 30),
            "some short      words that are\n"
            "words           longer by far\n");
  EXPECT_EQ(table({{"  words set in a little", "1"}}, columns_of_words(2), 80),
            "    words set in a little  1\n");
}

TEST(Table, has_headings_that_widen_no_column_and_empty_lines) {
  EXPECT_EQ(table({{"a", "1"}, {}, {"a long heading"}, {"b", "2"}}, columns(1, 1)),
            "  a  1\n\n  a long heading\n  b  2\n");
}

TEST(Table, writes_control_characters_out_and_ends_no_line_with_spaces) {
  EXPECT_EQ(table({{"a\nb", ""}}, columns(1, 1)), "  a\\u000ab\n");
  EXPECT_EQ(table({}, columns(1, 1)), "");
}

TEST(Table, in_Markdown_has_a_heading_and_safe_cells) {
  EXPECT_EQ(markdown_table({{"x", "y"}, {"a|b", "1"}}), "| x | y |\n| --- | --- |\n| a\\|b | 1 |\n");
}

}  // namespace
}  // namespace caseflow::report
