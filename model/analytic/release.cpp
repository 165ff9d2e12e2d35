#include "model/analytic/release.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

#include "model/analytic/effort.hpp"
#include "model/analytic/geometric.hpp"
#include "model/analytic/window.hpp"
#include "model/analytic/working_week.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Move;

constexpr double days_a_month = 365.25 / 12;
constexpr int never = std::numeric_limits<int>::max();
constexpr double negligible = 1e-6;

/// Those never recalled, and those who came back from a recall.
constexpr std::size_t steady = 0, returned = 1;
using Layers = std::array<double, 2>;
double sum(Layers const& layers) { return layers[0] + layers[1]; }

/// How long the sentence is and when it lets the person out: days from the Monday of the week of the
/// reception.
struct Term {
  int received = 0, allocated = 0, released = 0, licence_ends = 0, ends = 0;
  bool short_custody = false;
  float custody_months = 0;
};

Term term(Setting const& setting, int point) {
  auto const u = [&](Attribute attribute) { return setting.lattice.at(point, attribute); };
  auto const& plan = setting.plan;
  auto const& sentences = plan.scenario.sentences;
  Term made;
  made.received = static_cast<int>(5 * u(Attribute::weekday));
  made.allocated = add_working(
      made.received, 1 + geometric(plan.scenario.demand.admin_days_mean, u(Attribute::administration)));
  made.short_custody = u(Attribute::order) < sentences.short_custody_share;
  double const half_days = made.short_custody ? plan.short_served_months(u(Attribute::length)) * days_a_month
                                              : plan.long_licence_weeks(u(Attribute::length)) * 7;
  int const half = std::max(1, static_cast<int>(std::lround(half_days)));
  made.custody_months = static_cast<float>(2 * half / days_a_month);
  int served = half;
  if (u(Attribute::placement) < sentences.home_detention_share)
    served -= std::min(half / 2, static_cast<int>(7 * sentences.home_detention_weeks));
  int const due = made.received + std::max(1, served);
  made.licence_ends = made.received + 2 * half;
  made.ends =
      made.short_custody
          ? std::max(made.licence_ends, due + static_cast<int>(7 * sentences.supervision_after_release_weeks))
          : made.licence_ends;
  made.released = std::max(due, made.allocated);
  made.licence_ends = std::max(made.licence_ends, made.released);
  made.ends = std::max(made.ends, made.released);
  return made;
}

/// Days and shares as for an order; where somebody is on licence, waits for the court, and so on, in two
/// layers.
class Release {
 public:
  Release(Setting const& setting, int point, Account& account);
  void follow();

 private:
  void custody();
  int contact_after(int day) const;

  void week(int number);
  void hearings();
  void warrants();
  void rereleases();
  void pass(int from, int to);
  void losses(double age);

  void contact(int day);
  void hazard(int day);
  void licence_end(int day);
  void end(int day);
  void forget(int day);
  void recall(int day, double none, double first);
  void breach(std::size_t layer, int day, double share);
  void decide(std::size_t layer, double share, Stage from, Move by);
  void put_back(double none, double first, Stage to, int day);
  void complete(std::size_t layer, double share, Stage from, Move by, double age);
  double present() const { return sum(none_) + sum(first_); }

  scenario::Plan const& plan_;
  Delays const& delays_;
  Hazards const& hazards_;
  Account& account_;
  Person person_;
  Effort effort_;
  Term term_;
  Survival survival_;
  std::vector<rules::ContactStep> const& steps_;
  std::array<WeekDelay, 7> const& recall_delay_;
  double recall_rate_;
  bool hub_ = false;  ///< After release.
  Stage base_ = Stage::licence;
  bool over_ = false;

  int next_contact_ = never, next_review_ = never, termination_ = never, hazard_due_ = never;

  Layers none_{}, first_{}, warrant_{};
  std::vector<Layers> breach_;
  std::size_t head_ = 0;
  double before_court_ = 0;
  std::array<Window, 2> window_;
  /// In prison on recall by the week of the return, waiting for a second absence or not; the last entry until
  /// the licence ends.
  std::vector<std::pair<double, double>> prison_;
  double recalled_ = 0, recalled_for_absence_ = 0, recalled_otherwise_ = 0;
  std::vector<std::pair<int, double>> cohorts_;  ///< Who returned when; shares as far as recall goes.

