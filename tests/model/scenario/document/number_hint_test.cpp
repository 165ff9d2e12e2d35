#include "model/scenario/document/number_hint.hpp"

#include "model/scenario/document/outline.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/question/scenario.hpp"

namespace caseflow::scenario {
namespace {

core::FieldInfo const of_demand{.meaning = "", .unit = "cases a year", .min = 0, .max = 500000};
core::FieldInfo const share{.meaning = "", .unit = "share", .min = 0, .max = 1};
core::FieldInfo const per_cent{.meaning = "", .unit = "per cent", .min = 0, .max = 100};
constexpr char plain[] = "write a bare number; the unit is fixed";

TEST(NumberHint, is_found_in_what_people_write) {
  std::vector<std::pair<std::string, std::string>> const read{{"12", "12"},
                                                              {" 12 ", "12"},
                                                              {"1,841", "1841"},
                                                              {"1,841,000", "1841000"},
                                                              {"1 841", "1841"},
                                                              {"1\u00A0841", "1841"},
                                                              {"1\u2009841", "1841"},
                                                              {"1'841", "1841"},
                                                              {"1_841", "1841"},
                                                              {"1.841.000", "1841000"},
                                                              {"1,841.5", "1841.5"},
                                                              {"1.841,5", "1841.5"},
                                                              {"1 841,5", "1841.5"},
                                                              {"1,05", "1.05"},
                                                              {"0,841", "0.841"},
                                                              {"1.05", "1.05"},
                                                              {"+1", "1"},
                                                              {"-1", "-1"},
                                                              {"\u22121", "-1"},
                                                              {".5", "0.5"},
                                                              {"-.5", "-0.5"},
                                                              {"1.", "1"},
                                                              {"007", "7"},
                                                              {"0", "0"},
                                                              {"-0", "0"},
                                                              {"£12", "12"},
                                                              {"-£12", "-12"},
                                                              {"€ 12", ""},
                                                              {"5.73%", "5.73"},
                                                              {"5.73 %", "5.73"},
                                                              {"5,73 per cent", "5.73"},
                                                              {"12 months", "12"},
                                                              {"12months", "12"},
                                                              {"3k", ""},
                                                              {"12 x 3", ""},
                                                              {"1,2,3", ""},
                                                              {"twelve", ""},
                                                              {"", ""},
                                                              {".", ""},
                                                              {"-", ""},
                                                              {"1 2", ""},
                                                              {"12,34,56", ""},
                                                              {"2019-04-01", ""},
                                                              {"1/2", ""},
                                                              {std::string(40, '1'), ""}};
  for (auto const& [text, number] : read) {
    auto const meant = intended_number(text);
    EXPECT_EQ(meant ? meant->written : "", number) << text;
  }
}

TEST(NumberHint, becomes_a_hint_that_fits_the_field) {
  EXPECT_EQ(hint_for_number("12", of_demand), "write 12: without quotation marks");
  EXPECT_EQ(hint_for_number("£12", of_demand), "write 12: the unit is fixed");
  EXPECT_EQ(hint_for_number("1,05", of_demand), "write 1.05: a point before decimals");
  EXPECT_EQ(hint_for_number("1,841", of_demand), "write 1841, or 1.841 if the comma stands before decimals");
  EXPECT_EQ(hint_for_number("1,841", per_cent), "write 1.841: a point before decimals") << "1841 is too many";
  EXPECT_EQ(hint_for_number("5.73 %", share), "write 0.0573: a percentage is written as a share of 1");
  EXPECT_EQ(hint_for_number("66 %", per_cent), "write 66: the unit is per cent");
  EXPECT_EQ(hint_for_number("12", share),
            "write 0.12 if 12 % is meant: a percentage is written as a share of 1");
  EXPECT_EQ(hint_for_number("120 %", share), plain);
  EXPECT_EQ(hint_for_number("-3", of_demand), plain);
  EXPECT_EQ(hint_for_number("a lot", of_demand), plain);
}

/// The shares among the fields: each has the unit, so that a percentage is explained.
void shares(std::vector<Outline> const& fields, std::string const& path,
            std::vector<std::string>& unexplained, int& found) {
  for (auto const& field : fields) {
    auto const at = path + "/" + field.key;
    shares(field.inside, at, unexplained, found);
    bool const number = field.shape == Shape::number || field.shape == Shape::numbers ||
                        field.shape == Shape::named_numbers || field.shape == Shape::distribution;
    bool const named = field.key.find("share") != std::string::npos ||
                       field.key.find("probab") != std::string::npos ||
                       field.unit.find("share") != std::string::npos;
    if (!number || !named) continue;
    ++found;
    core::FieldInfo const info{.meaning = "", .unit = field.unit, .min = field.min, .max = field.max};
    double const low = std::max(field.min, 0.0), meant = low + (std::min(field.max, low + 2) - low) / 8;
    auto const expected = fmt::format("write {}: a percentage is written as a share of 1", print(meant, 12));
    if (hint_for_number(print(100 * meant, 12) + "%", info) != expected) unexplained.push_back(at);
    if (hint_for_share(field.max * 1.5, info).find("% is meant") == std::string::npos &&
        field.min <= field.max * 0.015)
      unexplained.push_back(at);
  }
}

TEST(NumberHint, explains_a_percentage_for_every_share_of_a_scenario) {
  std::vector<std::string> unexplained;
  int found = 0;
  shares(outline<Scenario>(), "", unexplained, found);
  EXPECT_THAT(unexplained, testing::IsEmpty());
  EXPECT_GT(found, 90);
}

}  // namespace
}  // namespace caseflow::scenario
