#include "model/scenario/document/encoding.hpp"

namespace caseflow::scenario {
namespace {

using namespace std::string_view_literals;

TEST(Encoding, is_told_by_the_mark_or_by_the_zeros) {
  EXPECT_EQ(encoding_of("{\"a\": 1}"), Encoding::utf8);
  EXPECT_EQ(encoding_of("\xEF\xBB\xBF{}"), Encoding::utf8);
  EXPECT_EQ(encoding_of(""), Encoding::utf8);
  EXPECT_EQ(encoding_of("\xFF\xFE{\0"sv), Encoding::utf16_little);
  EXPECT_EQ(encoding_of("{\0\"\0"sv), Encoding::utf16_little);
  EXPECT_EQ(encoding_of("\xFE\xFF\0{"sv), Encoding::utf16_big);
  EXPECT_EQ(encoding_of("\0{\0\""sv), Encoding::utf16_big);
  EXPECT_EQ(encoding_of("\xFF\xFE\0\0{\0\0\0"sv), Encoding::utf32);
  EXPECT_EQ(encoding_of("\0\0\xFE\xFF\0\0\0{"sv), Encoding::utf32);
  EXPECT_EQ(encoding_of("{\0\0\0"sv), Encoding::utf32);
}

TEST(Encoding, of_other_kinds_becomes_utf8) {
  EXPECT_EQ(from_utf16("\xFF\xFE\x61\0\xE9\0\x1C\x20\x3D\xD8\x00\xDE"sv, true), "aé“\U0001F600");
  EXPECT_EQ(from_utf16("\0a\0\xE9\x20\x1C\xD8\x3D\xDE\0"sv, false), "aé“\U0001F600");
  EXPECT_EQ(from_utf16("\x3D\xD8\x61\0\x61"sv, true), "\uFFFDa\uFFFD") << "half a pair, half a unit";
  EXPECT_EQ(from_windows_1252("caf\xE9 \x93\x80\x94 \x81"), "café “€” \u0081");
}

TEST(Encoding, knows_what_is_no_utf8) {
  EXPECT_FALSE(ill_formed("plain, é, “, \U0001F600"));
  EXPECT_EQ(ill_formed("ab\xE9"), 2U) << "cut off";
  EXPECT_EQ(ill_formed("\x80"), 0U) << "a continuation without a beginning";
  EXPECT_EQ(ill_formed("\xC0\xAF"), 0U) << "longer than needed";
  EXPECT_EQ(ill_formed("\xE0\x80\xAF"), 0U);
  EXPECT_EQ(ill_formed("a\xED\xA0\x80"), 1U) << "half a surrogate";
  EXPECT_EQ(ill_formed("\xF4\x90\x80\x80"), 0U) << "beyond the last character";
}

}  // namespace
}  // namespace caseflow::scenario
