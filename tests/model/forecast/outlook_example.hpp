#pragma once

#include <chrono>
#include <cstddef>
#include <vector>

#include "model/forecast/forecast.hpp"
#include "model/forecast/rating_measures.hpp"
#include "tests/model/quality/example.hpp"

/// A forecast in which nothing but the coming inspection is observed.
namespace caseflow::forecast::outlook_example {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;

inline ForecastRequest request() {
  ForecastRequest made;
  made.now.name = "Example";
  made.now.start = sim::Date{year{2019} / month{4} / day{1}};
  made.now.months = 24;
  made.now.inspection = quality::test::inspection();
  made.now.inspection.date = sim::Date{year{2020} / month{5} / day{4}};
  made.now.judgement = quality::test::judgement();
  return made;
}

inline sim::Catalogue catalogue() {
  sim::Catalogue made;
  declare_ratings(made);
  return made;
}

inline std::vector<sim::Observations> blank_observations(std::size_t count) {
  return std::vector(count, sim::Observations(static_cast<int>(catalogue().series().size()), 24));
}

inline Forecast forecast() {
  return summarise(request(), 7, catalogue(), blank_observations(4), quality::test::histories(4));
}

}  // namespace caseflow::forecast::outlook_example
