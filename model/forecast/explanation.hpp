#pragma once

#include <string>
#include <vector>

#include "model/analytic/expectation.hpp"
#include "model/forecast/request.hpp"
#include "model/scenario/plan/plan.hpp"
#include "model/scenario/question/input_changes.hpp"

namespace caseflow::forecast {

/// A site with its people and what is expected to be held there.
struct ExplainedSite {
  std::string name;
  bool hub = false;
  double cases = 0;       ///< Expected; offices share by where people live.
  double target = 0;      ///< Cases that the posts should hold, all of them filled.
  double posts_fte = 0;   ///< In post and vacant.
  double vacant_fte = 0;  ///< Of these, vacant.
  core::ListBy<core::GradeId, double> fte_by_grade = {};  ///< Of these.
};

/// What a change on a date does to the scenario.
struct ExplainedChange {
  std::string name, about;
  sim::Date from{};
  std::vector<scenario::InputChange> inputs;
};

/// How a scenario is understood, and what it amounts to where staff and places are ample.
struct Explanation {
  scenario::Plan plan;
  analytic::Expectation expected;  ///< On the start date, had the scenario held all along.
  double orders_per_year = 0, receptions_per_year = 0;
  core::ListBy<core::SiteId, ExplainedSite> sites{};
  double hub_hours_per_week = 0, office_hours_per_week = 0;  ///< Asked of officers, in full depth.
  double hub_hours_available = 0,
         office_hours_available = 0;       ///< A week, all posts filled, after leave,
                                           ///< training, sickness and what is not casework.
  std::vector<ExplainedChange> changes{};  ///< By date.
};

/// Of a plan, with its arrivals as they stand.
Explanation explanation_of(scenario::Plan const& plan);
/// Of a request; its arrivals are scaled so that they sustain the caseload.
Explanation explanation(ForecastRequest const& request);

}  // namespace caseflow::forecast