  Weather weather_;
  double present_days_ = 0, court_days_ = 0, away_days_ = 0, recalled_days_ = 0;
  int monday_ = 0;
};

Release::Release(Setting const& setting, int point, Account& account)
    : plan_(setting.plan),
      delays_(setting.delays),
      hazards_(setting.hazards),
      account_(account),
      person_(setting.profile.person(core::CaseKind::custody, setting.lattice, point)),
      effort_(plan_, person_),
      term_(term(setting, point)),
      survival_(setting.hazards, plan_, static_cast<double>(person_.reoffending), person_.risk_of_harm,
                term_.released - term_.received),
      steps_(plan_.band[static_cast<std::size_t>(person_.band)].release_contact),
      recall_delay_(term_.custody_months < 12 ? delays_.short_recall : delays_.long_recall),
      window_{Window(plan_.scenario.enforcement.window_months * days_a_month),
              Window(plan_.scenario.enforcement.window_months * days_a_month)} {
  auto const& enforcement = plan_.scenario.enforcement;
  double const yearly =
      term_.custody_months < 12 ? enforcement.recall_per_year_short : enforcement.recall_per_year_long;
  recall_rate_ = yearly * (0.45 + static_cast<double>(person_.reoffending) / 100);
  breach_.resize(static_cast<std::size_t>(delays_.longest_court_weeks) + 1);
  prison_.resize(static_cast<std::size_t>(term_.licence_ends / 7) + 2);
  next_contact_ = add_working(term_.released, 1);
  auto const& assessment = plan_.scenario.operating_model.assessment;
  next_review_ = term_.released + static_cast<int>(7 * (assessment.first_review_weeks - 2));
  if (assessment.termination_weeks > 0)
    termination_ = term_.ends - static_cast<int>(7 * assessment.termination_weeks);
}

int Release::contact_after(int day) const {
  auto const week = static_cast<float>(day - term_.released) / 7;
  double const weeks = static_cast<double>(rules::weeks_between(steps_, week)) / person_.pace;
  return next_working(day + std::max(1, static_cast<int>(std::lround(7 * weeks))));
}

/// Reception, prison and who holds the case meanwhile.
void Release::custody() {
  int const wait = term_.allocated - term_.received, served = term_.released - term_.received;
  auto const transfer = [&](int age) { return survival_.transfer(age); };
  account_.stay(Stage::awaiting_allocation, plan_.hub >= 0, account_.cases(0, wait) * transfer(wait / 2));
  account_.move(Move::transfer, Stage::awaiting_allocation, Stage::transferred, wait / 2, 1 - transfer(wait));
  account_.move(Move::allocation, Stage::awaiting_allocation, Stage::custody, wait, transfer(wait));

  bool const at_hub =
      plan_.hub >= 0 &&
      rules::route(plan_.routes, person_.facts(Stage::awaiting_allocation, term_.custody_months)).hub;
  auto const& route = rules::route(plan_.routes, person_.facts(Stage::custody, term_.custody_months));
  int takes_over = served;
  if (plan_.hub >= 0 && route.hub && route.until_weeks_before_release > 0)
    takes_over = std::clamp(served - static_cast<int>(7 * route.until_weeks_before_release), wait, served);
  bool const with_area = takes_over < served;
  hub_ = plan_.hub >= 0 && !with_area &&
         rules::route(plan_.routes, person_.facts(Stage::licence, term_.custody_months)).hub;
  for (int from = wait; from < served;) {
    int const to = std::min(from + 7, from < takes_over ? takes_over : served);
    double const cases = account_.cases(from, to) * (transfer(from) + transfer(to)) / 2;
    bool const hub = at_hub && from < takes_over;
    account_.stay(Stage::custody, hub, cases);
    account_.routine(hub, effort_.weekly_custody, cases);
    account_.move(Move::transfer, Stage::custody, Stage::transferred, (from + to) / 2,
                  transfer(from) - transfer(to));
    from = to;
  }
  account_.work(at_hub, plan_.minutes[static_cast<std::size_t>(core::Task::allocation)][0], wait,
                transfer(wait));
  auto const& before = plan_.scenario.operating_model.prerelease_contact;
  bool const hub_at_release = at_hub && !with_area;
  account_.work(hub_at_release,
                before.contacts * (hub_at_release ? before.from_hub_share : 1) * effort_.prerelease, served,
                transfer(served));
  account_.move(Move::release, Stage::custody, Stage::licence, served, transfer(served));
  account_.work(hub_, effort_.start, served, transfer(served));
}

