// What is planned for a day of which the forecast sees nothing.

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

/// The days between which something is seen: officers begin, and the forecast ends.
struct Seen {
  sim::Date start, first, last;
};

void note_date(Seen const& seen, std::string const& at, sim::Date date, std::string const& before_first,
               std::string const& what, DiagnosticList& diagnostics) {
  if (date > seen.last)
    diagnostics.add(at, fmt::format("a date up to {}, the last of the forecast", sim::to_string(seen.last)),
                    sim::to_string(date), fmt::format("the forecast ends before {}", what));
  else if (date < seen.first)
    diagnostics.add(
        at, fmt::format("a date from {}, the first day with officers, on", sim::to_string(seen.first)),
        sim::to_string(date), before_first);
}

}  // namespace

void note_dates(Scenario const& scenario, DiagnosticList& diagnostics) {
  Seen const seen{scenario.start, months_later(scenario.start, -scenario.run_up.staffed_months),
                  months_later(scenario.start, scenario.months) - std::chrono::days{1}};
  for_all_staff(scenario, [&](std::string const& all, std::string const& name, char const*,
                              Staffing const& staffing) {
    auto const at = child(all, name);
    for (auto const& [key, join] : staffing.joins) {
      auto const here = child(child(at, "joins"), key);
      note_date(seen, child(here, "date"), join.date, "they are there from that day on, beyond those in post",
                "they come", diagnostics);
      if (join.until)
        note_date(seen, child(here, "until"), *join.until, "they are never there", "they go", diagnostics);
    }
    double leaving = 0, most = staffing.most_fte();
    for (auto const& [key, leave] : staffing.leaves) {
      note_date(seen, child(child(child(at, "leaves"), key), "date"), leave.date,
                "they are not there on that day, and count against those in post", "they leave", diagnostics);
      leaving += leave.fte;
    }
    if (leaving > most + 1e-9)
      diagnostics.add(child(at, "leaves"), fmt::format("at most the {} FTE there are", print(most)),
                      fmt::format("{} FTE who leave", print(leaving)), "everybody there leaves");
    for (auto const& [key, change] : staffing.posts_changes)
      note_date(seen, child(child(child(at, "posts_changes"), key), "date"), change.date,
                "the posts are as changed from that day on", "it comes about", diagnostics);
  });
}

}  // namespace caseflow::scenario
