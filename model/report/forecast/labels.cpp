#include "model/report/forecast/labels.hpp"

#include <array>
#include <set>
#include <utility>

#include "model/report/common/labels.hpp"
#include "model/report/common/measures.hpp"

namespace caseflow::report {

void labels(forecast::Forecast const& forecast, TableChoice const& choice, TakeRow const& take) {
  for (auto const& measure : forecast.catalogue.measures()) {
    if (!choice.has(measure.name)) continue;
    auto const label = table_label(measure);
    take(std::array<Cell, 5>{"measure", measure.name, label, measure.unit, measure.description});
  }
  std::set<std::pair<std::string_view, std::string_view>> told;
  for (auto const& series : forecast.catalogue.series()) {
    auto const& by = series.by;
    if (!choice.has(forecast.catalogue.measures()[static_cast<std::size_t>(series.measure)].name)) continue;
    if (by.dimension.empty() || !told.emplace(by.dimension, by.value).second) continue;
    auto const label = value_label(forecast.request.now, by);
    take(std::array<Cell, 5>{by.dimension, by.value, label, Cell(), Cell()});
  }
}

}  // namespace caseflow::report
