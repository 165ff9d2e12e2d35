#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace caseflow::app {

/// What is shipped inside the program: scenarios (with the layers that they are based on), what-ifs to lay
/// over them, inspections, facts that reports print about services, goals of plans, and lists of every figure
/// of a report with what became of it.
enum class Shipped { scenario, overlay, inspection, facts, goal, figures };

struct ShippedText {
  Shipped kind;
  std::string_view name, text;
};

/// All of them, in the order of their names. Written by the build from `scenarios/`.
std::vector<ShippedText> const& shipped_texts();

/// Nothing if none of that kind has the name.
std::optional<std::string_view> shipped_text(Shipped kind, std::string_view name);

std::vector<std::string> shipped_names(Shipped kind);

}  // namespace caseflow::app
