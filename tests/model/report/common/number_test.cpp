#include "model/report/common/number.hpp"

#include <gtest/gtest.h>

namespace caseflow::report {
namespace {

TEST(Numbers, puts_probabilities_in_words) {
  EXPECT_EQ(likelihood(1), "virtually certain (100 %)");
  EXPECT_EQ(likelihood(0.93), "very likely (93 %)");
  EXPECT_EQ(likelihood(0.66), "likely (66 %)");
  EXPECT_EQ(likelihood(0.5), "about as likely as not (50 %)");
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
  EXPECT_EQ(with_sign(2), "+2");
  EXPECT_EQ(with_sign(-1), "-1");
  EXPECT_EQ(from_to(39.6, 60.2), "40 – 60");
}

TEST(Numbers, have_commas_between_thousands_and_a_minus_sign) {
  EXPECT_EQ(grouped(1234567.4), "1,234,567");
  EXPECT_EQ(grouped(-12345.67, 1), "−12,345.7");
  EXPECT_EQ(grouped(123), "123");
  EXPECT_EQ(grouped(-0.04, 1), "0.0");
}

TEST(Numbers, that_are_probabilities_are_not_rounded_to_impossible_or_certain) {
  EXPECT_EQ(probability_text(0), "0 %");
  EXPECT_EQ(probability_text(0.004), "less than 1 %");
  EXPECT_EQ(probability_text(0.996), "more than 99 %");
  EXPECT_EQ(probability_text(1), "100 %");
  EXPECT_EQ(probability_cell(0), "0%");
  EXPECT_EQ(probability_cell(0.009), "<1%");
  EXPECT_EQ(probability_cell(0.991), ">99%");
  EXPECT_EQ(probability_cell(1), "100%");
}

}  // namespace
}  // namespace caseflow::report
