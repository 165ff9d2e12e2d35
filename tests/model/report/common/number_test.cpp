#include "model/report/common/number.hpp"

#include <gtest/gtest.h>

namespace caseflow::report {
namespace {

TEST(Numbers, puts_probabilities_in_words) {
  EXPECT_EQ(likelihood(1), "virtually certain (100 %)");
  EXPECT_EQ(likelihood(0.93), "very likely (93 %)");
  EXPECT_EQ(likelihood(0.66), "likely (66 %)");
  EXPECT_EQ(likelihood(0.5), "about an even chance (50 %)");
  EXPECT_EQ(likelihood(0.32), "unlikely (32 %)");
  EXPECT_EQ(likelihood(0.05), "very unlikely (5 %)");
  EXPECT_EQ(likelihood(0), "exceptionally unlikely (0 %)");
}

TEST(Numbers, writes_shares_as_whole_per_cent) {
  EXPECT_EQ(per_cent(0), "0 %");
  EXPECT_EQ(per_cent(0.126), "13 %");
  EXPECT_EQ(per_cent(1.5), "150 %");
}

TEST(Numbers, need_no_more_digits_than_they_have) {
  EXPECT_EQ(rounded(12.6), "13");
  EXPECT_EQ(plain(12), "12");
  EXPECT_EQ(plain(7.5), "7.5");
  EXPECT_EQ(significant(0.4012, 2), "0.4");
  EXPECT_EQ(plain_per_cent(0.125), "12.5 %");
  EXPECT_EQ(plain_per_cent(0.12345, 3), "12.3 %");
  EXPECT_EQ(plain(150461), "150,461");
  EXPECT_EQ(plain(12345678), "12,345,678");
  EXPECT_EQ(with_sign(2), "+2");
  EXPECT_EQ(with_sign(-1), "−1");
  EXPECT_EQ(with_sign(-0.04, 1), "0.0");
  EXPECT_EQ(with_sign(0), "0");
  EXPECT_EQ(from_to(39.6, 60.2), "40 to 60");
}

TEST(Numbers, have_commas_between_thousands_and_a_minus_sign) {
  EXPECT_EQ(rounded(1234567.4), "1,234,567");
  EXPECT_EQ(fixed(-12345.67, 1), "−12,345.7");
  EXPECT_EQ(rounded(123), "123");
  EXPECT_EQ(fixed(-0.04, 1), "0.0");
}

TEST(Numbers, have_as_many_digits_as_their_intervals) {
  EXPECT_EQ(decimals_for(25), 0);
  EXPECT_EQ(decimals_for(1), 0);
  EXPECT_EQ(decimals_for(0.8), 1);
  EXPECT_EQ(decimals_for(0.00004), 3);
  EXPECT_EQ(decimals_for(0.04, 1), 1);
  EXPECT_EQ(plus_minus(3018.4, 12.6, 0), "3,018 ± 13");
  EXPECT_EQ(plus_minus(-57.92, 0.84, 1), "−57.9 ± 0.8");
}

TEST(Numbers, that_are_probabilities_are_not_rounded_to_impossible_or_certain) {
  EXPECT_EQ(probability_text(0), "0 %");
  EXPECT_EQ(probability_text(0.004), "less than 1 %");
  EXPECT_EQ(probability_text(0.996), "over 99 %");
  EXPECT_EQ(probability_text(1), "100 %");
  EXPECT_EQ(probability_cell(0), "0 %");
  EXPECT_EQ(probability_cell(0.009), "<1 %");
  EXPECT_EQ(probability_cell(0.991), ">99 %");
  EXPECT_EQ(probability_cell(1), "100 %");
}

}  // namespace
}  // namespace caseflow::report
