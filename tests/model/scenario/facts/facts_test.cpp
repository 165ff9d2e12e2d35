#include "model/scenario/facts/facts.hpp"

#include <cstdlib>

#include "model/scenario/check/check.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/facts/prior.hpp"
#include "tests/model/scenario/shipped.hpp"

namespace caseflow::scenario {
namespace {

FactsRead read_text(std::string const& facts) {
  auto parsed =
      parse(R"({"format": "caseflow.facts/1", "scenario": "small", "facts": )" + facts + "}", "a.json");
  EXPECT_EQ(text(parsed.problems), "");
  return read_facts(parsed.document);
}

TEST(Facts, are_read_with_what_they_are_held_against) {
  auto const made = read_text(R"({"hub": {
    "meaning": "cases at the hub", "value": 898, "unit": "cases", "role": "check", "printed": "value",
    "document": "report", "section": "1.2",
    "observed": {"sum": [{"measure": "caseload", "by": "holder", "is": "hub"}], "from_month": 2, "months": 3},
    "remark": "in July"}})");
  ASSERT_EQ(text(made.problems), "");
  auto const& fact = made.facts.facts.at("hub");
  EXPECT_EQ(fact.value, 898);
  EXPECT_EQ(fact.role, FactRole::check);
  ASSERT_TRUE(fact.observed.has_value());
  EXPECT_EQ(fact.observed->sum.front().is, "hub");
  EXPECT_EQ(fact.observed->from_month, 2);
  EXPECT_EQ(fact.remark, "in July");
}

TEST(Facts, tell_everything_that_is_wrong_at_once) {
  auto const made = read_text(R"({
"a": {"meaning": "m", "value": 2, "unit": "share", "role": "check", "printed": "value", "document": "d", "section": "s",
      "determined_by": ["/demand/level"], "sample_size": 98},
"b": {"meaning": "m", "value": 0, "unit": "days", "role": "input", "printed": "value", "document": "d", "section": "s",
      "within_factor": 3, "observed": {"sum": [], "over": [{"measure": "starts", "by": "site"}],
        "from_month": 1, "months": 1}}
})");
  EXPECT_EQ(text(made.problems), R"(/facts/a/determined_by  (a.json, line 3)
  expected  none for a check
  got       pointers
  hint      what a number determines is no check

/facts/a/sample_size  (a.json, line 3)
  expected  a share, 0 to 1, that it counts for
  got       2

/facts/b/value  (a.json, line 4)
  expected  a number that is not 0, or a share
  got       0
  hint      a tenth of it is what counts as right

/facts/b/within_factor  (a.json, line 5)
  expected  none for a value that is not above 0
  got       3

/facts/b/observed/sum  (a.json, line 5)
  expected  at least one series
  got       none

/facts/b/observed/over/0  (a.json, line 5)
  expected  "by" and "is", or neither
  got       one of them

/facts/b/determined_by  (a.json, line 4)
  expected  the numbers that were written from the fact
  got       none
)");
}

Scenario scenario_named(std::string const& name) {
  auto made = checked(scenario_files::assembled(name, *scenario_files::supply(name)));
  EXPECT_EQ(text(made.problems), "");
  return std::move(made.now);
}

TEST(Facts, point_at_numbers_of_their_scenario) {
  auto const document = parse(R"({"format": "caseflow.facts/1", "scenario": "small", "facts": {
"a": {"meaning": "m", "value": 1, "unit": "cases", "role": "input", "printed": "value", "document": "d", "section": "s",
      "determined_by": ["/demand/level", "/demand/levle"]}}})",
                              "a.json")
                            .document;
  auto const found = check_against(read_facts(document).facts, scenario_named("small"), document);
  EXPECT_EQ(text(found), R"(/facts/a/determined_by/1  (a.json, line 3)
  expected  a pointer to something in the scenario
  got       "/demand/levle"
  hint      did you mean "level"?
)");
}

