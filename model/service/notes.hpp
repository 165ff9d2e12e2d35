#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "model/core/vocabulary.hpp"
#include "model/rules/allocation.hpp"
#include "model/scenario/operating_model.hpp"
#include "model/service/case.hpp"
#include "model/service/people.hpp"
#include "sim/date.hpp"

/// What decisions write into the journal of a case: one struct a kind of note, with what the decision knew.
/// Indices are those of the plan in force on the day. Texts are made of them in `model/forecast/journey.cpp`.
namespace caseflow::service::notes {

/// It happens where the number drawn is below the chance.
struct Chance {
  double chance = 0;  ///< 0 to 1.
  double drawn = 0;

  bool happens() const { return drawn < chance; }
};

/// A place on the staff, and how many held it before.
struct Holder {
  std::int16_t person = nobody;
  std::uint32_t incumbent = 0;

  bool operator==(Holder const&) const = default;
};

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
struct Convicted {
  static constexpr std::string_view name = "convicted";
  sim::Day hearing = 0;
};
struct ConvictionHeard {
  static constexpr std::string_view name = "conviction_heard";
  Chance revoked;
};
struct Ended {
  static constexpr std::string_view name = "ended";
  core::Stage how{};
};

// --- bands and places ---

/// A band that professional judgement may give: where the number drawn is below the chance it does.
struct Judgement {
  std::size_t rule = 0;  ///< Of `operating_model.consider`.
  Chance chance;
};
struct Banded {
  static constexpr std::string_view name = "banded";
  int band = 0;
  int was = -1;                       ///< -1: no band before.
  std::size_t rule = 0;               ///< Of `operating_model.banding`: the first that matches.
  int by_rule = 0;                    ///< The band that it gives.
  std::vector<std::size_t> at_least;  ///< Of `operating_model.at_least`: those that match.
  std::vector<Judgement> judgements;  ///< Those that match.
  bool lowered = false;               ///< One below these, because nobody of the right grade had room.
};
struct Routed {
  static constexpr std::string_view name = "routed";
  int site = 0;
  int rule = -1;             ///< Of `operating_model.routing`; -1 where none was asked.
  bool telephone = false;    ///< Stepped down: the hub telephones.
  bool area_has_it = false;  ///< Taken over from the hub before release.
};

// --- officers ---

struct Considered {
  Holder officer;
  rules::Candidate as;
  bool gives_up = false;  ///< The officer who hands the case over.
};
enum class ChosenBy : std::uint8_t { continuity, least_load, outside_grade, nobody };
inline constexpr std::array<std::string_view, 4> chosen_by_words{"continuity", "least_load", "outside_grade",
                                                                 "nobody"};
struct Chosen {
  static constexpr std::string_view name = "chosen";
  int site = 0;
  ChosenBy by{};
  Holder officer;
  scenario::LoadMeasure measure{};
  double full_at_share = 0;
  std::vector<Considered> considered;  ///< Of the site, in the order in which they are asked; none where
                                       ///< continuity decides.
};
enum class Why : std::uint8_t { left, long_sickness, move, risk, place };
inline constexpr std::array<std::string_view, 5> why_words{"left", "long_sickness", "move", "risk", "place"};
/// A case is to leave its officer; it stays where nobody else takes it and the officer is still there.
struct TakenOff {
  static constexpr std::string_view name = "taken_off";
  Why why{};
  Holder officer;
};

// --- work ---

/// A planned contact falls on a day on which its officer is away.
struct OfficerAway {
  static constexpr std::string_view name = "officer_away";
  Holder officer, covered_by;  ///< Covered by nobody: it waits.
  bool sick = false;
};
struct Worked {
  static constexpr std::string_view name = "worked";
  Holder by;
  WorkItem item;
  double depth = 1;  ///< Share of its minutes that it got.
  bool skipped = false;
};
enum class NotGivenBecause : std::uint8_t { no_officer, no_time };
inline constexpr std::array<std::string_view, 2> not_given_because_words{"no_officer", "no_time"};
struct NotGiven {
  static constexpr std::string_view name = "contact_not_given";
  NotGivenBecause why{};
  sim::Day planned = 0;
};

// --- enforcement ---

struct Absence {
  static constexpr std::string_view name = "absence";
  sim::Day earlier = never;  ///< The last one that counts; `never` without one.
  double window_months = 0;
  bool within = false;  ///< The earlier one is within the window.
};
struct Enforced {
  static constexpr std::string_view name = "enforced";
  bool on_licence = false;  ///< Recall is what is decided; else breach.
  Chance taken;
};
struct HearingSet {
  static constexpr std::string_view name = "hearing_set";
  sim::Day on = 0;
};
struct Heard {
  static constexpr std::string_view name = "heard";
  Chance does_not_appear;  ///< Then a warrant is out.
};
struct Decided {
  static constexpr std::string_view name = "decided";
  Chance revoked;
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

// --- risk ---

struct RiskChanged {
  static constexpr std::string_view name = "risk_changed";
  core::RiskOfHarm was{};
  double drawn = 0;
  double raised_share = 0;                        ///< Of changes at low risk.
  double escalated_share = 0, lowered_share = 0;  ///< Of changes at medium risk.
};

// --- groups ---

struct GroupStarted {
  static constexpr std::string_view name = "group_started";
  std::size_t group = 0;
  double waited_weeks = 0;
  bool evening = false;
};
struct GroupLeft {
  static constexpr std::string_view name = "group_left";
  std::size_t group = 0;
  bool completed = false;
  bool began = false;  ///< False: the wait ended.
};

// --- unpaid work ---

enum class WorkDay : std::uint8_t { worked, excused, missed, stood_down, no_place, cannot_come };
inline constexpr std::array<std::string_view, 6> work_day_words{"worked",     "excused",  "missed",
                                                                "stood_down", "no_place", "cannot_come"};
struct UnpaidWorkDay {
  static constexpr std::string_view name = "unpaid_work_day";
  WorkDay how{};
  bool individual = false;  ///< In a placement, which needs no group's place.
  double hours_done = 0, hours_needed = 0;
  std::size_t came = 0, places = 0;  ///< Of the team today; 0 where it does not matter.
};

}  // namespace caseflow::service::notes

namespace caseflow::service {

using What = std::variant<notes::Arrived, notes::Entered, notes::Convicted, notes::ConvictionHeard,
                          notes::Ended, notes::Banded, notes::Routed, notes::Chosen, notes::TakenOff,
                          notes::OfficerAway, notes::Worked, notes::NotGiven, notes::Absence, notes::Enforced,
                          notes::HearingSet, notes::Heard, notes::Decided, notes::Recalled, notes::Settled,
                          notes::RiskChanged, notes::GroupStarted, notes::GroupLeft, notes::UnpaidWorkDay>;

/// What happened to the case on a day, in the order in which it happened.
struct Note {
  sim::Day day = 0;
  What what;
};

}  // namespace caseflow::service
