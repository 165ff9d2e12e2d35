#include "model/analytic/order.hpp"

#include <algorithm>

#include "model/analytic/breach.hpp"
#include "model/analytic/order_state.hpp"
#include "model/analytic/unpaid_work.hpp"
#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/contact.hpp"
#include "model/scenario/process/sentences.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Move;

constexpr double negligible = 1e-6, negligible_part = 1e-4;

int contact_after(OrderState const& order, int day) {
  auto const week = static_cast<float>(order.age(day)) / 7;
  double const weeks = order.telephone_weeks > 0
                           ? order.telephone_weeks
                           : scenario::weeks_between_contacts(order.steps, week, order.person.pace);
  return next_working(day + scenario::days_between_contacts(weeks));
}

/// From the court to the officer.
void await(OrderState& order) {
  auto& account = order.account;
  auto const& survival = order.survival;
  int const wait = order.age(order.allocated);
  double const cases = account.cases(0, wait);
  account.stay(Stage::awaiting_allocation, order.plan.has_hub(), cases * survival.transfer(wait / 2));
  double const kept = survival.transfer(wait);
  account.move(Move::transfer, Stage::awaiting_allocation, Stage::transferred, 0.5 * wait, 1 - kept);
  account.move(Move::allocation, Stage::awaiting_allocation, order.base, wait, kept);
  account.work(order.hub, order.effort.start, wait, kept);
}

/// Carries the class from one day to the next on which something happens.
void pass(OrderState& order, int from, int to) {
  auto& account = order.account;
  auto const& interval = order.interval;
  double const cases = account.cases(order.age(from), order.age(to));
  account.stay(order.base, order.hub, cases * order.present * interval.active);
  account.stay(Stage::breach_proceedings, order.hub, cases * order.before_court * interval.active);
  account.stay(Stage::out_of_contact, order.hub, cases * order.away * interval.absent);
  account.routine(order.hub, order.effort.weekly,
                  cases * (order.present + order.before_court) * interval.active);
  account.routine(order.hub, order.effort.weekly_away, cases * order.away * interval.absent);
  order.present_days += (to - from) * order.present;
  order.court_days += (to - from) * order.before_court;
  order.away_days += (to - from) * order.away;
}

/// What the week's hazards end.
void losses(OrderState& order, double age) {
  auto& account = order.account;
  auto const& interval = order.interval;
  auto const left = order.outstanding();
  auto const lose = [&](Stage stage, double days, double escalation) {
    account.move(Move::transfer, stage, Stage::transferred, age, days * interval.lost_transfer * escalation);
    double const convicted = days * interval.lost_conviction * escalation;
    auto const& survival = order.survival;
    account.move(Move::conviction, stage, Stage::revoked, age, convicted * survival.to_custody());
    order.sentence_anew(Move::new_sentence, stage, order.monday + 3, convicted * survival.in_place(),
                        convicted * survival.beside(), left);
  };
  lose(order.base, order.present_days, interval.escalation);
  account.move(Move::escalation, order.base, Stage::escalated, age,
               order.present_days * interval.lost_escalation);
  lose(Stage::breach_proceedings, order.court_days, interval.escalation);
  account.move(Move::escalation, Stage::breach_proceedings, Stage::escalated, age,
               order.court_days * interval.lost_escalation);
  lose(Stage::out_of_contact, order.away_days, 1);
  account.unpaid_work_not_done += account.per_year(
      age, left.part * interval.lost_conviction * (1 - order.survival.beside()) *
               ((order.present_days + order.court_days) * interval.escalation + order.away_days));
}

void contact(OrderState& order, int day) {
  order.next_contact = contact_after(order, day);
  forget(order, day);
  double const taken = order.taken;
  auto const excused = order.excuses.contact(
      day, scenario::excused_of(1 - order.person.absence, order.plan.scenario.attendance.acceptable_share));
  double const absence = order.person.absence + excused.refused;
  order.account.work(order.hub, order.effort.contact, order.age(day),
                     (order.present + order.before_court) * order.interval.active);
  order.account.work(order.hub, order.effort.home_visit, order.age(day),
                     excused.visited * (order.present + order.before_court) * order.interval.active);
  double firsts = 0, seconds = 0;
  for (std::size_t done = 0; done <= order.work.needed; ++done) {
    double const missed = order.none[done] * absence, second = order.first[done] * absence;
    order.none[done] += second * (1 - taken) - missed;
    order.first[done] += missed - second;
    order.charge(done, second * taken);
    firsts += missed;
    seconds += second;
  }
  if (seconds * taken > 0) take_to_court(order, day);
  order.waiting_second += firsts - seconds;
  order.window.shrink(1 - absence);
  enforce(order, day, firsts, seconds);
}

