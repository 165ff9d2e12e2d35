#pragma once

#include "model/service/state/service.hpp"

/// Who runs groups, where and when: tutors with a diary of the week, rooms of an office, evenings.
namespace caseflow::service::timetable {

/// Finds days, period, room and tutors for a run that has none; false where there are none together. What a
/// court has ordered comes first: while a programme wants hours that other runs take of its team, none begins
/// whose days officers could work one to one.
bool book(Service& service, GroupRun& run, bool evening);
/// Gives them back when the run is over; nothing for a run of the run-up, which has none.
void release(Service& service, GroupRun const& run);

/// The next working day on which the run meets, after `from` or on it; of a run without times any.
sim::Day next_meeting(Service const& service, GroupRun const& run, sim::Day from);
/// The day after today's meeting from which the next can be.
sim::Day after_meeting(Service const& service, GroupRun const& run);

/// What becomes of a time of the week at which a run could meet. Leave, training and vacancies are known
/// beforehand, so that no session is planned where nobody can stand in; sickness calls off one that was.
enum class Meeting : std::uint8_t { held, left_out, called_off };

/// Today's, by who of the run's tutors is there. Expects a run with times, and a working day. For one who has
/// left, another who is free at these times takes the run over; for one who is away, a colleague who is free
/// today stands in, and for one who is sick may.
Meeting meeting_today(Service& service, GroupRun& run);

/// One of the tutors of an office's groups holds a session with one person, if the team has so many minutes
/// left this week beside its runs; false where it has not. Where there are no tutors, or no people yet, it is
/// held.
bool spend(Service& service, SiteId site, double minutes);

/// Tutors read a referral to an office's groups, in the time that they keep for it or else in what sessions
/// leave; false where they have neither this week.
bool spend_on_reading(Service& service, SiteId site, double minutes);

/// Evenings a week on which a group can be run for those who come to an office.
int evenings(Service const& service, SiteId site, bool at_partner);

/// The day is over: what tutors had time for, and what they did, and for what partners are paid; nothing
/// without people and on days off.
void work_day(Service& service);

}  // namespace caseflow::service::timetable
