// How single values are judged; reader_test.cpp has the rest.
#include <cmath>
#include <limits>
#include <variant>

#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/reader.hpp"
#include "tests/model/scenario/document/reading_example.hpp"

namespace caseflow::scenario {
namespace {

using reading_example::Branch;

Document faultless_document() { return parse(reading_example::faultless, "a.json").document; }

/// What is said about the faultless text with one value changed (null: removed).
std::string complaint(std::string const& pointer, Json const& value) {
  auto document = faultless_document();
  if (value.is_null()) {
    document.remove(pointer);
  } else {
    document.put(pointer, Document(value, "b.json"));
  }
  Branch branch;
  return text(read(document, branch));
}

struct Wrong {
  char const* pointer;
  Json value;
  char const* said;  ///< After the first line.
};

std::vector<Wrong> const wrong_values{
    {"/office/name", 3,
     "  expected  text\n  got       3 (number)\n  hint      text stands in quotes: \"3\"\n"},
    {"/office/name", Json::array({nullptr}), "  expected  text\n  got       [null] (array)\n"},
    {"/office/open_share", "0.5",
     "  expected  a number, 0 to 1 (share)\n  got       \"0.5\" (string)\n"
     "  hint      write 0.5: without quotation marks\n"},
    {"/office/open_share", true, "  expected  a number, 0 to 1 (share)\n  got       true (boolean)\n"},
    {"/office/open_share", -1e-9, "  expected  a number, 0 to 1 (share)\n  got       -1e-09 (number)\n"},
    {"/office/open_share", 1e308, "  expected  a number, 0 to 1 (share)\n  got       1e+308 (number)\n"},
    {"/office/open_share", std::numeric_limits<double>::quiet_NaN(),
     "  expected  a number, 0 to 1 (share)\n  got       null (number)\n"},
    {"/extras/rent_share", 1.5,
     "  expected  a number, at most 1 (share)\n  got       1.5 (number)\n"
     "  hint      write 0.015 if 1.5 % is meant: a percentage is written as a share of 1\n"},
    {"/extras/rent_share", -std::numeric_limits<double>::infinity(),
     "  expected  a number, at most 1 (share)\n  got       null (number)\n"},
    {"/office/desks_total", 12.7, "  expected  a whole number, 0 or more\n  got       12.7 (number)\n"},
    {"/office/desks_total", 12.0,
     "  expected  a whole number, 0 or more\n  got       12.0 (number)\n  hint      write 12\n"},
    {"/office/desks_total", true, "  expected  a whole number, 0 or more\n  got       true (boolean)\n"},
    {"/office/desks_total", -3, "  expected  a whole number, 0 or more\n  got       -3 (number)\n"},
    {"/office/desks_total", 4294967296,
     "  expected  a whole number, 0 or more\n  got       4294967296 (number)\n"},
    {"/office/desks_total", 18446744073709551615U,
     "  expected  a whole number, 0 or more\n  got       18446744073709551615 (number)\n"},
    {"/office/open", 1, "  expected  true or false\n  got       1 (number)\n"},
    {"/office/open", "true",
     "  expected  true or false\n  got       \"true\" (string)\n"
     "  hint      write true: without quotation marks\n"},
    {"/office/open", "yes", "  expected  true or false\n  got       \"yes\" (string)\n"},
    {"/office/since", 20190401,
     "  expected  a date, yyyy-mm-dd\n  got       20190401 (number)\n  hint      write it like "
     "\"2019-04-01\"\n"},
    {"/office/since", "1/4/2019",
     "  expected  a date, yyyy-mm-dd\n  got       \"1/4/2019\" (string)\n  hint      write it like "
     "\"2019-04-01\"\n"},
    {"/office/since", "2019-02-29",
     "  expected  a date, yyyy-mm-dd\n  got       \"2019-02-29\" (string)\n"
     "  hint      the days of 2019-02 go from 01 to 28\n"},
    {"/office/since", "2019-13-01",
     "  expected  a date, yyyy-mm-dd\n  got       \"2019-13-01\" (string)\n  hint      months go from 01 to "
     "12\n"},
    {"/office/minutes", "long",
     "  expected  a distribution: a number, 0 to 480 (minutes), or an object that names its kind\n"
     "  got       \"long\" (string)\n  hint      write a bare number; the unit is fixed\n"},
    {"/office/minutes", Json::object(),
     "  expected  a distribution: a number, 0 to 480 (minutes), or an object that names its kind\n"
     "  got       {} (object)\n"
     "  hint      known: uniform, triangular, exponential, gamma, weibull, lognormal, discrete, empirical\n"},
    {"/office/minutes",
     {{"log_normal", {{"mean", 1}, {"cv", 1}}}},
     "  expected  a distribution: a number, 0 to 480 (minutes), or an object that names its kind\n"
     "  got       {\"log_normal\":{\"mean\":1,\"cv\":1}} (object)\n"
     "  hint      did you mean \"lognormal\"?\n"},
    {"/office/minutes",
     {{"point", {{"value", 1}}}},
     "  expected  a distribution: a number, 0 to 480 (minutes), or an object that names its kind\n"
     "  got       {\"point\":{\"value\":1}} (object)\n"
     "  hint      a point is written as a bare number\n"},
    {"/office/minutes",
     {{"lognormal", {{"mean", 1}, {"cv", 1}}}, {"exponential", {{"mean", 1}}}},
     "  expected  a distribution: a number, 0 to 480 (minutes), or an object that names its kind\n"
     "  got       {\"lognormal\":{\"mean\":1,\"cv\":1},\"exponential\":{\"mean\":1}} (object)\n"
     "  hint      an overlay that changes the kind removes the old one: \"lognormal\": null\n"},
    {"/office/minutes/lognormal", 40, "  expected  an object\n  got       40 (number)\n"},
    {"/office/minutes/lognormal/mean", 481,
     "  expected  a number, 0 to 480 (minutes)\n  got       481 (number)\n"},
    {"/office/minutes/lognormal/sd", 4,
     "  expected  a known key\n  got       \"sd\"\n  hint      known: mean, cv\n"},
    {"/office/minutes/lognormal/cv", nullptr,
     "  expected  a number, 0 to 10\n  got       nothing: the key is missing\n"},
    {"/office/monthly", 3,
     "  expected  an array of 3 numbers, each 0 or more (visitors)\n  got       3 (number)\n"},
    {"/office/monthly",
     {1, 2},
     "  expected  an array of 3 numbers, each 0 or more (visitors)\n  got       2 of them\n"},
    {"/office/aliases", "the quay", "  expected  an array of texts\n  got       \"the quay\" (string)\n"},
    {"/office/aliases/0", 1,
     "  expected  text\n  got       1 (number)\n  hint      text stands in quotes: \"1\"\n"},
    {"/office/staff_fte",
     {4.5},
     "  expected  an object of numbers, each 0 to 400 (FTE)\n  got       [4.5] (array)\n"},
    {"/office/staff_fte/PO", "4.5",
     "  expected  a number, 0 to 400 (FTE)\n  got       \"4.5\" (string)\n"
     "  hint      write 4.5: without quotation marks\n"},
    {"/office/staff_fte/", 1, "  expected  a name\n  got       \"\" (an empty key)\n"},
    {"/office/level", 1, "  expected  one of low, medium, high\n  got       1 (number)\n"},
    {"/office/level", "enormous",
     "  expected  one of low, medium, high\n  got       \"enormous\" (string)\n"},
    {"/office/desks",
     {{"seats", 1}},
     "  expected  an array of objects\n  got       {\"seats\":1} (object)\n"},
    {"/office/rooms", Json::array(), "  expected  an object of named objects\n  got       [] (array)\n"},
    {"/office/rooms/", {{"seats", 1}}, "  expected  a name\n  got       \"\" (an empty key)\n"},
    {"/office/rooms/a~1b", 1, "  expected  an object\n  got       1 (number)\n"},
    {"/extras/back", true, "  expected  an object\n  got       true (boolean)\n"},
    {"/extras/flors", 2,
     "  expected  a known key\n  got       \"flors\"\n  hint      did you mean \"floors\"?\n"},
    {"/extras/remark", Json::array({1, 2, 3, 4, 5, 6, 7, 8, 9}),
     "  expected  text\n  got       an array of 9\n"},
};

TEST(ReaderValues, says_what_was_expected_and_what_stands_there) {
  for (auto const& [pointer, value, said] : wrong_values) {
    auto const lines = complaint(pointer, value);
    EXPECT_TRUE(lines.starts_with(pointer)) << pointer << '\n' << lines;
    EXPECT_EQ(lines.substr(lines.find('\n') + 1), said) << pointer;
  }
}

TEST(ReaderValues, names_the_layer_of_the_value_that_is_wrong) {
  EXPECT_TRUE(complaint("/office/name", 3).starts_with("/office/name  (b.json)\n"));
  EXPECT_TRUE(complaint("/office/name", nullptr).starts_with("/office/name  (a.json, line 2)\n"));
}

TEST(ReaderValues, reports_what_is_wrong_with_a_distribution) {
  auto const lines = complaint("/office/minutes", {{"triangular", {{"low", 9}, {"mode", 1}, {"high", 10}}}});
  EXPECT_THAT(lines, testing::StartsWith("/office/minutes/triangular  (b.json)\n"
                                         "  expected  the parameters of the distribution \"triangular\"\n"
                                         "  got       {\"low\":9,\"mode\":1,\"high\":10} (object)\n"
                                         "  hint      "));
  EXPECT_THAT(complaint("/office/minutes", {{"lognormal", {{"mean", 40}, {"cv", 0}}}}),
              testing::HasSubstr("  hint  "));
  EXPECT_THAT(
      complaint("/office/minutes", {{"discrete", {{"values", {1, 2}}, {"weights", Json::array({1})}}}}),
      testing::HasSubstr("  hint  "));
}

TEST(ReaderValues, reads_a_bare_number_as_a_point) {
  auto document = faultless_document();
  document.put("/office/minutes", Document(30, "b.json"));
  Branch branch;
  EXPECT_EQ(text(read(document, branch)), "");
  EXPECT_EQ(std::get<sim::Point>(branch.office.minutes).value, 30);
}

TEST(ReaderValues, makes_negative_zero_zero) {
  auto document = faultless_document();
  document.put("/office/open_share", Document(-0.0, "b.json"));
  Branch branch;
  EXPECT_EQ(text(read(document, branch)), "");
  EXPECT_FALSE(std::signbit(branch.office.open_share));
}

TEST(ReaderValues, shortens_long_values_between_characters) {
  std::string euros;
  for (int i = 0; i < 100; ++i) euros += "€";
  auto const lines = complaint("/office/open", euros);
  std::string kept = "\"";
  for (int i = 0; i < 59; ++i) kept += "€";
  EXPECT_THAT(lines, testing::HasSubstr("  got       " + kept + "… (string)\n"));
}

}  // namespace
}  // namespace caseflow::scenario
