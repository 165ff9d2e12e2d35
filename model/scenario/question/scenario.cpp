#include "model/scenario/question/scenario.hpp"

#include <cmath>

#include <fmt/format.h>

#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {

void describe(core::Fields& fields, Target& target) {
  fields.text("measure", target.measure, {"A measure of the forecast."});
  fields.choice("aim", target.aim, aim_words, {"Which side of the value is good."});
  fields.number("value", target.value, {"In the measure's unit.", "", -1e9, 1e9});
  fields.date("by", target.by, {"Judged over the months up to this date."});
}

void describe(core::Fields& fields, RunUp& run_up) {
  fields.integer(
      "flow_months", run_up.flow_months,
      {"First part of the run-up, in which cases arrive and no officers are simulated.", "months", 0, 240});
  fields.integer("staffed_months", run_up.staffed_months,
                 {"Second part of the run-up, with officers, up to the start date.", "months", 0, 60});
}

void describe(core::Fields& fields, Discrepancy& discrepancy) {
  fields.number("share", discrepancy.share,
                {"Standard deviation for a figure that is a share.", "share", 0, 0.5});
  fields.number("relative", discrepancy.relative,
                {"Standard deviation for any other figure, as a share of its size.", "share", 0, 1});
}

void describe(core::Fields& fields, Rates& rates) {
  fields.number("orders_per_case_year", rates.orders_per_case_year,
                {"Orders for each case on the caseload.", "per case and year", 0.01, 10});
  fields.number("receptions_per_case_year", rates.receptions_per_case_year,
                {"Receptions into prison for each case on the caseload.", "per case and year", 0.01, 10});
  fields.number("cases_per_officer", rates.cases_per_officer,
                {"Cases an officer of an office holds.", "cases per FTE", 1, 1000});
  fields.number("officers_per_manager", rates.officers_per_manager,
                {"Officers a manager looks after.", "FTE per FTE", 1, 200});
  fields.number("supervisors_per_1000_cases", rates.supervisors_per_1000_cases,
                {"Supervisors of unpaid work.", "FTE per 1,000 cases", 0.01, 1000});
  fields.number("administrators_per_1000_cases", rates.administrators_per_1000_cases,
                {"Administrators who prepare breaches.", "FTE per 1,000 cases", 0.01, 1000});
  fields.number("cases_per_1000_people", rates.cases_per_1000_people,
                {"Caseload of an area by its inhabitants.", "cases per 1,000 people", 0.01, 1000});
}

void describe(core::Fields& fields, WorkloadPoints& points) {
  fields.number("full_time_points", points.full_time_points,
                {"Points available to a full-time officer.", "points", 1, 100000});
  fields.number("full_time_hours", points.full_time_hours,
                {"Hours of a full-time officer.", "hours a week", 1, 80});
  fields.number("newcomer_reduction_share", points.newcomer_reduction_share,
                {"Reduction for a newcomer.", "share", 0, 1});
  fields.number("newcomer_reduction_months", points.newcomer_reduction_months,
                {"Time for which the reduction holds.", "months", 0, 60});
}

void describe(core::Fields& fields, Scenario& scenario) {
  fields.text("format", scenario.format, {"caseflow.scenario/1."});
  fields.text("name", scenario.name, {"Shown in the forecast."});
  fields.text("about", scenario.about, {"What the scenario is, in a sentence or two."});
  fields.date("start", scenario.start, {"First day of the forecast; a first of a month."});
  fields.integer("months", scenario.months, {"Length of the forecast.", "months", 1, 240});
  fields.object("run_up", scenario.run_up,
                {"How the caseload on the start date is built up before the forecast."});
  fields.map("sites", scenario.sites, {"Hub and offices."});
  fields.object("demand", scenario.demand, {"How many cases arrive."});
  fields.object("profile", scenario.profile, {"Who the cases are."});
  fields.object("sentences", scenario.sentences, {"What the courts impose."});
  fields.object("operating_model", scenario.operating_model, {"Who holds a case and how often it is seen."});
  fields.object("attendance", scenario.attendance, {"Keeping appointments."});
  fields.object("enforcement", scenario.enforcement, {"Breach, warrants and recall."});
  fields.object("reoffending", scenario.reoffending, {"New convictions."});
  fields.object("new_sentences", scenario.new_sentences,
                {"What courts do with people who are under an order already."});
  fields.object("recorded_risk", scenario.recorded_risk, {"How far the recorded risk is right."});
  fields.object("risk_changes", scenario.risk_changes,
                {"Changes in risk of serious harm, and what should follow."});
  fields.object("work", scenario.work, {"Time that work takes."});
  fields.object("practice", scenario.practice,
                {"Skills and habits of officers: what they do when time allows."});
  fields.object("workforce", scenario.workforce, {"Officers."});
  fields.object("unpaid_work", scenario.unpaid_work, {"Unpaid work."});
  fields.optional_map("groups", scenario.groups, {"Groups and accredited programmes."});
  fields.object("group_work", scenario.group_work, {"Tutors, rooms and rules for groups."});
  fields.object("through_the_gate", scenario.through_the_gate, {"Resettlement work in prisons."});
  fields.object("workload_points", scenario.workload_points, {"The published workload measure."});
  fields.object("rates", scenario.rates,
                {"With what a service is reckoned whose report prints no number of its own; moves no "
                 "forecast."});
  fields.object("discrepancy", scenario.discrepancy,
                {"How far simulated figures may lie from a report's for reasons that no parameter covers: "
                 "standard deviations."});
  fields.optional_map("targets", scenario.targets, {"Contract measures and other aims."});
  fields.object("inspection", scenario.inspection, {"The inspection that ratings are forecast for."});
  fields.object("judgement", scenario.judgement, {"Beliefs about how inspectors judge."});
  fields.optional_map("levers", scenario.levers,
                      {"Management actions, each tested for its effect on ratings."});
  fields.map("sources", scenario.sources,
             {"Where each number comes from, by JSON pointer; the longest prefix holds, and an empty one "
              "covers everything else."});
}

void complete(Scenario& scenario) {
  auto& gate = scenario.through_the_gate;
  if (!gate.workers_per_100_receptions) return;
  double const all = *gate.workers_per_100_receptions * scenario.demand.receptions_per_year / 100;
  for (auto& [name, prison] : gate.prisons) {
    prison.established_fte = prison.in_post_fte = std::round(1000 * all * prison.share) / 1000;
    for (auto const* key : {"established_fte", "in_post_fte"})
      scenario.sources[child(child("/through_the_gate/prisons", name), key)] = {
          .role = SourceRole::derived,
          .how = fmt::format("{} workers for every 100 of {} receptions a year, by the prison's share",
                             print(*gate.workers_per_100_receptions),
                             print(scenario.demand.receptions_per_year))};
  }
}

}  // namespace caseflow::scenario
