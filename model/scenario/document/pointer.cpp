#include "model/scenario/document/pointer.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/name_hint.hpp"
#include "sim/contract.hpp"

namespace caseflow::scenario {
namespace {

std::optional<std::string> unescaped(std::string_view escaped) {
  std::string name;
  for (std::size_t i = 0; i < escaped.size(); ++i) {
    if (escaped[i] != '~') {
      name += escaped[i];
      continue;
    }
    ++i;
    if (i == escaped.size() || (escaped[i] != '0' && escaped[i] != '1')) return std::nullopt;
    name += escaped[i] == '0' ? '~' : '/';
  }
  return name;
}

/// The member of that name; null if there is none.
Json const* member(Json const& container, std::string const& name) {
  auto const at = position(container, name);
  return at ? &*std::next(container.begin(), static_cast<std::ptrdiff_t>(*at)) : nullptr;
}

}  // namespace

std::string child(std::string_view pointer, std::string_view name) {
  std::string whole(pointer);
  whole += '/';
  for (char const letter : name) {
    if (letter == '~') {
      whole += "~0";
    } else if (letter == '/') {
      whole += "~1";
    } else {
      whole += letter;
    }
  }
  return whole;
}

std::string child(std::string_view pointer, std::size_t index) {
  return fmt::format("{}/{}", pointer, index);
}

std::optional<std::vector<std::string>> names_along(std::string_view pointer) {
  std::vector<std::string> names;
  if (pointer.empty()) return names;
  if (pointer.front() != '/') return std::nullopt;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    auto const name = unescaped(pointer.substr(0, pointer.find('/')));
    if (!name) return std::nullopt;
    names.push_back(*name);
    pointer.remove_prefix(std::min(pointer.find('/'), pointer.size()));
  }
  return names;
}

std::string_view parent(std::string_view pointer) {
  SIM_EXPECTS(!pointer.empty());
  return pointer.substr(0, pointer.rfind('/'));
}

std::optional<std::size_t> position(Json const& container, std::string const& name) {
  if (container.is_object()) {
    auto const at = container.find(name);
    if (at == container.end()) return std::nullopt;
    return static_cast<std::size_t>(std::distance(container.begin(), at));
  }
  if (!container.is_array() || name.empty() || (name.size() > 1 && name.front() == '0')) return std::nullopt;
  std::size_t index = 0;
  auto const [end, error] = std::from_chars(name.data(), name.data() + name.size(), index);
  bool const whole = error == std::errc{} && end == name.data() + name.size();
  return whole && index < container.size() ? std::optional(index) : std::nullopt;
}

Json const* find(Json const& root, std::string_view pointer) {
  auto const names = names_along(pointer);
  if (!names) return nullptr;
  Json const* at = &root;
  for (auto const& name : *names) {
    at = member(*at, name);
    if (!at) return nullptr;
  }
  return at;
}

std::vector<std::string> keys(Json const& object) {
  std::vector<std::string> names;
  if (!object.is_object()) return names;
  for (auto const& item : object.items()) names.push_back(item.key());
  return names;
}

std::string hint_for_pointer(Json const& root, std::string_view pointer) {
  auto const names = names_along(pointer);
  if (!names) return "a pointer starts with / and names keys: /workforce/leaving_per_year";
  Json const* at = &root;
  for (auto const& name : *names) {
    auto const* next = member(*at, name);
    if (!next && at->is_array()) return fmt::format("the array has {} elements, counted from 0", at->size());
    if (!next && at->is_object() && !at->empty()) return hint_for(name, keys(*at));
    if (!next)
      return fmt::format("nothing stands inside: it is {}", at->is_object() ? "empty" : "a single value");
    at = next;
  }
  return "";
}

}  // namespace caseflow::scenario
