#include "model/report/common/measures.hpp"

#include <utility>

#include <fmt/format.h>

#include "model/report/common/text.hpp"

namespace caseflow::report {

std::string plain_label(sim::Measure const& measure) {
  auto words = measure.label.empty() ? with_spaces(measure.name) : measure.label;
  words = capitalised(std::move(words));
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
