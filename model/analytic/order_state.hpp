#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

#include "model/analytic/absence_window.hpp"
#include "model/analytic/account.hpp"
#include "model/analytic/effort.hpp"
#include "model/analytic/excuses.hpp"
#include "model/analytic/hub_share.hpp"
#include "model/analytic/shared_inputs.hpp"
#include "model/analytic/work_requirement.hpp"
#include "model/analytic/working_week.hpp"

namespace caseflow::analytic {

inline double sum(std::vector<double> const& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

/// How a class of cases comes under an order.
struct Beginning {
  CaseClass person{};      ///< With the kind of case that follows, other orders included.
  core::CaseKind made{};   ///< What the court makes.
  int point = 0;           ///< Of the lattice, for what is sentenced.
  bool anew = false;       ///< For people who are under an order, or were until today: they have an officer.
  bool beside = false;     ///< The order before goes on.
  int other_ends = 0;      ///< Days that it still runs, where it is supervised.
  double outstanding = 0;  ///< Days of unpaid work that it leaves.
};

/// What courts make of a class of cases while they are under an order, in shares of the class, with what the
/// orders that follow begin with.
struct Followed {
  double in_place = 0, beside = 0;   ///< Orders made in place of the first, beside it.
  double working = 0;                ///< Of those beside: with unpaid work outstanding.
  double ages = 0;                   ///< Summed over both: days since the order began.
  double left = 0, outstanding = 0;  ///< Summed over those beside: days of the order, and of unpaid work.

  double all() const { return in_place + beside; }
};

/// The unpaid work that a class has still to do: the part of it that has any, and their mean days.
struct Outstanding {
  double part = 0, days = 0;
};

/// One class of cases under an order: what it was sentenced to, what comes next, and where its cases are.
/// Days are counted from the Monday of the week of the sentence. Shares are of the class, by days of unpaid
/// work credited so far (one entry for an order without any), and before the hazards that end a case whatever
/// it does: those multiply what leaves this class, so that all the shares of a week meet the same hazards.
struct OrderState {
  OrderState(SharedInputs const& shared, Beginning const& begins, Account& account);

  int age(int day) const { return day - sentenced; }
  /// The order ends once no unpaid work is outstanding.
  bool ends_with_work() const { return stand_alone || over; }
  /// Those present with unpaid work outstanding.
  double running() const { return present - none[work.needed] - first[work.needed]; }
  /// A share present, with so many days of unpaid work credited, is to be brought before the court.
  void charge(std::size_t done, double share) {
    charged[done] = share;
    before_court += share;
    present -= share;
  }
  /// Of those present with no unpaid work outstanding this part completes the order.
  void complete(int day, double part = 1);
  /// Another order is made for a share, in place of this one or beside it; shares after the hazards.
  void sentence_anew(scenario::Move by, core::Stage from, int day, double in_place, double beside,
                     Outstanding const& left);
  /// Of all that are under the order today.
  Outstanding outstanding() const;

  scenario::Plan const& plan;
  Delays const& delays;
  Account& account;
  CaseClass person;
  Effort effort;
  int sentenced, allocated, ends = never;
  int beside_ends = never;  ///< Of another order, sooner than this one.
  std::vector<rules::ContactStep> const& steps;
  Survival survival;
  core::Stage base;  ///< Supervised, or unpaid work alone.
  bool stand_alone;
  double taken;    ///< The share of second absences that leads to enforcement.
  double hub = 0;  ///< The share that the hub holds this week.
  HubShare hub_share;
  double telephone_weeks = 0;  ///< Between contacts by telephone; 0: face to face.
  UnpaidWork work;

  // what comes next, beside unpaid work
  int next_contact = never, next_review = never, termination = never, next_band_review = never;
  bool over = false;  ///< The nominal end has passed.
  double longer = 0;  ///< The share whose order a court has made longer.
  double over_part =
      0;  ///< The part of those before the court at the nominal end whose order was not made longer.
  Followed followed;

  // where they are
  std::vector<double> none, first;  ///< Present, without an absence in the window and with one.
  std::vector<double> warrant;
  std::vector<double> charged;              ///< Today, of those present.
  std::vector<double> at_court;             ///< Today, of those on whom the court decides.
  std::vector<std::vector<double>> breach;  ///< By weeks to the hearing, from `head` on, around.
  std::vector<std::vector<double>> gone;    ///< The same of those who cannot be found, to the warrant.
  std::size_t head = 0;
  double present = 0, before_court = 0, away = 0, waiting_second = 0;
  AbsenceWindow window;
  Excuses excuses;

  // this week
  HazardInterval interval;
  double present_days = 0, court_days = 0, away_days = 0;
  int monday = 0;

 private:
  void plan_supervision(SharedInputs const& shared, Beginning const& begins);
};

}  // namespace caseflow::analytic
