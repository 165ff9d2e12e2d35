#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/experiment/sweep/outcome.hpp"
#include "sim/interval.hpp"
#include "sim/measure.hpp"

namespace caseflow::report {

/// How values of a measure are printed: shares in per cent, counts as the average month.
struct PrintedMeasure {
  sim::Measure measure;
  double factor = 1;
  std::string_view unit;  ///< Behind a value, with its space.

  /// "98.7 ± 0.3 %"
  std::string value(sim::Spread const& spread) const { return with_interval(spread) + std::string(unit); }
  /// "98.7 ± 0.3"
  std::string with_interval(sim::Spread const& spread) const;
  /// "+1.2 ± 0.3"
  std::string change(double difference, std::optional<double> half_width) const;
};

/// Of the main measures those that every point has, in total.
std::vector<PrintedMeasure> printed_measures(experiment::Sweep const& sweep);

/// Factors that changed together, or too few points: why a change has no number, a sentence for each
/// reason.
std::vector<std::string> untold_changes(experiment::Sweep const& sweep);

/// The sweep's other notes, and whether it has too few replications to say anything.
std::vector<std::string> notes_on(experiment::Sweep const& sweep);

}  // namespace caseflow::report
