#include "app/shipped.hpp"

namespace caseflow::app {

std::optional<std::string_view> shipped_text(Shipped kind, std::string_view name) {
  for (auto const& shipped : shipped_texts())
    if (shipped.kind == kind && shipped.name == name) return shipped.text;
  return std::nullopt;
}

std::vector<std::string> shipped_names(Shipped kind) {
  std::vector<std::string> names;
  for (auto const& shipped : shipped_texts())
    if (shipped.kind == kind) names.emplace_back(shipped.name);
  return names;
}

}  // namespace caseflow::app
