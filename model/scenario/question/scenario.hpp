#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/scenario/document/provenance.hpp"
#include "model/scenario/question/demand.hpp"
#include "model/scenario/question/interventions.hpp"
#include "model/scenario/question/judgement.hpp"
#include "model/scenario/question/lever.hpp"
#include "model/scenario/question/next_inspection.hpp"
#include "model/scenario/question/operating_model.hpp"
#include "model/scenario/question/pieces.hpp"
#include "model/scenario/question/practice.hpp"
#include "model/scenario/question/workforce.hpp"

namespace caseflow::scenario {

enum class Aim { at_least, at_most };
inline constexpr std::array<std::string_view, 2> aim_words{"at_least", "at_most"};

/// A measure that must reach a value by a date.
struct Target {
  std::string measure;
  Aim aim{};
  double value = 0;
  sim::Date by{};
};
void describe(core::Fields& fields, Target& target);

/// How the caseload at the start date comes about: cases enter for years, first without officers, then with
/// them.
struct RunUp {
  int flow_months = 0;
  int staffed_months = 0;
};
void describe(core::Fields& fields, RunUp& run_up);

/// With what a service is reckoned whose report prints no number of its own: usual rates, which a service's
/// own numbers name as their source. They move no forecast; notes on unusual numbers are measured by them.
struct Rates {
  double orders_per_case_year = 0, receptions_per_case_year = 0;  ///< For each case on the caseload.
  double cases_per_officer = 0;                                   ///< Of offices, per full-time equivalent.
  double officers_per_manager = 0;
  double supervisors_per_1000_cases = 0, administrators_per_1000_cases = 0;
  double cases_per_1000_people = 0;  ///< Caseload for so many inhabitants.
};
void describe(core::Fields& fields, Rates& rates);

/// How far a simulated figure may lie from a report's for reasons that no parameter covers (model
/// discrepancy): standard deviations. Moves no forecast; `facts` widens ranges by it.
struct Discrepancy {
  double share = 0;     ///< Of what is a share of 1.
  double relative = 0;  ///< Of anything else, over its size.
};
void describe(core::Fields& fields, Discrepancy& discrepancy);

struct WorkloadPoints {
  double full_time_points = 0;
  double full_time_hours = 0;
  double newcomer_reduction_share = 0;
  double newcomer_reduction_months = 0;
};
void describe(core::Fields& fields, WorkloadPoints& points);

/// One question put to the simulator, complete: it depends on no other file.
///
/// Members are zero or empty until they are read. What a scenario does not say stands in the layers beneath
/// it, the lowest of which is `scenarios/defaults.json`: no value of a shipped scenario comes from a header.
struct Scenario {
  std::string format;  ///< "caseflow.scenario/1".
  std::string name;
  std::string about;
  sim::Date start{};
  int months = 0;
  RunUp run_up;
  std::map<std::string, Site> sites;
  Demand demand;
  Profile profile;
  Sentences sentences;
  OperatingModel operating_model;
  Attendance attendance;
  Enforcement enforcement;
  Reoffending reoffending;
  NewSentences new_sentences;
  RecordedRisk recorded_risk;
  RiskChanges risk_changes;
  Work work;
  Practice practice;
  Workforce workforce;
  UnpaidWork unpaid_work;
  std::map<std::string, Group> groups;
  GroupWork group_work;
  ThroughTheGate through_the_gate;
  WorkloadPoints workload_points;
  Rates rates;
  Discrepancy discrepancy;
  std::map<std::string, Target> targets;
  NextInspection inspection;
  Judgement judgement;
  std::map<std::string, Lever> levers;
  std::map<std::string, Source> sources;
};
void describe(core::Fields& fields, Scenario& scenario);

/// Works out what the scenario gives as a rule instead of a number: the workers of each prison, with a source
/// that says so. Does nothing the second time.
void complete(Scenario& scenario);

}  // namespace caseflow::scenario
