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

/// What goes back to the order of what the court decides on, as parts of it, and what of that is given more
/// to do or misses the next contact.
struct GoesOn {
  double part = 0, more = 0, missed_at_once = 0;
};

/// The court revokes the orders of a share, or others are made in their place, or they go on, or complete
/// where nothing is left of them.
GoesOn decide(OrderState& order, double share, bool running, Stage from, Move by) {
  auto& account = order.account;
  double const age = order.age(order.monday), survival = order.interval.active;
  auto const outcome = scenario::breach_outcome(order.plan.scenario, order.person.kind, running);
  double const revoked = outcome.revoked_share;
  double const resentenced = share * revoked * outcome.resentenced_share;
  account.move(by, from, Stage::revoked, age, (share * revoked - resentenced) * survival);
  order.sentence_anew(by, from, order.monday, resentenced * survival, 0, {});
  if (running) account.unpaid_work_not_done += account.per_year(age, share * revoked * survival);
  double part = 1 - revoked;
  if (!running && order.ends_with_work()) {
    account.move(by, from, Stage::completed, age, share * part * survival);
    return {};
  }
  if (!running && order.over_part > 0) {
    account.move(by, from, Stage::completed, age, share * part * order.over_part * survival);
    part *= 1 - order.over_part;
  }
  account.move(by, from, order.base, age, share * part * survival);
  if (!running) order.longer += share * part * outcome.more_requirements_share;
  // After a warrant the next contact is at once, on average half an interval before the one that was planned.
  bool const at_once = by == Move::warrant_executed && !order.stand_alone;
  return {part, running ? outcome.more_requirements_share : 0, at_once ? order.person.absence / 2 : 0};
}

/// On all that are before the court today.
void decide(OrderState& order, Stage from, Move by) {
  auto& shares = order.at_court;
  std::size_t const needed = order.work.needed;
  double const finished = shares[needed], running = sum(shares) - finished;
  GoesOn const still_running = running > 0 ? decide(order, running, true, from, by) : GoesOn{};
  GoesOn const at_end = finished > 0 ? decide(order, finished, false, from, by) : GoesOn{};
  double missed = 0;
  for (std::size_t done = 0; done <= needed; ++done) {
    if (shares[done] <= 0) continue;
    auto const& goes_on = done < needed ? still_running : at_end;
    double const back = shares[done] * goes_on.part;
    double const missed_at_once = back * goes_on.missed_at_once, kept_back = back - missed_at_once;
    order.none[done] += kept_back;
    order.first[done] += missed_at_once;
    if (goes_on.more > 0) add_hours(order, done, kept_back * goes_on.more);
    missed += missed_at_once;
    order.present += back;
  }
  order.window.add(order.monday, missed);
  order.waiting_second += missed;
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
  double const age = order.age(day), taken = order.taken;
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
  double left = 0, all_wanted = 0, heard = 0;
  for (std::size_t done = 0; done <= order.work.needed; ++done) {
    double const share = std::exchange(order.breach[order.head][done], 0.0);
    double const wanted = share * not_there + std::exchange(order.gone[order.head][done], 0.0);
    order.at_court[done] = share * (1 - not_there);
    order.warrant[done] += wanted * order.interval.escalation;
    left += wanted + order.at_court[done];
    heard += order.at_court[done];
    all_wanted += wanted;
  }
  if (left <= 0) return;
  order.before_court -= left;
  order.account.move(Move::warrant_issued, Stage::breach_proceedings, Stage::out_of_contact,
                     order.age(order.monday), all_wanted * order.interval.active);
  order.away += all_wanted * order.interval.escalation;
  if (heard > 0) decide(order, Stage::breach_proceedings, Move::hearing);
}

void returns(OrderState& order) {
  double back = 0;
  for (std::size_t done = 0; done <= order.work.needed; ++done) {
    double const share = order.warrant[done] * order.delays.warrant_executed;
    order.warrant[done] -= share;
    order.at_court[done] = share / order.interval.escalation;
    back += share;
  }
  if (back <= 0) return;
  order.away -= back;
  decide(order, Stage::out_of_contact, Move::warrant_executed);
}

}  // namespace caseflow::analytic
