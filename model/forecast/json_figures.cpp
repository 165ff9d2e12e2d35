#include "model/forecast/json_figures.hpp"

#include <cstdlib>

#include <nlohmann/json.hpp>

#include "model/scenario/document/print.hpp"

namespace caseflow::forecast {

scenario::Json six_digits(double value) { return std::strtod(scenario::print(value).c_str(), nullptr); }

scenario::Json six_digits(std::optional<double> const& value) {
  return value ? six_digits(*value) : scenario::Json(nullptr);
}

}  // namespace caseflow::forecast
