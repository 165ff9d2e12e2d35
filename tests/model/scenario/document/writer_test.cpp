#include "model/scenario/document/writer.hpp"

#include <algorithm>

#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/reader.hpp"
#include "tests/model/scenario/document/reading_example.hpp"

namespace caseflow::scenario {
namespace {

using reading_example::Branch;

Branch branch_of(std::string const& text) {
  auto const parsed = parse(text, "a.json");
  EXPECT_EQ(scenario::text(parsed.problems), "");
  Branch branch;
  EXPECT_EQ(scenario::text(read(parsed.document, branch)), "");
  return branch;
}

TEST(Writer, writes_what_was_read_in_the_same_words) {
  EXPECT_EQ(print(write(branch_of(reading_example::faultless))), reading_example::faultless);
}

TEST(Writer, leaves_out_what_is_absent) { EXPECT_EQ(print(write(reading_example::Extras{})), "{}\n"); }

sim::Distribution any_distribution(double a, double b) {
  auto const low = std::min(a, b), high = std::max(a, b);
  std::vector<sim::Distribution> const all{sim::Point{a},
                                           sim::Uniform{low, high},
                                           sim::Triangular{low, low, high},
                                           sim::Exponential{a},
                                           sim::Gamma{a, 2},
                                           sim::Weibull{a, 3},
                                           sim::Lognormal{a, 0.5},
                                           sim::Discrete{{a, b}, {1, 3}},
                                           sim::Empirical{{low, high}}};
  return *rc::gen::elementOf(all);
}

/// A number of at most six significant digits, above 0, to 400.
double any_number() { return *rc::gen::inRange(1, 400'000) / 1000.0; }

RC_GTEST_PROP(Writer, what_is_written_and_printed_reads_back_and_prints_the_same, ()) {
  Branch branch = branch_of(reading_example::faultless);
  branch.office.name = *rc::gen::arbitrary<std::string>();
  for (char& letter : branch.office.name) letter = static_cast<char>(letter & 0x7F);
  branch.office.open_share = *rc::gen::inRange(0, 1'000'000) / 1e6;
  branch.office.minutes = any_distribution(any_number(), any_number());
  branch.office.monthly = {any_number(), any_number(), any_number()};
  branch.office.staff_fte["a/b~c \"\n"] = any_number();
  branch.office.level = *rc::gen::element(reading_example::Level::low, reading_example::Level::high);
  if (*rc::gen::arbitrary<bool>()) branch.extras.back.reset();
  if (*rc::gen::arbitrary<bool>()) branch.extras.rent_share = -any_number();
  if (*rc::gen::arbitrary<bool>()) branch.extras.spare.clear();

  auto const printed = print(write(branch));
  auto const again = branch_of(printed);
  bool const same = write(again) == write(branch);
  RC_ASSERT(same);
  RC_ASSERT(print(write(again)) == printed);
}

TEST(Print, has_six_significant_digits_at_most) {
  EXPECT_EQ(print(0.1 + 0.2), "0.3");
  EXPECT_EQ(print(1.0 / 3), "0.333333");
  EXPECT_EQ(print(-2.5), "-2.5");
  EXPECT_EQ(print(1234567.0), "1234570");
  EXPECT_EQ(print(1e6), "1000000");
  EXPECT_EQ(print(12.0), "12");
  EXPECT_EQ(print(-0.0), "0");
  EXPECT_EQ(print(0.00001234), "1.234e-05");
  EXPECT_EQ(print(1.5e300), "1.5e+300");
}

TEST(Print, has_all_digits_on_request) {
  EXPECT_EQ(print(0.1, all_digits), "0.1");
  EXPECT_EQ(print(1.0 / 3, all_digits), "0.3333333333333333");
}

TEST(Print, writes_integers_whole) {
  EXPECT_EQ(print(Json::array({12345678901, -3})), "[12345678901, -3]\n");
}

TEST(Print, puts_only_short_things_on_one_line) {
  auto const longest = std::string(90, 'x');
  auto const json =
      Json::parse(R"({"a": {"b": {"c": 1}}, "empty": {}, "none": [], "texts": ["x", ")" + longest + R"("]})");
  EXPECT_EQ(print(json),
            "{\n  \"a\": {\"b\": {\"c\": 1}},\n  \"empty\": {},\n  \"none\": [],\n  \"texts\": [\n    "
            "\"x\",\n    \"" +
                longest + "\"\n  ]\n}\n");
}

TEST(Print, keeps_arrays_of_numbers_on_one_line_however_long) {
  auto const text = print(Json(std::vector<int>(200, 7)));
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1);
}

}  // namespace
}  // namespace caseflow::scenario
