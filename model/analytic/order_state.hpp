#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

#include "model/analytic/account.hpp"
#include "model/analytic/effort.hpp"
#include "model/analytic/excuses.hpp"
#include "model/analytic/setting.hpp"
#include "model/analytic/unpaid_work.hpp"
#include "model/analytic/window.hpp"
#include "model/analytic/working_week.hpp"

namespace caseflow::analytic {

inline double sum(std::vector<double> const& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

/// One class of cases under an order: what it was sentenced to, what comes next, and where its cases are.
/// Days are counted from the Monday of the week of the sentence. Shares are of the class, by days of unpaid
/// work credited so far (one entry for an order without any), and before the hazards that end a case whatever
/// it does: those multiply what leaves this class, so that all the shares of a week meet the same hazards.
struct OrderState {
  OrderState(Setting const& setting, core::CaseKind kind, int point, Account& account);

  int age(int day) const { return day - sentenced; }
  /// The order ends once no unpaid work is outstanding.
  bool ends_with_work() const { return stand_alone || over; }
  /// Those present with unpaid work outstanding.
  double running() const { return present - none[work.needed] - first[work.needed]; }
  /// Those present with no unpaid work outstanding complete the order.
  void complete(int day);

  scenario::Plan const& plan;
  Delays const& delays;
  Account& account;
  Person person;
  Effort effort;
  int sentenced, allocated, ends = never;
  Survival survival;
  core::Stage base;  ///< Supervised, or unpaid work alone.
  bool hub = false, stand_alone;
  double telephone_weeks = 0;  ///< Between contacts by telephone; 0: face to face.
  std::vector<rules::ContactStep> const& steps;
  UnpaidWork work;

  // what comes next, beside unpaid work
  int next_contact = never, next_review = never, termination = never, next_band_review = never;
  bool over = false;  ///< The nominal end has passed.

  // where they are
  std::vector<double> none, first;  ///< Present, without an absence in the window and with one.
  std::vector<double> warrant;
  std::vector<std::vector<double>> breach;  ///< By weeks to the hearing, from `head` on, around.
  std::vector<std::vector<double>> gone;    ///< The same of those who cannot be found, to the warrant.
  std::size_t head = 0;
  double present = 0, before_court = 0, away = 0, waiting_second = 0;
  Window window;
  Excuses excuses;

  // this week
  Weather weather;
  double present_days = 0, court_days = 0, away_days = 0;
  int monday = 0;

 private:
  void plan_supervision(Setting const& setting, int point);
};

}  // namespace caseflow::analytic
