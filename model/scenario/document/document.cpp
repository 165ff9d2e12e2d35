#include "model/scenario/document/document.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "model/scenario/document/pointer.hpp"
#include "sim/contract.hpp"

namespace caseflow::scenario {
namespace {

Json const& member(Json const& container, std::size_t i) {
  return *std::next(container.begin(), static_cast<std::ptrdiff_t>(i));
}
Json& member(Json& container, std::size_t i) {
  return *std::next(container.begin(), static_cast<std::ptrdiff_t>(i));
}

Origins everywhere(Json const& value, Origin origin) {
  Origins origins{origin};
  if (value.is_structured())
    for (auto const& inner : value) origins.members.push_back(everywhere(inner, origin));
  return origins;
}

/// The positions of the members along a pointer; a missing one stands after all others and ends the way.
std::vector<std::size_t> way(Json const& root, std::string_view pointer) {
  std::vector<std::size_t> steps;
  auto const names = names_along(pointer);
  if (!names) return steps;
  Json const* at = &root;
  for (auto const& name : *names) {
    auto const step = position(*at, name);
    steps.push_back(step.value_or(at->size()));
    if (!step) break;
    at = &member(*at, *step);
  }
  return steps;
}

}  // namespace

Document::Document() : value_(Json::object()) {}

Document::Document(Json value, std::string layer)
    : value_(std::move(value)), origins_(everywhere(value_, {})), layers_{std::move(layer)} {}

Document::Document(Json value, Origins origins, std::string layer)
    : value_(std::move(value)), origins_(std::move(origins)), layers_{std::move(layer)} {}

Origin Document::origin(std::string_view pointer) const {
  Origins const* at = &origins_;
  for (std::size_t const step : way(value_, pointer)) {
    if (step >= at->members.size()) break;
    at = &at->members[step];
  }
  return at->own;
}

Diagnostic Document::diagnostic(std::string pointer, std::string expected, std::string got,
                                std::string hint) const {
  auto const [layer, line] = origin(pointer);
  auto const name = layers_.empty() ? std::string() : layers_[static_cast<std::size_t>(layer)];
  return {name, line, std::move(pointer), std::move(expected), std::move(got), std::move(hint)};
}

void Document::put(std::string_view pointer, Document const& value) {
  auto origins = shifted(value.origins_, adopt_layers(value));
  auto const names = names_along(pointer);
  SIM_EXPECTS(names && !names->empty());
  Json* inside = &value_;
  Origins* around = &origins_;
  for (std::size_t i = 0; i + 1 < names->size(); ++i) {
    auto const step = position(*inside, (*names)[i]);
    SIM_EXPECTS(step);
    inside = &member(*inside, *step);
    around = &around->members[*step];
  }
  if (auto const step = position(*inside, names->back())) {
    member(*inside, *step) = value.value_;
    around->members[*step] = std::move(origins);
    return;
  }
  SIM_EXPECTS(inside->is_object());
  (*inside)[names->back()] = value.value_;
  around->members.push_back(std::move(origins));
}

void Document::remove(std::string_view pointer) {
  if (!find(value_, pointer) || pointer.empty()) return;
  auto const steps = way(value_, pointer);
  Json* inside = &value_;
  Origins* around = &origins_;
  for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
    inside = &member(*inside, steps[i]);
    around = &around->members[steps[i]];
  }
  SIM_EXPECTS(inside->is_object());
  inside->erase(names_along(pointer)->back());
  around->members.erase(std::next(around->members.begin(), static_cast<std::ptrdiff_t>(steps.back())));
}

Document Document::part(std::string_view pointer) const {
  Json const* value = find(value_, pointer);
  SIM_EXPECTS(value);
  Document taken;
  taken.value_ = *value;
  taken.layers_ = layers_;
  Origins const* at = &origins_;
  for (std::size_t const step : way(value_, pointer)) at = &at->members[step];
  taken.origins_ = *at;
  return taken;
}

int Document::adopt_layers(Document const& other) {
  auto const offset = static_cast<int>(layers_.size());
  layers_.insert(layers_.end(), other.layers_.begin(), other.layers_.end());
  return offset;
}

Origins shifted(Origins const& origins, int offset) {
  Origins moved{{origins.own.layer + offset, origins.own.line}};
  moved.members.reserve(origins.members.size());
  for (auto const& inner : origins.members) moved.members.push_back(shifted(inner, offset));
  return moved;
}

void sort_as_in(Json const& root, Diagnostics& diagnostics) {
  std::vector<std::pair<std::vector<std::size_t>, Diagnostic>> keyed;
  keyed.reserve(diagnostics.size());
  for (auto& diagnostic : diagnostics) {
    auto steps = way(root, diagnostic.pointer);
    keyed.emplace_back(std::move(steps), std::move(diagnostic));
  }
  std::stable_sort(keyed.begin(), keyed.end(),
                   [](auto const& a, auto const& b) { return a.first < b.first; });
  std::transform(keyed.begin(), keyed.end(), diagnostics.begin(),
                 [](auto& item) { return std::move(item.second); });
}

}  // namespace caseflow::scenario
