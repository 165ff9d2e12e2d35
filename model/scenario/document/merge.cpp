#include "model/scenario/document/merge.hpp"

#include <cstddef>
#include <iterator>
#include <optional>

#include <nlohmann/json.hpp>

#include "model/scenario/document/document.hpp"
#include "model/scenario/document/pointer.hpp"

namespace caseflow::scenario {
namespace {

/// A value and its origins, walked in step.
struct Part {
  Json& value;
  Origins& origins;
};

void merge_into(Part target, Json const& patch, Origins const& origins, int offset);

void merge_member(Part target, std::string const& key, Json const& patch, Origins const& origins,
                  int offset) {
  auto const step = position(target.value, key);
  if (patch.is_null()) {
    if (!step) return;
    target.value.erase(key);
    target.origins.members.erase(
        std::next(target.origins.members.begin(), static_cast<std::ptrdiff_t>(*step)));
    return;
  }
  if (!step) {
    target.value[key] = nullptr;
    target.origins.members.emplace_back();
  }
  auto const at = step.value_or(target.value.size() - 1);
  merge_into({*std::next(target.value.begin(), static_cast<std::ptrdiff_t>(at)), target.origins.members[at]},
             patch, origins, offset);
}

void merge_into(Part target, Json const& patch, Origins const& origins, int offset) {
  if (!patch.is_object()) {
    target.value = patch;
    target.origins = shifted(origins, offset);
    return;
  }
  if (!target.value.is_object()) {
    target.value = Json::object();
    target.origins = {{origins.own.layer + offset, origins.own.line}};
  }
  std::size_t i = 0;
  for (auto const& item : patch.items())
    merge_member(target, item.key(), item.value(), origins.members[i++], offset);
}

/// Nothing where both are the same.
std::optional<Json> change(Json const& from, Json const& to) {
  if (!from.is_object() || !to.is_object()) return from == to ? std::nullopt : std::optional(to);
  Json patch = Json::object();
  for (auto const& item : from.items())
    if (!to.contains(item.key())) patch[item.key()] = nullptr;
  for (auto const& item : to.items()) {
    auto const at = from.find(item.key());
    if (auto inner = at == from.end() ? std::optional(item.value()) : change(*at, item.value()))
      patch[item.key()] = *inner;
  }
  return patch.empty() ? std::nullopt : std::optional(patch);
}

}  // namespace

void Document::merge(Document const& patch) {
  bool const unwritten = layers_.empty();
  int const offset = adopt_layers(patch);
  merge_into({value_, origins_}, patch.value_, patch.origins_, offset);
  // An empty document takes the place of the first that is merged into it.
  if (unwritten) origins_.own = patch.origins_.own;
}

Json difference(Json const& from, Json const& to) {
  // A patch that is no object replaces; so does one that is laid over something that is no object.
  if (!from.is_object() || !to.is_object()) return to;
  return change(from, to).value_or(Json::object());
}

}  // namespace caseflow::scenario
