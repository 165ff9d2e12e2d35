#pragma once

#include "model/service/service.hpp"

/// Who runs groups, where and when: tutors with a diary of the week, rooms of an office, evenings.
namespace caseflow::service::timetable {

/// Finds days, period, room and tutors for a run; false where there are none together.
bool book(Service& service, GroupRun& run, bool evening);
/// Gives them back when the run is over.
void release(Service& service, GroupRun const& run);

/// The next day on which the run meets, after `from` or on it.
sim::Day next_meeting(Service const& service, GroupRun const& run, sim::Day from);
/// Whether all tutors of the run are there today. For one who has left, another who is free at these times
/// takes the run over; for one who is away, a colleague who is free today may step in.
bool tutors_there(Service& service, GroupRun& run);
/// Catch-up sessions that the run's tutors have time for in a week.
int catch_ups_possible(Service const& service, GroupRun const& run);

/// The day is over: what tutors had time for, and what they did.
void work_day(Service& service);

}  // namespace caseflow::service::timetable
