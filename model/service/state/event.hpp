#pragma once

#include <cstdint>

#include "model/service/state/ids.hpp"

namespace caseflow::service {

/// The order of a day. What people do depends on who is there; what is worked today can have consequences
/// today.
enum class Phase : int { people, arrivals, allocation, work, consequences };
inline constexpr int phase_count = 5;

/// Everything that can happen on a later day. Each line belongs to the subject that stands above it.
enum class EventKind : std::uint8_t {
  // sentence
  allocation_due,
  release,
  licence_end,
  supervision_end,
  conviction,
  conviction_heard,
  order_beside_ends,
  transfer,
  half_year,
  // allocation
  move,
  area_takes_over,
  // supervision
  contact,
  review_due,
  termination_due,
  home_visit,
  agency_meeting,
  prerelease_contact,
  band_review,
  // induction
  induction_session,
  // enforcement
  enforcement_lapses,
  hearing,
  warrant_executed,
  recall,
  rerelease,
  // risk
  risk_change,
  change_reported,
  change_found,
  change_reviewed,
  checks_answered,
  // groups
  referral,
  run_due,
  run_session,
  // unpaid work
  unpaid_work_day,
  extension_due,
  unpaid_work_limit,
  // resettlement
  towards_release,
  need_due,
  handover_due,
  // workforce
  staff_change,
  year_begins,
  leave_begins,
  sickness_begins,
  long_sickness,
  resignation,
  recruit_arrives,
  step_up,
  officer_supervision,
  join,
};

/// Whether an event falls on a working day: what courts, prisons, offices and other agencies do. The others
/// come when they come: dates that a sentence fixes, what people do and what befalls them, calendar years.
constexpr bool on_working_days(EventKind kind) {
  switch (kind) {
    case EventKind::licence_end:
    case EventKind::supervision_end:
    case EventKind::conviction:  // the offence; the court hears of it later
    case EventKind::order_beside_ends:
    case EventKind::half_year:
    case EventKind::risk_change:
    case EventKind::year_begins:
    case EventKind::sickness_begins:
      return false;
    default:
      return true;
  }
}

/// Whether an event is about somebody on the staff: one who holds a place. Its subject is then a `PersonId`.
constexpr bool about_staff(EventKind kind) {
  switch (kind) {
    case EventKind::year_begins:
    case EventKind::leave_begins:
    case EventKind::sickness_begins:
    case EventKind::long_sickness:
    case EventKind::resignation:
    case EventKind::recruit_arrives:
    case EventKind::step_up:
    case EventKind::officer_supervision:
    case EventKind::join:
      return true;
    default:
      return false;
  }
}

/// One thing to happen: a value that can be printed and compared. `generation` tells whether its case is
/// still the same.
struct Event {
  SubjectId subject;         ///< By the kind: `run/run.cpp` takes it apart.
  std::uint32_t detail = 0;  ///< Planned slot, ordinal or the like, by the kind.
  std::uint16_t generation = 0;
  EventKind kind{};
};
static_assert(sizeof(Event) == 12, "the calendar holds millions");

}  // namespace caseflow::service
