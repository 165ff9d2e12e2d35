#include "model/analytic/custody.hpp"

#include <algorithm>

#include "model/analytic/recall.hpp"
#include "model/analytic/release_state.hpp"
#include "sim/date.hpp"

namespace caseflow::analytic {
namespace {

using core::Stage;
using scenario::Move;

/// Who holds the case in prison; ages.
struct Holder {
  bool at_hub = false;  ///< At first.
  int takes_over = 0;   ///< When an area takes it over from the hub; at the release if none does before.
  bool hub_at_release = false;
};

/// Answers who holds the case in prison, and sets who does after release.
Holder hold(ReleaseState& release) {
  auto const& plan = release.plan;
  auto const facts = [&](Stage stage) { return release.person.facts(stage, release.term.custody_months); };
  int const wait = release.age(release.term.allocated), served = release.age(release.term.released);
  Holder made;
  made.at_hub = plan.has_hub() && rules::route(plan.routes, facts(Stage::awaiting_allocation)).hub;
  auto const& route = rules::route(plan.routes, facts(Stage::custody));
  made.takes_over = served;
  auto const& after = rules::route(plan.routes, facts(Stage::licence));
  release.hub = plan.has_hub() && after.hub ? 1 : 0;
  if (plan.has_hub() && route.hub && !after.hub && route.until_weeks_before_release > 0) {
    int const takes_over = served - sim::days_of_weeks(route.until_weeks_before_release);
    made.takes_over = std::clamp(takes_over, wait, served);
    if (takes_over <= wait) made.at_hub = false;  // received too late for the hub to hold it
  }
  bool const with_area = made.takes_over < served;
  made.hub_at_release = made.at_hub && !with_area;
  release.telephone_weeks = static_cast<double>(after.telephone_weeks);
  if (release.telephone_weeks > 0) release.effort.take_to_telephone();
  return made;
}

/// From the reception to the officer.
void await(ReleaseState& release) {
  auto& account = release.account;
  auto const& survival = release.survival;
  int const wait = release.age(release.term.allocated);
  account.stay(Stage::awaiting_allocation, release.plan.has_hub(),
               account.cases(0, wait) * survival.transfer(wait / 2));
  double const kept = survival.transfer(wait);
  account.move(Move::transfer, Stage::awaiting_allocation, Stage::transferred, 0.5 * wait, 1 - kept);
  account.move(Move::allocation, Stage::awaiting_allocation, Stage::custody, wait, kept);
}

void prison(ReleaseState& release, Holder const& holder) {
  auto& account = release.account;
  auto const& survival = release.survival;
  int const served = release.age(release.term.released);
  for (int from = release.age(release.term.allocated); from < served;) {
    int const to = std::min(from + 7, from < holder.takes_over ? holder.takes_over : served);
    double const before = survival.transfer(from), after = survival.transfer(to);
    double const cases = account.cases(from, to) * (before + after) / 2;
    bool const hub = holder.at_hub && from < holder.takes_over;
    account.stay(Stage::custody, hub, cases);
    account.routine(hub, release.effort.weekly_custody, cases);
    account.move(Move::transfer, Stage::custody, Stage::transferred, 0.5 * (from + to), before - after);
    from = to;
  }
}

}  // namespace

void custody(ReleaseState& release) {
  auto& account = release.account;
  auto const& plan = release.plan;
  await(release);
  Holder const holder = hold(release);
  prison(release, holder);
  int const wait = release.age(release.term.allocated), served = release.age(release.term.released);
  account.work(holder.at_hub, plan.minutes[static_cast<std::size_t>(core::Task::allocation)][0], wait,
               release.survival.transfer(wait));
  auto const& before = plan.scenario.operating_model.prerelease_contact;
  double const kept = release.survival.transfer(served);
  bool const enough_time = wait + 7 * before.least_weeks <= served;
  account.work(holder.hub_at_release, enough_time ? before.contacts * release.effort.prerelease : 0, served,
               kept);
  account.move(Move::release, Stage::custody, Stage::licence, served, kept);
  account.work(release.hub, release.effort.start, served, kept);
}

}  // namespace caseflow::analytic
