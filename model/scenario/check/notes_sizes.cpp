// People, cases and their seasons that hardly go together.

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/question/scenario.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {
namespace {

/// Cases that posts of a place would hold at their targets; an unusual target has a note of its own.
double room(Scenario const& scenario, std::string const& site) {
  constexpr double least_target = 15, most_target = 160;
  double cases = 0;
  for (auto const& item : scenario.workforce.posts)
    if (item.second.site == site)
      cases += item.second.places_fte() *
               std::clamp(target_caseload(scenario.workforce, item.second), least_target, most_target);
  return cases;
}

/// Hours taken for full-time equivalents, or the other way round: offices with room for many times their
/// cases, or for few of them.
void note_officers(Scenario const& scenario, DiagnosticList& diagnostics) {
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
    if (many && looks_like_hours(fte)) continue;  // has a note of its own
    diagnostics.add(
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
        many ? std::string(full_time_hint) : "most of the cases will wait for an officer");
  }
}

/// Arrivals a year for each case held.
double arrivals_a_case(Scenario const& scenario) {
  auto const& demand = scenario.demand;
  return demand.sustained_caseload > 0
             ? (demand.orders_per_year + demand.receptions_per_year) / demand.sustained_caseload
             : 0;
}

/// A month's arrivals for a year's, or a caseload for arrivals: a quarter, or ten times, what is usual.
struct ArrivalsACase {
  double least, most;
};
ArrivalsACase plausible_arrivals(Scenario const& scenario) {
  double const usual = scenario.rates.orders_per_case_year + scenario.rates.receptions_per_case_year;
  return {usual / 4, usual * 10};
}

bool odd_arrivals(Scenario const& scenario) {
  double const a_year = arrivals_a_case(scenario);
  auto const [least, most] = plausible_arrivals(scenario);
  return a_year > 0 && (a_year <= least || a_year >= most);
}

void note_arrivals(Scenario const& scenario, DiagnosticList& diagnostics) {
  if (!odd_arrivals(scenario)) return;
  auto const [least, most] = plausible_arrivals(scenario);
  diagnostics.add("/demand/orders_per_year",
                  fmt::format("{} to {} orders and receptions a year for each case of "
                              "/demand/sustained_caseload",
                              print(least, 2), print(most, 2)),
                  print(arrivals_a_case(scenario), 2),
                  "the caseload decides how many arrive; the two numbers only say of which kind");
}

void note_season(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& season = scenario.demand.season;
  double const total = std::accumulate(season.begin(), season.end(), 0.0);
  if (season.empty() || total <= 0) return;
  double const mean = total / static_cast<double>(season.size());
  for (std::size_t month = 0; month < season.size(); ++month)
    if (season[month] > 1.6 * mean || season[month] < 0.5 * mean) {
      diagnostics.add(child("/demand/season", month), "months that differ by less than half from their mean",
                      fmt::format("{} times the mean", print(season[month] / mean, 2)),
                      "the numbers are relative weights of the months, not cases");
      return;
    }
}

/// A group of 35 to 40: a week's hours.
void note_hours(Scenario const& scenario, DiagnosticList& diagnostics) {
  for_all_staff(scenario, [&](std::string const& all, std::string const& name, char const* who,
                              Staffing const& staffing) {
    auto const fte = staffing.places_fte();
    if (!looks_like_hours(fte)) return;
    diagnostics.add(child(child(all, name), staffing.in_post_fte == fte ? "in_post_fte" : "established_fte"),
                    "", fmt::format("{} FTE of {}", print(fte), who),
                    fmt::format("{} looks like weekly hours: {}", print(fte), full_time_hint));
  });
}

/// Notes a team that is several times as large as its work can need; small teams may be.
void note_team(std::string const& at, Staffing const& team, double most, std::string const& expected,
               DiagnosticList& diagnostics) {
  constexpr double small = 2;
  double const fte = team.places_fte();
  if (fte <= std::max(small, most) || looks_like_hours(fte)) return;
  diagnostics.add(child(at, team.in_post_fte == fte ? "in_post_fte" : "established_fte"), expected,
                  fmt::format("{} FTE", print(fte, 3)), std::string(full_time_hint));
}

/// Supervisors, tutors, administrators: against the cases that live at their sites.
template <class Teams>
void note_teams(Scenario const& scenario, std::string const& at, std::string_view who, double per_1000_cases,
                Teams const& teams, DiagnosticList& diagnostics) {
  for (auto const& [name, team] : teams) {
    double share = 0;
    for (auto const& site : team.sites) share += scenario.sites.at(site).area_share;
    double const cases = share * scenario.demand.sustained_caseload;
    double const most = per_1000_cases * cases / 1000;
    note_team(child(at, name), team, most,
              fmt::format("at most {} FTE of {} for the about {} cases of their sites", print(most, 2), who,
                          print(cases, 3)),
              diagnostics);
  }
}

/// Beyond so many times the usual rate a team is taken for a mistake. Small services differ widely.
constexpr double times_usual = 3.4, times_usual_managers = 5.5;

/// Managers: against the officers whom they look after.
void note_managers(Scenario const& scenario, DiagnosticList& diagnostics) {
  double const most_per_officer = times_usual_managers / scenario.rates.officers_per_manager;
  for (auto const& [name, team] : scenario.workforce.management.teams) {
    double officers = 0;
    for (auto const& item : scenario.workforce.posts)
      if (std::find(team.sites.begin(), team.sites.end(), item.second.site) != team.sites.end())
        officers += item.second.places_fte();
    double const most = most_per_officer * officers;
    note_team(child("/workforce/management/teams", name), team, most,
              fmt::format("at most {} FTE of managers for the {} FTE of officers at their sites",
                          print(most, 2), print(officers, 3)),
              diagnostics);
  }
}

/// Full-time equivalents of workers whom the work in prisons takes.
double workers_needed(Scenario const& scenario) {
  auto const& gate = scenario.through_the_gate;
  auto const& work = scenario.workforce;
  double minutes = gate.screening_minutes + gate.plan_minutes + gate.handover_minutes;
  for (auto const& item : gate.needs) minutes += item.second.share * item.second.minutes;
  double const days = sim::working_days_a_year - work.leave_days_per_year - work.training_days_per_year -
                      work.sickness.days_per_year;
  return scenario.demand.receptions_per_year * (1 + gate.others_share) * minutes /
         (gate.worker_minutes_per_day * std::max(1.0, days));
}

/// Everybody but officers against the work that there is for them.
void note_others(Scenario const& scenario, DiagnosticList& diagnostics) {
  // Tutors and workers in prisons: three to four times what services have that are known here.
  constexpr double tutors = 9, workers = 4;
  double const supervisors = times_usual * scenario.rates.supervisors_per_1000_cases;
  double const administrators = times_usual * scenario.rates.administrators_per_1000_cases;
  note_managers(scenario, diagnostics);
  note_teams(scenario, "/enforcement/administration/teams", "administrators", administrators,
             scenario.enforcement.administration.teams, diagnostics);
  note_teams(scenario, "/unpaid_work/teams", "supervisors", supervisors, scenario.unpaid_work.teams,
             diagnostics);
  note_teams(scenario, "/group_work/teams", "tutors", tutors, scenario.group_work.teams, diagnostics);
  if (odd_arrivals(scenario)) return;  // has a note of its own
  double const needed = workers_needed(scenario);
  for (auto const& [name, prison] : scenario.through_the_gate.prisons) {
    double const here = prison.share * needed;
    note_team(child("/through_the_gate/prisons", name), prison, workers * here,
              fmt::format("about {} FTE of workers for its releases", print(here, 2)), diagnostics);
  }
}

/// Work in prisons against the workers that it takes.
void note_workers(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& gate = scenario.through_the_gate;
  double minutes = gate.screening_minutes + gate.plan_minutes + gate.handover_minutes, workers = 0;
  for (auto const& item : gate.needs) minutes += item.second.share * item.second.minutes;
  for (auto const& item : gate.prisons) workers += item.second.places_fte();
  double const needed = workers_needed(scenario);
  constexpr double enough = 0.6;
  if (workers <= 0 || workers >= enough * needed) return;  // prisons without any have a note each
  diagnostics.add(
      "/through_the_gate/prisons",
      fmt::format("some {} FTE of workers for {} minutes of each release", print(needed, 2),
                  print(minutes, 3)),
      fmt::format("{} FTE", print(workers, 2)),
      "most needs will go unmet; /through_the_gate/workers_per_100_receptions brings workers to any service");
}

/// Every group of unpaid work goes out in a vehicle.
void note_vehicles(Scenario const& scenario, DiagnosticList& diagnostics) {
  constexpr double more = 1.25;
  for (auto const& [name, team] : scenario.unpaid_work.teams)
    if (team.vehicles > 0 && team.places_fte() > more * team.vehicles)
      diagnostics.add(child(child("/unpaid_work/teams", name), "vehicles"),
                      fmt::format("about one for each of {} supervisors", print(team.places_fte(), 3)),
                      std::to_string(team.vehicles), "supervisors without a vehicle take nobody out");
}

/// Groups without tutors need a partner.
void note_partners(Scenario const& scenario, DiagnosticList& diagnostics) {
  for (auto const& [name, group] : scenario.groups) {
    auto const delivers = [&group_name = name](auto const& partner) {
      auto const& groups = partner.second.groups;
      return groups.empty() || std::find(groups.begin(), groups.end(), group_name) != groups.end();
    };
    auto const& partners = scenario.group_work.partners;
    if (!by_partners(group) || group.referred_share <= 0 ||
        std::any_of(partners.begin(), partners.end(), delivers))
      continue;
    diagnostics.add(child("/groups", name), "a partner that delivers it, as it has no tutors",
                    "none, so that nobody is referred to it", "add one to /group_work/partners");
  }
}

}  // namespace

void note_above(Scenario const& scenario, DiagnosticList& diagnostics) {
  for_all_staff(scenario, [&](std::string const& all, std::string const& name, char const*,
                              Staffing const& staffing) {
    if (staffing.above_establishment_fte() < 0.05) return;
    diagnostics.add(child(child(all, name), "in_post_fte"),
                    fmt::format("at most the posts, {} FTE", print(staffing.established_fte)),
                    print(staffing.in_post_fte), fmt::format("nobody is sent away, but {}", not_replaced));
  });
}

void note_sizes(Scenario const& scenario, DiagnosticList& diagnostics) {
  note_hours(scenario, diagnostics);
  note_officers(scenario, diagnostics);
  note_others(scenario, diagnostics);
  note_arrivals(scenario, diagnostics);
  note_season(scenario, diagnostics);
  note_workers(scenario, diagnostics);
  note_vehicles(scenario, diagnostics);
  note_partners(scenario, diagnostics);
}

}  // namespace caseflow::scenario
