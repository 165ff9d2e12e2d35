#include "model/scenario/document/shown.hpp"

#include <string>

#include <gtest/gtest.h>

#include "model/scenario/document/diagnostic.hpp"

namespace caseflow::scenario {
namespace {

using namespace std::string_literals;

TEST(Shown, writes_out_what_a_terminal_would_obey) {
  EXPECT_EQ(shown_in_lines("\x1b[31mred\x7f"), "\\u001b[31mred\\u007f");
  EXPECT_EQ(shown_in_lines("a\0b\tc\rd"s), "a\\u0000b\\u0009c\\u000dd");
  EXPECT_EQ(shown_in_lines("\u009b31m \u202eright\u2069 \u200f\u2028"),
            "\\u009b31m \\u202eright\\u2069 \\u200f\\u2028");
}

TEST(Shown, writes_out_bytes_that_are_no_text) {
  EXPECT_EQ(shown_in_lines("\x9b"
                           "31m"),
            "\\x9b31m");
  EXPECT_EQ(shown_in_lines("\xc0\x9b \xe2\x82 \xed\xa0\x80 \xf4\x90\x80\x80 \xff"),
            "\\xc0\\x9b \\xe2\\x82 \\xed\\xa0\\x80 \\xf4\\x90\\x80\\x80 \\xff");
  EXPECT_EQ(shown_in_lines("\xe2\x80"), "\\xe2\\x80");
}

TEST(Shown, leaves_text_alone) {
  std::string const text = "Ynys Môn – 95 % \\ “quoted” 日本 🙂";
  EXPECT_EQ(shown_in_lines(text), text);
  EXPECT_EQ(shown_in_a_line(text), text);
  EXPECT_EQ(shown_in_lines("a\nb"), "a\nb");
  EXPECT_EQ(shown_in_a_line("a\nb"), "a\\u000ab");
}

TEST(Shown, keeps_a_diagnostic_to_its_lines) {
  auto const told = text(Diagnostic{"a\n.json", 3, "/a\0b\n"s, "x\x1b", "y\n  hint  z", "no\n"});
  EXPECT_EQ(
      told,
      "/a\\u0000b\\u000a  (a\\u000a.json, line 3)\n  expected  x\\u001b\n  got       y\\u000a  hint  z\n"
      "  hint      no\\u000a\n");
}

}  // namespace
}  // namespace caseflow::scenario
