#include "model/forecast/csv.hpp"

#include <cmath>

#include "model/scenario/print.hpp"

namespace caseflow::forecast {

std::string cell(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string quoted = "\"";
  for (char const letter : text) {
    if (letter == '"') quoted += '"';
    quoted += letter;
  }
  quoted += '"';
  return quoted;
}

std::string cell(double number) { return std::isfinite(number) ? scenario::print(number) : std::string(); }

std::string cell(std::optional<double> number) { return number ? cell(*number) : std::string(); }

}  // namespace caseflow::forecast
