#include "app/colour.hpp"

#include <gtest/gtest.h>

#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

TEST(Colour, marks_headings_and_what_the_words_say_already) {
  EXPECT_EQ(in_colour("Name\nmore\n\nHeading\n  row  1 better\n  row  2 worse\n  better rows\n"),
            "Name\nmore\n\n\x1b[1mHeading\x1b[0m\n  row  1 \x1b[32mbetter\x1b[0m\n  row  2 "
            "\x1b[31mworse\x1b[0m\n  better rows\n");
  EXPECT_EQ(in_colour(""), "");
  EXPECT_EQ(in_colour("no line feed"), "no line feed");
}

TEST(Colour, is_not_written_to_what_is_no_terminal) {
  Place const place;
  EXPECT_EQ(place.caseflow("rate bench-2019", "TERM=xterm").out.find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace caseflow::app
