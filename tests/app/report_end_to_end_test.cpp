// Reports as files: which verbs write them, beside what, and what is left when something fails.

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "app/page.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

TEST(Report, is_a_page_of_the_json_that_the_verb_writes) {
  Place const place;
  for (auto const* command :
       {"run small.json --replications 2", "compare small.json --set /demand/level=1.2 --replications 2",
        "rate norfolk-suffolk-2019"}) {
    auto const run = place.caseflow(fmt::format("{} -o a.json --report a.html", command));
    EXPECT_EQ(run.code, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("The report: a.html\n")) << command;
    EXPECT_TRUE(place.read("a.html") == page(place.read("a.json"))) << command;
  }
}

TEST(Report, goes_beside_json_on_standard_output) {
  Place const place;
  auto const run = place.caseflow("rate norfolk-suffolk-2019 -o - --report a.html");
  EXPECT_TRUE(place.read("a.html") == page(run.out));
  auto const quiet = place.caseflow("run small.json --replications 2 --report b.html --quiet >&-; exit $? #");
  EXPECT_EQ(quiet.code, 0) << quiet.err;
  EXPECT_THAT(place.read("b.html"), StartsWith("<!doctype html>"));
}

TEST(Report, has_the_same_bytes_on_any_number_of_threads) {
  Place const place;
  for (auto const* threads : {"1", "3"})
    EXPECT_EQ(
        place
            .caseflow(fmt::format("run small.json --replications 4 --threads {0} --report {0}.html", threads))
            .code,
        0);
  EXPECT_TRUE(place.read("1.html") == place.read("3.html"));
}

TEST(Report, leaves_nothing_when_it_or_another_output_fails) {
  Place const place;
  for (auto const* outputs : {"-o a.json --report missing/a.html", "-o missing/a.json --report a.html"}) {
    EXPECT_EQ(place.caseflow(fmt::format("run small.json --replications 2 {}", outputs)).code, 3) << outputs;
    EXPECT_EQ(place.caseflow(fmt::format("rate norfolk-suffolk-2019 {}", outputs)).code, 3) << outputs;
  }
  for (auto const* refused :
       {"run small.json --replications 2 -o a --report a", "run small.json --report small.json",
        "rate norfolk-suffolk-2019 -o a --report ./a", "rate norfolk-suffolk-2019 --report -",
        "facts norfolk-suffolk --list --report a.html", "explain small.json --report a.html"})
    EXPECT_EQ(place.caseflow(refused).code, 2) << refused;
  EXPECT_THAT(place.names(), ElementsAre("small.json"));
}

TEST(ShippedInputs, are_those_in_which_a_forecast_departs_from_the_scenario_beneath) {
  Place const place;
  place.write("mine.json", R"({"based_on": ["small.json"], "demand": {"level": 1.5}})");
  auto const pointers = [&](std::string const& arguments) {
    auto const run = place.caseflow(fmt::format("run {} --replications 1 --quiet -o -", arguments));
    EXPECT_EQ(run.code, 0) << run.err;
    auto const shipped = json::parse(run.out).at("shipped");
    EXPECT_EQ(shipped.at("name"), "norfolk-suffolk") << arguments;
    std::set<std::string> all;
    for (auto const& input : shipped.at("inputs")) all.insert(input.at("pointer"));
    return all;
  };
  EXPECT_THAT(pointers("small.json"),
              testing::AllOf(testing::Contains("/months"), testing::Not(testing::Contains("/demand/level"))));
  EXPECT_THAT(pointers("mine.json"),
              testing::IsSupersetOf({"/demand/level", "/demand/sustained_caseload", "/months"}));
}

}  // namespace
}  // namespace caseflow::app
