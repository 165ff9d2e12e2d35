#include "model/scenario/document/parse.hpp"

#include "model/scenario/document/pointer.hpp"

namespace caseflow::scenario {
namespace {

struct BrokenText {
  char const* name;
  std::string text, diagnostic;
};

std::string deep(std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); }

std::vector<BrokenText> const broken_texts{
    {"nothing", "",
     "the whole document  (a.json, line 1)\n"
     "  expected  a value\n"
     "  got       the end of the text, in column 1\n"},
    {"blank", " \n\n",
     "the whole document  (a.json, line 3)\n"
     "  expected  a value\n"
     "  got       the end of the text, in column 1\n"},
    {"truncated", "{\"a\": [1,\n 2",
     "/a/2  (a.json, line 2)\n"
     "  expected  ',' or ']'\n"
     "  got       the end of the text, where the '[' of line 1 is open, in column 3\n"
     "  hint      close with ]}\n"},
    {"truncated_text", "{\n\"a\": \"b",
     "/a  (a.json, line 2)\n"
     "  expected  a value\n"
     "  got       \"b without its closing quotation mark, in column 6\n"
     "  hint      close it\n"},
    {"text_over_the_end_of_a_line", "{\"a\": \"b\n\"}",
     "/a  (a.json, line 1)\n"
     "  expected  a value\n"
     "  got       \"b without its closing quotation mark, in column 7\n"
     "  hint      close it in its line: a text does not go over several\n"},
    {"no_json", "hello",
     "the whole document  (a.json, line 1)\n"
     "  expected  a value\n"
     "  got       \"hello\", in column 1\n"
     "  hint      a document begins with { and ends with }\n"},
    {"no_value", "{\"a\": }",
     "/a  (a.json, line 1)\n"
     "  expected  a value\n"
     "  got       no value before '}', in column 7\n"
     "  hint      write the value\n"},
    {"no_colon", "{\"a\" 1}",
     "/a  (a.json, line 1)\n"
     "  expected  ':'\n"
     "  got       \"1\" after a key, in column 6\n"
     "  hint      write : between a key and its value\n"},
    {"no_comma", "{\"a\": 1\n \"b\": 2}",
     "/a  (a.json, line 1)\n"
     "  expected  ',' or '}'\n"
     "  got       \"b\" without a comma before it, in column 8\n"
     "  hint      write a comma here\n"},
    {"comma_at_the_end", "{\"a\": 1,}",
     "/a  (a.json, line 1)\n"
     "  expected  a key in quotation marks\n"
     "  got       a comma before '}', in column 8\n"
     "  hint      take out the comma after the last one\n"},
    {"bare_key", "{a: 1}",
     "the whole document  (a.json, line 1)\n"
     "  expected  a key in quotation marks\n"
     "  got       a without quotation marks, in column 2\n"
     "  hint      write \"a\"\n"},
    {"comment", "{\"a\": 1} // end",
     "the whole document  (a.json, line 1)\n"
     "  expected  the end of the text\n"
     "  got       the comment \"// end\", in column 10\n"
     "  hint      JSON has no comments: take it out\n"},
    {"rubbish_after_the_end", "{\"a\": 1}\n{\"b\": 2}",
     "the whole document  (a.json, line 2)\n"
     "  expected  the end of the text\n"
     "  got       more text: {\"b\": 2}, in column 1\n"
     "  hint      one file holds one document: put the two into one, or into two files\n"},
    {"zero_byte_after_the_end", std::string("{}\0{}", 5),
     "the whole document  (a.json, line 1)\n"
     "  expected  the end of the text\n"
     "  got       more text: \\u0000{}, in column 3\n"
     "  hint      take it out\n"},
    {"zero_byte_at_the_end", std::string("{}\0", 3),
     "the whole document  (a.json, line 1)\n"
     "  expected  the end of the text\n"
     "  got       more text: \\u0000, in column 3\n"
     "  hint      take it out\n"},
    {"nan", "[NaN]",
     "/0  (a.json, line 1)\n"
     "  expected  a value\n"
     "  got       \"NaN\", in column 2\n"
     "  hint      JSON has no such number: write one, or leave the key out\n"},
    {"infinity", "[-Infinity]",
     "/0  (a.json, line 1)\n"
     "  expected  a value\n"
     "  got       \"-Infinity\", in column 2\n"
     "  hint      JSON has no such number: write one, or leave the key out\n"},
    {"too_large", "{\"a\": {\"b\":\n 1e999}}",
     "/a/b  (a.json, line 2)\n"
     "  expected  a number of at most 1.79e308\n"
     "  got       1e999\n"},
    {"leading_zero", "[012]",
     "/1  (a.json, line 1)\n"
     "  expected  a value\n"
     "  got       \"012\", in column 2\n"
     "  hint      write 12: no zeros in front\n"},
    {"hexadecimal", "[0x12]",
     "/1  (a.json, line 1)\n"
     "  expected  a value\n"
     "  got       \"0x12\", in column 2\n"
     "  hint      write the number in decimal digits\n"},
    {"single_quotes", "{'a': 1}",
     "the whole document  (a.json, line 1)\n"
     "  expected  a key in quotation marks\n"
     "  got       \"a\" in single quotation marks, in column 2\n"
     "  hint      write \"a\", with straight double ones\n"},
    {"capitals", "[True]",
     "/0  (a.json, line 1)\n"
     "  expected  a value\n"
     "  got       \"True\", in column 2\n"
     "  hint      write true\n"},
    {"ill_formed_utf8", "[\"\xC3(\"]",
     "/0  (a.json, line 1)\n"
     "  expected  a value\n"
     "  got       the byte 0xC3, which is no UTF-8, in column 3\n"
     "  hint      save the file as UTF-8; in Windows-1252 the byte is \xC3\x83\n"},
    {"half_a_surrogate", "[\"\\ud800\"]",
     "/0  (a.json, line 1)\n"
     "  expected  a value\n"
     "  got       the escape \\ud800, in column 3\n"
     "  hint      after \\u come four hexadecimal digits; characters beyond them take two such escapes\n"},
    {"wrong_bracket", "{\"a\": [1}",
     "/a/1  (a.json, line 1)\n"
     "  expected  ',' or ']'\n"
     "  got       '}' where the '[' of line 1 is open, in column 9\n"
     "  hint      close with ]\n"},
    {"key_twice", "{\n\"a\": {\"b\": 1,\n\"c\": 2,\n\"b\": 3}}",
     "/a/b  (a.json, line 4)\n"
     "  expected  each key once\n"
     "  got       \"b\" twice: in line 2 and in line 4\n"
     "  hint      remove one of them\n"},
    {"keys_twice", "{\"a\": 1,\n\"a\": 2,\n\"b\": 1,\n\"b\": 1}",
     "/a  (a.json, line 2)\n"
     "  expected  each key once\n"
     "  got       \"a\" twice: in line 1 and in line 2\n"
     "  hint      remove one of them\n"
     "\n"
     "/b  (a.json, line 4)\n"
     "  expected  each key once\n"
     "  got       \"b\" twice: in line 3 and in line 4\n"
     "  hint      remove one of them\n"},
    {"too_deep", deep(101),
     "the whole document  (a.json, line 1)\n"
     "  expected  at most 100 levels of nesting\n"
     "  got       more\n"},
};

TEST(Parse, says_what_is_wrong_with_a_text_and_where) {
  for (auto const& [name, text, diagnostic] : broken_texts)
    EXPECT_EQ(scenario::text(parse(text, "a.json").problems), diagnostic) << name;
}

TEST(Parse, refuses_very_deep_texts_without_falling) {
  EXPECT_EQ(parse(std::string(10'000'000, '['), "a.json").problems.size(), 1U);
}

TEST(Parse, reads_a_hundred_levels) { EXPECT_TRUE(parse(deep(100), "a.json").problems.empty()); }

TEST(Parse, refuses_more_than_64_megabytes) {
  auto const parsed = parse(std::string(longest_text + (std::size_t{1} << 20U), ' '), "a.json");
  EXPECT_EQ(text(parsed.problems),
            "the whole document  (a.json)\n"
            "  expected  at most 64 MB of text\n"
            "  got       65 MB\n");
}

TEST(Parse, knows_the_line_of_every_value) {
  auto const parsed =
      parse("{\n  \"a\": 1,\n  \"b\": [\n    2\n,\n    {\"c\":\n true}],\r\n  \"d\": null\n}", "a.json");
  ASSERT_TRUE(parsed.problems.empty());
  auto const line = [&](char const* pointer) { return parsed.document.origin(pointer).line; };
  EXPECT_EQ(line(""), 1);
  EXPECT_EQ(line("/a"), 2);
  EXPECT_EQ(line("/b"), 3);
  EXPECT_EQ(line("/b/0"), 4);
  EXPECT_EQ(line("/b/1"), 6);
  EXPECT_EQ(line("/b/1/c"), 7);
  EXPECT_EQ(line("/d"), 8);
}

TEST(Parse, gives_a_missing_value_the_line_of_what_is_around_it) {
  auto const parsed = parse("{\n  \"a\": {\n    \"b\": 1}}", "a.json");
  EXPECT_EQ(parsed.document.origin("/a/c/d").line, 2);
  EXPECT_EQ(parsed.document.origin("/a/b/d").line, 3);
  EXPECT_EQ(parsed.document.origin("no pointer").line, 1);
}

TEST(Parse, keeps_the_order_of_keys_and_the_kinds_of_numbers) {
  auto const parsed = parse(R"({"z": 1, "a": 1.0, "m": -0.0, "u": 18446744073709551615})", "a.json");
  EXPECT_EQ(keys(parsed.document.value()), (std::vector<std::string>{"z", "a", "m", "u"}));
  EXPECT_TRUE(parsed.document.value()["z"].is_number_integer());
  EXPECT_TRUE(parsed.document.value()["a"].is_number_float());
}

TEST(Parse, takes_a_byte_order_mark) { EXPECT_TRUE(parse("\xEF\xBB\xBF{}", "a.json").problems.empty()); }

TEST(Parse, is_quick_with_many_keys) {
  std::string text = "{";
  for (int i = 0; i < 200'000; ++i) text += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\":0";
  // With a search for each key this would take minutes.
  EXPECT_EQ(parse(text + "}", "a.json").document.value().size(), 200'000U);
}

RC_GTEST_PROP(Parse, takes_any_bytes_without_falling, (std::string const& bytes)) {
  auto const parsed = parse(bytes, "a.json");
  RC_ASSERT(parsed.problems.empty() == Json::accept(bytes) || bytes.find('\0') != bytes.npos);
}

}  // namespace
}  // namespace caseflow::scenario
