// People, cases and their seasons that hardly go together.

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "model/scenario/findings.hpp"
#include "model/scenario/print.hpp"
#include "model/scenario/scenario.hpp"

namespace caseflow::scenario {
namespace {

/// Cases that posts of a place would hold at their targets; a target that is unusual is told by itself.
double room(Scenario const& scenario, std::string const& site) {
  constexpr double least_target = 15, most_target = 160;
  double cases = 0;
  for (auto const& item : scenario.workforce.posts)
    if (item.second.site == site)
      cases += item.second.places_fte() * std::clamp(item.second.target_caseload, least_target, most_target);
  return cases;
}

/// Hours taken for full-time equivalents, or the other way round: offices with room for many times their
/// cases, or for few of them.
void note_officers(Scenario const& scenario, Findings& findings) {
  double const caseload = scenario.demand.sustained_caseload;
  // Of cases that live in an area, a hub may hold most; on the other hand officers may be many times too few.
  constexpr double most = 2.2, least = 0.15;
  for (auto const& [name, site] : scenario.sites) {
    double const cases = site.kind == SiteKind::hub ? caseload : site.area_share * caseload;
    double const holds = room(scenario, name);
    if (holds <= 0 || cases <= 0) continue;
    bool const many = holds > most * cases, few = site.kind != SiteKind::hub && holds < least * cases;
    if (!many && !few) continue;
    std::string widest;
    double fte = 0;
    for (auto const& [post, about] : scenario.workforce.posts)
      if (about.site == name && about.places_fte() > fte) widest = post, fte = about.places_fte();
    findings.add(
        child(child("/workforce/posts", widest), "in_post_fte"),
        fmt::format("officers at {} for about the {} cases {}", name, print(cases, 3),
                    site.kind == SiteKind::hub ? "there are" : "that live there"),
        fmt::format(
            "{} FTE in all who would hold {} at their targets",
            print(std::accumulate(scenario.workforce.posts.begin(), scenario.workforce.posts.end(), 0.0,
                                  [&place = name](double sum, auto const& item) {
                                    return item.second.site == place ? sum + item.second.places_fte() : sum;
                                  }),
                  3),
            print(holds, 3)),
        many ? "1 FTE is 37 hours a week" : "most of the cases will wait for an officer");
  }
}

/// Arrivals a year against the cases held: a month's for a year's, or a caseload for arrivals.
void note_arrivals(Scenario const& scenario, Findings& findings) {
  auto const& demand = scenario.demand;
  if (demand.sustained_caseload <= 0) return;
  double const a_year = (demand.orders_per_year + demand.receptions_per_year) / demand.sustained_caseload;
  if (a_year <= 0 || (a_year > 0.2 && a_year < 8)) return;
  findings.add("/demand/orders_per_year",
               "0.2 to 8 orders and receptions a year for each case of /demand/sustained_caseload",
               fmt::format("{}", print(a_year, 2)),
               "the caseload decides how many arrive; the two numbers only say of which kind");
}

void note_season(Scenario const& scenario, Findings& findings) {
  auto const& season = scenario.demand.season;
  double const total = std::accumulate(season.begin(), season.end(), 0.0);
  if (season.empty() || total <= 0) return;
  double const mean = total / static_cast<double>(season.size());
  for (std::size_t month = 0; month < season.size(); ++month)
    if (season[month] > 1.6 * mean || season[month] < 0.5 * mean) {
      findings.add(child("/demand/season", month), "months that differ by less than half from their mean",
                   fmt::format("{} times the mean", print(season[month] / mean, 2)),
                   "each month is over the mean of all: weights, not cases");
      return;
    }
}

/// Supervisors, tutors, managers, administrators and workers against officers: hours for full-time
/// equivalents.
void note_others(Scenario const& scenario, Findings& findings) {
  double officers = 0;
  for (auto const& item : scenario.workforce.posts) officers += item.second.places_fte();
  std::map<std::string, std::pair<double, std::string>> fte;  // by kind: in all, and the largest group's name
  std::map<std::string, double> largest;
  for_all_staff(scenario, [&](std::string const& all, std::string const& name, char const* who,
                              Staffing const& staffing) {
    if (all == "/workforce/posts") return;
    auto& mine = fte[who];
    mine.first += staffing.places_fte();
    if (staffing.places_fte() <= largest[who]) return;
    largest[who] = staffing.places_fte();
    mine.second = child(child(all, name), "in_post_fte");
  });
  for (auto const& [who, all] : fte)
    if (officers > 0 && all.first > 1.5 * officers)
      findings.add(all.second,
                   fmt::format("no more {} than there are officers, {} FTE", who, print(officers, 3)),
                   fmt::format("{} FTE in all", print(all.first, 3)), "1 FTE is 37 hours a week");
}

/// Work in prisons against the workers that it takes.
void note_workers(Scenario const& scenario, Findings& findings) {
  auto const& gate = scenario.through_the_gate;
  auto const& work = scenario.workforce;
  double minutes = gate.screening_minutes + gate.plan_minutes + gate.handover_minutes, workers = 0;
  for (auto const& item : gate.needs) minutes += item.second.share * item.second.minutes;
  for (auto const& item : gate.prisons) workers += item.second.places_fte();
  constexpr double weekdays_a_year = 253;
  double const days =
      weekdays_a_year - work.leave_days_per_year - work.training_days_per_year - work.sickness.days_per_year;
  double const needed = scenario.demand.receptions_per_year * (1 + gate.others_share) * minutes /
                        (gate.worker_minutes_per_day * std::max(1.0, days));
  constexpr double enough = 0.6;
  if (workers <= 0 || workers >= enough * needed) return;  // none at all is told by prison
  findings.add(
      "/through_the_gate/prisons",
      fmt::format("some {} FTE of workers for {} minutes of each release", print(needed, 2),
                  print(minutes, 3)),
      fmt::format("{} FTE", print(workers, 2)),
      "most needs will go unmet; /through_the_gate/workers_per_100_receptions brings workers to any service");
}

/// Every group of unpaid work goes out in a vehicle.
void note_vehicles(Scenario const& scenario, Findings& findings) {
  constexpr double more = 1.25;
  for (auto const& [name, team] : scenario.unpaid_work.teams)
    if (team.vehicles > 0 && team.places_fte() > more * team.vehicles)
      findings.add(child(child("/unpaid_work/teams", name), "vehicles"),
                   fmt::format("about one for each of {} supervisors", print(team.places_fte(), 3)),
                   std::to_string(team.vehicles), "supervisors without a vehicle take nobody out");
}

}  // namespace

void note_above(Scenario const& scenario, Findings& findings) {
  for_all_staff(
      scenario, [&](std::string const& all, std::string const& name, char const*, Staffing const& staffing) {
        if (staffing.above_establishment_fte() < 0.05) return;
        findings.add(child(child(all, name), "in_post_fte"),
                     fmt::format("at most the posts, {} FTE", print(staffing.established_fte)),
                     print(staffing.in_post_fte),
                     "nobody is sent away, but who leaves is not replaced until the posts are enough");
      });
}

void note_sizes(Scenario const& scenario, Findings& findings) {
  note_officers(scenario, findings);
  note_others(scenario, findings);
  note_arrivals(scenario, findings);
  note_season(scenario, findings);
  note_workers(scenario, findings);
  note_vehicles(scenario, findings);
}

}  // namespace caseflow::scenario
