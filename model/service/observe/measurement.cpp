#include "model/service/observe/measurement.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "model/rules/points.hpp"

namespace caseflow::service::measurement {
namespace {

void caseload(EndOfDay const& now) {
  auto const& plan = now.plan;
  auto const& split = now.measures.caseload;
  double const total = static_cast<double>(now.counts.held());
  now.count(split.total, total);
  for (std::size_t stage = 0; stage < core::stage_count; ++stage)
    if (core::on_caseload(static_cast<core::Stage>(stage)))
      now.count(split.stage + static_cast<int>(stage),
                static_cast<double>(now.counts.in_stage(static_cast<core::Stage>(stage))));
  double hub = 0;
  for (SiteId const site : plan.sites.ids()) {
    auto const cases = static_cast<double>(now.counts.at_site(site));
    if (plan.is_hub[site]) hub += cases;
    now.count(split.of(site), cases);
  }
  now.count(split.of(Holder::hub), hub);
  now.count(split.of(Holder::office), total - hub);
  for (GradeId const grade : plan.grades.ids())
    now.count(split.of(grade), static_cast<double>(now.counts.in_grade(grade)));
  for (std::size_t i = 0; i < now.measures.bands.size(); ++i) {
    auto const band = core::find_in(plan.bands, now.measures.bands[i]);
    now.count(split.band + static_cast<int>(i), band ? static_cast<double>(now.counts.in_band(band)) : 0);
  }
  for (auto const risk : {core::RiskOfHarm::low, core::RiskOfHarm::medium})
    now.count(split.of(risk), static_cast<double>(now.counts.at_risk(risk)));
  now.count(now.measures.recorded_risk_wrong_share, static_cast<double>(now.counts.risk_recorded_wrong()),
            std::max(1.0, total));
  now.count(now.measures.out_of_contact_share,
            static_cast<double>(now.counts.in_stage(core::Stage::out_of_contact)), std::max(1.0, total));
}

/// Points that an officer has available, fewer for a newcomer.
double points_available(EndOfDay const& now, StaffMember const& person) {
  auto const& scenario = now.plan.scenario;
  auto const& points = scenario.workload_points;
  double const hours = static_cast<double>(person.fte) * scenario.workforce.working_day_minutes * 5 / 60;
  auto const months = (now.today - person.since) / sim::days_a_month;
  bool const reduced = person.newcomer_until != never && months < points.newcomer_reduction_months;
  return rules::available_points(hours, {points.full_time_points, points.full_time_hours}) *
         (person.in_training ? static_cast<double>(person.caseload_share)
          : reduced          ? 1 - points.newcomer_reduction_share
                             : 1);
}

void officers(EndOfDay const& now) {
  auto const& measures = now.measures;
  double vacant = 0;
  for (OfficerId const id : now.desks.ids()) {
    StaffMember const& person = now.staff[id];
    Desk const& desk = now.desks[id];
    double const fte = static_cast<double>(person.fte);
    if (!person.here) {
      if (person.wanted()) vacant += fte;
      continue;
    }
    Holder const holder = holder_at(now.plan.is_hub[desk.site]);
    double const cases = desk.cases();
    auto const& held = measures.caseload_per_officer;
    for (int const series : {held.total, held.of(holder), held.of(desk.site), held.of(desk.grade),
                             held.of(desk.site, desk.grade)})
      now.count(series, cases, fte);
    auto const& in_post = measures.officers_fte;
    for (int const series : {in_post.total, in_post.of(holder), in_post.of(desk.site), in_post.of(desk.grade),
                             in_post.of(desk.site, desk.grade)})
      now.month.observations.add(series, now.month.month, fte, 0);
    double const available = points_available(now, person);
    for (int const series :
         {measures.points_capacity_share.total, measures.points_capacity_share.of(desk.grade)})
      now.count(series, desk.load().points, available);
    now.count(measures.officers_over_target_share, cases > static_cast<double>(desk.target_caseload) ? 1 : 0);
  }
  // Levels are daily sums over days: the day is counted once for every series.
  auto const& in_post = measures.officers_fte;
  now.month.observations.add(in_post.total, now.month.month, 0, 1);
  for (auto const holder : {Holder::hub, Holder::office})
    now.month.observations.add(in_post.of(holder), now.month.month, 0, 1);
  for (SiteId const site : now.plan.sites.ids())
    now.month.observations.add(in_post.of(site), now.month.month, 0, 1);
  for (GradeId const grade : now.plan.grades.ids())
    now.month.observations.add(in_post.of(grade), now.month.month, 0, 1);
  for (SiteId const site : now.plan.sites.ids())
    for (GradeId const grade : now.plan.grades.ids())
      now.month.observations.add(in_post.of(site, grade), now.month.month, 0, 1);
  now.count(measures.vacancies_fte, vacant);
}

/// Weeks running over 110 % of points, counted on Mondays from the day officers begin.
void excessive_workload(EndOfDay const& now, WeeksOver& weeks_over) {
  if (!now.staffed || now.days.weekday(now.today) != 0) return;
  auto const& split = now.measures.excessive_workload_share;
  weeks_over.resize(now.desks.size());
  for (OfficerId const id : now.desks.ids()) {
    StaffMember const& person = now.staff[id];
    Desk const& desk = now.desks[id];
    if (!person.here) {
      weeks_over[id] = 0;
      continue;
    }
    bool const over = rules::above_limit(desk.load().points, points_available(now, person));
    weeks_over[id] = over ? weeks_over[id] + 1 : 0;
    Holder const holder = holder_at(now.plan.is_hub[desk.site]);
    for (int const series : {split.total, split.of(holder), split.of(desk.grade)})
      now.count(series, rules::excessive(weeks_over[id]) ? 1 : 0);
  }
}

/// The least and the most that officers hold, by grade, and the fullest office, at the end of each month.
void extremes(EndOfDay const& now) {
  constexpr double nobody_yet = -1;
  struct Extremes {
    double least = nobody_yet, most = nobody_yet;
    void add(double cases) {
      least = least == nobody_yet ? cases : std::min(least, cases);
      most = std::max(most, cases);
    }
  };
  struct Office {
    double cases = 0, fte = 0;
  };
  auto const& measures = now.measures;
  Extremes all;
  auto by_grade = core::ListBy<GradeId, Extremes>::of_size(now.plan.grades.size());
  auto offices = core::ListBy<SiteId, Office>::of_size(now.plan.sites.size());
  for (OfficerId const id : now.desks.ids()) {
    StaffMember const& person = now.staff[id];
    Desk const& desk = now.desks[id];
    if (!person.here || person.fte <= 0) continue;
    all.add(desk.cases());
    by_grade[desk.grade].add(desk.cases());
    auto& office = offices[desk.site];
    office.cases += desk.cases();
    office.fte += static_cast<double>(person.fte);
  }
  auto const count = [&](Extremes const& seen, int least, int most) {
    if (seen.most == nobody_yet) return;
    now.count(least, seen.least);
    now.count(most, seen.most);
  };
  count(all, measures.officer_caseload_least.total, measures.officer_caseload_most.total);
  for (GradeId const grade : by_grade.ids())
    count(by_grade[grade], measures.officer_caseload_least.of(grade),
          measures.officer_caseload_most.of(grade));
  double fullest = 0;
  for (SiteId const site : offices.ids())
    if (!now.plan.is_hub[site] && offices[site].fte > 0)
      fullest = std::max(fullest, offices[site].cases / offices[site].fte);
  now.count(measures.fullest_office_caseload, fullest);
}

/// The spread of caseloads between officers, at the end of each month.
void spread(EndOfDay const& now) {
  std::vector<double> held;
  for (OfficerId const id : now.desks.ids()) {
    StaffMember const& person = now.staff[id];
    if (person.here && person.fte > 0 && !now.plan.is_hub[now.desks[id].site])
      held.push_back(now.desks[id].cases() / static_cast<double>(person.fte));
  }
  if (held.empty()) return;
  std::sort(held.begin(), held.end());
  auto quantile = [&](double share) {
    return held[static_cast<std::size_t>(std::lround(share * static_cast<double>(held.size() - 1)))];
  };
  now.count(now.measures.officer_caseload_p10, quantile(0.1));
  now.count(now.measures.officer_caseload_p90, quantile(0.9));
}

}  // namespace

void day(EndOfDay const& now, WeeksOver& weeks_over) {
  excessive_workload(now, weeks_over);
  if (!now.month.observed) return;
  caseload(now);
  officers(now);
  now.count(now.measures.unpaid_work_open, static_cast<double>(now.unpaid_work_open));
  bool const last_of_month = now.days.month(now.today + 1) != now.days.month(now.today);
  if (!last_of_month) return;
  spread(now);
  extremes(now);
}

}  // namespace caseflow::service::measurement
