#include "app/message.hpp"

#include <gtest/gtest.h>

namespace caseflow::app {
namespace {

TEST(Message, that_is_short_stays_as_it_is) {
  EXPECT_EQ(in_columns("mine.json: 1 problem\n\n/months\n  expected  1 to 120\n"),
            "mine.json: 1 problem\n\n/months\n  expected  1 to 120\n");
  EXPECT_EQ(in_columns(""), "");
}

TEST(Message, that_is_long_goes_on_below_its_words) {
  EXPECT_EQ(
      in_columns(
          "  hint      an overlay that changes the kind takes the old one away: \"exponential\": null\n"),
      "  hint      an overlay that changes the kind takes the old one away:\n"
      "            \"exponential\": null\n");
  EXPECT_EQ(
      in_columns(
          "/operating_model/bands/Blue/order_contact/0/weeks_between  (every_zero_weeks.json, line 3)\n"),
      "/operating_model/bands/Blue/order_contact/0/weeks_between\n"
      "  (every_zero_weeks.json, line 3)\n");
}

TEST(Message, breaks_no_pointer_and_no_quoted_value) {
  EXPECT_EQ(in_columns("  got       a name that nothing in this scenario has, and that nothing had: \"north "
                       "of the \\\" river\"\n"),
            "  got       a name that nothing in this scenario has, and that nothing had:\n"
            "            \"north of the \\\" river\"\n");
  std::string const pointer = "/a/" + std::string(90, 'b');
  EXPECT_EQ(in_columns("  hint      see " + pointer + " for it\n"),
            "  hint      see\n            " + pointer + "\n            for it\n");
}

}  // namespace
}  // namespace caseflow::app
