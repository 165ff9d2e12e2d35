#include "model/report/common/measures.hpp"

#include <fmt/format.h>

#include "model/report/common/text.hpp"

namespace caseflow::report {

std::string measure_name(sim::Measure const& measure) {
  return capitalised(measure.label.empty() ? with_spaces(measure.name) : measure.label);
}

std::string plain_label(sim::Measure const& measure) {
  auto words = measure_name(measure);
  bool const count = measure.kind == sim::MeasureKind::count;
  auto const unit = measure.unit == "FTE" ? std::string("full-time") : measure.unit;
  // What the label says itself, or goes without saying.
  bool const known = unit.empty() || unit == "share" || unit == "cases" || unit == "people" ||
                     unit == "points" || unit.find(" per ") != std::string::npos ||
                     words.find(unit) != std::string::npos;
  if (!known) words += fmt::format(", {}", unit);
  return fmt::format("{}{}", words, count ? " a month" : "");
}

std::string label(sim::Measure const& measure) {
  return fmt::format("{}{}", plain_label(measure), measure.unit == "share" ? ", %" : "");
}

std::string label(sim::Label const& by) { return with_spaces(fmt::format("{} {}", by.dimension, by.value)); }

}  // namespace caseflow::report
