#include "model/service/run/measurement.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "model/rules/points.hpp"
#include "model/service/management/management.hpp"

namespace caseflow::service::measurement {
namespace {

void caseload(Service& service) {
  auto const& plan = *service.plan;
  auto const& split = service.model->measures.caseload;
  double const total = static_cast<double>(service.counts.held());
  service.count(split.total, total);
  for (std::size_t stage = 0; stage < core::stage_count; ++stage)
    if (core::on_caseload(static_cast<core::Stage>(stage)))
      service.count(split.stage + static_cast<int>(stage),
                    static_cast<double>(service.counts.in_stage(static_cast<core::Stage>(stage))));
  double hub = 0;
  for (SiteId const site : plan.sites.ids()) {
    auto const cases = static_cast<double>(service.counts.at_site(site));
    if (plan.is_hub[site]) hub += cases;
    service.count(split.of(site), cases);
  }
  service.count(split.of(Holder::hub), hub);
  service.count(split.of(Holder::office), total - hub);
  for (GradeId const grade : plan.grades.ids())
    service.count(split.of(grade), static_cast<double>(service.counts.in_grade(grade)));
  for (std::size_t i = 0; i < service.model->measures.bands.size(); ++i) {
    auto const band = core::find_in(plan.bands, service.model->measures.bands[i]);
    service.count(split.band + static_cast<int>(i),
                  band ? static_cast<double>(service.counts.in_band(band)) : 0);
  }
  for (auto const risk : {core::RiskOfHarm::low, core::RiskOfHarm::medium})
    service.count(split.of(risk), static_cast<double>(service.counts.at_risk(risk)));
  service.count(service.model->measures.recorded_risk_wrong_share,
                static_cast<double>(service.counts.risk_recorded_wrong()), std::max(1.0, total));
  service.count(service.model->measures.out_of_contact_share,
                static_cast<double>(service.counts.in_stage(core::Stage::out_of_contact)),
                std::max(1.0, total));
}

/// Points that an officer has available, fewer for a newcomer.
double points_available(Service const& service, StaffMember const& person) {
  auto const& scenario = service.plan->scenario;
  auto const& points = scenario.workload_points;
  double const hours = static_cast<double>(person.fte) * scenario.workforce.working_day_minutes * 5 / 60;
  auto const months = (service.today() - person.since) / sim::days_a_month;
  bool const reduced = person.newcomer_until != never && months < points.newcomer_reduction_months;
  return rules::available_points(hours, {points.full_time_points, points.full_time_hours}) *
         (person.in_training ? static_cast<double>(person.caseload_share)
          : reduced          ? 1 - points.newcomer_reduction_share
                             : 1);
}

void officers(Service& service) {
  auto const& measures = service.model->measures;
  double vacant = 0;
  for (OfficerId const id : service.desks.ids()) {
    StaffMember const& person = service.staff[id];
    Desk& desk = service.desks[id];
    double const fte = static_cast<double>(person.fte);
    if (!person.here) {
      if (person.wanted()) vacant += fte;
      continue;
    }
    Holder const holder = holder_at(service.plan->is_hub[desk.site]);
    double const cases = desk.cases();
    auto const& held = measures.caseload_per_officer;
    for (int const series : {held.total, held.of(holder), held.of(desk.site), held.of(desk.grade),
                             held.of(desk.site, desk.grade)})
      service.count(series, cases, fte);
    auto const& in_post = measures.officers_fte;
    for (int const series : {in_post.total, in_post.of(holder), in_post.of(desk.site), in_post.of(desk.grade),
                             in_post.of(desk.site, desk.grade)})
      service.observations.add(series, service.month, fte, 0);
    double const available = points_available(service, person);
    for (int const series :
         {measures.points_capacity_share.total, measures.points_capacity_share.of(desk.grade)})
      service.count(series, desk.load().points, available);
    service.count(measures.officers_over_target_share,
                  cases > static_cast<double>(desk.target_caseload) ? 1 : 0);
  }
  // Levels are daily sums over days: the day is counted once for every series.
  auto const& in_post = measures.officers_fte;
  service.observations.add(in_post.total, service.month, 0, 1);
  for (auto const holder : {Holder::hub, Holder::office})
    service.observations.add(in_post.of(holder), service.month, 0, 1);
  for (SiteId const site : service.plan->sites.ids())
    service.observations.add(in_post.of(site), service.month, 0, 1);
  for (GradeId const grade : service.plan->grades.ids())
    service.observations.add(in_post.of(grade), service.month, 0, 1);
  for (SiteId const site : service.plan->sites.ids())
    for (GradeId const grade : service.plan->grades.ids())
      service.observations.add(in_post.of(site, grade), service.month, 0, 1);
  service.count(measures.vacancies_fte, vacant);
}

/// Weeks running over 110 % of points, counted on Mondays from the day officers begin.
void excessive_workload(Service& service) {
  if (!service.staffed || service.model->days.weekday(service.today()) != 0) return;
  auto const& split = service.model->measures.excessive_workload_share;
  for (OfficerId const id : service.desks.ids()) {
    StaffMember const& person = service.staff[id];
    Desk& desk = service.desks[id];
    if (!person.here) {
      desk.weeks_over = 0;
      continue;
    }
    desk.weeks_over =
        rules::above_limit(desk.load().points, points_available(service, person)) ? desk.weeks_over + 1 : 0;
    Holder const holder = holder_at(service.plan->is_hub[desk.site]);
    for (int const series : {split.total, split.of(holder), split.of(desk.grade)})
      service.count(series, rules::excessive(desk.weeks_over) ? 1 : 0);
  }
}

/// The least and the most that officers hold, by grade, and the fullest office, at the end of each month.
void extremes(Service& service) {
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
  auto const& measures = service.model->measures;
  Extremes all;
  auto by_grade = core::ListBy<GradeId, Extremes>::of_size(service.plan->grades.size());
  auto offices = core::ListBy<SiteId, Office>::of_size(service.plan->sites.size());
  for (OfficerId const id : service.desks.ids()) {
    StaffMember const& person = service.staff[id];
    Desk const& desk = service.desks[id];
    if (!person.here || person.fte <= 0) continue;
    all.add(desk.cases());
    by_grade[desk.grade].add(desk.cases());
    auto& office = offices[desk.site];
    office.cases += desk.cases();
    office.fte += static_cast<double>(person.fte);
  }
  auto const count = [&](Extremes const& seen, int least, int most) {
    if (seen.most == nobody_yet) return;
    service.count(least, seen.least);
    service.count(most, seen.most);
  };
  count(all, measures.officer_caseload_least.total, measures.officer_caseload_most.total);
  for (GradeId const grade : by_grade.ids())
    count(by_grade[grade], measures.officer_caseload_least.of(grade),
          measures.officer_caseload_most.of(grade));
  double fullest = 0;
  for (SiteId const site : offices.ids())
    if (!service.plan->is_hub[site] && offices[site].fte > 0)
      fullest = std::max(fullest, offices[site].cases / offices[site].fte);
  service.count(measures.fullest_office_caseload, fullest);
}

/// The spread of caseloads between officers, at the end of each month.
void spread(Service& service) {
  std::vector<double> held;
  for (OfficerId const id : service.desks.ids()) {
    StaffMember const& person = service.staff[id];
    if (person.here && person.fte > 0 && !service.plan->is_hub[service.desks[id].site])
      held.push_back(service.desks[id].cases() / static_cast<double>(person.fte));
  }
  if (held.empty()) return;
  std::sort(held.begin(), held.end());
  auto quantile = [&](double share) {
    return held[static_cast<std::size_t>(std::lround(share * static_cast<double>(held.size() - 1)))];
  };
  service.count(service.model->measures.officer_caseload_p10, quantile(0.1));
  service.count(service.model->measures.officer_caseload_p90, quantile(0.9));
}

}  // namespace

void day(Service& service) {
  excessive_workload(service);
  if (!service.observed) return;
  caseload(service);
  officers(service);
  management::measure(service);
  service.count(service.model->measures.unpaid_work_open, static_cast<double>(service.requirements.open()));
  bool const last_of_month =
      service.model->days.month(service.today() + 1) != service.model->days.month(service.today());
  if (!last_of_month) return;
  spread(service);
  extremes(service);
}

}  // namespace caseflow::service::measurement
