#pragma once

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "model/forecast/comparison.hpp"
#include "model/forecast/outlook.hpp"
#include "model/forecast/rating_measures.hpp"
#include "tests/model/quality/example.hpp"

/// Two scenarios of which nothing is compared but the coming inspection.
namespace caseflow::forecast::compared_ratings_example {

inline ForecastRequest request() {
  using namespace std::chrono;
  ForecastRequest made;
  made.now.name = "Example";
  made.now.start = sim::Date{year{2019} / April / 1};
  made.now.months = 24;
  made.now.inspection = quality::test::inspection();
  made.now.inspection.date = sim::Date{year{2020} / May / 4};
  made.now.judgement = quality::test::judgement();
  return made;
}

/// Replications in which nothing but the inspection is observed.
inline SimulatedScenario simulated(std::string const& name, std::vector<quality::History> const& histories) {
  SimulatedScenario made{name, request(), {}, {}};
  declare_ratings(made.catalogue);
  made.replications.assign(histories.size(),
                           sim::Observations(static_cast<int>(made.catalogue.series().size()), 24));
  made.steps = inspected(made.request, 7, made.catalogue, histories, made.replications)->steps;
  return made;
}

inline void better_supervision(quality::Practice& seen) {
  for (std::size_t i = 0; i < core::feature_count; ++i) {
    auto& value = seen.features[i];
    if (core::features[i].sample == core::Sample::supervision && value != quality::Practice::no_value)
      value = std::min(1.F, value + 0.4F);
  }
}

inline Comparison better_supervision_compared() {
  return compared(simulated("usual", quality::test::histories(12)),
                  {simulated("better", quality::test::histories(12, better_supervision))}, 7);
}

}  // namespace caseflow::forecast::compared_ratings_example
