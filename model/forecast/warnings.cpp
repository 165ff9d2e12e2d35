#include "model/forecast/warnings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>
#include <string_view>

#include <fmt/format.h>

#include "model/forecast/window.hpp"
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

/// What is wrong with the first months of a level, if anything: `what` opens the sentence.
std::optional<std::string> unsettled(sim::Catalogue const& catalogue, sim::Summary const& summary,
                                     std::string_view measure, std::string_view what) {
  auto const series = find_series(catalogue, measure);
  if (!series) return std::nullopt;
  auto const means = monthly_means(summary, *series);
  auto const cut = static_cast<std::size_t>(sim::warm_up(means));
  if (cut == 0) return std::nullopt;
  auto const first = sim::mean(std::span(means).first(cut)), rest = sim::mean(std::span(means).subspan(cut));
  if (std::abs(first - rest) <= least_shift * std::abs(rest)) return std::nullopt;
  return fmt::format(
      "{} had not settled when the forecast began: the first {} months are {:.0f} % {} than the rest. Unless "
      "staff or "
      "demand explain it, the run-up (/run_up) is too short.",
      what, cut, 100 * std::abs(first / rest - 1), first < rest ? "lower" : "higher");
}

/// Whether the caseload of the first month is short of what arrivals sustain, beyond chance: whatever a
/// what-if changes on the start date can hardly show by then.
std::optional<std::string> not_built_up(ForecastRequest const& question, sim::Catalogue const& catalogue,
                                        sim::Summary const& summary) {
  auto const series = find_series(catalogue, "caseload");
  if (!series) return std::nullopt;
  auto const& first = summary.month(*series, 0);
  if (!first) return std::nullopt;
  auto const& demand = (question.before ? *question.before : question.now).demand;
  double const sustained = demand.sustained_caseload * demand.level;
  double const chance =
      first->half_width.value_or(2 * std::sqrt(sustained));  // one replication: as of Poisson
  double const most = first->mean + chance;
  if (most >= (1 - least_shortfall) * sustained) return std::nullopt;
  return fmt::format(
      "The forecast begins with a caseload {:.0f} % below the {:.0f} that arrivals sustain in the long run: "
      "the run-up (/run_up) is too short for it to build up, and all levels rise on that account.",
      100 * (1 - first->mean / sustained), sustained);
}

/// Hours asked of officers that hardly can be meant: posts in hours, or minutes of work in another unit.
std::optional<std::string> out_of_proportion(sim::Catalogue const& catalogue, sim::Summary const& summary) {
  constexpr double least = 0.4, most = 2;
  auto const series = find_series(catalogue, "workload_share");
  if (!series) return std::nullopt;
  auto const& share = summary.horizon(*series);
  if (!share || (share->mean >= least && share->mean <= most)) return std::nullopt;
  return fmt::format(
      "Officers are asked for {:.0f} % of the hours that they have, where {:.0f} to {:.0f} % is usual: look "
      "at who is in post (/workforce/posts, in full-time equivalents), at the minutes of work (/work) and at "
      "the caseload (/demand/sustained_caseload).",
      100 * share->mean, 100 * least, 100 * most);
}

/// A what-if cannot have touched cases from before it, which inspectors then look at.
std::optional<std::string> inspected_too_early(ForecastRequest const& question) {
  auto const& next = question.now.inspection;
  if (!question.before || !next.date) return std::nullopt;
  double const weeks = static_cast<double>((*next.date - question.now.start).count()) / 7;
  if (next.supervision.until_weeks_before + next.supervision.weeks <= weeks) return std::nullopt;
  return fmt::format(
      "Of the cases that inspectors would look at on {}, {} began before what changes on {}: the ratings say "
      "little "
      "about it yet.",
      sim::to_string(*next.date), next.supervision.until_weeks_before >= weeks ? "all" : "some",
      sim::to_string(question.now.start));
}

/// Practice is read on the start date too: what the last inspection saw.
std::optional<std::string> read_before_officers(scenario::Scenario const& scenario) {
  auto const& next = scenario.inspection;
  if (!next.date) return std::nullopt;
  auto const reach = [](scenario::EligibleWindow const& window) {
    return window.until_weeks_before + window.weeks;
  };
  double const weeks = std::max({reach(next.supervision), reach(next.unpaid_work), reach(next.releases)});
  if (weeks <= std::floor(52.0 / 12 * scenario.run_up.staffed_months)) return std::nullopt;
  return fmt::format(
      "Inspectors look at cases from up to {:.0f} weeks before, and officers begin {} months before the "
      "start date "
      "(/run_up/staffed_months): what the last inspection is taken to have seen began without them.",
      std::ceil(weeks), scenario.run_up.staffed_months);
}

}  // namespace

std::vector<std::string> missing_measures(sim::Catalogue const& catalogue) {
  std::vector<std::string> missing;
  for (auto const name : promised)
    if (!find_series(catalogue, name)) missing.emplace_back(name);
  return missing;
}

std::vector<std::string> warnings_about(ForecastRequest const& question, sim::Catalogue const& catalogue,
                                        sim::Summary const& summary) {
  std::vector<std::string> warnings;
  auto const add = [&](std::optional<std::string> const& warning) {
    if (warning) warnings.push_back(*warning);
    return warning.has_value();
  };
  bool const low = add(not_built_up(question, catalogue, summary));
  // A what-if and a trend move the levels on purpose.
  if (!low && !question.before && question.now.demand.trend_per_year == 0) {
    add(unsettled(catalogue, summary, "caseload", "The caseload"));
    // Workload itself follows the season of leave; what each officer holds does not.
    add(unsettled(catalogue, summary, "caseload_per_officer", "The caseload of officers"));
  }
  add(out_of_proportion(catalogue, summary));
  if (auto const missing = missing_measures(catalogue); !missing.empty())
    warnings.push_back(fmt::format("This version does not measure: {}.", fmt::join(missing, ", ")));
  add(inspected_too_early(question));
  add(read_before_officers(question.now));
  if (!question.now.inspection.date)
    warnings.emplace_back(
        "No ratings are forecast, because the scenario has no date for an inspection (/inspection/date): "
        "`ratings` is absent.");
  return warnings;
}

}  // namespace caseflow::forecast
