#include "model/scenario/document/json_error.hpp"

#include <nlohmann/json.hpp>

#include "model/scenario/document/encoding.hpp"
#include "model/scenario/document/json.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::scenario {
namespace {

using namespace std::string_view_literals;

struct WrongText {
  std::string_view text;
  int line, column;
  char const* got;
  char const* hint;
};

/// What people write, and where and how it is reported.
std::vector<WrongText> const wrong_texts{
    {"{\"a\": 1,05}"sv, 1, 7, "1,05, with a comma", "write 1.05: a point before decimals"},
    {"{\"a\": -0,5}"sv, 1, 7, "-0,5, with a comma", "write -0.5: a point before decimals"},
    {"{\"a\": 1,841}"sv, 1, 7, "1,841, with a comma",
     "write 1841, or 1.841 if the comma stands before decimals"},
    {"{\"a\": 1,841,000}"sv, 1, 7, "1,841,000, with a comma", "write 1841000: nothing between thousands"},
    {"{\"a\": 1,841.5}"sv, 1, 7, "1,841.5, with a comma",
     "write 1841.5: nothing between thousands, a point before decimals"},
    {"{\"a\": 1.841,5}"sv, 1, 7, "1.841,5, with a comma",
     "write 1841.5: nothing between thousands, a point before decimals"},
    {"[1,05]"sv, 1, 2, "1,05, with a comma", "write 1.05: a point before decimals"},
    {"[1,05, 2]"sv, 1, 2, "1,05, with a comma", "write 1.05: a point before decimals"},
    {"{\"a\": 1 841}"sv, 1, 7, "\"1 841\"", "write 1841: nothing between thousands"},
    {"{\"a\": 1'841}"sv, 1, 7, "\"1'841\"", "write 1841: nothing between thousands"},
    {"{\"a\": 12 months}"sv, 1, 7, "\"12 months\"", "write 12: the unit is fixed"},
    {"{\"a\": 5.73%}"sv, 1, 7, "\"5.73%\"", "write 0.0573: a percentage is written as a share of 1"},
    {"{\"a\": 5.73 %}"sv, 1, 7, "\"5.73 %\"", "write 0.0573: a percentage is written as a share of 1"},
    {"{\"a\": £12}"sv, 1, 7, "\"£12\"", "write 12: the unit is fixed"},
    {"{\"a\": +1}"sv, 1, 7, "\"+1\"", "write 1: no plus sign"},
    {"{\"a\": .5}"sv, 1, 7, "\".5\"", "write 0.5: a zero before the point"},
    {"{\"a\": -.5}"sv, 1, 7, "\"-.5\"", "write -0.5: a zero before the point"},
    {"{\"a\": 1.}"sv, 1, 7, "\"1.\"", "write 1: digits after the point, or no point"},
    {"{\"a\": 012}"sv, 1, 7, "\"012\"", "write 12: no zeros in front"},
    {"{\"a\": 1e}"sv, 1, 7, "\"1e\"", "write the number in decimal digits"},
    {"{\"a\": 0x1F}"sv, 1, 7, "\"0x1F\"", "write the number in decimal digits"},
    {"{\"a\": -}"sv, 1, 7, "\"-\"", "write the number in decimal digits"},
    {"{\"a\": 2019-04-01}"sv, 1, 7, "\"2019-04-01\"", "a date stands in quotation marks: \"2019-04-01\""},
    {"{\"a\": 1/2}"sv, 1, 7, "\"1/2\"", "write the number in decimal digits"},
    {"{\"a\": 1,}"sv, 1, 8, "a comma before '}'", "take out the comma after the last one"},
    {"[1,\n]"sv, 1, 3, "a comma before ']'", "take out the comma after the last one"},
    {"[1, 2,\n"sv, 1, 6, "a comma and then the end of the text", "take the comma out, and close with ]"},
    {"[1,,2]"sv, 1, 4, "a second comma", "take it out, or write what is missing"},
    {"{\"a\": 1,,\"b\": 2}"sv, 1, 9, "a second comma", "take it out, or write what is missing"},
    {"{,\"a\": 1}"sv, 1, 2, "a comma with nothing before it", "take it out, or write what is missing"},
    {"[,1]"sv, 1, 2, "a comma with nothing before it", "take it out, or write what is missing"},
    {"{\"a\": 1 // one\n}"sv, 1, 9, "the comment \"// one\"", "JSON has no comments: take it out"},
    {"{\"a\": 1 /* one\n two */}"sv, 1, 9, "the comment \"/* one\"", "JSON has no comments: take it out"},
    {"# top\n{}"sv, 1, 1, "the comment \"# top\"", "JSON has no comments: take it out"},
    {"{} // end"sv, 1, 4, "the comment \"// end\"", "JSON has no comments: take it out"},
    {"{\"a\": /* x"sv, 1, 7, "the comment \"/* x\"", "JSON has no comments: take it out"},
    {"/*/ {}"sv, 1, 1, "the comment \"/*/ {}\"", "JSON has no comments: take it out"},
    {"{“a”: 1}"sv, 1, 2, "\"a\" in curly quotation marks", "write \"a\", with straight double ones"},
    {"{\"a\": “b c”}"sv, 1, 7, "\"b c\" in curly quotation marks",
     "write \"b c\", with straight double ones"},
    {"{\"a\": \"b”}"sv, 1, 9, "”, a curly quotation mark", "write \"b\", with straight double ones"},
    {"{\"a”: 1, \"b\": 2}"sv, 1, 4, "”, a curly quotation mark", "write \"a\", with straight double ones"},
    {"{\"a\": «b»}"sv, 1, 7, "\"b\" in curly quotation marks", "write \"b\", with straight double ones"},
    {"{'a': 1}"sv, 1, 2, "\"a\" in single quotation marks", "write \"a\", with straight double ones"},
    {"{\"a\": 'b'}"sv, 1, 7, "\"b\" in single quotation marks", "write \"b\", with straight double ones"},
    {"{\"a\": `b`}"sv, 1, 7, "\"b\" in single quotation marks", "write \"b\", with straight double ones"},
    {"{a: 1}"sv, 1, 2, "a without quotation marks", "write \"a\""},
    {"{\"b\": 2, a-b: 1}"sv, 1, 10, "a-b without quotation marks", "write \"a-b\""},
    {"{\"a\": word}"sv, 1, 7, "\"word\"", "a text stands in quotation marks: \"word\""},
    {"{\"a\": True}"sv, 1, 7, "\"True\"", "write true"},
    {"{\"a\": None}"sv, 1, 7, "\"None\"", "write null"},
    {"{\"a\": yes}"sv, 1, 7, "\"yes\"", "write true"},
    {"[NaN, 1]"sv, 1, 2, "\"NaN\"", "JSON has no such number: write one, or leave the key out"},
    {"[-Infinity]"sv, 1, 2, "\"-Infinity\"", "JSON has no such number: write one, or leave the key out"},
    {"{\"a\": nulls}"sv, 1, 7, "\"nulls\"", "a text stands in quotation marks: \"nulls\""},
    {"{\"a\": 1\n \"b\": 2}"sv, 1, 8, "\"b\" without a comma before it", "write a comma here"},
    {"[1 2]"sv, 1, 3, "2 without a comma before it", "write a comma here"},
    {"[\"a\" \"b\"]"sv, 1, 5, "\"b\" without a comma before it", "write a comma here"},
    {"[{\"a\": 1} {\"a\": 2}]"sv, 1, 10, "{\"a\" without a comma before it", "write a comma here"},
    {"{\"a\": 1; \"b\": 2}"sv, 1, 8, "';'", "write a comma"},
    {"{\"a\" 1}"sv, 1, 6, "\"1\" after a key", "write : between a key and its value"},
    {"{\"a\" = 1}"sv, 1, 6, "\"=\" after a key", "write : instead of ="},
    {"{\"a\": 1 \"b\": 2}"sv, 1, 8, "\"b\" without a comma before it", "write a comma here"},
    {"{\"a\": [1, {\"b\": 2}\n"sv, 1, 19, "the end of the text, where the '[' of line 1 is open",
     "close with ]}"},
    {"{\"a\": "sv, 1, 6, "the end of the text, where the '{' of line 1 is open",
     "the text seems to be cut off"},
    {"{\"a\""sv, 1, 5, "the end of the text, where the '{' of line 1 is open",
     "the text seems to be cut off"},
    {"{\"a\": [1}"sv, 1, 9, "'}' where the '[' of line 1 is open", "close with ]"},
    {"[1}"sv, 1, 3, "'}' where the '[' of line 1 is open", "close with ]"},
    {"{\"a\": 1]"sv, 1, 8, "']' where the '{' of line 1 is open", "close with }"},
    {"{\"a\": 1}}"sv, 1, 9, "'}', which closes nothing", "take it out"},
    {"{\"a\": }"sv, 1, 7, "no value before '}'", "write the value"},
    {"{\"a\": 1}\n{\"b\": 2}"sv, 2, 1, "more text: {\"b\": 2}",
     "one file holds one document: put the two into one, or into two files"},
    {"{} x"sv, 1, 4, "more text: x", "take it out"},
    {"{\"a\": 1},"sv, 1, 9, "more text: ,", "take it out"},
    {"{\"a\": \"b"sv, 1, 7, "\"b without its closing quotation mark", "close it"},
    {"{\"a\": \"b\n\"}"sv, 1, 7, "\"b without its closing quotation mark",
     "close it in its line: a text does not go over several"},
    {"{\"a\": \"\\d\"}"sv, 1, 8, "the escape \\d", "write \\\\ for a backslash"},
    {"{\"a\": \"\t\"}"sv, 1, 8, "the character \\u0009 in a text", "write \\t for a tab"},
    {"{\"a\": \"\x01\"}"sv, 1, 8, "the character \\u0001 in a text", "take it out"},
    {"{\"a\": \"it\x92s\"}"sv, 1, 10, "the byte 0x92, which is no UTF-8",
     "save the file as UTF-8; in Windows-1252 the byte is ’"},
    {"{\"a\": \x80}"sv, 1, 7, "the byte 0x80, which is no UTF-8",
     "save the file as UTF-8; in Windows-1252 the byte is €"},
    {"\xE9{}"sv, 1, 1, "the byte 0xE9, which is no UTF-8",
     "save the file as UTF-8; in Windows-1252 the byte is é"},
    {"{\"a\":\xC2\xA0"
     "1}"sv,
     1, 6, "a no-break space, U+00A0", "write an ordinary space"},
    {"{\"a\"\xE2\x80\x8B: 1}"sv, 1, 5, "a space without width, U+200B", "take it out"},
    {"{\"a\": 1}\xEF\xBB\xBF"sv, 1, 9, "a byte-order mark inside the text, U+FEFF", "take it out"},
    {"{\"a\": \x00}"sv, 1, 7, "\"\\u0000\"", ""},
    {"{\"a\x00\": 1}"sv, 1, 4, "the character \\u0000 in a text", "take it out"},
    {"{\x00\"\x00"
     "a\x00\"\x00:\x00 \x00"
     "1\x00}\x00"sv,
     1, 1, "a text in UTF-16, or \"Unicode\"", "save the file as UTF-8"},
    {"\x00{\x00\"\x00"
     "a\x00\"\x00:\x00 \x00"
     "1\x00}"sv,
     1, 1, "a text in UTF-16, or \"Unicode\"", "save the file as UTF-8"},
    {"\xFF\xFE{\x00\"\x00"
     "a\x00\"\x00:\x00 \x00"
     "1\x00}\x00"sv,
     1, 1, "a text in UTF-16, or \"Unicode\"", "save the file as UTF-8"},
    {"\xFE\xFF\x00{\x00\"\x00"
     "a\x00\"\x00:\x00 \x00"
     "1\x00}"sv,
     1, 1, "a text in UTF-16, or \"Unicode\"", "save the file as UTF-8"},
    {"\xFF\xFE\x00\x00{\x00\x00\x00\"\x00\x00\x00"
     "a\x00\x00\x00\"\x00\x00\x00:\x00\x00\x00 \x00\x00\x00"
     "1\x00\x00\x00}\x00\x00\x00"sv,
     1, 1, "a text in UTF-32", "save the file as UTF-8"},
    {""sv, 1, 1, "the end of the text", ""},
    {" \n\n"sv, 3, 1, "the end of the text", ""},
    {"hello"sv, 1, 1, "\"hello\"", "a document begins with { and ends with }"},
    {"<html>"sv, 1, 1, "\"<html>\"", "a document begins with { and ends with }"},
    {"PK\x03\x04"sv, 1, 1, "\"PK\\u0003\\u0004\"", "a document begins with { and ends with }"},
    {"{\"a\": 1,\n  \"b\": [1,2,],\n}"sv, 2, 12, "a comma before ']'",
     "take out the comma after the last one"},
    {"{\"é\": tru}"sv, 1, 7, "\"tru\"", "a text stands in quotation marks: \"tru\""},
    {"{\"é\": “x”}"sv, 1, 7, "\"x\" in curly quotation marks", "write \"x\", with straight double ones"},
    {"{\"a\":1,b}"sv, 1, 8, "b without quotation marks", "write \"b\""},
    {"{\"a\":\"b\",05}"sv, 1, 10, "05 without quotation marks", "write \"05\""},
    {"{\"a\": \"x\", 5}"sv, 1, 12, "5 without quotation marks", "write \"5\""},
    {"{1: 2}"sv, 1, 2, "1 without quotation marks", "write \"1\""},
    {"{\"a\": 1,5: 2}"sv, 1, 7, "1,5, with a comma", "write 1.5: a point before decimals"},
    {"{\"a\": 1, 5: 2}"sv, 1, 10, "5 without quotation marks", "write \"5\""},
};

TEST(JsonError, is_explained_at_its_place) {
  for (auto const& [text, line, column, got, hint] : wrong_texts) {
    auto const problems = parse(text, "a.json").problems;
    ASSERT_EQ(problems.size(), 1U) << text;
    EXPECT_EQ(problems[0].line, line) << text;
    EXPECT_EQ(shown_in_a_line(problems[0].got), fmt::format("{}, in column {}", got, column)) << text;
    EXPECT_EQ(shown_in_a_line(problems[0].hint), hint) << text;
  }
}

TEST(JsonError, is_nothing_for_json) {
  for (auto const* text :
       {"{}", "[]", "0", "-0.5e+3", "null", " \"a\\u00e9\\\\\" ", "[1, 2.5, true, false, {\"a\": []}]\n",
        "\xEF\xBB\xBF{\"a\": {\"b\": [[], {}]}}", "{\"a\": \"// no comment, it\u2019s 1,05\"}"}) {
    EXPECT_FALSE(json_error(text)) << text;
    EXPECT_TRUE(parse(text, "a.json").problems.empty()) << text;
  }
}

// The scanner looks for causes beside the parser that decides: it may not see any where there is none, nor
// stop short where there is one.
RC_GTEST_PROP(JsonError, agrees_with_the_parser, ()) {
  auto const pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(
      std::vector<std::string>{"{",  "}", "[",  "]",  ",",  ":", "\"a\"", "1", "-0.5", "true",  " ",
                               "\n", "'", "01", "\"", "\\", "/", "#",     "x", "\xE9", "\u201C"}));
  std::string text;
  for (auto const& piece : pieces) text += piece;
  RC_ASSERT(json_error(text).has_value() == !Json::accept(text));
}

}  // namespace
}  // namespace caseflow::scenario