void Release::follow() {
  custody();
  none_[steady] = 1;
  for (int number = term_.released / 7; 7 * number - term_.received < account_.horizon(); ++number) {
    week(number);
    if (present() + before_court_ + sum(warrant_) + recalled_ < negligible) return;
  }
}

void Release::week(int number) {
  monday_ = 7 * number;
  weather_ =
      weather(survival_, std::max(monday_, term_.released) - term_.received, monday_ + 7 - term_.received);
  present_days_ = court_days_ = away_days_ = recalled_days_ = 0;
  int day = std::max(monday_, term_.released);
  if (monday_ >= term_.released) {
    warrants();  // before the hearings: whoever stays away today is not brought back today
    hearings();
    rereleases();
  }
  int const until = std::min(monday_ + 7, term_.licence_ends);
  hazard_due_ = base_ == Stage::licence && !over_ && day < until ? day + (until - day) / 2 : never;
  bool const two_parts = term_.licence_ends < term_.ends;
  while (true) {
    int const change = over_ ? never : base_ == Stage::licence && two_parts ? term_.licence_ends : term_.ends;
    int const next = std::min({next_contact_, hazard_due_, next_review_, termination_, change});
    if (next >= monday_ + 7) break;
    pass(day, next);
    day = next;
    if (next == next_contact_)
      contact(day);
    else if (next == hazard_due_)
      hazard(day);
    else if (next == next_review_) {
      account_.work(hub_, effort_.review, day - term_.received,
                    (present() + before_court_) * weather_.active);
      next_review_ += static_cast<int>(7 * plan_.scenario.operating_model.assessment.review_every_weeks);
    } else if (next == termination_) {
      account_.work(hub_, effort_.termination, day - term_.received,
                    (present() + before_court_) * weather_.active);
      termination_ = never;
    } else if (base_ == Stage::licence && two_parts)
      licence_end(day);
    else
      end(day);
  }
  pass(day, monday_ + 7);
  losses(monday_ + 3 - term_.received);
}

void Release::pass(int from, int to) {
  double const cases = account_.cases(from - term_.received, to - term_.received);
  double const here = present(), warrants_out = sum(warrant_);
  account_.stay(base_, hub_, cases * here * weather_.active);
  account_.stay(Stage::breach_proceedings, hub_, cases * before_court_ * weather_.active);
  account_.stay(Stage::out_of_contact, hub_, cases * warrants_out * weather_.absent);
  account_.stay(Stage::recalled, hub_, cases * recalled_ * weather_.absent);
  account_.routine(hub_, effort_.weekly, cases * (here + before_court_) * weather_.active);
  account_.routine(hub_, effort_.weekly_away, cases * (warrants_out + recalled_) * weather_.absent);
  present_days_ += (to - from) * here;
  court_days_ += (to - from) * before_court_;
  away_days_ += (to - from) * warrants_out;
  recalled_days_ += (to - from) * recalled_;
}

void Release::losses(double age) {
  auto const lose = [&](Stage stage, double days, double escalation) {
    account_.move(Move::transfer, stage, Stage::transferred, age, days * weather_.lost_transfer * escalation);
    account_.move(Move::conviction, stage, Stage::revoked, age, days * weather_.lost_conviction * escalation);
  };
  lose(base_, present_days_, weather_.escalation);
  lose(Stage::breach_proceedings, court_days_, weather_.escalation);
  lose(Stage::out_of_contact, away_days_, 1);
  lose(Stage::recalled, recalled_days_, 1);
  account_.move(Move::escalation, base_, Stage::escalated, age, present_days_ * weather_.lost_escalation);
  account_.move(Move::escalation, Stage::breach_proceedings, Stage::escalated, age,
                court_days_ * weather_.lost_escalation);
}

