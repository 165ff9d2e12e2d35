#include <cstdlib>
#include <set>

#include <nlohmann/json.hpp>

#include "model/core/feature.hpp"
#include "model/scenario/check/check.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/reference.hpp"
#include "model/scenario/document/register.hpp"
#include "model/scenario/document/schema.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/question/dated.hpp"
#include "model/scenario/question/feature_reference.hpp"
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
  // A number that a change sets without saying where it is from is somebody's own.
  for (auto const& change : made.changes)
    for (auto const& number : assumptions(change.scenario, change.scenario.sources))
      EXPECT_NE(number.role, SourceRole::given) << change.name << " " << number.pointer;
}

TEST_P(Shipped, is_the_same_when_its_echo_is_read) {
  auto const made = checked(assembled);
  ASSERT_TRUE(made.problems.empty());
  std::optional<Json> before;
  if (made.before) before = write(*made.before);
  auto const printed = print(echo(write(made.now), before, made.changes));
  auto const again = checked(scenario_files::assembled("echo.json", printed));
  ASSERT_EQ(text(again.problems), "");
  ASSERT_EQ(again.before.has_value(), made.before.has_value());
  // Compared as text with every digit: what is the same there is the same number.
  EXPECT_EQ(print(write(again.now), all_digits), print(write(made.now), all_digits));
  if (made.before) {
    EXPECT_EQ(print(write(*again.before), all_digits), print(write(*made.before), all_digits));
  }
  ASSERT_EQ(again.changes.size(), made.changes.size());
  for (std::size_t i = 0; i < made.changes.size(); ++i)
    EXPECT_EQ(print(write(again.changes[i].scenario), all_digits),
              print(write(made.changes[i].scenario), all_digits));
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Shipped, testing::ValuesIn(complete_ones()), [](auto const& about) {
  auto name = about.param;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

// What no reading has filled must be seen to be empty: a number in a header would be a second default.
TEST(ShippedScenarios, have_no_number_from_a_header) {
  Scenario unread;
  unread.sites["a"];
  unread.profile.flags["a"].by_reoffending.emplace_back();
  unread.operating_model.bands["a"];
  unread.workforce.posts["a"].training.emplace();
  unread.workforce.posts["a"].joins["a"];
  unread.workforce.posts["a"].leaves["a"];
  unread.workforce.posts["a"].posts_changes["a"];
  unread.workforce.management.teams["a"];
  unread.unpaid_work.teams["a"];
  unread.groups["a"];
  unread.group_work.teams["a"];
  unread.through_the_gate.prisons["a"];
  unread.through_the_gate.needs["a"].places.emplace();
  unread.targets["a"];
  unread.inspection.judged["a"];
  unread.judgement.weights["a"];
  auto const numbers = assumptions(unread, {});
  EXPECT_GT(numbers.size(), 150u);
  for (auto const& number : numbers) EXPECT_EQ(number.value, 0) << number.pointer;
}

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

/// Without the order of keys, which says nothing.
nlohmann::json unordered(Json const& value) { return nlohmann::json::parse(value.dump()); }

/// Services whose last inspection ships beside them.
struct Inspected {
  char const* scenario;
  char const* inspection;
};

class LastInspectionOf : public testing::TestWithParam<Inspected> {};

TEST_P(LastInspectionOf, the_service_holds_the_figures_that_ship) {
  auto const made =
      checked(scenario_files::assembled(GetParam().scenario, *scenario_files::supply(GetParam().scenario)));
  ASSERT_EQ(text(made.problems), "");
  auto const& last = made.now.inspection.last;
  ASSERT_TRUE(last.has_value());
  auto const parsed = parse(
      scenario_files::text_of(shipped_dir / "inspections" / (std::string(GetParam().inspection) + ".json")),
      GetParam().inspection);
  auto const printed = unordered(parsed.document.value());
  auto echo = unordered(write(*last));
  for (auto& found : echo["standards"]) found.erase("newer_specification");

  EXPECT_EQ(echo["framework"], printed["framework"]);
  EXPECT_EQ(echo["samples"], printed["samples"]);
  auto expected = nlohmann::json::object();
  for (auto const& [id, rating] : printed["domain_one"].items()) expected[id] = {{"rating", rating}};
  for (auto const& [id, found] : printed["standards"].items()) expected[id] = found;
  EXPECT_EQ(echo["standards"], expected);
}

INSTANTIATE_TEST_SUITE_P(Scenarios, LastInspectionOf,
                         testing::Values(Inspected{"bench", "bench-2019"},
                                         Inspected{"dorset-devon-cornwall", "dorset-devon-cornwall-2019"},
                                         Inspected{"norfolk-suffolk", "norfolk-suffolk-2019"},
                                         Inspected{"northumbria", "northumbria-2018"},
                                         Inspected{"northumbria-2019", "northumbria-2018"},
                                         Inspected{"south-yorkshire", "south-yorkshire-2020"},
                                         Inspected{"south-yorkshire-2018", "south-yorkshire-2019"},
                                         Inspected{"south-yorkshire-between-inspections",
                                                   "south-yorkshire-2019"}),
                         [](auto const& about) {
                           std::string name = about.param.scenario;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

TEST(ShippedScenarios, hold_figures_of_the_inspections_that_ship_alone) {
  std::set<std::string> tried{"bench",
                              "dorset-devon-cornwall",
                              "norfolk-suffolk",
                              "northumbria",
                              "northumbria-2019",
                              "south-yorkshire",
                              "south-yorkshire-2018",
                              "south-yorkshire-between-inspections"};
  for (auto const& name : complete_ones()) {
    auto const made = checked(scenario_files::assembled(name, *scenario_files::supply(name)));
    EXPECT_EQ(made.now.inspection.last.has_value(), tried.contains(name)) << name;
  }
}

TEST(ShippedJudgement, weighs_every_feature_and_is_the_same_for_every_service) {
  auto const made = checked(scenario_files::assembled("average-crc", *scenario_files::supply("average-crc")));
  auto const& judgement = made.now.judgement;
  for (auto const& facts : core::features) {
    auto const at = judgement.weights.find(std::string(facts.name));
    ASSERT_NE(at, judgement.weights.end()) << facts.name;
    auto const pointer = child(child("/judgement/weights", facts.name), "questions");
    auto const source = made.now.sources.find(pointer);
    ASSERT_NE(source, made.now.sources.end()) << pointer;
    EXPECT_EQ(source->second.role, SourceRole::assumed) << pointer;
    ASSERT_TRUE(source->second.range.has_value()) << pointer;
    EXPECT_TRUE(source->second.section.has_value()) << pointer;
    // The second inspection of South Yorkshire is what the forecast is tried on.
    EXPECT_EQ(text(source->second).find("south-yorkshire-2020"), std::string::npos) << pointer;
    for (auto const& [question, mean] : at->second.questions) {
      EXPECT_GE(mean, source->second.range->low) << pointer << question;
      EXPECT_LE(mean, source->second.range->high) << pointer << question;
    }
  }
  // The same belief for every service, but that a forecast of a later inspection knows nothing of what came.
  for (auto const& name : complete_ones()) {
    auto other = checked(scenario_files::assembled(name, *scenario_files::supply(name))).now.judgement;
    auto& delivery = other.delivery;
    if (name == "south-yorkshire-between-inspections" || name == "south-yorkshire-2018") {
      EXPECT_EQ(delivery.changed + delivery.kept, 0) << name;
      delivery.changed = judgement.delivery.changed, delivery.kept = judgement.delivery.kept;
    }
    EXPECT_EQ(write(other), write(judgement)) << name;
  }
}

void expect_fresh(std::string const& name, std::string const& text, std::string const& command) {
  if (std::getenv("CASEFLOW_UPDATE_GOLDEN")) std::ofstream(shipped_dir / name, std::ios::binary) << text;
  EXPECT_TRUE(scenario_files::text_of(shipped_dir / name) == text)
      << "scenarios/" << name << " is not what the descriptions of the fields give. Refresh it:\n  "
      << command;
}

TEST(Generated, the_reference_is_fresh) {
  expect_fresh("reference.md",
               reference(outline<Scenario>(), "Scenario") + change_reference() + feature_reference(),

               "caseflow reference > scenarios/reference.md");
}

TEST(Generated, the_schema_is_fresh) {
  auto whole = schema(outline<Scenario>(), "Scenario");
  add_to_schema(whole);
  expect_fresh("schema.json", print(whole), "caseflow reference --schema > scenarios/schema.json");
}

}  // namespace
}  // namespace caseflow::scenario
