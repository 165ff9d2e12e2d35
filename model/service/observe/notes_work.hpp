#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "model/service/observe/notes_basis.hpp"
#include "model/service/state/stand_down.hpp"
#include "model/service/state/work_item.hpp"
#include "sim/date.hpp"

/// What is done with a case: contact, induction, groups, unpaid work.
namespace caseflow::service::notes {

// --- officers' work ---

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
  bool waited_for_officer = false;  ///< A contact whose day came while its officer was away.
};
enum class NotGivenBecause : std::uint8_t { no_officer, officer_away, no_time };
inline constexpr std::array<std::string_view, 3> not_given_because_words{"no_officer", "officer_away",
                                                                         "no_time"};
struct NotGiven {
  static constexpr std::string_view name = "contact_not_given";
  NotGivenBecause why{};
  sim::Day planned = 0;
};

// --- induction ---

struct InductionPlanned {
  static constexpr std::string_view name = "induction_planned";
  Chance in_group;
};
struct InductionSession {
  static constexpr std::string_view name = "induction_session";
  bool came = false;
  int largest = 0;  ///< People in its group at most.
};

// --- groups ---

struct GroupReferred {
  static constexpr std::string_view name = "group_referred";
  GroupId group;
  sim::Day from = 0;  ///< On the waiting list from then on.
  Chance referred;
};
/// Where nobody sees the person on that day, the referral lapses.
struct GroupAwaited {
  static constexpr std::string_view name = "group_awaited";
  GroupId group;
  bool listed = false;
};
/// Tutors read the referral; where chance has no say, nothing is noted.
struct GroupRead {
  static constexpr std::string_view name = "group_referral_read";
  GroupId group;
  Chance declined;
};
struct GroupInvited {
  static constexpr std::string_view name = "group_invitation";
  GroupId group;
  Chance taken_up;
};
struct GroupStarted {
  static constexpr std::string_view name = "group_started";
  GroupId group;
  double waited_weeks = 0;
  bool evening = false;
};
enum class SessionDay : std::uint8_t { attended, missed, made_up, left_out, called_off, individual };
inline constexpr std::array<std::string_view, 6> session_day_words{"attended", "missed",     "made_up",
                                                                   "left_out", "called_off", "individual"};
struct GroupSession {
  static constexpr std::string_view name = "group_session";
  GroupId group;
  SessionDay how{};
};
/// A session missed without a good reason.
struct GroupAbsence {
  static constexpr std::string_view name = "group_absence";
  Chance enforced;  ///< Where it counts towards enforcement; else a warning is all.
};
struct GroupLeft {
  static constexpr std::string_view name = "group_left";
  GroupId group;
  bool completed = false;
  bool began = false;  ///< False: the wait ended.
};

// --- unpaid work ---

/// Once it may begin.
struct WorkArranged {
  static constexpr std::string_view name = "unpaid_work_arranged";
  bool individual = false;  ///< In a placement, which needs no group's place.
  bool intensive = false;   ///< Two days a week.
  double hours_needed = 0;
  sim::Day limit = 0;
};
enum class WorkDay : std::uint8_t {
  worked,
  excused,
  missed,
  stood_down,
  no_place,
  cannot_come,
  not_assessed
};
inline constexpr std::array<std::string_view, 7> work_day_words{
    "worked", "excused", "missed", "stood_down", "no_place", "cannot_come", "not_assessed"};
struct UnpaidWorkDay {
  static constexpr std::string_view name = "unpaid_work_day";
  WorkDay how{};
  bool individual = false;  ///< In a placement, which needs no group's place.
  double hours_done = 0, hours_needed = 0;
  std::optional<StandDown> why = {};  ///< Of those stood down.
};

}  // namespace caseflow::service::notes
