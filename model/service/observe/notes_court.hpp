#pragma once

#include <cstdint>
#include <string_view>

#include "model/core/vocabulary.hpp"
#include "model/service/observe/notes_basis.hpp"
#include "model/service/state/pools.hpp"
#include "sim/date.hpp"

/// The sentence, what enforces it, and what courts make of it.
namespace caseflow::service::notes {

// --- sentence ---

struct Arrived {
  static constexpr std::string_view name = "arrived";
  Case as;                       ///< As sentenced.
  float unpaid_work_hours = 0;   ///< To be worked on days; 0 without the requirement.
  sim::Day allocation_from = 0;  ///< The papers are ready.
};
struct Entered {
  static constexpr std::string_view name = "stage";
  core::Stage from{}, to{};
};
/// The last day of the order or of supervision passes, and the case goes on.
struct LastDayPassed {
  static constexpr std::string_view name = "last_day_passed";
  core::Stage stage{};  ///< Where it stands.
};
struct Ended {
  static constexpr std::string_view name = "ended";
  core::Stage how{};
};

// --- new offences and orders ---

struct Convicted {
  static constexpr std::string_view name = "convicted";
  sim::Day hearing = 0;
};
struct ConvictionHeard {
  static constexpr std::string_view name = "conviction_heard";
  Chance revoked;
  Chance another;  ///< Another order: in place of what is revoked, or beside what goes on. No chance after
                   ///< custody.
};
struct NewOrder {
  static constexpr std::string_view name = "new_order";
  bool beside = false;  ///< Beside what goes on; else in its place.
  core::CaseKind made{};
  sim::Day ends = never;   ///< `never`: of unpaid work alone.
  double hours = 0;        ///< Of unpaid work.
  bool overtakes = false;  ///< Enforcement was under way.
};
struct OrderBesideEnded {
  static constexpr std::string_view name = "order_beside_ended";
};

// --- enforcement ---

struct Absence {
  static constexpr std::string_view name = "absence";
  sim::Day earlier = never;  ///< The last one that counts; `never` without one.
  double window_months = 0;
  bool within = false;  ///< The earlier one is within the window.
};
/// So many acceptable absences that they are looked into.
struct ExcusesJudged {
  static constexpr std::string_view name = "excuses_judged";
  int excuses = 0;
  double weeks = 0;  ///< Within which they fell.
  Chance refused;    ///< Then the last one counts as unacceptable.
};
struct Enforced {
  static constexpr std::string_view name = "enforced";
  bool on_licence = false;  ///< Recall is what is decided; else breach.
  Chance taken;
};
/// Nobody decided for too long.
struct DecisionLapsed {
  static constexpr std::string_view name = "decision_lapsed";
  int decision_days = 0, lapse_days = 0;  ///< Allowed, and after these; working days.
};
struct PapersBegun {
  static constexpr std::string_view name = "papers_begun";
  bool administrators = false;  ///< They write a part.
  sim::Day due = 0;
  Chance cannot_be_found;
};
/// Administrators have done their part.
struct Administered {
  static constexpr std::string_view name = "administered";
  PoolWork work{};
  sim::Day due = 0;
};
/// What enforcement was under way has nothing to act on any more.
struct EnforcementVoid {
  static constexpr std::string_view name = "enforcement_void";
  core::Stage stage{};  ///< Where the case stands by now.
};
struct HearingSet {
  static constexpr std::string_view name = "hearing_set";
  sim::Day on = 0;
  bool in_time = true;  ///< The papers were.
};
struct Heard {
  static constexpr std::string_view name = "heard";
  Chance does_not_appear;  ///< Then a warrant is out.
};
struct WarrantExecuted {
  static constexpr std::string_view name = "warrant_executed";
};
struct Decided {
  static constexpr std::string_view name = "decided";
  Chance revoked;
  Chance then;  ///< Another order in its place; or, where it goes on, further requirements. No chance after
                ///< custody.
};
struct RequirementsAdded {
  static constexpr std::string_view name = "requirements_added";
  double hours = 0;  ///< Of unpaid work; else the order is longer.
  sim::Day ends = never;
};
/// For reasons other than absence.
struct RecallAsked {
  static constexpr std::string_view name = "recall_asked";
};
struct Recalled {
  static constexpr std::string_view name = "recalled";
  Chance fixed_term;
  sim::Day back = 0;
};
/// Interventions are done and a review is passed.
struct Settled {
  static constexpr std::string_view name = "settled";
  Chance stepped_down;
  bool telephone = false;
};

// --- the time for unpaid work ---

/// Weeks before the time is up: will the hours be worked by then?
struct TimeLooked {
  static constexpr std::string_view name = "unpaid_work_time";
  double hours_done = 0, hours_needed = 0;
  sim::Day limit = 0;
  bool on_course = false;  ///< Else the officer is to ask the court for more time.
};
/// The time is up, and the court has not been asked for more.
struct TimeUp {
  static constexpr std::string_view name = "unpaid_work_time_up";
  bool asked_in_time = false;  ///< The officer had been told to, and has not done it.
};
struct ExtensionHeard {
  static constexpr std::string_view name = "extension_heard";
  bool had_one = false;  ///< Given once, it is not given again.
  Chance given;
  sim::Day until = 0;  ///< If given.
};

}  // namespace caseflow::service::notes
