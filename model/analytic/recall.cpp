#include "model/analytic/recall.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/analytic/release_state.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Move;

/// Those present without an absence and with one go to prison.
void recall(ReleaseState& release, int day, double none, double first) {
  auto& recalled = release.recalled;
  auto const& delay = recalled.delay[static_cast<std::size_t>(day % 7)];
  auto const now = static_cast<std::size_t>(release.monday / 7);
  for (std::size_t weeks = 1; weeks < delay.size(); ++weeks) {
    if (delay[weeks] <= 0) continue;
    bool const in_time = static_cast<int>(7 * (now + weeks)) < release.term.licence_ends;
    auto& back = in_time ? recalled.prison[now + weeks] : recalled.prison.back();
    back.first += delay[weeks] * none * release.interval.escalation;
    back.second += delay[weeks] * first * release.interval.escalation;
  }
  recalled.share += (none + first) * release.interval.escalation;
  double const age = release.age(day), moved = (none + first) * release.interval.active;
  release.account.move(Move::recall, Stage::licence, Stage::recalled, age, moved);
  release.account.work(release.hub, release.effort.recall, age, moved);
}

/// From prison back to supervision; contact begins at once.
void put_back(ReleaseState& release, double none, double first, Stage to, int day) {
  auto const& interval = release.interval;
  release.recalled.share -= none + first;
  release.account.move(Move::rerelease, Stage::recalled, to, release.age(day),
                       (none + first) * interval.absent);
  double const missed_at_once = none * release.person.absence / 2;
  release.none[returned] += (none - missed_at_once) / interval.escalation;
  release.first[returned] += (first + missed_at_once) / interval.escalation;
  release.window[returned].add(day, (first + missed_at_once) / interval.escalation);
}

/// The part of each layer that this week's hazard recalls.
Layers recalled_part(ReleaseState& release) {
  auto& recalled = release.recalled;
  int const released = release.term.released;
  int const from = std::max(release.monday, released),
            to = std::min(release.monday + 7, release.term.licence_ends);
  auto const spent = [&](int since) {
    return 1 - std::exp(-recalled.rate * (release.hazards.recall_clock(to - since) -
                                          release.hazards.recall_clock(from - since)));
  };
  Layers part{spent(released), 0};
  double before = 0, after = 0;
  for (auto& [since, share] : recalled.cohorts) {
    before += share;
    share *= 1 - spent(since);
    after += share;
  }
  if (before > 0) part[returned] = 1 - after / before;
  return part;
}

}  // namespace

void recall_for_absence(ReleaseState& release, int day, double share) { recall(release, day, share, 0); }

void recall_otherwise(ReleaseState& release, int day) {
  Layers const part = recalled_part(release);
  double none = 0, first = 0;
  for (std::size_t layer = 0; layer < 2; ++layer) {
    none += release.none[layer] * part[layer];
    first += release.first[layer] * part[layer];
    release.none[layer] *= 1 - part[layer];
    release.first[layer] *= 1 - part[layer];
    release.window[layer].shrink(1 - part[layer]);
  }
  recall(release, day, none, first);
}

void rereleases(ReleaseState& release) {
  auto& recalled = release.recalled;
  auto const number = static_cast<std::size_t>(release.monday / 7);
  if (number + 1 >= recalled.prison.size() || !release.on_licence() || release.over) return;
  auto const [none, first] = std::exchange(recalled.prison[number], {});
  if (none + first <= 0) return;
  recalled.cohorts.emplace_back(release.monday, (none + first) / release.interval.escalation);
  put_back(release, none, first, Stage::licence, release.monday);
}

void rerelease_to_supervision(ReleaseState& release, int day) {
  auto const [none, first] = std::exchange(release.recalled.prison.back(), {});
  if (none + first > 0) put_back(release, none, first, Stage::post_sentence_supervision, day);
}

void end_in_prison(ReleaseState& release, int day) {
  auto const [none, first] = std::exchange(release.recalled.prison.back(), {});
  release.account.move(Move::rerelease, Stage::recalled, Stage::revoked, release.age(day),
                       (none + first) * release.interval.absent);
  release.recalled.share -= none + first;
}

}  // namespace caseflow::analytic