void Release::hearings() {
  double const not_there = plan_.scenario.enforcement.does_not_appear_share;
  head_ = (head_ + 1) % breach_.size();
  for (std::size_t layer = 0; layer < 2; ++layer) {
    double const share = std::exchange(breach_[head_][layer], 0.0);
    before_court_ -= share;
    account_.move(Move::warrant_issued, Stage::breach_proceedings, Stage::out_of_contact,
                  monday_ - term_.received, share * not_there * weather_.active);
    warrant_[layer] += share * not_there * weather_.escalation;
    decide(layer, share * (1 - not_there), Stage::breach_proceedings, Move::hearing);
  }
}

void Release::warrants() {
  for (std::size_t layer = 0; layer < 2; ++layer) {
    double const share = warrant_[layer] * delays_.warrant_executed;
    warrant_[layer] -= share;
    decide(layer, share / weather_.escalation, Stage::out_of_contact, Move::warrant_executed);
  }
}

void Release::decide(std::size_t layer, double share, Stage from, Move by) {
  double const revoked = plan_.scenario.enforcement.revoked_share_post_sentence,
               age = monday_ - term_.received;
  account_.move(by, from, Stage::revoked, age, share * revoked * weather_.active);
  double const back = share * (1 - revoked);
  if (over_) return complete(layer, back, from, by, age);
  account_.move(by, from, base_, age, back * weather_.active);
  double const missed_at_once = by == Move::warrant_executed ? back * person_.absence / 2 : 0;
  none_[layer] += back - missed_at_once;
  first_[layer] += missed_at_once;
  window_[layer].add(monday_, missed_at_once);
}

void Release::complete(std::size_t layer, double share, Stage from, Move by, double age) {
  account_.move(by, from, Stage::completed, age, share * weather_.active);
  if (layer == steady) account_.compliant_ends += account_.per_year(age, share * weather_.active);
}

void Release::rereleases() {
  auto const number = static_cast<std::size_t>(monday_ / 7);
  if (number + 1 >= prison_.size() || base_ != Stage::licence || over_) return;
  auto const [none, first] = std::exchange(prison_[number], {});
  if (none + first <= 0) return;
  cohorts_.emplace_back(monday_, (none + first) / weather_.escalation);
  put_back(none, first, Stage::licence, monday_);
}

/// From prison back to supervision; contact begins at once.
void Release::put_back(double none, double first, Stage to, int day) {
  recalled_ -= none + first;
  account_.move(Move::rerelease, Stage::recalled, to, day - term_.received, (none + first) * weather_.absent);
  double const missed_at_once = none * person_.absence / 2;
  none_[returned] += (none - missed_at_once) / weather_.escalation;
  first_[returned] += (first + missed_at_once) / weather_.escalation;
  window_[returned].add(day, (first + missed_at_once) / weather_.escalation);
}

void Release::forget(int day) {
  for (std::size_t layer = 0; layer < 2; ++layer) {
    double const expired = std::min(window_[layer].expired(day), first_[layer]);
    none_[layer] += expired;
    first_[layer] -= expired;
  }
}

void Release::breach(std::size_t layer, int day, double share) {
  auto const& court = delays_.court[static_cast<std::size_t>(day % 7)];
  for (std::size_t weeks = 1; weeks < court.size(); ++weeks)
    breach_[(head_ + weeks) % breach_.size()][layer] += court[weeks] * share;
  before_court_ += share;
}

void Release::recall(int day, double none, double first) {
  auto const& delay = recall_delay_[static_cast<std::size_t>(day % 7)];
  auto const now = static_cast<std::size_t>(monday_ / 7);
  for (std::size_t weeks = 1; weeks < delay.size(); ++weeks) {
    if (delay[weeks] <= 0) continue;
    bool const in_time = static_cast<int>(7 * (now + weeks)) < term_.licence_ends;
    auto& back = in_time ? prison_[now + weeks] : prison_.back();
    back.first += delay[weeks] * none * weather_.escalation;
    back.second += delay[weeks] * first * weather_.escalation;
  }
  recalled_ += (none + first) * weather_.escalation;
  double const age = day - term_.received;
  account_.move(Move::recall, Stage::licence, Stage::recalled, age, (none + first) * weather_.active);
  account_.work(hub_, effort_.recall, age, (none + first) * weather_.active);
}

