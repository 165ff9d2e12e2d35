// What is odd but possible.

#include <fmt/format.h>

#include "model/scenario/check/check.hpp"
#include "model/scenario/check/findings.hpp"
#include "model/scenario/document/print.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {
namespace {

void note_routing(Scenario const& scenario, Findings& findings) {
  auto const& model = scenario.operating_model;
  bool const hub = !sites_of(scenario, SiteKind::hub).empty();
  for (std::size_t i = 0; i < model.routing.size(); ++i) {
    auto const& rule = model.routing[i];
    auto const at = child("/operating_model/routing", i);
    if (rule.hold_at == HoldAt::hub && !hub)
      findings.add(child(at, "hold_at"), "a hub among the sites", "none: the cases are held in their area");
    if (rule.hold_at == HoldAt::area && rule.until_weeks_before_release)
      findings.add(child(at, "until_weeks_before_release"), "no such key in a rule that holds at the area",
                   print(*rule.until_weeks_before_release), "it has no effect");
  }
  if (model.step_down.share > 0 && !hub)
    findings.add("/operating_model/step_down/share", "a hub among the sites",
                 "none: cases in telephone contact stay with their area");
}

void note_posts(Scenario const& scenario, Findings& findings) {
  for (auto const& [name, posts] : scenario.workforce.posts) {
    if (!holds_cases(scenario, posts.site) && posts.places_fte() > 0)
      findings.add(child("/workforce/posts", name), "a site that holds cases", in_quotes(posts.site),
                   "its officers will have nothing to do");
  }
}

/// The middle of what a distribution draws.
double mean_of(sim::Distribution const& distribution) { return sim::Sampler(distribution).mean(); }

void note_unpaid_work(Scenario const& scenario, Findings& findings) {
  auto const& work = scenario.unpaid_work;
  double const days =
      mean_of(scenario.sentences.unpaid_work_hours) * (1 - work.education_hours_share) / work.day_hours;
  double const kept = (1 - work.unacceptable_median) * (1 - work.acceptable_share);
  constexpr double weeks_a_month = sim::days_a_month / 7;
  double const weeks = days / (work.offered_share * kept);
  double const allowed = work.limit_months * weeks_a_month + work.extension_share * work.extension_weeks;
  if (weeks > allowed)
    findings.add(
        "/unpaid_work/offered_share",
        fmt::format("enough days on offer to work an average order off in {} weeks", print(allowed, 3)),
        fmt::format("{}: at one day a week it takes {}", print(work.offered_share), print(weeks, 3)),
        "most orders of one day a week will end unfinished");
}

void note_prisons(Scenario const& scenario, Findings& findings) {
  for (auto const& [name, prison] : scenario.through_the_gate.prisons)
    if (prison.share > 0 && prison.places_fte() <= 0)
      findings.add(child(child("/through_the_gate/prisons", name), "established_fte"),
                   "Through the Gate workers", "0", "nobody there will be prepared for release");
}

void note_run_up(Scenario const& scenario, Findings& findings) {
  if (scenario.run_up.flow_months + scenario.run_up.staffed_months == 0)
    findings.add("/run_up", "time for a caseload to build up", "0 months",
                 "the service starts empty; as many cases arrive as sustain its caseload in the long run");
}

}  // namespace

Diagnostics notes(Scenario const& scenario, bool what_if) {
  Findings findings;
  note_run_up(scenario, findings);
  note_routing(scenario, findings);
  note_posts(scenario, findings);
  note_unpaid_work(scenario, findings);
  note_prisons(scenario, findings);
  note_sizes(scenario, findings);
  if (!what_if) note_above(scenario, findings);  // what a what-if does to posts has notes of its own
  note_dates(scenario, findings);
  note_unusual(scenario, findings);
  return findings.take();
}

}  // namespace caseflow::scenario
