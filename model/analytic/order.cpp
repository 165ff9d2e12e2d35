#include "model/analytic/order.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

#include "model/analytic/effort.hpp"
#include "model/analytic/geometric.hpp"
#include "model/analytic/window.hpp"
#include "model/analytic/working_week.hpp"

namespace caseflow::analytic {
namespace {

using core::CaseKind;
using core::Stage;
using scenario::Move;

constexpr double days_a_month = 365.25 / 12;
constexpr int never = std::numeric_limits<int>::max();
constexpr double negligible = 1e-6;

double sum(std::vector<double> const& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

/// Days are counted from the Monday of the week of the sentence. Shares are of the class, by days of unpaid
/// work credited so far (one entry for an order without any), and before the hazards that end a case whatever
/// it does: those multiply what leaves this class, so that all the shares of a week meet the same hazards.
class Order {
 public:
  Order(Setting const& setting, CaseKind kind, int point, Account& account);
  void follow();

 private:
  int contact_after(int day) const;
  void plan_sessions(int point);

  void await();
  void week(int number);
  void hearings();
  void returns();
  void pass(int from, int to);
  void losses(double age);

  void contact(int day);
  void session(int day);
  double work_on(std::vector<double>& credited);
  void limit(int day);
  void close(std::vector<double>& shares, double part, bool ends, Stage stage, double survival, int day);
  void end(int day);
  void forget(int day);
  void enforce(int day, double firsts, double seconds);
  void breach(std::size_t done, int day, double share);
  void decide(std::size_t done, double share, Stage from, Move by, double survival);
  void complete(double share, Stage from, Move by, double age, double survival);
  void finished(double share, double age);

  scenario::Plan const& plan_;
  Delays const& delays_;
  Account& account_;
  Person person_;
  Effort effort_;
  int sentenced_, allocated_, ends_ = never;
  Survival survival_;
  Stage base_;
  bool hub_ = false, stand_alone_;
  std::vector<rules::ContactStep> const& steps_;

  // unpaid work
  std::size_t needed_ = 0;  ///< Days to be credited.
  double missed_ = 0, kept_ = 0;
  bool intensive_ = false, extended_ = false;
  int sessions_ = 0;
  std::size_t most_done_ = 0;  ///< Days that anybody can have been credited.

  // what comes next
  int next_contact_ = never, next_session_ = never, next_limit_ = never, next_review_ = never,
      termination_ = never;
  bool over_ = false;  ///< The nominal end has passed.

  // where they are
  std::vector<double> none_, first_, warrant_;
  std::vector<std::vector<double>> breach_;  ///< By weeks to the hearing, from `head_` on, around.
  std::size_t head_ = 0;
  double present_ = 0, before_court_ = 0, away_ = 0, waiting_second_ = 0;
  Window window_;

  // this week
  Weather weather_;
  double present_days_ = 0, court_days_ = 0, away_days_ = 0;
  int monday_ = 0;
};

Order::Order(Setting const& setting, CaseKind kind, int point, Account& account)
    : plan_(setting.plan),
      delays_(setting.delays),
      account_(account),
      person_(setting.profile.person(kind, setting.lattice, point)),
      effort_(plan_, person_),
      sentenced_(static_cast<int>(5 * setting.lattice.at(point, Attribute::weekday))),
      allocated_(
          add_working(sentenced_, 1 + geometric(plan_.scenario.demand.admin_days_mean,
                                                setting.lattice.at(point, Attribute::administration)))),
      survival_(setting.hazards, plan_, static_cast<double>(person_.reoffending), person_.risk_of_harm,
                allocated_ - sentenced_),
      base_(kind == CaseKind::unpaid_work ? Stage::unpaid_work : Stage::community),
      stand_alone_(kind == CaseKind::unpaid_work),
      steps_(plan_.band[static_cast<std::size_t>(person_.band)].order_contact),
      window_(plan_.scenario.enforcement.window_months * days_a_month) {
  auto const u = [&](Attribute attribute) { return setting.lattice.at(point, attribute); };
  auto const& scenario = plan_.scenario;
  hub_ = plan_.hub >= 0 && rules::route(plan_.routes, person_.facts(Stage::awaiting_allocation)).hub;
  if (!stand_alone_) {
    bool const suspended = u(Attribute::order) >= scenario.sentences.community_order_share;
    double const months =
        (suspended ? plan_.suspended_order_months : plan_.community_order_months)(u(Attribute::length));
    ends_ = sentenced_ + std::max(1, static_cast<int>(std::lround(months * days_a_month)));
    int const window = static_cast<int>(scenario.attendance.first_appointment_days);
    next_contact_ =
        add_working(allocated_, std::min(window, 1 + static_cast<int>(u(Attribute::first_contact) * window)));
    auto const& assessment = scenario.operating_model.assessment;
    next_review_ = allocated_ + static_cast<int>(7 * (assessment.first_review_weeks - 2));
    if (assessment.termination_weeks > 0)
      termination_ = ends_ - static_cast<int>(7 * assessment.termination_weeks);
  }
  if (kind != CaseKind::supervision) {
    double const hours = plan_.unpaid_work_hours(u(Attribute::hours));
    auto const& work = scenario.unpaid_work;
    needed_ = static_cast<std::size_t>(
        std::max(1.0, std::ceil(hours * (1 - work.education_hours_share) / work.day_hours - 1e-6)));
    bool const risky = static_cast<double>(person_.reoffending) >= work.intensive_from;
    intensive_ =
        hours >= work.intensive_from_hours || (risky && u(Attribute::placement) < work.intensive_share);
    double const odds =
        work.unacceptable_median / (1 - work.unacceptable_median) *
        std::exp(work.unacceptable_spread * sim::normal_quantile(u(Attribute::session_absence)));
    double const absence = odds / (1 + odds);
    missed_ = work.offered_share * absence;
    kept_ = work.offered_share * (1 - absence) * (1 - work.acceptable_share);
    next_session_ = add_working(allocated_, 1 + geometric(work.start_days_mean, u(Attribute::first_session)));
    next_limit_ = std::max(allocated_, sentenced_ + static_cast<int>(work.limit_months * days_a_month));
  }
  none_.assign(needed_ + 1, 0);
  first_ = warrant_ = none_;
  breach_.assign(static_cast<std::size_t>(delays_.longest_court_weeks) + 1, none_);
}

int Order::contact_after(int day) const {
  auto const week = static_cast<float>(day - sentenced_) / 7;
  double const weeks = static_cast<double>(rules::weeks_between(steps_, week)) / person_.pace;
  return next_working(day + std::max(1, static_cast<int>(std::lround(7 * weeks))));
}

void Order::follow() {
  await();
  none_[0] = present_ = 1;
  for (int number = allocated_ / 7; 7 * number - sentenced_ < account_.horizon(); ++number) {
    week(number);
    if (present_ + before_court_ + away_ < negligible) return;
  }
}

void Order::await() {
  int const wait = allocated_ - sentenced_;
  double const cases = account_.cases(0, wait);
  account_.stay(Stage::awaiting_allocation, plan_.hub >= 0, cases * survival_.transfer(wait / 2));
  double const kept = survival_.transfer(wait);
  account_.move(Move::transfer, Stage::awaiting_allocation, Stage::transferred, wait / 2, 1 - kept);
  account_.move(Move::allocation, Stage::awaiting_allocation, base_, wait, kept);
  account_.work(hub_, effort_.start, wait, kept);
}

void Order::week(int number) {
  monday_ = 7 * number;
  weather_ = weather(survival_, std::max(monday_, allocated_) - sentenced_, monday_ + 7 - sentenced_);
  present_days_ = court_days_ = away_days_ = 0;
  int day = std::max(monday_, allocated_);
  if (monday_ >= allocated_) {
    returns();  // before the hearings: whoever stays away today is not brought back today
    hearings();
  }
  while (true) {
    int const next = std::min(
        {next_contact_, next_session_, next_limit_, next_review_, termination_, over_ ? never : ends_});
    if (next >= monday_ + 7) break;
    pass(day, next);
    day = next;
    if (next == next_contact_)
      contact(day);
    else if (next == next_session_)
      session(day);
    else if (next == next_review_) {
      account_.work(hub_, effort_.review, day - sentenced_, (present_ + before_court_) * weather_.active);
      next_review_ += static_cast<int>(7 * plan_.scenario.operating_model.assessment.review_every_weeks);
    } else if (next == termination_) {
      account_.work(hub_, effort_.termination, day - sentenced_,
                    (present_ + before_court_) * weather_.active);
      termination_ = never;
    } else if (next == next_limit_)
      limit(day);
    else
      end(day);
  }
  pass(day, monday_ + 7);
  losses(monday_ + 3 - sentenced_);
}

void Order::pass(int from, int to) {
  double const cases = account_.cases(from - sentenced_, to - sentenced_);
  account_.stay(base_, hub_, cases * present_ * weather_.active);
  account_.stay(Stage::breach_proceedings, hub_, cases * before_court_ * weather_.active);
  account_.stay(Stage::out_of_contact, hub_, cases * away_ * weather_.absent);
  account_.routine(hub_, effort_.weekly, cases * (present_ + before_court_) * weather_.active);
  account_.routine(hub_, effort_.weekly_away, cases * away_ * weather_.absent);
  present_days_ += (to - from) * present_;
  court_days_ += (to - from) * before_court_;
  away_days_ += (to - from) * away_;
}

void Order::losses(double age) {
  account_.move(Move::transfer, base_, Stage::transferred, age,
                present_days_ * weather_.lost_transfer * weather_.escalation);
  account_.move(Move::conviction, base_, Stage::revoked, age,
                present_days_ * weather_.lost_conviction * weather_.escalation);
  account_.move(Move::escalation, base_, Stage::escalated, age, present_days_ * weather_.lost_escalation);
  account_.move(Move::transfer, Stage::breach_proceedings, Stage::transferred, age,
                court_days_ * weather_.lost_transfer * weather_.escalation);
  account_.move(Move::conviction, Stage::breach_proceedings, Stage::revoked, age,
                court_days_ * weather_.lost_conviction * weather_.escalation);
  account_.move(Move::escalation, Stage::breach_proceedings, Stage::escalated, age,
                court_days_ * weather_.lost_escalation);
  account_.move(Move::transfer, Stage::out_of_contact, Stage::transferred, age,
                away_days_ * weather_.lost_transfer);
  account_.move(Move::conviction, Stage::out_of_contact, Stage::revoked, age,
                away_days_ * weather_.lost_conviction);
  if (needed_ == 0) return;
  double const all = sum(none_) + sum(first_) + sum(warrant_);
  double const running = all - none_[needed_] - first_[needed_] - warrant_[needed_];
  double const running_part = all > 0 ? running / all : 0;
  account_.unpaid_work_not_done +=
      account_.per_year(age, running_part * weather_.lost_conviction *
                                 ((present_days_ + court_days_) * weather_.escalation + away_days_));
}

void Order::hearings() {
  double const not_there = plan_.scenario.enforcement.does_not_appear_share;
  head_ = (head_ + 1) % breach_.size();
  for (std::size_t done = 0; done <= needed_; ++done) {
    double const share = std::exchange(breach_[head_][done], 0.0);
    if (share <= 0) continue;
    before_court_ -= share;
    account_.move(Move::warrant_issued, Stage::breach_proceedings, Stage::out_of_contact,
                  monday_ - sentenced_, share * not_there * weather_.active);
    warrant_[done] += share * not_there * weather_.escalation;
    away_ += share * not_there * weather_.escalation;
    decide(done, share * (1 - not_there), Stage::breach_proceedings, Move::hearing, weather_.active);
  }
}

void Order::returns() {
  for (std::size_t done = 0; done <= needed_; ++done) {
    double const share = warrant_[done] * delays_.warrant_executed;
    if (share <= 0) continue;
    warrant_[done] -= share;
    away_ -= share;
    decide(done, share / weather_.escalation, Stage::out_of_contact, Move::warrant_executed, weather_.active);
  }
}

void Order::decide(std::size_t done, double share, Stage from, Move by, double survival) {
  auto const& enforcement = plan_.scenario.enforcement;
  double const age = monday_ - sentenced_;
  bool const running = done < needed_;
  double const revoked = stand_alone_ ? enforcement.revoked_share_unpaid_work
                         : running    ? enforcement.revoked_share_with_unpaid_work
                                      : enforcement.revoked_share;
  account_.move(by, from, Stage::revoked, age, share * revoked * survival);
  if (running) account_.unpaid_work_not_done += account_.per_year(age, share * revoked * survival);
  double const back = share * (1 - revoked);
  if (!running && (stand_alone_ || over_)) return complete(back, from, by, age, survival);
  account_.move(by, from, base_, age, back * survival);
  // After a warrant the next contact is at once, on average half an interval before the one that was planned.
  double const missed_at_once =
      by == Move::warrant_executed && !stand_alone_ ? back * person_.absence / 2 : 0;
  none_[done] += back - missed_at_once;
  first_[done] += missed_at_once;
  window_.add(monday_, missed_at_once);
  waiting_second_ += missed_at_once;
  present_ += back;
}

void Order::complete(double share, Stage from, Move by, double age, double survival) {
  account_.move(by, from, Stage::completed, age, share * survival);
}

void Order::forget(int day) {
  double const expired = window_.expired(day);
  if (expired <= 0 || waiting_second_ <= 0) return;
  double const part = std::min(1.0, expired / waiting_second_);
  waiting_second_ -= part * waiting_second_;
  for (std::size_t done = 0; done <= needed_; ++done) {
    none_[done] += part * first_[done];
    first_[done] -= part * first_[done];
  }
}

void Order::breach(std::size_t done, int day, double share) {
  auto const& court = delays_.court[static_cast<std::size_t>(day % 7)];
  for (std::size_t weeks = 1; weeks < court.size(); ++weeks)
    breach_[(head_ + weeks) % breach_.size()][done] += court[weeks] * share;
  before_court_ += share;
  present_ -= share;
}

void Order::contact(int day) {
  next_contact_ = contact_after(day);
  forget(day);
  double const age = day - sentenced_, taken = plan_.scenario.enforcement.taken_share;
  account_.work(hub_, effort_.contact, age, (present_ + before_court_) * weather_.active);
  double firsts = 0, seconds = 0;
  for (std::size_t done = 0; done <= needed_; ++done) {
    double const missed = none_[done] * person_.absence, second = first_[done] * person_.absence;
    none_[done] += second * (1 - taken) - missed;
    first_[done] += missed - second;
    if (second * taken > 0) breach(done, day, second * taken);
    firsts += missed;
    seconds += second;
  }
  waiting_second_ += firsts - seconds;
  window_.shrink(1 - person_.absence);
  enforce(day, firsts, seconds);
}

/// The first absences count for the window; of the second ones some were brought to court.
void Order::enforce(int day, double firsts, double seconds) {
  double const age = day - sentenced_, taken = plan_.scenario.enforcement.taken_share;
  window_.add(day, firsts);
  account_.move(Move::breach, base_, Stage::breach_proceedings, age, seconds * taken * weather_.active);
  account_.work(hub_, effort_.breach, age, seconds * taken * weather_.active);
  account_.work(hub_, effort_.warning, age, (firsts + seconds * (1 - taken)) * weather_.active);
}

/// Work goes on while a breach waits for the court; answers what finished.
double Order::work_on(std::vector<double>& credited) {
  double const before = credited[needed_];
  for (std::size_t done = std::min(needed_, most_done_ + 1); done > 0; --done) {
    double const stays = done == needed_ ? 1 : 1 - kept_;
    credited[done] = credited[done] * stays + credited[done - 1] * kept_;
  }
  credited[0] *= 1 - kept_;
  return credited[needed_] - before;
}

void Order::session(int day) {
  int const step = !intensive_ ? 7 : ++sessions_ % 2 == 0 ? 3 : 4;
  next_session_ = next_working(day + step);
  forget(day);
  double const age = day - sentenced_, taken = plan_.scenario.enforcement.taken_share;
  double const before = none_[needed_] + first_[needed_], waiting = waiting_second_;
  double finished_now = 0, firsts = 0, seconds = 0;
  for (auto& slot : breach_) finished_now += work_on(slot);
  most_done_ = std::min(most_done_ + 1, needed_);
  for (std::size_t done = std::min(needed_, most_done_); done-- > 0;) {
    double const missed = none_[done] * missed_, second = first_[done] * missed_;
    double const none_kept = none_[done] * kept_, first_kept = first_[done] * kept_;
    none_[done] += second * (1 - taken) - missed - none_kept;
    first_[done] += missed - second - first_kept;
    none_[done + 1] += none_kept;
    first_[done + 1] += first_kept;
    if (second * taken > 0) breach(done, day, second * taken);
    firsts += missed;
    seconds += second;
  }
  finished_now += none_[needed_] + first_[needed_] - before;
  waiting_second_ += firsts - seconds;
  finished(finished_now, age);
  if (stand_alone_ || over_) {
    double const leaving = none_[needed_] + first_[needed_];
    complete(leaving, base_, Move::end, age, weather_.active);
    waiting_second_ -= first_[needed_];
    present_ -= leaving;
    none_[needed_] = first_[needed_] = 0;
  }
  if (waiting > 0) window_.shrink(std::max(0.0, (waiting_second_ - firsts) / waiting));
  enforce(day, firsts, seconds);
}

void Order::finished(double share, double age) {
  account_.unpaid_work_done += account_.per_year(age, share * weather_.active);
}

void Order::limit(int day) {
  auto const& work = plan_.scenario.unpaid_work;
  double const part = extended_ ? 1 : 1 - work.extension_share;
  bool const ends = stand_alone_ || over_;
  double const waiting = waiting_second_;
  double const first_before = sum(first_), none_before = sum(none_), away_before = away_;
  close(none_, part, ends, base_, weather_.active, day);
  close(first_, part, ends, base_, weather_.active, day);
  close(warrant_, part, ends, Stage::out_of_contact, weather_.absent, day);
  before_court_ = 0;
  for (auto& slot : breach_) {
    close(slot, part, ends, Stage::breach_proceedings, weather_.active, day);
    before_court_ += sum(slot);
  }
  away_ = away_before > 0 ? sum(warrant_) : 0;
  waiting_second_ = sum(first_);
  present_ += waiting_second_ - first_before + sum(none_) - none_before;
  if (waiting > 0) window_.shrink(std::min(1.0, waiting_second_ / waiting));
  next_limit_ = extended_ ? never : day + std::max(1, static_cast<int>(7 * work.extension_weeks));
  if (extended_) next_session_ = never;
  extended_ = true;
}

/// The court does not extend a part of the hours outstanding: the order ends with them, or goes on without.
void Order::close(std::vector<double>& shares, double part, bool ends, Stage stage, double survival,
                  int day) {
  double closed = 0;
  for (std::size_t done = 0; done < needed_; ++done) {
    closed += shares[done] * part;
    shares[done] -= shares[done] * part;
  }
  double const age = day - sentenced_;
  account_.unpaid_work_not_done += account_.per_year(age, closed * survival);
  if (ends)
    account_.move(Move::limit, stage, Stage::unfinished, age, closed * survival);
  else
    shares[needed_] += closed;
}

void Order::end(int day) {
  over_ = true;
  double const leaving = none_[needed_] + first_[needed_];
  complete(leaving, base_, Move::end, day - sentenced_, weather_.active);
  double const waiting = waiting_second_;
  waiting_second_ -= first_[needed_];
  if (waiting > 0) window_.shrink(std::max(0.0, waiting_second_ / waiting));
  present_ -= leaving;
  none_[needed_] = first_[needed_] = 0;
  if (needed_ == 0) next_contact_ = never;
}

}  // namespace

void follow_order(Setting const& setting, CaseKind kind, int point, Account& account) {
  Order(setting, kind, point, account).follow();
}

}  // namespace caseflow::analytic
