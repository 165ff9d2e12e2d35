// What is odd but possible.

#include <fmt/format.h>

#include "model/scenario/check/check.hpp"
#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/process/absences.hpp"
#include "model/scenario/process/unpaid_work.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {
namespace {

void note_routing(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& model = scenario.operating_model;
  bool const hub = !sites_of(scenario, SiteKind::hub).empty();
  for (std::size_t i = 0; i < model.routing.size(); ++i) {
    auto const& rule = model.routing[i];
    auto const at = child("/operating_model/routing", i);
    if (rule.hold_at == HoldAt::hub && !hub)
      diagnostics.add(child(at, "hold_at"), "a hub among the sites",
                      "none: the cases are held in their area");
    if (rule.hold_at == HoldAt::area && rule.until_weeks_before_release)
      diagnostics.add(child(at, "until_weeks_before_release"), "no such key in a rule that holds at the area",
                      print(*rule.until_weeks_before_release), "it has no effect");
  }
  if (model.step_down.share > 0 && !hub)
    diagnostics.add("/operating_model/step_down/share", "a hub among the sites",
                    "none: cases in telephone contact stay with their area");
}

void note_posts(Scenario const& scenario, DiagnosticList& diagnostics) {
  for (auto const& [name, posts] : scenario.workforce.posts) {
    if (!holds_cases(scenario, posts.site) && posts.places_fte() > 0)
      diagnostics.add(child("/workforce/posts", name), "a site that holds cases", in_quotes(posts.site),
                      "its officers will have nothing to do");
  }
}

/// The middle of what a distribution draws.
double mean_of(sim::Distribution const& distribution) { return sim::Sampler(distribution).mean(); }

void note_unpaid_work(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& work = scenario.unpaid_work;
  double const days = hours_to_work(work, mean_of(scenario.sentences.unpaid_work_hours)) / work.day_hours;
  double const kept = kept_of(1 - work.unacceptable_median, work.acceptable_share);
  constexpr double weeks_a_month = sim::days_a_month / 7;
  double const weeks = days / (work.offered_share * kept);
  double const allowed = work.limit_months * weeks_a_month + work.extension_share * work.extension_weeks;
  if (weeks > allowed)
    diagnostics.add(
        "/unpaid_work/offered_share",
        fmt::format("enough days on offer to work an average order off in {} weeks", print(allowed, 3)),
        fmt::format("{}: at one day a week it takes {}", print(work.offered_share), print(weeks, 3)),
        "most orders of one day a week will end unfinished");
}

void note_prisons(Scenario const& scenario, DiagnosticList& diagnostics) {
  for (auto const& [name, prison] : scenario.through_the_gate.prisons)
    if (prison.share > 0 && prison.places_fte() <= 0)
      diagnostics.add(child(child("/through_the_gate/prisons", name), "established_fte"),
                      "Through the Gate workers", "0", "nobody there will be prepared for release");
}

void note_run_up(Scenario const& scenario, DiagnosticList& diagnostics) {
  if (scenario.run_up.flow_months + scenario.run_up.staffed_months == 0)
    diagnostics.add("/run_up", "time for a caseload to build up", "0 months",
                    "the service starts empty; as many cases arrive as sustain its caseload in the long run");
}

}  // namespace

Diagnostics notes(Scenario const& scenario, bool what_if) {
  DiagnosticList diagnostics;
  note_run_up(scenario, diagnostics);
  note_routing(scenario, diagnostics);
  note_posts(scenario, diagnostics);
  note_unpaid_work(scenario, diagnostics);
  note_prisons(scenario, diagnostics);
  note_sizes(scenario, diagnostics);
  if (!what_if) note_above(scenario, diagnostics);  // what a what-if does to posts has notes of its own
  note_dates(scenario, what_if, diagnostics);
  note_unusual(scenario, diagnostics);
  return diagnostics.take();
}

}  // namespace caseflow::scenario
