#pragma once

#include <algorithm>
#include <vector>

#include "model/rules/contact.hpp"
#include "model/scenario/process/sentences.hpp"
#include "model/scenario/question/scenario.hpp"
#include "sim/date.hpp"

/// When cases are seen and reviewed.
namespace caseflow::scenario {

/// Weeks to the next planned contact, `week` weeks into supervision, of a person whose frequency of contact
/// is `pace` times the band's. Computed in the precision of `pace`.
template <class Real>
double weeks_between_contacts(std::vector<rules::ContactStep> const& steps, float week, Real pace) {
  return static_cast<double>(rules::weeks_between(steps, week) / pace);
}
/// The same in whole days; the contact is on the first working day from then on.
inline sim::Day days_between_contacts(double weeks) { return whole_days(7 * weeks); }

/// Working days from the start of supervision within which the first appointment is due: one after a release.
inline int first_contact_within(Attendance const& attendance, bool after_release) {
  return after_release ? 1 : attendance.first_appointment_days;
}
/// The working day on which it is planned, spread evenly over those; `u` strictly between 0 and 1.
inline int first_contact_after(int within, double u) {
  return std::min(within, 1 + static_cast<int>(u * within));
}

/// Days from the start of supervision until the officer is asked for the first review; at once where it is
/// due sooner than that takes.
inline sim::Day days_to_first_review(Scenario const& scenario) {
  return std::max(0, sim::days_of_weeks(scenario.operating_model.assessment.first_review_weeks -
                                        scenario.work.review_notice_weeks));
}
/// Days from asking the officer for a review to the day on which it is due.
inline sim::Day days_for_review(Work const& work) { return sim::days_of_weeks(work.review_notice_weeks); }
/// Days from asking for one review to asking for the next.
inline sim::Day days_between_reviews(Assessment const& about) {
  return sim::days_of_weeks(about.review_every_weeks);
}
/// Whether a last review comes before the end of supervision: with 0 weeks an operating model has none.
inline bool has_last_review(Assessment const& about) { return about.termination_weeks > 0; }
/// The day on which the officer is asked for it, so many weeks before the day of the end.
inline sim::Day last_review_on(Assessment const& about, sim::Day ends) {
  return ends - sim::days_of_weeks(about.termination_weeks);
}

}  // namespace caseflow::scenario
