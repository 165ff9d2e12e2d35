#include "model/analytic/post_sentence.hpp"

#include <utility>

#include "model/analytic/release_state.hpp"
#include "model/scenario/process/outcomes.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Move;

/// The court ends supervision, or it goes on, or it completes where its time is over.
void decide(ReleaseState& release, std::size_t layer, double share, Stage from, Move by) {
  double const revoked =
      scenario::breach_outcome(release.plan.scenario, release.person.kind, false).revoked_share;
  double const age = release.age(release.monday), active = release.interval.active;
  release.account.move(by, from, Stage::revoked, age, share * revoked * active);
  double const back = share * (1 - revoked);
  if (release.over) return release.complete(layer, back, from, by, age);
  release.account.move(by, from, release.base, age, back * active);
  double const missed_at_once = by == Move::warrant_executed ? back * release.person.absence / 2 : 0;
  release.none[layer] += back - missed_at_once;
  release.first[layer] += missed_at_once;
  release.window[layer].add(release.monday, missed_at_once);
}

}  // namespace

void take_to_court(ReleaseState& release, std::size_t layer, int day, double share) {
  auto const weekday = static_cast<std::size_t>(day % 7);
  double const not_found = release.plan.scenario.enforcement.out_of_contact_share;
  auto const wait = [&](std::vector<Layers>& diary, WeekDelay const& delay, double part) {
    for (std::size_t weeks = 1; weeks < delay.size(); ++weeks)
      diary[(release.head + weeks) % diary.size()][layer] += delay[weeks] * part;
  };
  wait(release.breach, release.delays.court[weekday], share * (1 - not_found));
  wait(release.gone, release.delays.warrant[weekday], share * not_found);
  release.before_court += share;
}

void hearings(ReleaseState& release) {
  double const not_there = release.plan.scenario.enforcement.does_not_appear_share;
  release.head = (release.head + 1) % release.breach.size();
  for (std::size_t layer = 0; layer < 2; ++layer) {
    double const share = std::exchange(release.breach[release.head][layer], 0.0);
    double const wanted = share * not_there + std::exchange(release.gone[release.head][layer], 0.0);
    release.before_court -= wanted + share * (1 - not_there);
    release.account.move(Move::warrant_issued, Stage::breach_proceedings, Stage::out_of_contact,
                         release.age(release.monday), wanted * release.interval.active);
    release.warrant[layer] += wanted * release.interval.escalation;
    decide(release, layer, share * (1 - not_there), Stage::breach_proceedings, Move::hearing);
  }
}

void returns(ReleaseState& release) {
  for (std::size_t layer = 0; layer < 2; ++layer) {
    double const share = release.warrant[layer] * release.delays.warrant_executed;
    release.warrant[layer] -= share;
    decide(release, layer, share / release.interval.escalation, Stage::out_of_contact,
           Move::warrant_executed);
  }
}

}  // namespace caseflow::analytic
