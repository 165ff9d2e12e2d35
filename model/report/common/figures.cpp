#include "model/report/common/figures.hpp"

#include <cmath>
#include <cstdlib>

#include <nlohmann/json.hpp>

#include "model/scenario/document/print.hpp"

namespace caseflow::report {

scenario::Json six_digits(double value) { return std::strtod(scenario::print(value).c_str(), nullptr); }

scenario::Json six_digits(std::optional<double> const& value) {
  return value ? six_digits(*value) : scenario::Json(nullptr);
}

scenario::Json three_decimals(double value) { return std::round(value * 1000) / 1000; }

int values_behind(std::optional<sim::Spread> const& spread) { return spread ? spread->replications : 0; }

scenario::Json six_digits(SpreadFigure const& figure, std::optional<sim::Spread> const& spread) {
  return six_digits(spread ? figure.of(*spread) : std::nullopt);
}

}  // namespace caseflow::report