void Release::contact(int day) {
  next_contact_ = over_ ? never : contact_after(day);
  forget(day);
  bool const on_licence = base_ == Stage::licence;
  auto const& enforcement = plan_.scenario.enforcement;
  double const taken = on_licence ? enforcement.recall_share : enforcement.taken_share,
               age = day - term_.received;
  account_.work(hub_, effort_.contact, age, (present() + before_court_) * weather_.active);
  double enforced = 0, warned = 0;
  for (std::size_t layer = 0; layer < 2; ++layer) {
    double const missed = none_[layer] * person_.absence, second = first_[layer] * person_.absence;
    none_[layer] += second * (1 - taken) - missed;
    first_[layer] += missed - second;
    window_[layer].shrink(1 - person_.absence);
    window_[layer].add(day, missed);
    enforced += second * taken;
    warned += missed + second * (1 - taken);
    if (!on_licence) breach(layer, day, second * taken);
  }
  account_.work(hub_, effort_.warning, age, warned * weather_.active);
  if (on_licence) {
    recalled_for_absence_ += enforced;
    return recall(day, enforced, 0);
  }
  account_.move(Move::breach, base_, Stage::breach_proceedings, age, enforced * weather_.active);
  account_.work(hub_, effort_.breach, age, enforced * weather_.active);
}

/// Recall for other reasons, a week's at once in its middle. The clock starts anew with each re-release.
void Release::hazard(int day) {
  hazard_due_ = never;
  int const from = std::max(monday_, term_.released), to = std::min(monday_ + 7, term_.licence_ends);
  auto const spent = [&](int since) {
    return 1 - std::exp(-recall_rate_ *
                        (hazards_.recall_clock(to - since) - hazards_.recall_clock(from - since)));
  };
  Layers part{spent(term_.released), 0};
  double before = 0, after = 0;
  for (auto& [since, share] : cohorts_) {
    before += share;
    share *= 1 - spent(since);
    after += share;
  }
  if (before > 0) part[returned] = 1 - after / before;
  // Who was recalled for absences has the first clock still running beside the new one.
  double const recalls = recalled_for_absence_ + recalled_otherwise_;
  if (recalls > 0)
    part[returned] = 1 - (1 - part[returned]) * (1 - spent(term_.released) * recalled_for_absence_ / recalls);
  double none = 0, first = 0;
  for (std::size_t layer = 0; layer < 2; ++layer) {
    none += none_[layer] * part[layer];
    first += first_[layer] * part[layer];
    none_[layer] *= 1 - part[layer];
    first_[layer] *= 1 - part[layer];
    window_[layer].shrink(1 - part[layer]);
  }
  recalled_otherwise_ += none + first;
  recall(day, none, first);
}

void Release::licence_end(int day) {
  account_.move(Move::licence_end, Stage::licence, Stage::post_sentence_supervision, day - term_.received,
                present() * weather_.active);
  losses(day - 3 - term_.received);
  present_days_ = court_days_ = away_days_ = recalled_days_ = 0;
  base_ = Stage::post_sentence_supervision;
  auto const [none, first] = std::exchange(prison_.back(), {});
  if (none + first > 0) put_back(none, first, base_, day);
}

void Release::end(int day) {
  over_ = true;
  next_contact_ = next_review_ = never;
  double const age = day - term_.received;
  for (std::size_t layer = 0; layer < 2; ++layer)
    complete(layer, none_[layer] + first_[layer], base_, Move::end, age);
  none_ = first_ = {};
  auto const [none, first] = std::exchange(prison_.back(), {});
  account_.move(Move::rerelease, Stage::recalled, Stage::revoked, age, (none + first) * weather_.absent);
  recalled_ -= none + first;
}

}  // namespace

void follow_custody(Setting const& setting, int point, Account& account) {
  Release(setting, point, account).follow();
}

}  // namespace caseflow::analytic
