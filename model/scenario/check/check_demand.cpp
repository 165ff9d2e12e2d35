// What arrives, and what courts impose.

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "model/scenario/check/check_parts.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::scenario {
namespace {

/// Notes a distribution that can draw what lies outside its field's range. The reader sees to the parameters,
/// but a mean inside the range does not keep a tail inside; a sentence of no length would be none.
void check_support(std::string const& pointer, sim::Distribution const& distribution, double min, double max,
                   std::string_view unit, DiagnosticList& diagnostics) {
  if (auto const validation_error = sim::validation_error(distribution))
    return diagnostics.add(pointer, "a distribution that can be drawn from", *validation_error);
  sim::Sampler const sampler(distribution);
  double const rounding = 1e-6 * max;  // the table is in single precision
  if (sampler.low() >= min - rounding && sampler.high() <= max + rounding) return;
  bool const endless = distribution.index() >= 3 && distribution.index() <= 6;
  diagnostics.add(
      pointer,
      fmt::format("a distribution whose values stay within {} to {} {}", print(min), print(max), unit),
      fmt::format("values from {} to {}", print(sampler.low(), 3), print(sampler.high(), 3)),
      endless ? "uniform, triangular, discrete and empirical distributions have ends" : "");
}

}  // namespace

void check_demand(Scenario const& scenario, DiagnosticList& diagnostics) {
  auto const& demand = scenario.demand;
  if (std::accumulate(demand.season.begin(), demand.season.end(), 0.0) <= 0)
    diagnostics.add("/demand/season", "some month above 0", "0 in every month",
                    "for no arrivals set /demand/level to 0");

  auto const& sentences = scenario.sentences;
  diagnostics.adds_up_to_one(
      "/sentences/supervision_share",
      sentences.supervision_share + sentences.unpaid_work_share + sentences.combined_share,
      "shares of supervision, unpaid work and both");
  check_support("/sentences/community_order_months", sentences.community_order_months, 1, 60, "months",
                diagnostics);
  check_support("/sentences/suspended_order_months", sentences.suspended_order_months, 1, 60, "months",
                diagnostics);
  check_support("/sentences/unpaid_work_hours", sentences.unpaid_work_hours, 1, 300, "hours", diagnostics);
  check_support("/sentences/activity_days", sentences.activity_days, 1, 250, "days", diagnostics);
  check_support("/sentences/short_served_months", sentences.short_served_months, 0.1, 12, "months",
                diagnostics);
  check_support("/sentences/long_licence_weeks", sentences.long_licence_weeks, 1, 520, "weeks", diagnostics);
}

}  // namespace caseflow::scenario
