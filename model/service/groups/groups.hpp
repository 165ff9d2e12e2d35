#pragma once

#include "model/service/state/service.hpp"

/// Groups and accredited programmes: referral, waiting list by office, runs, sessions,
/// catch-up, drop-out, completion. (Who runs them, where and when: timetable.hpp.)
namespace caseflow::service::groups {

/// Sets up the waiting lists and the timetable of every office.
void open(Service& service);

/// Decides which groups a case is referred to, once its supervision begins.
void refer(Service& service, CaseId id);
void referral(Service& service, CaseId id, std::uint32_t group);

/// Where a group's waiting list stands at an office.
std::size_t list_of(Service const& service, int site, std::size_t group);
/// Counts in total and by group.
void count_by_group(Service& service, Breakdown const& split, std::size_t group, double numerator,
                    double denominator = 1);

/// A run is due to start at an office: it does if enough people wait, tutors are free and a room is, else it
/// is put off.
void run_due(Service& service, std::uint32_t slot);
void run_session(Service& service, std::uint32_t run);

}  // namespace caseflow::service::groups
