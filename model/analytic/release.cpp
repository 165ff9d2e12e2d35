#include "model/analytic/release.hpp"

#include <algorithm>
#include <cmath>

#include "model/analytic/custody.hpp"
#include "model/analytic/post_sentence.hpp"
#include "model/analytic/recall.hpp"
#include "model/analytic/release_state.hpp"
#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/contact.hpp"
#include "model/scenario/process/outcomes.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Move;

constexpr double negligible_share = 1e-6;

int contact_after(ReleaseState const& release, int day) {
  auto const week = static_cast<float>(day - release.term.released) / 7;
  double const weeks = release.telephone_weeks > 0
                           ? release.telephone_weeks
                           : scenario::weeks_between_contacts(release.steps, week, release.person.pace);
  return next_working(day + scenario::days_between_contacts(weeks));
}

/// Carries the class from one day to the next on which something happens.
void pass(ReleaseState& release, int from, int to) {
  auto& account = release.account;
  auto const& interval = release.interval;
  double const hub = release.hub;
  double const cases = account.cases(release.age(from), release.age(to));
  double const here = release.present(), in_court = release.before_court;
  double const warrants_out = sum(release.warrant), in_prison = release.recalled.share;
  account.stay(release.base, hub, cases * here * interval.active);
  account.stay(Stage::breach_proceedings, hub, cases * in_court * interval.active);
  account.stay(Stage::out_of_contact, hub, cases * warrants_out * interval.absent);
  account.stay(Stage::recalled, hub, cases * in_prison * interval.absent);
  account.routine(hub, release.effort.weekly, cases * (here + in_court) * interval.active);
  account.routine(hub, release.effort.weekly_away, cases * (warrants_out + in_prison) * interval.absent);
  release.present_days += (to - from) * here;
  release.court_days += (to - from) * in_court;
  release.away_days += (to - from) * warrants_out;
  release.recalled_days += (to - from) * in_prison;
}

void clear_days(ReleaseState& release) {
  release.present_days = release.court_days = release.away_days = release.recalled_days = 0;
}

/// What the hazards end of the days passed.
void losses(ReleaseState& release, double age) {
  auto& account = release.account;
  auto const& interval = release.interval;
  auto const lose = [&](Stage stage, double days, double escalation) {
    account.move(Move::transfer, stage, Stage::transferred, age, days * interval.lost_transfer * escalation);
    account.move(Move::conviction, stage, Stage::revoked, age, days * interval.lost_conviction * escalation);
  };
  lose(release.base, release.present_days, interval.escalation);
  lose(Stage::breach_proceedings, release.court_days, interval.escalation);
  lose(Stage::out_of_contact, release.away_days, 1);
  lose(Stage::recalled, release.recalled_days, 1);
  account.move(Move::escalation, release.base, Stage::escalated, age,
               release.present_days * interval.lost_escalation);
  account.move(Move::escalation, Stage::breach_proceedings, Stage::escalated, age,
               release.court_days * interval.lost_escalation);
}

/// A second absence means recall on licence, and breach after it.
void contact(ReleaseState& release, int day) {
  release.next_contact = release.over ? never : contact_after(release, day);
  release.forget(day);
  auto& account = release.account;
  double const taken = scenario::enforced_share(release.plan.scenario, release.on_licence());
  auto const excused = release.excuses.contact(
      day,
      scenario::excused_of(1 - release.person.absence, release.plan.scenario.attendance.acceptable_share));
  double const absence = release.person.absence + excused.refused, age = release.age(day),
               active = release.interval.active;
  account.work(release.hub, release.effort.contact + excused.visited * release.effort.home_visit, age,
               (release.present() + release.before_court) * active);
  double enforced = 0, warned = 0, seconds = 0;
  for (std::size_t layer = 0; layer < 2; ++layer) {
    double const missed = release.none[layer] * absence, second = release.first[layer] * absence;
    release.none[layer] += second * (1 - taken) - missed;
    release.first[layer] += missed - second;
    release.window[layer].shrink(1 - absence);
    release.window[layer].add(day, missed);
    seconds += second;
    enforced += second * taken;
    warned += missed + second * (1 - taken);
    if (!release.on_licence()) take_to_court(release, layer, day, second * taken);
  }
  account.work(release.hub, release.effort.decision, age, seconds * active);
  account.work(release.hub, release.effort.warning, age, warned * active);
  if (release.on_licence()) return recall_for_absence(release, day, enforced);
  account.move(Move::breach, release.base, Stage::breach_proceedings, age, enforced * active);
  account.work(release.hub, release.effort.breach, age, enforced * active);
}

