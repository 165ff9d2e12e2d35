#include <cstdlib>

#include "model/scenario/check.hpp"
#include "model/scenario/print.hpp"
#include "model/scenario/reader.hpp"
#include "model/scenario/reference.hpp"
#include "model/scenario/register.hpp"
#include "model/scenario/schema.hpp"
#include "model/scenario/writer.hpp"
#include "tests/model/scenario/shipped.hpp"

namespace caseflow::scenario {
namespace {

auto const shipped_dir = scenario_files::source_dir / "scenarios";

/// Shipped scenarios and variants that are complete, which a start date tells; the others are layers for
/// them.
std::vector<std::string> complete_ones() {
  std::vector<std::string> names;
  for (auto const& directory : {shipped_dir, shipped_dir / "variants"})
    for (auto const& name : scenario_files::names_in(directory))
      if (scenario_files::assembled(name, *scenario_files::supply(name)).now.value().contains("start"))
        names.push_back(name);
  return names;
}

class Shipped : public testing::TestWithParam<std::string> {
 protected:
  Assembled const assembled = scenario_files::assembled(GetParam(), *scenario_files::supply(GetParam()));
};

TEST_P(Shipped, has_nothing_wrong_with_it) { EXPECT_EQ(text(checked(assembled).problems), ""); }

TEST_P(Shipped, gives_every_number_a_source) {
  auto const made = checked(assembled);
  ASSERT_TRUE(made.problems.empty());
  auto const numbers = assumptions(made.now, made.now.sources);
  EXPECT_GT(numbers.size(), 300U);
  for (auto const& number : numbers) EXPECT_TRUE(number.role.has_value()) << number.pointer;
}

TEST_P(Shipped, is_the_same_when_its_echo_is_read) {
  auto const made = checked(assembled);
  ASSERT_TRUE(made.problems.empty());
  std::optional<Json> before;
  if (made.before) before = write(*made.before);
  auto const printed = print(echo(write(made.now), before));
  auto const again = checked(scenario_files::assembled("echo.json", printed));
  ASSERT_EQ(text(again.problems), "");
  ASSERT_EQ(again.before.has_value(), made.before.has_value());
  // Compared as text with every digit: what is the same there is the same number.
  EXPECT_EQ(print(write(again.now), all_digits), print(write(made.now), all_digits));
  if (made.before) {
    EXPECT_EQ(print(write(*again.before), all_digits), print(write(*made.before), all_digits));
  }
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Shipped, testing::ValuesIn(complete_ones()), [](auto const& about) {
  auto name = about.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(ShippedScenarios, include_services_and_variants) {
  EXPECT_THAT(complete_ones(), testing::IsSupersetOf({"norfolk-suffolk", "south-yorkshire-2018"}));
}

class ShippedWhatIf : public testing::TestWithParam<std::string> {};

TEST_P(ShippedWhatIf, fits_a_service_and_changes_it) {
  scenario::Patch const patch{GetParam(),
                              scenario_files::text_of(shipped_dir / "what-ifs" / (GetParam() + ".json"))};
  int fitting = 0;
  for (auto const& name : complete_ones()) {
    auto const made = checked(scenario_files::assembled(name, *scenario_files::supply(name), {patch}));
    if (made.problems.empty() && made.before) ++fitting;
  }
  EXPECT_GT(fitting, 0);
}

INSTANTIATE_TEST_SUITE_P(Scenarios, ShippedWhatIf,
                         testing::ValuesIn(scenario_files::names_in(shipped_dir / "what-ifs")),
                         [](auto const& about) {
                           auto name = about.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

void expect_fresh(std::string const& name, std::string const& text, std::string const& command) {
  if (std::getenv("CASEFLOW_UPDATE_GOLDEN")) std::ofstream(shipped_dir / name, std::ios::binary) << text;
  EXPECT_TRUE(scenario_files::text_of(shipped_dir / name) == text)
      << "scenarios/" << name << " is not what the descriptions of the fields give. Refresh it:\n  "
      << command;
}

TEST(Generated, the_reference_is_fresh) {
  expect_fresh("reference.md", reference(outline<Scenario>(), "Scenario"),
               "caseflow reference > scenarios/reference.md");
}

TEST(Generated, the_schema_is_fresh) {
  expect_fresh("schema.json", print(schema(outline<Scenario>(), "Scenario")),
               "caseflow reference --schema > scenarios/schema.json");
}

}  // namespace
}  // namespace caseflow::scenario
