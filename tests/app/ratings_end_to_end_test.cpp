// What inspectors would find: `run`, `levers` and `backtest` on a small service that is inspected.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/json.hpp"
#include "tests/app/program.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;
using testing::AllOf;
using testing::HasSubstr;

/// Of the levers, leaves out all but the officers'.
constexpr auto const* officers_alone = R"({"levers": {"administrators": null, "audits": null,
    "contact_before_release": null, "countersigning": null, "training_in_engagement": null,
    "training_in_risk_of_harm": null,
    "demand": null, "group_runs": null, "managers": null, "partners": null, "recruitment": null,
    "resettlement_workers": null, "sickness": null, "stability": null, "supervisors": null, "tutors": null,
    "vehicles": null}})";

/// The small scenario, inspected a week before it ends.
class InspectedPlace : public Place {
 public:
  InspectedPlace() {
    write("inspected.json", R"({"based_on": ["small.json"], "name": "Inspected",
                                "inspection": {"date": "2019-06-24"}})");
  }

  std::string out(std::string const& arguments) const {
    auto const run = caseflow(arguments);
    EXPECT_EQ(run.code, 0) << arguments << '\n' << run.err;
    return run.out;
  }
  Json json(std::string const& arguments) const { return Json::parse(out(arguments + " -o -")); }
  /// The error of what is refused before anything is simulated.
  std::string refused(std::string const& arguments) const {
    auto const run = caseflow(arguments);
    EXPECT_EQ(run.code, 2) << arguments << '\n' << run.err;
    EXPECT_EQ(run.out, "") << arguments;
    EXPECT_THAT(run.err, testing::Not(HasSubstr("bug")));
    return run.err;
  }
};

TEST(Run, tells_what_inspectors_would_find) {
  InspectedPlace const place;
  EXPECT_THAT(place.out("run inspected.json --replications 2"),
              AllOf(HasSubstr("Ratings at an inspection on 24 Jun 2019\n"), HasSubstr("\n       Overall "),
                    HasSubstr("  2.2  Planning: "), HasSubstr("  4.2  Through the Gate: ")));
  auto const ratings = place.json("run inspected.json --replications 2").at("ratings");
  EXPECT_EQ(ratings.at("inspection_date"), "2019-06-24");
  EXPECT_EQ(ratings.at("standards").size(), 10u);
}

TEST(Levers, are_tried_one_by_one) {
  InspectedPlace const place;
  auto const options = "levers inspected.json --replications 2 --with one.json";
  place.write("one.json", officers_alone);
  EXPECT_THAT(place.out(options),
              AllOf(HasSubstr("10 % more officers"), HasSubstr("As it is"),
                    HasSubstr("Full assessment in every case: not tested, because it is so")));
  auto const json = place.json(options);
  EXPECT_EQ(json.at("format"), "caseflow.levers/2");
  ASSERT_EQ(json.at("levers").size(), 1u);
  EXPECT_EQ(json.at("levers")[0].at("name"), "officers");
  EXPECT_TRUE(json.at("levers")[0].at("overall").contains("difference"));
  EXPECT_EQ(place.json(options + std::string(" --threads 3")), json);
}

TEST(Levers, say_where_hours_are_out_of_proportion) {
  InspectedPlace const place;
  place.write("one.json", officers_alone);
  place.write("full.json", R"({"based_on": ["inspected.json"], "demand": {"sustained_caseload": 2400}})");
  auto const told = "Officers' workload is";
  EXPECT_THAT(place.out("levers inspected.json --replications 2 --with one.json"), HasSubstr(told));
  EXPECT_THAT(place.out("levers full.json --replications 2 --with one.json"), testing::Not(HasSubstr(told)));
}

TEST(Levers, need_an_inspection) {
  InspectedPlace const place;
  EXPECT_THAT(place.refused("levers small.json"), HasSubstr("--set /inspection/date="));
}

TEST(Backtest, holds_a_forecast_against_what_came) {
  InspectedPlace const place;
  auto const options = "backtest inspected.json --actual northumbria-2018 --replications 2";
  EXPECT_THAT(place.out(options),
              AllOf(HasSubstr("Inspected\nA rating forecast beside what the inspection then found\n"),
                    HasSubstr("2.2.3  keeping other people safe"), HasSubstr(" ± ")));
  EXPECT_THAT(place.out(options + std::string(" --markdown")),
              HasSubstr("| the last inspection, drawn towards the national average | "));
  auto const json = place.json(options);
  EXPECT_EQ(json.at("format"), "caseflow.backtest/2");
  EXPECT_EQ(json.at("key_questions").size(), 19u);
  EXPECT_EQ(json.at("standards").at("2.2").at("came"), "inadequate");
}

TEST(Backtest, refuses_what_cannot_be_held_against_each_other) {
  InspectedPlace const place;
  EXPECT_THAT(place.refused("backtest inspected.json --actual norfolk-suffolk-2019"),
              HasSubstr("the figures of that inspection itself"));
  EXPECT_THAT(place.refused("backtest inspected.json --actual south-yorkshire-2020"),
              AllOf(HasSubstr("inspected.json: 1 problem"), HasSubstr("/inspection/framework\n"),
                    HasSubstr("  expected  \"2019\", the rules of south-yorkshire-2020\n"),
                    HasSubstr("  got       \"2018\"\n"),
                    HasSubstr("  hint      --set '/inspection/framework=\"2019\"'\n")));
  EXPECT_THAT(place.refused("backtest bench-2018 --actual bench-2019"), HasSubstr("/inspection/last\n"));
  EXPECT_THAT(place.refused("backtest average-crc --actual bench-2019"), HasSubstr("/inspection/last\n"));
  EXPECT_THAT(place.refused("backtest small.json --actual norfolk-suffolk-2019"),
              HasSubstr("/inspection/date\n"));
  EXPECT_THAT(place.refused("backtest inspected.json --actual norfolk-sufolk-2019"),
              HasSubstr("did you mean"));
  EXPECT_THAT(place.refused("backtest inspected.json"), HasSubstr("--actual INSPECTION"));
}

}  // namespace
}  // namespace caseflow::app
