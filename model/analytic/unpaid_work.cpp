#include "model/analytic/unpaid_work.hpp"

#include <algorithm>
#include <vector>

#include "model/analytic/breach.hpp"
#include "model/analytic/order_state.hpp"
#include "model/scenario/process/unpaid_work.hpp"
#include "sim/date.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Move;

/// Work goes on while a breach waits for the court; answers what finished.
double work_on(UnpaidWork const& work, std::vector<double>& credited) {
  double const before = credited[work.needed];
  for (std::size_t done = std::min(work.needed, work.most_done + 1); done > 0; --done) {
    double const stays = done == work.needed ? 1 : 1 - work.kept;
    credited[done] = credited[done] * stays + credited[done - 1] * work.kept;
  }
  credited[0] *= 1 - work.kept;
  return credited[work.needed] - before;
}

/// The court does not extend a part of the hours outstanding: the order ends with them, or goes on without.
void close(OrderState& order, std::vector<double>& shares, double part, Stage stage, double survival,
           int day) {
  double closed = 0;
  for (std::size_t done = 0; done < order.work.needed; ++done) {
    closed += shares[done] * part;
    shares[done] -= shares[done] * part;
  }
  double const age = order.age(day);
  order.account.unpaid_work_not_done += order.account.per_year(age, closed * survival);
  if (order.ends_with_work())
    order.account.move(Move::limit, stage, Stage::unfinished, age, closed * survival);
  else
    shares[order.work.needed] += closed;
}

}  // namespace

void unpaid_work_day(OrderState& order, int day) {
  auto& work = order.work;
  auto &none = order.none, &first = order.first;
  work.next_session = next_working(day + scenario::days_between_work(work.intensive, ++work.sessions));
  forget(order, day);
  double const taken = order.taken;
  double const before = none[work.needed] + first[work.needed], waiting = order.waiting_second;
  double finished = 0, firsts = 0, seconds = 0;
  for (auto& slot : order.breach) finished += work_on(work, slot);
  work.most_done = std::min(work.most_done + 1, work.needed);
  std::fill(order.charged.begin(), order.charged.end(), 0.0);
  for (std::size_t done = std::min(work.needed, work.most_done); done-- > 0;) {
    double const missed = none[done] * work.missed, second = first[done] * work.missed;
    double const none_kept = none[done] * work.kept, first_kept = first[done] * work.kept;
    none[done] += second * (1 - taken) - missed - none_kept;
    first[done] += missed - second - first_kept;
    none[done + 1] += none_kept;
    first[done + 1] += first_kept;
    order.charge(done, second * taken);
    firsts += missed;
    seconds += second;
  }
  if (seconds * taken > 0) take_to_court(order, day);
  finished += none[work.needed] + first[work.needed] - before;
  order.waiting_second += firsts - seconds;
  order.account.unpaid_work_done += order.account.per_year(order.age(day), finished * order.interval.active);
  if (order.ends_with_work()) order.complete(day);
  if (waiting > 0) order.window.shrink(std::max(0.0, (order.waiting_second - firsts) / waiting));
  enforce(order, day, firsts, seconds);
}

void unpaid_work_limit(OrderState& order, int day) {
  auto& work = order.work;
  auto const& terms = order.plan.scenario.unpaid_work;
  double const part = work.extended ? 1 : 1 - terms.extension_share;
  if (!work.extended)
    order.account.work(order.hub, order.effort.extension, order.age(day),
                       order.running() * order.interval.active);
  double const waiting = order.waiting_second;
  double const first_before = sum(order.first), none_before = sum(order.none), away_before = order.away;
  close(order, order.none, part, order.base, order.interval.active, day);
  close(order, order.first, part, order.base, order.interval.active, day);
  close(order, order.warrant, part, Stage::out_of_contact, order.interval.absent, day);
  order.before_court = 0;
  for (auto* const diary : {&order.breach, &order.gone})
    for (auto& slot : *diary) {
      close(order, slot, part, Stage::breach_proceedings, order.interval.active, day);
      order.before_court += sum(slot);
    }
  order.away = away_before > 0 ? sum(order.warrant) : 0;
  order.waiting_second = sum(order.first);
  order.present += order.waiting_second - first_before + sum(order.none) - none_before;
  if (waiting > 0) order.window.shrink(std::min(1.0, order.waiting_second / waiting));
  work.next_limit = work.extended ? never : day + std::max(1, sim::days_of_weeks(terms.extension_weeks));
  if (work.extended) work.next_session = never;
  work.extended = true;
}

}  // namespace caseflow::analytic
