#pragma once

#include "model/service/state/service.hpp"

/// What a case counts for while it is held, kept in step by taking it out before a change and putting it back
/// after.
namespace caseflow::service {

/// While it lives, the case is out of every count; so whoever changes stage, band, site, officer or queue
/// makes one first.
class CountGuard {
 public:
  CountGuard(Service& service, CaseId id);
  ~CountGuard();
  CountGuard(CountGuard const&) = delete;
  CountGuard& operator=(CountGuard const&) = delete;

 private:
  Service& service_;
  CaseId id_;
  std::int16_t holder_;  ///< Who held it before.
};

/// Routine minutes a week for holding a case, beside its tasks.
float weekly_minutes(scenario::Plan const& plan, Case const& subject);
/// A kept appointment, full depth, with the officer's way to a place without officers; minutes.
float appointment_minutes(scenario::Plan const& plan, Case const& subject);
/// Routine and planned contact, minutes a week: what an allocation by hours counts.
float expected_minutes(scenario::Plan const& plan, Case const& subject);
/// Published workload points of a case.
float points(scenario::Plan const& plan, Case const& subject);
/// The case's own number for a "consider" rule, 0 to 1, as it was last judged.
double judgement(Service const& service, Case const& subject, std::size_t rule);
/// The case's band under the plan in force, as it was last judged.
int band(Service const& service, Case const& subject);

/// Contract: what the O(1) counters say. Throws when a case is lost or counted twice.
void check_balance(Service const& service);
/// The same by counting every case; for tests.
void recount(Service const& service);

}  // namespace caseflow::service
