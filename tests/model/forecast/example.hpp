#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "model/forecast/forecast.hpp"
#include "tests/support/shipped.hpp"

namespace caseflow::forecast::example {

/// Two months with two targets. Demand, run-up and inspections are the shipped ones; there are no places and
/// no people.
inline scenario::Scenario scenario() {
  using namespace std::chrono;
  static auto const shipped = caseflow::test::shipped();
  scenario::Scenario made;
  made.format = shipped.format;
  made.run_up = shipped.run_up;
  made.demand = shipped.demand;
  made.inspection = shipped.inspection;
  made.inspection.date.reset();
  made.inspection.last.reset();
  made.inspection.judged.clear();
  made.inspection.supervision = {.until_weeks_before = 26, .weeks = 4};
  made.name = "Example";
  made.start = sim::Date{year{2019} / December / 1};
  made.months = 2;
  made.demand.sustained_caseload = 16;
  made.targets["completion"] = {"community_completion_share", scenario::Aim::at_least, 0.7,
                                sim::Date{year{2020} / January / 31}};
  made.targets["few_starts"] = {"starts", scenario::Aim::at_most, 5, sim::Date{year{2019} / December / 10}};
  return made;
}

/// Series 0 caseload, 1 caseload at the hub, 2 in offices, 3 starts, 4 completion.
inline sim::Catalogue catalogue() {
  sim::Catalogue made;
  made.declare({"caseload", "cases", "People, \"all\" of them.", sim::MeasureKind::level, "Caseload"});
  made.declare_by("caseload", "holder", {"hub", "office"});
  made.declare({"starts", "cases", "New cases.", sim::MeasureKind::count, "New cases"});
  made.declare(
      {"community_completion_share", "share", "Completed.", sim::MeasureKind::ratio, "Orders completed"});
  return made;
}

/// Two replications. Nothing ends in the second, so that it has no completion; in the first only the first
/// month has.
inline std::vector<sim::Observations> all_observations() {
  sim::Observations first(5, 2), second(5, 2);
  first.add(0, 0, 15), first.add(0, 1, 20), first.add(1, 0, 5), first.add(1, 1, 20);
  second.add(0, 0, 17), second.add(0, 1, 20), second.add(1, 0, 7), second.add(1, 1, 20);
  first.add(2, 0, 10), first.add(2, 1, 0), second.add(2, 0, 10), second.add(2, 1, 0);
  first.add(3, 0, 4), first.add(3, 1, 1), second.add(3, 0, 6), second.add(3, 1, 1);
  first.add(4, 0, 3, 4);
  return {first, second};
}

inline Forecast forecast() {
  return summarise({scenario()}, 7, catalogue(), all_observations(), {}, {"A note."});
}

}  // namespace caseflow::forecast::example
