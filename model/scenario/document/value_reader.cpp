#include "model/scenario/document/value_reader.hpp"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/scenario/document/closest.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/number_meant.hpp"
#include "model/scenario/document/pointer.hpp"

namespace caseflow::scenario {

bool ValueReader::has(std::string_view pointer) const { return find(document_.value(), pointer) != nullptr; }

Json const* ValueReader::object(std::string const& pointer) {
  if (!has(pointer)) problem(pointer, "an object", missing);
  return optional_object(pointer);
}

Json const* ValueReader::optional_object(std::string const& pointer) {
  Json const* const value = find(document_.value(), pointer);
  if (!value || value->is_object()) return value;
  problem(pointer, "an object", shown(*value));
  return nullptr;
}

std::optional<std::string> ValueReader::text(std::string const& pointer) {
  Json const* const value = find(document_.value(), pointer);
  if (value && value->is_string() && !value->get_ref<std::string const&>().empty())
    return value->get<std::string>();
  problem(pointer, "a text", value ? shown(*value) : missing);
  return std::nullopt;
}

std::optional<int> ValueReader::whole(std::string const& pointer, core::FieldInfo const& info,
                                      std::string hint) {
  Json const* const value = find(document_.value(), pointer);
  // As a double every integer beyond an int stays beyond the range.
  if (value && value->is_number_integer()) {
    auto const number = value->get<double>();
    if (number >= info.min && number <= info.max) return static_cast<int>(number);
  }
  if (hint.empty() && value && value->is_string())
    hint = hint_for_number(value->get_ref<std::string const&>(), info);
  problem(pointer, a_whole_number(info), value ? shown(*value) : missing, std::move(hint));
  return std::nullopt;
}

std::optional<std::size_t> ValueReader::word(std::string const& pointer,
                                             std::span<std::string_view const> words) {
  Json const* const value = find(document_.value(), pointer);
  if (!value || !value->is_string()) {
    problem(pointer, one_of(words), value ? shown(*value) : missing);
    return std::nullopt;
  }
  auto const& text = value->get_ref<std::string const&>();
  auto const at = std::find(words.begin(), words.end(), text);
  if (at != words.end()) return static_cast<std::size_t>(at - words.begin());
  auto const hint = hint_for(text, {words.begin(), words.end()});
  problem(pointer, one_of(words), shown(*value), hint.starts_with("known") ? "" : hint);
  return std::nullopt;
}

void ValueReader::only(Json const& object, std::string const& pointer, std::vector<std::string> const& known,
                       std::string const& hint) {
  for (auto const& item : object.items()) {
    if (std::find(known.begin(), known.end(), item.key()) != known.end()) continue;
    problem(child(pointer, item.key()), "a known key", in_quotes(item.key()),
            hint.empty() ? hint_for(item.key(), known) : hint);
  }
}

void ValueReader::problem(std::string pointer, std::string expected, std::string got, std::string hint) {
  problems_.push_back(
      document_.diagnostic(std::move(pointer), std::move(expected), std::move(got), std::move(hint)));
}

Diagnostics ValueReader::problems() const {
  Diagnostics sorted = problems_;
  sort_as_in(document_.value(), sorted);
  return sorted;
}

}  // namespace caseflow::scenario
