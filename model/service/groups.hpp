#pragma once

#include "model/service/service.hpp"

/// Groups and accredited programmes: referral, waiting list by office, runs on a timetable, sessions,
/// drop-out, completion.
namespace caseflow::service::groups {

/// Sets up the waiting lists and the timetable of every office.
void open(Service& service);

/// Decides which groups a case is referred to, once its supervision begins.
void refer(Service& service, CaseId id);
void referral(Service& service, CaseId id, std::uint32_t group);

/// A run is due to start at an office: it does if enough people wait, else it is put off.
void run_due(Service& service, std::uint32_t slot);
void run_session(Service& service, std::uint32_t run);

}  // namespace caseflow::service::groups
