#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/experiment/sensitivity/effort.hpp"
#include "model/experiment/sensitivity/estimate.hpp"
#include "model/experiment/sensitivity/morris.hpp"
#include "model/experiment/sensitivity/tornado.hpp"
#include "model/forecast/request.hpp"
#include "model/scenario/facts/parameter_space.hpp"
#include "sim/measure.hpp"

namespace caseflow::sensitivity {

/// One of many factors that were varied all at once.
struct ScreenedFactor {
  std::size_t factor = 0;
  Estimate correlation;   ///< Of the factor and the output.
  Estimate linear_share;  ///< Of the output's variance: the square of it.
  double p_value_holm = 1;
  bool clear = false;  ///< More than chance, all factors allowed for.
};

/// What a sample of all factors says.
struct Screen {
  double mean = 0, deviation = 0;       ///< Of the output over all points, chance included.
  Estimate chance;                      ///< Share of that variance.
  std::vector<ScreenedFactor> factors;  ///< By size of the correlation, the largest first.
};

struct SobolIndices {
  std::size_t factor = 0;
  Estimate first;  ///< Share of variance of its own, 0 to 1.
  Estimate total;  ///< With all interactions between factors; what chance makes of it is taken off.
};

/// Shares of the variance that the indexed factors and chance make, the others as stated.
struct VarianceShares {
  Estimate chance;
  std::vector<SobolIndices> indices;
};

/// What moves one output.
struct OutputSensitivity {
  std::optional<Screen> screen;
  std::vector<Bar> bars;  ///< The longest first.
  std::vector<ElementaryEffects> effects;
  VarianceShares shares;
};

/// What of a study there is to know but its scenario.
struct Findings {
  Effort effort;
  std::vector<OutputSensitivity> outputs;
};

/// What is studied of a forecast: a measure in total, or one part of it.
struct StudiedMeasure {
  std::string asked;  ///< As the user named it.
  sim::Measure measure;
  sim::Label by;
};

/// The answer to "which assumption should we measure first?".
struct Answer {
  forecast::ForecastRequest request;
  std::uint64_t seed = 0;
  std::vector<scenario::Parameter> factors;
  std::vector<StudiedMeasure> measures;
  Findings findings;  ///< Outputs in the order of the measures.
  int moved_points =
      0;  ///< Points whose values did not fit together, and were moved towards the stated ones.
  std::vector<std::string> notes;
};

}  // namespace caseflow::sensitivity
