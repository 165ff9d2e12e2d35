#include "model/analytic/effort.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>
#include <vector>

#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/attributes.hpp"
#include "model/scenario/process/hazards.hpp"
#include "sim/date.hpp"

namespace caseflow::analytic {
namespace {

using core::Task;

constexpr double weeks_a_year = sim::days_a_year / 7;

/// Sessions that are held before so many are, or so many are missed; `kept`: the chance of each.
double sessions_held(int sessions, int missed, double kept) {
  double mean = 0;
  std::vector<double> held(static_cast<std::size_t>(sessions) + 1, 0.0);  // chance of so many held so far
  held[0] = 1;
  for (int lost = 0; lost < missed; ++lost) {
    std::vector<double> next(held.size(), 0.0);
    for (int done = 0; done < sessions; ++done) {
      auto const at = static_cast<std::size_t>(done);
      mean += held[at] * kept;
      held[at + 1] += held[at] * kept;
      next[at] = held[at] * (1 - kept);
    }
    held = std::move(next);
  }
  return mean;
}

/// Menus that officers work one to one with this class, from the referral to the last session.
double menu_minutes(scenario::Plan const& plan, CaseClass const& person) {
  auto const& scenario = plan.scenario;
  bool const order = person.kind != core::CaseKind::custody;
  auto const facts = person.facts(order ? core::Stage::community : core::Stage::licence);
  double const kept = 1 - scenario::missed_share(person.absence, scenario.attendance.acceptable_share);
  double minutes = 0;
  for (auto const& group : plan.groups) {
    auto const& about = group.about;
    if (!about.one_to_one_minutes || !group.suitable.holds(facts)) continue;
    double const asked = order && !about.accredited ? scenario.sentences.activity_share : 1;
    minutes += asked * about.referred_share * *about.one_to_one_minutes *
               sessions_held(about.sessions, about.dropped_after_missed, kept);
  }
  return minutes;
}

/// Referrals of this class to treatment and to partners' groups, where one of its area delivers them.
double referrals(scenario::Plan const& plan, CaseClass const& person) {
  auto const& scenario = plan.scenario;
  bool const order = person.kind != core::CaseKind::custody;
  auto const facts = person.facts(order ? core::Stage::community : core::Stage::licence);
  double made = std::popcount(person.flags & plan.referred_flags);
  double area_from = 0;
  for (std::size_t office = 0; office < plan.offices.size(); ++office) {
    double const share = plan.area_up_to[office] - std::exchange(area_from, plan.area_up_to[office]);
    auto const site = plan.offices[office];
    auto const &here = plan.partner_at[site], there = plan.partner_at[plan.groups_site[site]];
    for (auto const group : plan.groups.ids()) {
      auto const& about = plan.groups[group].about;
      if (!(here[group] || there[group]) || !plan.groups[group].suitable.holds(facts)) continue;
      made +=
          share * about.referred_share * (order && !about.accredited ? scenario.sentences.activity_share : 1);
    }
  }
  return made;
}

/// To an appointment, over the areas by their shares.
double mean_travel_minutes(scenario::Plan const& plan) {
  double travel = 0, area_from = 0;
  for (std::size_t office = 0; office < plan.offices.size(); ++office) {
    double const share = plan.area_up_to[office] - std::exchange(area_from, plan.area_up_to[office]);
    travel += share * static_cast<double>(plan.travel_minutes[plan.offices[office]]);
  }
  return travel;
}

}  // namespace

Effort::Effort(scenario::Plan const& plan, CaseClass const& person, double group_induction) {
  auto const& scenario = plan.scenario;
  auto const& model = scenario.operating_model;
  auto const intensity = static_cast<std::size_t>(plan.band[person.band].intensity);
  auto const minutes = [&](Task task) {
    return static_cast<double>(plan.minutes[static_cast<std::size_t>(task)][intensity]);
  };
  double const travel = mean_travel_minutes(plan);
  bool const stand_alone = person.kind == core::CaseKind::unpaid_work;
  auto const& risk = scenario.risk_changes;
  auto const inclined = [&](core::Piece piece) { return plan.practice.level[core::index_of(piece)]; };
  double const checks =
      (person.flags & plan.check_flags) != 0 ? inclined(core::Piece::checks) * minutes(Task::checks) : 0;
  double const visit = inclined(core::Piece::home_visits) * minutes(Task::home_visit);

  bool const unpaid_work = stand_alone || person.kind == core::CaseKind::combined;
  start = minutes(Task::allocation) + (unpaid_work ? minutes(Task::placement) : 0);
  weekly_away = scenario.work.out_of_contact_weekly_minutes;
  weekly_custody = scenario.work.hub_custody_weekly_minutes;
  warning = stand_alone ? 0 : minutes(Task::warning);
  breach = stand_alone ? scenario.work.breach_pack_unpaid_work_minutes : minutes(Task::breach_pack);
  recall = minutes(Task::recall_report);
  extension = minutes(Task::extension_application);
  decision = minutes(Task::enforcement_decision);
  double const changes = scenario::risk_changes_per_year(risk, person.truly_medium);
  double yearly = changes * (inclined(core::Piece::change_reviews) * minutes(Task::risk_review) + checks +
                             (stand_alone ? 0 : risk.home_visit_share * visit) +
                             risk.agency_meeting_share * minutes(Task::agency_meeting));
  if (stand_alone) {
    start += model.assessment.stand_alone_layer_one_share * scenario.work.layer_one_minutes;
    weekly = scenario.work.hub_unpaid_work_weekly_minutes + yearly / weeks_a_year;
    return;
  }
  double const full = model.assessment.layer_three_share;
  start += model.induction.group_share * group_induction +
           (1 - model.induction.group_share) * model.induction.individual_minutes + 2 * checks +
           minutes(Task::first_meeting);
  anew = full * minutes(Task::assessment) + (1 - full) * scenario.work.layer_one_minutes;
  start += anew + menu_minutes(plan, person) + referrals(plan, person) * minutes(Task::referral);
  double const kept = scenario::kept_of(1 - person.absence, scenario.attendance.acceptable_share);
  contact = kept * (minutes(Task::appointment) + travel) + (1 - kept) * minutes(Task::missed);
  telephone_contact = kept * minutes(Task::telephone_contact) + (1 - kept) * minutes(Task::missed);
  first_seen = minutes(Task::appointment) + travel - minutes(Task::telephone_contact);
  review = minutes(Task::review);
  band_review = minutes(Task::band_review);
  termination = minutes(Task::termination);
  prerelease = minutes(Task::prerelease_contact) * inclined(core::Piece::contact_before_release);
  recall += model.prerelease_contact.contacts * prerelease;
  home_visit = visit;
  breach += scenario.enforcement.out_of_contact_share * minutes(Task::home_visit);
  yearly += scenario::home_visits_per_year(risk, person.truly_medium) * home_visit;
  if (intensity == static_cast<std::size_t>(core::Intensity::high))
    yearly += risk.agency_meetings_per_year * minutes(Task::agency_meeting);
  yearly += model.allocation.moves_per_case_year * minutes(Task::transfer);
  weekly = scenario.work.weekly_minutes[intensity] +
           static_cast<double>(scenario::flag_minutes(plan, person.flags)) + yearly / weeks_a_year;
  weekly_telephone = scenario.work.hub_telephone_weekly_minutes + yearly / weeks_a_year;
}

void Effort::take_to_telephone() {
  contact = telephone_contact;
  weekly = weekly_telephone;
  start += first_seen;
}

int days_between_band_reviews(scenario::Plan const& plan) {
  double const weeks = plan.scenario.operating_model.assessment.band_review_every_weeks;
  return std::max(1, static_cast<int>(std::lround(7 * weeks)));
}

}  // namespace caseflow::analytic
