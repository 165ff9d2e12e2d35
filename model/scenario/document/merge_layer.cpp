#include "model/scenario/document/merge_layer.hpp"

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/scenario/document/pointer.hpp"

namespace caseflow::scenario {
namespace {

constexpr char sources_pointer[] = "/sources";

/// The pointers of the numbers in `now` that are not the same in `old` (null where there is none).
void changed_numbers(Json const* old, Json const& now, std::string const& pointer,
                     std::vector<std::string>& into) {
  if (now.is_number()) {
    if (!old || *old != now) into.push_back(pointer);
    return;
  }
  if (!now.is_structured()) return;
  std::size_t i = 0;
  for (auto const& item : now.items()) {
    auto const name = now.is_object() ? item.key() : std::to_string(i++);
    auto const at = old ? position(*old, name) : std::nullopt;
    Json const* const old_member = at ? &*std::next(old->begin(), static_cast<std::ptrdiff_t>(*at)) : nullptr;
    auto const where = child(pointer, name);
    if (where != sources_pointer) changed_numbers(old_member, item.value(), where, into);
  }
}

/// The pointer of the entry that covers a number: the longest of those around it.
std::optional<std::string_view> cover(Json const& sources, std::string_view pointer) {
  while (true) {
    auto const at = sources.find(std::string(pointer));
    if (at != sources.end() && !at->is_null()) return pointer;
    if (pointer.empty()) return std::nullopt;
    pointer = parent(pointer);
  }
}

Json sources_of(Json const& document) {
  auto const* sources = find(document, sources_pointer);
  return sources && sources->is_object() ? *sources : Json::object();
}

void drop_orphans(Document& target, Json const& old) {
  for (auto const& pointer : keys(sources_of(target.value())))
    if (find(old, pointer) && !find(target.value(), pointer)) target.remove(child(sources_pointer, pointer));
}

}  // namespace

void merge_layer(Document& target, Document const& layer) {
  Json const old = target.value();
  target.merge(layer);
  drop_orphans(target, old);
}

void merge_what_if(Document& target, Document const& layer, std::string const& why) {
  Json const old = target.value();
  target.merge(layer);
  update_sources(target, old, sources_of(layer.value()), why);
}

void update_sources(Document& target, Json const& old, Json const& own_sources, std::string const& why) {
  drop_orphans(target, old);
  std::vector<std::string> changed;
  changed_numbers(&old, target.value(), "", changed);
  for (auto const& pointer : changed) {
    auto const* sources = find(target.value(), sources_pointer);
    if (sources && !sources->is_object()) return;  // the reader will say so
    auto const own = cover(own_sources, pointer);
    if (own && own == cover(*sources, pointer)) continue;
    if (!sources) target.put(sources_pointer, Document(Json::object(), why));
    // An older entry that is closer to the number must not speak for it any more.
    auto const entry = own ? own_sources[std::string(*own)] : Json::object({{"role", "given"}, {"why", why}});
    target.put(child(sources_pointer, pointer), Document(entry, why));
  }
}

}  // namespace caseflow::scenario
