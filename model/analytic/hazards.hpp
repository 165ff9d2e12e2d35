#pragma once

#include <array>
#include <cmath>
#include <vector>

#include "model/analytic/case_classes.hpp"
#include "model/scenario/plan/plan.hpp"

namespace caseflow::analytic {

/// What ends a case whatever stage it is in, tabulated by day for one scenario.
class Hazards {
 public:
  /// `horizon`: days to tabulate.
  Hazards(scenario::Plan const& plan, int horizon);

  /// The share not yet transferred, `age` days after the sentence.
  double transfer(int age) const { return at(transfer_, age); }
  /// The share not yet escalated, so many days after supervision began. Time in prison on recall and under
  /// warrant, when risk is not reviewed, counts as well here; callers leave it out.
  double escalation(core::RiskOfHarm at_start, int days) const {
    return at(escalation_[static_cast<std::size_t>(at_start)], days);
  }
  /// Cumulative hazard of a conviction so many days after supervision began, over the case's rate.
  double conviction_clock(int days) const { return days <= 0 ? 0 : at(conviction_, days); }
  /// The same for a recall for other reasons, from release.
  double recall_clock(int days) const { return days <= 0 ? 0 : at(recall_, days); }

 private:
  static double at(std::vector<double> const& table, int day) {
    auto const i = static_cast<std::size_t>(day < 0 ? 0 : day);
    return i < table.size() ? table[i] : table.back();
  }
  std::vector<double> transfer_, conviction_, recall_;
  std::array<std::vector<double>, 2> escalation_;
};

/// The hazards of one class of cases.
class Survival {
 public:
  /// `began`: days from the sentence to the start of supervision; `steps`: how often officers then see the
  /// person, none for stand-alone unpaid work.
  Survival(Hazards const& hazards, scenario::Plan const& plan, CaseClass const& person, int began,
           std::vector<rules::ContactStep> const& steps);

  double transfer(int age) const { return hazards_->transfer(age); }
  /// Not ended, or under another order, by a court for a new offence.
  double conviction(int age) const;
  /// What courts do of what `conviction` loses; they sum to 1.
  double to_custody() const { return to_custody_; }
  double in_place() const { return in_place_; }
  double beside() const { return beside_; }
  /// Days on average from a change of risk until somebody notices.
  int unnoticed() const { return unnoticed_; }
  /// Not known to have become high risk: it takes a while until somebody notices.
  double escalation(int age) const {
    int const days = age - began_ - unnoticed_;
    return std::lerp(hazards_->escalation(core::RiskOfHarm::low, days),
                     hazards_->escalation(core::RiskOfHarm::medium, days), truly_medium_);
  }

 private:
  Hazards const* hazards_;
  double truly_medium_;
  int began_, to_court_, unnoticed_;
  double rate_, to_custody_ = 1, in_place_ = 0, beside_ = 0;
};

/// The hazards between two ages: survival in its mean, and what is lost a day.
struct HazardInterval {
  double active = 1;                              ///< Still there, of those whose risk is reviewed.
  double absent = 1;                              ///< Of those under warrant or recalled.
  double escalation = 1;                          ///< What differs between the two.
  double lost_transfer = 0, lost_conviction = 0;  ///< Before escalation.
  double lost_escalation = 0;
};
/// Expects from < to, days from the sentence.
HazardInterval interval(Survival const& survival, int from, int to);

}  // namespace caseflow::analytic
