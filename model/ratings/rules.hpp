#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/ratings/inspection.hpp"

namespace caseflow::ratings {

/// How many more cases would have to be judged sufficient for the figure to reach a percentage; 0 when it
/// stands there. Expects 0 <= percent <= 100.
int cases_to_reach(Figure const& figure, int percent);

/// How many sufficient cases judged insufficient would bring the figure below a percentage; 0 when it stands
/// below. Expects 1 <= percent <= 100.
int cases_to_fall_below(Figure const& figure, int percent);

/// The fewest cases that bring every key question up to a rating's band: one case counts in each of the key
/// questions in which it is judged, so this is the largest need among them. Expects figures.
int cases_to_lift(Framework const& framework, Findings const& findings, Rating to);

/// The fewest cases that bring some key question below a rating's band. Expects figures and a rating above
/// the lowest.
int cases_to_drop(Framework const& framework, Findings const& findings, Rating below);

/// What professional discretion could do to a standard: the lowest key question lies within the framework's
/// margin of the boundary, or one differently judged case would change the rating.
struct Eligibility {
  bool raise = false;
  bool lower = false;
};

/// A standard by the rules.
struct RatedStandard {
  Rating rating = Rating::inadequate;
  Rating indicative = Rating::inadequate;  ///< By the lowest key question alone.
  std::vector<std::size_t> binding{};      ///< Key questions in the lowest band, lowest percentage first.
  Eligibility eligible{};
  /// See `cases_to_lift`; nothing at the highest rating or without figures.
  std::optional<int> cases_to_next_band{};
};

/// The rating that the figures must reach by themselves for the standard to be rated so: one band off where
/// qualitative evidence moves it. Nothing when no figures can do it. Expects a rating above the lowest.
std::optional<Rating> indicative_for(Findings const& findings, Rating rating);

/// A standard's findings by the rules. Discretion that the rule does not allow is not applied. Expects a
/// given rating or at least one figure.
RatedStandard rated(Framework const& framework, Findings const& findings);

/// What the panel may decide besides the figures.
enum class Decision { discretion, qualitative };

/// A decision in the inspection that the rules do not allow.
struct Refusal {
  std::size_t standard;
  Decision decision;
  std::string rule;    ///< The rule, in words.
  std::string reason;  ///< What stands against it here.
};

/// Every decision that the rules do not allow; none in an inspection that can be rated.
std::vector<Refusal> refusals(Inspection const& inspection);

struct RatedInspection {
  std::vector<RatedStandard> standards;  ///< In the framework's order.
  Overall overall;
};

/// The ratings of an inspection. Expects no refusals, and findings for each standard.
RatedInspection rated(Inspection const& inspection);

}  // namespace caseflow::ratings
