#pragma once

#include "model/service/state/service.hpp"

/// Supervisors of unpaid work: who is in post, and whose leave is known, day by day.
namespace caseflow::service::supervisors {

/// Leave of a supervisor becomes known: who is away from one day to before another has no group then. Expects
/// a supervisor of unpaid work.
void plan_away(Service& service, PersonId supervisor, sim::Day from, sim::Day until);
/// Supervisors have left, plan their leave anew or work other hours: what is known of leave from today on is
/// counted again.
void count_away(Service& service);
/// People have come and gone: counts the supervisors in post. Nothing before there are people.
void day_begins(Service& service);

}  // namespace caseflow::service::supervisors