TEST(Facts, of_what_is_inspected_say_of_what_and_where) {
  auto const made = read_text(R"({
"a": {"meaning": "m", "value": 1, "unit": "cases", "role": "check", "printed": "value", "document": "d", "section": "s",
      "inspected": {"sites": ["town"]}, "observed": {"sum": [{"measure": "starts"}], "from_month": 1, "months": 1}},
"b": {"meaning": "m", "value": 1, "unit": "share", "role": "check", "printed": "value", "document": "d", "section": "s",
      "inspected": {"part": "risk"}}
})");
  EXPECT_EQ(text(made.problems), R"(/facts/a/unit  (a.json, line 2)
  expected  "share", of the cases that are inspected
  got       "cases"

/facts/a/inspected  (a.json, line 3)
  expected  "observed" or "inspected"
  got       both
  hint      a fact is compared with one thing

/facts/a/inspected  (a.json, line 3)
  expected  "key_question" or "part"
  got       neither

/facts/b/inspected/part  (a.json, line 5)
  expected  a part of the sample of supervision
  got       "risk"
)");
}

TEST(Facts, of_what_is_inspected_fit_their_scenario) {
  auto const document = parse(R"({"format": "caseflow.facts/1", "scenario": "norfolk-suffolk", "facts": {
"a": {"meaning": "m", "value": 1, "unit": "share", "role": "check", "printed": "value", "document": "d", "section": "s",
      "inspected": {"key_question": "2.1.9", "sites": ["norwich", "norwitch"]}}}})",
                              "a.json")
                            .document;
  auto const found = check_against(read_facts(document).facts, scenario_named("norfolk-suffolk"), document);
  EXPECT_EQ(text(found), R"(/facts/a/inspected/key_question  (a.json, line 3)
  expected  a key question of the scenario's inspection
  got       "2.1.9"
  hint      did you mean "2.1.1"?

/facts/a/inspected/sites/1  (a.json, line 3)
  expected  a site of the scenario
  got       "norwitch"
  hint      did you mean "norwich"?
)");
}

auto const facts_dir = scenario_files::source_dir / "scenarios" / "facts";

TEST(ShippedFactsFiles, are_there_for_each_inspected_service) {
  EXPECT_THAT(scenario_files::names_in(facts_dir),
              testing::IsSupersetOf(
                  {"bench", "dorset-devon-cornwall", "norfolk-suffolk", "northumbria", "south-yorkshire"}));
}

class ShippedFacts : public testing::TestWithParam<std::string> {
 protected:
  scenario_files::fs::path const path = facts_dir / (GetParam() + ".json");
};

// Refresh with CASEFLOW_UPDATE_GOLDEN=1 where a parameter is meant to change, before anything is compared.
TEST_P(ShippedFacts, are_about_parameters_that_have_not_changed_since) {
  auto text = scenario_files::text_of(path);
  auto const facts = read_facts(parse(text, GetParam()).document).facts;
  ASSERT_TRUE(facts.digest.has_value());
  auto const now = digest(scenario_named(facts.scenario));
  if (std::getenv("CASEFLOW_UPDATE_GOLDEN"))
    std::ofstream(path, std::ios::binary)
        << text.replace(text.find(*facts.digest), facts.digest->size(), now);
  else
    EXPECT_EQ(*facts.digest, now) << "the parameters of " << facts.scenario
                                  << " are not those that were fixed";
}

TEST_P(ShippedFacts, read_and_point_at_their_scenario) {
  auto const parsed = parse(scenario_files::text_of(path), GetParam());
  ASSERT_EQ(text(parsed.problems), "");
  auto const made = read_facts(parsed.document);
  ASSERT_EQ(text(made.problems), "");
  EXPECT_EQ(made.facts.format, "caseflow.facts/1");
  EXPECT_EQ(text(check_against(made.facts, scenario_named(made.facts.scenario), parsed.document)), "");
}

INSTANTIATE_TEST_SUITE_P(Services, ShippedFacts,
                         testing::ValuesIn(scenario_files::names_in(scenario_files::source_dir / "scenarios" /
                                                                    "facts")),
                         [](auto const& about) {
                           auto name = about.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace caseflow::scenario
