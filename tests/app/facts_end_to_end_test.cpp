#include <nlohmann/json.hpp>

#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using nlohmann::json;
using testing::HasSubstr;

/// What an invented report prints about the small scenario: its caseload, and a share that cannot be.
constexpr char small_facts[] = R"({
  "format": "caseflow.facts/1",
  "scenario": "./small.json",
  "facts": {
    "caseload": {"meaning": "people supervised", "value": 600, "unit": "cases", "role": "input", "printed": "value",
      "document": "report", "section": "1", "determined_by": ["/demand/sustained_caseload"],
      "observed": {"sum": [{"measure": "caseload"}], "from_month": 1, "months": 3}},
    "kept": {"meaning": "contacts kept", "value": 0.01, "unit": "share", "role": "check", "printed": "value",
      "document": "report", "section": "2",
      "observed": {"sum": [{"measure": "contact_kept_share"}], "from_month": 1, "months": 3}},
    "stars": {"meaning": "stars seen", "value": 3, "unit": "stars", "role": "check", "printed": "at_least",
      "document": "report", "section": "3"}
  }
})";

class FactsVerb : public testing::Test {
 protected:
  FactsVerb() { place.write("facts.json", small_facts); }
  Place const place;
};

TEST_F(FactsVerb, holds_a_forecast_against_them) {
  auto const run = place.caseflow("facts ./facts.json --replications 2 --draws 3 --quiet -o -");
  ASSERT_EQ(run.code, 0) << run.err;
  auto const all = json::parse(run.out);
  EXPECT_EQ(all["format"], "caseflow.facts_held/3");
  auto const& service = all["services"][0];
  EXPECT_EQ(service["score"]["checks"], 2);
  EXPECT_EQ(service["score"]["wrong"], 2);
  EXPECT_EQ(service["draws"], 3);
  EXPECT_GT(service["parameter_draws"].size(), 200U);
  EXPECT_EQ(service["parameter_draws"][0]["values"].size(), 3U);
  EXPECT_EQ(service["parameters"].get<std::string>().size(), 16U);
  auto const& facts = service["facts"];
  EXPECT_GT(facts[0]["simulated"]["mean"], 300);
  EXPECT_EQ(facts[1]["verdict"], "wrong");
  EXPECT_EQ(facts[1]["simulated"]["standard_deviations"]["discrepancy"], 0.05);
  EXPECT_EQ(facts[2]["verdict"], "wrong");
  EXPECT_EQ(facts[2]["simulated"], nullptr);
}

TEST_F(FactsVerb, gives_the_same_bytes_on_any_number_of_threads) {
  auto const on = [&](std::string const& threads) {
    return place.caseflow("facts ./facts.json --replications 2 --draws 4 --threads " + threads).out;
  };
  auto const one = on("1");
  EXPECT_THAT(one, HasSubstr("people supervised"));
  EXPECT_EQ(one, on("3"));
}

TEST_F(FactsVerb, lists_roles_and_tolerances_without_a_run) {
  auto const run = place.caseflow("facts ./facts.json --list");
  EXPECT_EQ(run.code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("parameters "));
  EXPECT_THAT(run.out, HasSubstr("600 ± 60 cases"));
  EXPECT_THAT(run.out, testing::Not(HasSubstr("as fixed")));
}

TEST_F(FactsVerb, lists_every_figure_of_a_report) {
  auto const run = place.caseflow("facts northumbria --figures");
  EXPECT_EQ(run.code, 0) << run.err;
  EXPECT_THAT(run.out, HasSubstr("northumbria-2018"));
  EXPECT_THAT(run.out, HasSubstr("3,629 cases"));
  EXPECT_THAT(run.out, HasSubstr("Unused: "));
  EXPECT_THAT(run.out, testing::Not(HasSubstr("bench-2019")));
  EXPECT_EQ(place.caseflow("facts northumbria --figures -o -").code, 2);
}

TEST_F(FactsVerb, says_whether_the_parameters_are_those_that_were_fixed) {
  auto const listed = [&](std::string const& digest) {
    auto fixed = std::string(small_facts);
    fixed.insert(fixed.find("\"facts\""), "\"digest\": \"" + digest + "\", ");
    place.write("facts.json", fixed);
    return place.caseflow("facts ./facts.json --list").out;
  };
  auto const first = listed("0123");
  auto const at = first.find("parameters ") + std::string("parameters ").size();
  auto const digest = first.substr(at, 16);
  EXPECT_THAT(first, HasSubstr(digest + ", not 0123 as fixed\n"));
  EXPECT_THAT(listed(digest), HasSubstr("parameters " + digest + " as fixed\n"));
  auto larger = std::string(small_scenario);
  larger.replace(larger.find("600"), 3, "900");
  place.write("small.json", larger);
  EXPECT_THAT(listed(digest), HasSubstr(", not " + digest + " as fixed\n"));
}

TEST_F(FactsVerb, changing_an_input_moves_what_depends_on_it) {
  auto const caseload = [&](std::string const& more) {
    auto const run = place.caseflow("facts ./facts.json --replications 2 --draws 2 --quiet -o - " + more);
    EXPECT_EQ(run.code, 0) << run.err;
    return json::parse(run.out)["services"][0]["facts"][0]["simulated"]["mean"].get<double>();
  };
  auto const usual = caseload("");
  auto larger = std::string(small_scenario);
  larger.replace(larger.find("600"), 3, "900");
  place.write("small.json", larger);
  EXPECT_GT(caseload(""), 1.3 * usual);
}

TEST_F(FactsVerb, refuses_what_it_cannot_hold) {
  auto wrong = std::string(small_facts);
  wrong.replace(wrong.find("contact_kept_share"), 18, "contact_keptt_share");
  place.write("facts.json", wrong);
  auto const run = place.caseflow("facts ./facts.json --replications 1 --draws 2");
  EXPECT_EQ(run.code, 2);
  EXPECT_THAT(run.err, HasSubstr("contact_kept_share"));
  EXPECT_EQ(place.caseflow("facts nowhere").code, 2);
}

}  // namespace
}  // namespace caseflow::app
