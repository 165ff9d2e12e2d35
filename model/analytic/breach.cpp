#include "model/analytic/breach.hpp"

#include <algorithm>
#include <utility>

#include "model/analytic/order_state.hpp"
#include "model/scenario/process/outcomes.hpp"
#include "model/scenario/process/unpaid_work.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Move;

/// A share present, with so many days of unpaid work credited, is given more to do.
void add_hours(OrderState& order, std::size_t done, double share) {
  auto const& terms = order.plan.scenario.unpaid_work;
  double const days =
      scenario::hours_to_work(terms, order.plan.scenario.new_sentences.more_hours) / terms.day_hours;
  auto const whole = static_cast<std::size_t>(days);
  double const part = days - static_cast<double>(whole);
  auto const back_to = [&](std::size_t more) { return done > more ? done - more : 0; };
  order.none[done] -= share;
  order.none[back_to(whole)] += share * (1 - part);
  order.none[back_to(whole + 1)] += share * part;
}

/// The court revokes the order, or another is made in its place, or it goes on, or it completes where nothing
/// is left of it.
void decide(OrderState& order, std::size_t done, double share, Stage from, Move by) {
  auto& account = order.account;
  double const age = order.age(order.monday), survival = order.interval.active;
  bool const running = done < order.work.needed;
  auto const outcome = scenario::breach_outcome(order.plan.scenario, order.person.kind, running);
  double const revoked = outcome.revoked_share;
  double const resentenced = share * revoked * outcome.resentenced_share;
  account.move(by, from, Stage::revoked, age, (share * revoked - resentenced) * survival);
  order.sentence_anew(by, from, order.monday, resentenced * survival, 0);
  if (running) account.unpaid_work_not_done += account.per_year(age, share * revoked * survival);
  double back = share * (1 - revoked);
  if (!running && order.ends_with_work())
    return account.move(by, from, Stage::completed, age, back * survival);
  if (!running && order.over_part > 0) {
    account.move(by, from, Stage::completed, age, back * order.over_part * survival);
    back *= 1 - order.over_part;
  }
  account.move(by, from, order.base, age, back * survival);
  double const more = back * outcome.more_requirements_share;
  if (!running) order.longer += more;
  // After a warrant the next contact is at once, on average half an interval before the one that was planned.
  double const missed_at_once =
      by == Move::warrant_executed && !order.stand_alone ? back * order.person.absence / 2 : 0;
  double const kept_back = back - missed_at_once;
  order.none[done] += kept_back;
  order.first[done] += missed_at_once;
  if (running) add_hours(order, done, kept_back * outcome.more_requirements_share);
  order.window.add(order.monday, missed_at_once);
  order.waiting_second += missed_at_once;
  order.present += back;
}

}  // namespace

void forget(OrderState& order, int day) {
  double const expired = order.window.expired(day);
  if (expired <= 0 || order.waiting_second <= 0) return;
  double const part = std::min(1.0, expired / order.waiting_second);
  order.waiting_second -= part * order.waiting_second;
  for (std::size_t done = 0; done <= order.work.needed; ++done) {
    order.none[done] += part * order.first[done];
    order.first[done] -= part * order.first[done];
  }
}

void take_to_court(OrderState& order, int day) {
  auto const weekday = static_cast<std::size_t>(day % 7);
  double const not_found = order.plan.scenario.enforcement.out_of_contact_share;
  // Week by week, because a delay may be spread over hundreds of them.
  auto const wait = [&](std::vector<std::vector<double>>& diary, WeekDelay const& delay, double part) {
    for (std::size_t weeks = 1; weeks < delay.size(); ++weeks) {
      if (delay[weeks] <= 0) continue;
      auto& slot = diary[(order.head + weeks) % diary.size()];
      for (std::size_t done = 0; done < slot.size(); ++done)
        slot[done] += delay[weeks] * (order.charged[done] * part);
    }
  };
  wait(order.breach, order.delays.court[weekday], 1 - not_found);
  wait(order.gone, order.delays.warrant[weekday], not_found);
}

void enforce(OrderState& order, int day, double firsts, double seconds) {
  double const age = order.age(day), taken = scenario::enforced_share(order.plan.scenario, false);
  double const active = order.interval.active;
  order.window.add(day, firsts);
  order.account.move(Move::breach, order.base, Stage::breach_proceedings, age, seconds * taken * active);
  order.account.work(order.hub, order.effort.decision, age, seconds * active);
  order.account.work(order.hub, order.effort.breach, age, seconds * taken * active);
  order.account.work(order.hub, order.effort.warning, age, (firsts + seconds * (1 - taken)) * active);
}

void hearings(OrderState& order) {
  double const not_there = order.plan.scenario.enforcement.does_not_appear_share;
  order.head = (order.head + 1) % order.breach.size();
  for (std::size_t done = 0; done <= order.work.needed; ++done) {
    double const share = std::exchange(order.breach[order.head][done], 0.0);
    double const wanted = share * not_there + std::exchange(order.gone[order.head][done], 0.0);
    if (wanted + share <= 0) continue;
    order.before_court -= wanted + share * (1 - not_there);
    order.account.move(Move::warrant_issued, Stage::breach_proceedings, Stage::out_of_contact,
                       order.age(order.monday), wanted * order.interval.active);
    order.warrant[done] += wanted * order.interval.escalation;
    order.away += wanted * order.interval.escalation;
    decide(order, done, share * (1 - not_there), Stage::breach_proceedings, Move::hearing);
  }
}

void returns(OrderState& order) {
  for (std::size_t done = 0; done <= order.work.needed; ++done) {
    double const share = order.warrant[done] * order.delays.warrant_executed;
    if (share <= 0) continue;
    order.warrant[done] -= share;
    order.away -= share;
    decide(order, done, share / order.interval.escalation, Stage::out_of_contact, Move::warrant_executed);
  }
}

}  // namespace caseflow::analytic