/// From licence to post-sentence supervision.
void licence_end(ReleaseState& release, int day) {
  release.account.move(Move::licence_end, Stage::licence, Stage::post_sentence_supervision, release.age(day),
                       release.present() * release.interval.active);
  losses(release, release.age(day - 3));
  clear_days(release);
  release.base = Stage::post_sentence_supervision;
  rerelease_to_supervision(release, day);
}

void end(ReleaseState& release, int day) {
  release.over = true;
  release.next_contact = release.next_review = release.next_band_review = never;
  for (std::size_t layer = 0; layer < 2; ++layer)
    release.complete(layer, release.none[layer] + release.first[layer], release.base, Move::end,
                     release.age(day));
  release.none = release.first = {};
  end_in_prison(release, day);
}

/// Whether the licence ends before supervision does.
bool before_licence_end(ReleaseState const& release) {
  return release.on_licence() && release.term.licence_ends < release.term.ends;
}

int next_day(ReleaseState const& release) {
  int const change = release.over                  ? never
                     : before_licence_end(release) ? release.term.licence_ends
                                                   : release.term.ends;
  return std::min({release.next_contact, release.hazard_due, release.next_review, release.next_band_review,
                   release.termination, change});
}

/// One of the things that come on this day.
void happen(ReleaseState& release, int day) {
  double const supervised = (release.present() + release.before_court) * release.interval.active;
  if (day == release.next_contact)
    contact(release, day);
  else if (day == release.hazard_due) {
    release.hazard_due = never;
    recall_otherwise(release, day);
  } else if (day == release.next_review) {
    release.account.work(release.hub, release.effort.review, release.age(day), supervised);
    release.reviewed();
    release.next_review += scenario::days_between_reviews(release.plan.scenario.operating_model.assessment);
  } else if (day == release.next_band_review) {
    release.account.work(release.hub, release.effort.band_review, release.age(day), supervised);
    release.next_band_review += days_between_band_reviews(release.plan);
  } else if (day == release.termination) {
    release.account.work(release.hub, release.effort.termination, release.age(day), supervised);
    release.termination = never;
  } else if (before_licence_end(release))
    licence_end(release, day);
  else
    end(release, day);
}

void week(ReleaseState& release, int number) {
  int const monday = release.monday = 7 * number;
  int day = std::max(monday, release.term.released);
  release.interval = interval(release.survival, release.age(day), release.age(monday + 7));
  clear_days(release);
  if (monday >= release.term.released) {
    returns(release);  // before the hearings: whoever stays away today is not brought back today
    hearings(release);
    rereleases(release);
  }
  int const until = std::min(monday + 7, release.term.licence_ends);
  bool const may_be_recalled = release.on_licence() && !release.over && day < until;
  release.hazard_due = may_be_recalled ? day + (until - day) / 2 : never;
  for (int next = next_day(release); next < monday + 7; next = next_day(release)) {
    pass(release, day, next);
    day = next;
    happen(release, day);
  }
  pass(release, day, monday + 7);
  losses(release, release.age(monday + 3));
}

}  // namespace

void follow_custody(SharedInputs const& shared, int point, Account& account) {
  ReleaseState release(shared, point, account);
  custody(release);
  release.none[steady] = 1;
  for (int number = release.term.released / 7; release.age(7 * number) < account.horizon(); ++number) {
    week(release, number);
    if (release.present() + release.before_court + sum(release.warrant) + release.recalled.share <
        negligible_share)
      return;
  }
}

}  // namespace caseflow::analytic