/// The nominal end: who has unpaid work outstanding stays for it, and whose order was made longer.
void end(OrderState& order, int day) {
  double const waiting = order.waiting_second;
  double const done = order.none[order.work.needed] + order.first[order.work.needed];
  // Before the court and out of contact work is done in as many cases as among those present.
  double const all = order.present > 0 ? done * (1 + (order.before_court + order.away) / order.present) : 0;
  double const longer = all > 0 ? std::min(1.0, order.longer / all) : 0;
  bool const goes_on = longer > negligible_part;
  order.complete(day, goes_on ? 1 - longer : 1);
  if (waiting > 0) order.window.shrink(std::max(0.0, order.waiting_second / waiting));
  if (goes_on) {
    order.over_part = 1 - longer;
    order.longer = 0;
    order.ends = day + scenario::days_added(order.plan.scenario.new_sentences);
    if (order.ends > day) return;
  }
  order.over = true;
  if (order.work.needed == 0) order.next_contact = never;
}

int next_day(OrderState const& order) {
  return std::min({order.next_contact, order.work.next_session, order.work.next_limit, order.next_review,
                   order.next_band_review, order.termination, order.beside_ends,
                   order.over ? never : order.ends});
}

/// One of the things that come on this day.
void happen(OrderState& order, int day) {
  double const supervised = (order.present + order.before_court) * order.interval.active;
  if (day == order.next_contact)
    contact(order, day);
  else if (day == order.work.next_session)
    unpaid_work_day(order, day);
  else if (day == order.next_review) {
    order.account.work(order.hub, order.effort.review, order.age(day), supervised);
    order.hub_share.reviewed(order.present / (order.present + order.before_court + order.away));
    order.next_review += scenario::days_between_reviews(order.plan.scenario.operating_model.assessment);
  } else if (day == order.next_band_review) {
    order.account.work(order.hub, order.effort.band_review, order.age(day), supervised);
    order.next_band_review += days_between_band_reviews(order.plan);
  } else if (day == order.termination) {
    order.account.work(order.hub, order.effort.termination, order.age(day), supervised);
    order.termination = never;
  } else if (day == order.work.next_limit)
    unpaid_work_limit(order, day);
  else if (day == order.beside_ends) {
    double const away = order.away * order.interval.absent;
    order.account.order_beside_ends(order.age(day), supervised + away);
    order.beside_ends = never;
  } else
    end(order, day);
}

void week(OrderState& order, int number) {
  int const monday = order.monday = 7 * number;
  int day = std::max(monday, order.allocated);
  order.hub = order.hub_share.at(day - order.allocated);
  order.interval = interval(order.survival, order.age(day), order.age(monday + 7));
  order.present_days = order.court_days = order.away_days = 0;
  if (monday >= order.allocated) {
    returns(order);  // before the hearings: whoever stays away today is not brought back today
    hearings(order);
  }
  for (int next = next_day(order); next < monday + 7; next = next_day(order)) {
    pass(order, day, next);
    day = next;
    happen(order, day);
  }
  pass(order, day, monday + 7);
  losses(order, order.age(monday + 3));
}

}  // namespace

Followed follow_order(SharedInputs const& shared, Beginning const& begins, Account& account) {
  OrderState order(shared, begins, account);
  if (begins.anew)
    account.work(order.hub, order.effort.anew, 0, 1);
  else
    await(order);
  order.none[0] = order.present = 1;
  for (int number = order.allocated / 7; order.age(7 * number) < account.horizon(); ++number) {
    week(order, number);
    if (order.present + order.before_court + order.away < negligible) break;
  }
  return order.followed;
}

}  // namespace caseflow::analytic
