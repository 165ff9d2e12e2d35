#include "sim/date.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "sim/contract.hpp"

namespace caseflow::sim {
namespace {

Date date(char const* text) { return parse_date(text).value(); }

TEST(Date, reads_only_whole_existing_dates) {
  EXPECT_EQ(date("2019-02-28") + std::chrono::days{1}, date("2019-03-01"));
  EXPECT_EQ(date("2020-02-28") + std::chrono::days{1}, date("2020-02-29"));
  for (auto const* const text :
       {"", "2019-02-29", "2019-13-01", "2019-00-01", "2019-01-00", "2019-1-01", "2019/01/01", "19-01-01",
        "2019-01-01 ", " 2019-01-1", "2019-01-+1", "2019-01-01T00", "abcd-ef-gh"}) {
    EXPECT_FALSE(parse_date(text)) << text;
  }
}

RC_GTEST_PROP(Date, reads_what_it_writes, ()) {
  Date const any{std::chrono::days{*rc::gen::inRange(-700'000, 2'900'000)}};  // from year 53 to 9909
  RC_ASSERT(parse_date(to_string(any)) == any);
}

// The days for England and Wales as proclaimed and published in the London Gazette and on GOV.UK.
TEST(Date, bank_holidays_are_those_proclaimed) {
  std::map<int, std::vector<char const*>> const published{
      {2015, {"01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"}},
      {2016, {"01-01", "03-25", "03-28", "05-02", "05-30", "08-29", "12-26", "12-27"}},
      {2017, {"01-02", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"}},
      {2018, {"01-01", "03-30", "04-02", "05-07", "05-28", "08-27", "12-25", "12-26"}},
      {2019, {"01-01", "04-19", "04-22", "05-06", "05-27", "08-26", "12-25", "12-26"}},
      {2020, {"01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"}},
      {2021, {"01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"}},
      {2022, {"01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27"}},
      {2023, {"01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26"}},
  };
  for (auto const& [year, days] : published) {
    std::vector<std::string> expected, got;
    for (auto const* const day : days) expected.push_back(std::to_string(year) + '-' + day);
    for (auto const holiday : bank_holidays(year)) got.push_back(to_string(holiday));
    EXPECT_EQ(got, expected);
  }
}

TEST(Date, earlier_proclamations_are_kept_too) {
  auto const has = [](char const* text, int year) {
    auto const holidays = bank_holidays(year);
    return std::find(holidays.begin(), holidays.end(), date(text)) != holidays.end();
  };
  EXPECT_TRUE(has("1981-07-29", 1981));
  EXPECT_TRUE(has("1995-05-08", 1995));
  EXPECT_FALSE(has("1995-05-01", 1995));
  EXPECT_TRUE(has("1999-12-31", 1999));
  EXPECT_TRUE(has("2002-06-03", 2002) && has("2002-06-04", 2002));
  EXPECT_TRUE(has("2011-04-29", 2011));
  EXPECT_TRUE(has("2012-06-04", 2012) && has("2012-06-05", 2012));
  EXPECT_FALSE(has("2012-05-28", 2012));
}

TEST(Date, every_year_has_at_least_eight_different_weekday_holidays) {
  for (int year = 1978; year <= 2100; ++year) {
    auto const holidays = bank_holidays(year);
    EXPECT_GE(holidays.size(), 8U);
    EXPECT_TRUE(std::is_sorted(holidays.begin(), holidays.end()));
    EXPECT_EQ(std::adjacent_find(holidays.begin(), holidays.end()), holidays.end());
    for (auto const day : holidays) EXPECT_LE(std::chrono::weekday{day}.iso_encoding(), 5U) << to_string(day);
  }
  EXPECT_THROW(bank_holidays(1977), ContractViolation);
  EXPECT_THROW(bank_holidays(2101), ContractViolation);
}

RC_GTEST_PROP(Days, nearest_day_rounds_as_the_library_does, (int quarters)) {
  double const days = quarters % 4'000'000 / 4.0;
  for (double const near : {days, std::nextafter(days, -1e9), std::nextafter(days, 1e9)})
    RC_ASSERT(nearest_day(near) == std::lround(near));
}

TEST(Days, know_weekdays_and_months) {
  Days const days(date("2019-11-30"), 100);  // a Saturday
  EXPECT_EQ(days.weekday(0), 5);
  EXPECT_EQ(days.weekday(2), 0);
  EXPECT_EQ(days.month(0), 0);
  EXPECT_EQ(days.month(1), 1);
  EXPECT_EQ(days.month(days.day(date("2020-01-01"))), 2);
  EXPECT_EQ(days.month_of_year(0), 10);
  EXPECT_EQ(days.month_of_year(days.day(date("2020-01-01"))), 0);
  EXPECT_EQ(days.day(date("2019-11-29")), -1);
  EXPECT_EQ(days.date(1), date("2019-12-01"));
}

TEST(Days, count_working_days_over_christmas) {
  Days const days(date("2019-12-20"), 20);  // Friday; 25, 26 December and 1 January are holidays
  auto const on = [&](char const* text) { return days.day(date(text)); };
  EXPECT_TRUE(days.working(0));
  EXPECT_FALSE(days.working(on("2019-12-21")));
  EXPECT_FALSE(days.working(on("2019-12-25")));
  EXPECT_EQ(days.next_working(on("2019-12-25")), on("2019-12-27"));
  EXPECT_EQ(days.last_working(on("2019-12-26")), on("2019-12-24"));
  EXPECT_EQ(days.last_working(on("2019-12-24")), on("2019-12-24"));
  EXPECT_EQ(Days(date("2019-12-21"), 5).last_working(1), -1);
  EXPECT_EQ(days.add_working(0, 0), 0);
  EXPECT_EQ(days.add_working(0, 1), on("2019-12-23"));
  EXPECT_EQ(days.add_working(on("2019-12-21"), 0), on("2019-12-23"));
  EXPECT_EQ(days.add_working(on("2019-12-21"), 1), on("2019-12-23"));
  EXPECT_EQ(days.add_working(0, 4), on("2019-12-30"));
  EXPECT_EQ(days.working_between(0, on("2020-01-02")), 6);
  EXPECT_EQ(days.working_between(3, 3), 0);
  EXPECT_EQ(days.add_working(0, 50), days.length());
  EXPECT_EQ(days.next_working(days.length()), days.length());
  EXPECT_THROW(days.working_between(4, 3), ContractViolation);
  EXPECT_THROW(Days(date("2019-12-20"), 0), ContractViolation);
}

RC_GTEST_PROP(Days, adding_and_counting_agree, ()) {
  static Days const days(date("2015-04-01"), 4000);
  Day const day = *rc::gen::inRange(0, 3000);
  int const count = *rc::gen::inRange(1, 500);
  Day const later = days.add_working(day, count);
  RC_ASSERT(days.working(later));
  RC_ASSERT(days.working_between(day + 1, later + 1) == count);
  Day by_hand = day;
  while (!days.working(by_hand)) ++by_hand;
  RC_ASSERT(days.next_working(day) == by_hand);
}

TEST(Days, of_work_are_as_many_a_year_as_the_constants_say) {
  constexpr int years = 28;  // after which weekdays fall on the same dates again
  Date const first{std::chrono::year{2024} / 1 / 1}, after{std::chrono::year{2024 + years} / 1 / 1};
  Day const length = static_cast<Day>((after - first).count());
  double const a_year = Days(first, length).working_between(0, length) / static_cast<double>(years);
  EXPECT_NEAR(a_year, mean_working_days_a_year, 0.1);
  EXPECT_EQ(working_days_a_year, 253);
}

}  // namespace
}  // namespace caseflow::sim
