#include "model/forecast/warnings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "model/forecast/series.hpp"
#include "sim/interval.hpp"
#include "sim/warm_up.hpp"

namespace caseflow::forecast {
namespace {

constexpr std::array<std::string_view, 35> promised{"caseload",
                                                    "caseload_per_officer",
                                                    "workload_share",
                                                    "points_capacity_share",
                                                    "excessive_workload_share",
                                                    "officers_over_target_share",
                                                    "starts",
                                                    "completions",
                                                    "breaches",
                                                    "recalls",
                                                    "escalations",
                                                    "officer_changes",
                                                    "one_officer_share",
                                                    "contact_delivered_share",
                                                    "assessments_in_time_share",
                                                    "reviews_in_time_share",
                                                    "first_appointment_in_time_share",
                                                    "group_places_used_share",
                                                    "group_wait_weeks",
                                                    "programme_wait_weeks",
                                                    "programme_completion_share",
                                                    "rar_completion_share",
                                                    "unpaid_work_hours",
                                                    "unpaid_work_stand_down_share",
                                                    "unpaid_work_first_session_in_14_days_share",
                                                    "unpaid_work_completion_share",
                                                    "community_completion_share",
                                                    "licence_compliance_share",
                                                    "resettlement_plan_in_time_share",
                                                    "settled_accommodation_share",
                                                    "prerelease_contact_share",
                                                    "enforcement_in_time_share",
                                                    "home_visit_done_share",
                                                    "officers_fte",
                                                    "vacancies_fte"};

/// Below this the first months and the rest are the same for every practical purpose (assumption).
constexpr double least_shift = 0.02;
/// More than a what-if or trend of a month, and less than a run-up that is a year too short (assumption).
constexpr double least_shortfall = 0.05;

std::vector<double> monthly_means(sim::Summary const& summary, int series) {
  std::vector<double> means;
  for (int month = 0; month < summary.months(); ++month)
    if (auto const& spread = summary.month(series, month)) means.push_back(spread->mean);
  return means;
}

std::optional<Warning> not_settled(sim::Catalogue const& catalogue, sim::Summary const& summary,
                                   std::string_view measure) {
  auto const series = find_series(catalogue, measure);
  if (!series) return std::nullopt;
  auto const means = monthly_means(summary, *series);
  auto const cut = static_cast<std::size_t>(sim::warm_up(means));
  if (cut == 0) return std::nullopt;
  auto const first = sim::mean(std::span(means).first(cut)), rest = sim::mean(std::span(means).subspan(cut));
  if (std::abs(first - rest) <= least_shift * std::abs(rest)) return std::nullopt;
  return NotSettled{std::string(measure), static_cast<int>(cut), first, rest};
}

std::optional<Warning> not_built_up(ForecastRequest const& request, sim::Catalogue const& catalogue,
                                    sim::Summary const& summary) {
  auto const series = find_series(catalogue, "caseload");
  if (!series) return std::nullopt;
  auto const& first = summary.month(*series, 0);
  if (!first) return std::nullopt;
  auto const& demand = request.at_first().demand;
  double const sustained = demand.sustained_caseload * demand.level;
  double const chance =
      first->half_width.value_or(2 * std::sqrt(sustained));  // one replication: as of Poisson
  double const most = first->mean + chance;
  if (most >= (1 - least_shortfall) * sustained) return std::nullopt;
  return CaseloadNotBuiltUp{first->mean, sustained};
}

std::optional<Warning> inspected_too_early(scenario::NextInspection const& next, sim::Date change) {
  if (!next.date || change > *next.date) return std::nullopt;
  double const weeks = static_cast<double>((*next.date - change).count()) / 7;
  if (next.supervision.until_weeks_before + next.supervision.weeks <= weeks) return std::nullopt;
  return InspectedTooEarly{*next.date, change, next.supervision.until_weeks_before >= weeks};
}

/// Practice is read on the start date too: what the last inspection saw.
std::optional<Warning> officers_begin_too_late(scenario::Scenario const& scenario) {
  auto const& next = scenario.inspection;
  if (!next.date) return std::nullopt;
  auto const reach = [](scenario::EligibleWindow const& window) {
    return window.until_weeks_before + window.weeks;
  };
  double const weeks = std::max({reach(next.supervision), reach(next.unpaid_work), reach(next.releases)});
  if (weeks <= std::floor(52.0 / 12 * scenario.run_up.staffed_months)) return std::nullopt;
  return OfficersBeginTooLate{weeks, scenario.run_up.staffed_months};
}

}  // namespace

std::optional<Warning> out_of_proportion(double share) {
  constexpr double least = 0.4, most = 2;
  if (share >= least && share <= most) return std::nullopt;
  return ImplausibleWorkload{share, least, most};
}

std::optional<Warning> out_of_proportion(sim::Catalogue const& catalogue, sim::Summary const& summary) {
  auto const series = find_series(catalogue, "workload_share");
  if (!series) return std::nullopt;
  auto const& share = summary.horizon(*series);
  return share ? out_of_proportion(share->mean) : std::nullopt;
}

std::vector<std::string> missing_measures(sim::Catalogue const& catalogue) {
  std::vector<std::string> missing;
  for (auto const name : promised)
    if (!find_series(catalogue, name)) missing.emplace_back(name);
  return missing;
}

std::vector<Warning> warnings_about(ForecastRequest const& request, sim::Catalogue const& catalogue,
                                    sim::Summary const& summary) {
  std::vector<Warning> warnings;
  auto const add = [&](std::optional<Warning> const& warning) {
    if (warning) warnings.push_back(*warning);
    return warning.has_value();
  };
  bool const low = add(not_built_up(request, catalogue, summary));
  // A what-if, a change on a date and a trend move the levels on purpose.
  auto const takeovers = request.takeovers();
  if (!low && takeovers.empty() && request.now.demand.trend_per_year == 0) {
    add(not_settled(catalogue, summary, "caseload"));
    // Workload itself follows the season of leave; what each officer holds does not.
    add(not_settled(catalogue, summary, "caseload_per_officer"));
  }
  add(out_of_proportion(catalogue, summary));
  if (auto missing = missing_measures(catalogue); !missing.empty())
    warnings.emplace_back(MissingMeasures{std::move(missing)});
  for (auto const date : takeovers) add(inspected_too_early(request.now.inspection, date));
  add(officers_begin_too_late(request.now));
  if (!request.now.inspection.date) warnings.emplace_back(NoInspection{});
  return warnings;
}

}  // namespace caseflow::forecast
