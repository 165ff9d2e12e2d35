// What is planned for a day of which the forecast sees nothing.

#include <algorithm>
#include <cmath>
#include <map>

#include <fmt/format.h>

#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/question/scenario.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {
namespace {

sim::Date months_later(sim::Date date, int count) {
  return sim::Date{std::chrono::year_month_day{date} + std::chrono::months{count}};
}

/// What is planned for one day: "2.0 tutors (FTE) come", what is so if the day is before the first.
struct Planned {
  std::string at;
  sim::Date date;
  std::string what, before_first;
};

void note_date(Seen const& seen, Planned const& planned, DiagnosticList& diagnostics) {
  if (planned.date > seen.last)
    diagnostics.add(child(planned.at, "date"), "",
                    fmt::format("{} on {}, after the last day of the forecast, {}", planned.what,
                                sim::to_string(planned.date), sim::to_string(seen.last)),
                    "it has no effect");
  else if (planned.date < seen.first)
    diagnostics.add(child(planned.at, "date"), "",
                    fmt::format("{} on {}, before the first day with officers, {}", planned.what,
                                sim::to_string(planned.date), sim::to_string(seen.first)),
                    planned.before_first);
}

/// Everybody leaves on one day. Of a what-if each leave that is too large by itself is reported elsewhere.
void note_all_leave(Seen const& seen, std::string const& at, Staffing const& staffing, bool what_if,
                    DiagnosticList& diagnostics) {
  std::map<sim::Date, double> leaving, largest;
  for (auto const& item : staffing.leaves) {
    auto const& leave = item.second;
    leaving[leave.date] += leave.fte;
    largest[leave.date] = std::max(largest[leave.date], leave.fte);
  }
  constexpr double shown = 0.05;
  for (auto const& [date, fte] : leaving) {
    double const most = places_on(staffing, date);
    if (!seen.has(date) || fte <= most + shown || (what_if && largest[date] > most + shown)) continue;
    diagnostics.add(child(at, "leaves"), fmt::format("at most the {} FTE there are", print(most)),
                    fmt::format("{} FTE who leave on {}", print(fte), sim::to_string(date)),
                    "everybody there leaves");
  }
}

void note_until(Seen const& seen, std::string const& at, Join const& join, std::string const& who,
                DiagnosticList& diagnostics) {
  if (!join.until || seen.has(*join.until) || !seen.has(join.date)) return;  // else they never come
  diagnostics.add(child(at, "until"), "",
                  fmt::format("{} go on {}, after the last day of the forecast, {}", who,
                              sim::to_string(*join.until), sim::to_string(seen.last)),
                  "they stay to its end");
}

}  // namespace

Seen seen_in(Scenario const& scenario) {
  return {scenario.start, months_later(scenario.start, -scenario.run_up.staffed_months),
          months_later(scenario.start, scenario.months) - std::chrono::days{1}};
}

double places_on(Staffing const& staffing, sim::Date date) {
  double posts = staffing.established_fte, guests = 0;
  for (auto const& item : staffing.posts_changes)
    if (item.second.date < date) posts += item.second.fte;
  for (auto const& item : staffing.leaves)
    if (item.second.date < date && item.second.posts_end.value_or(false)) posts -= item.second.fte;
  for (auto const& item : staffing.joins)
    if (item.second.date <= date && (!item.second.until || *item.second.until > date))
      guests += item.second.fte;
  return std::max({0.0, posts, staffing.above_establishment_fte() > 0 ? staffing.in_post_fte : 0.0}) + guests;
}

void note_dates(Scenario const& scenario, bool what_if, DiagnosticList& diagnostics) {
  auto const seen = seen_in(scenario);
  auto const from = sim::to_string(what_if ? seen.start : seen.first);
  for_all_staff(scenario, [&](std::string const& all, std::string const& name, char const* who,
                              Staffing const& staffing) {
    auto const at = child(all, name);
    for (auto const& [key, join] : staffing.joins) {
      auto const here = child(child(at, "joins"), key);
      bool const gone = join.until && *join.until < seen.first;
      note_date(seen,
                {here, join.date, fmt::format("{:.1f} {} (FTE) come", join.fte, who),
                 gone ? fmt::format("they go on {} and are never there", sim::to_string(*join.until))
                      : fmt::format("they are there from {} on, beyond those in post", from)},
                diagnostics);
      note_until(seen, here, join, who, diagnostics);
    }
    for (auto const& [key, leave] : staffing.leaves)
      note_date(
          seen,
          {child(child(at, "leaves"), key), leave.date, fmt::format("{:.1f} {} (FTE) leave", leave.fte, who),
           fmt::format("they are missing from those in post from {} on", from)},
          diagnostics);
    note_all_leave(seen, at, staffing, what_if, diagnostics);
    for (auto const& [key, change] : staffing.posts_changes)
      note_date(
          seen,
          {child(child(at, "posts_changes"), key), change.date,
           fmt::format("{:.1f} posts (FTE) {}", std::abs(change.fte), change.fte < 0 ? "end" : "are added"),
           fmt::format("it is so from {} on", from)},
          diagnostics);
  });
}

}  // namespace caseflow::scenario
