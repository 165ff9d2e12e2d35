#include "model/scenario/document/reader.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/pointer.hpp"
#include "sim/contract.hpp"

namespace caseflow::scenario {

using core::FieldInfo;

Reader::Reader(Document const& document, Json const& object, std::string pointer, Diagnostics& found)
    : document_(document), object_(object), pointer_(std::move(pointer)), found_(found) {
  SIM_EXPECTS(object.is_object());
}

void Reader::finish() {
  for (auto const& item : object_.items()) {
    if (std::find(known_.begin(), known_.end(), item.key()) != known_.end()) continue;
    note_problem(inside(item.key()), "a known key", in_quotes(item.key()), hint_for(item.key(), known_));
  }
}

void Reader::excluded(std::string_view key, std::string_view why, std::string_view hint) {
  if (auto const* json = member(key))
    note_problem(inside(key), std::string(why), shown(*json), std::string(hint));
}

void Reader::replaced(std::string_view key, std::string_view now, std::string_view hint) {
  auto const old = std::string(key);
  if (!object_.contains(old)) return;
  auto const missing_one = inside(now);
  // Whoever writes the old key misses the new one for the same reason.
  std::erase_if(found_, [&](Diagnostic const& problem) {
    return problem.pointer == missing_one && problem.got.starts_with(missing);
  });
  note_problem(inside(key), fmt::format("\"{}\" in its place", now), in_quotes(old), std::string(hint));
  known_.push_back(old);
}

Json const* Reader::member(std::string_view key) {
  SIM_EXPECTS(std::find(known_.begin(), known_.end(), key) == known_.end());
  known_.emplace_back(key);
  auto const at = object_.find(known_.back());
  return at == object_.end() ? nullptr : &*at;
}

Json const* Reader::needed(std::string_view key, std::string const& expected) {
  auto const* value = member(key);
  if (!value) note_problem(inside(key), expected, missing);
  return value;
}

void Reader::note_problem(std::string pointer, std::string expected, std::string got, std::string hint) {
  found_.push_back(
      document_.diagnostic(std::move(pointer), std::move(expected), std::move(got), std::move(hint)));
}

std::string Reader::inside(std::string_view key) const { return child(pointer_, key); }

// --- what must be there ---

void Reader::number(std::string_view key, double& value, FieldInfo const& info) {
  if (auto const* json = needed(key, a_number(info))) read_number(*json, inside(key), info, value);
}

void Reader::integer(std::string_view key, int& value, FieldInfo const& info) {
  if (auto const* json = needed(key, a_whole_number(info))) read_integer(*json, inside(key), info, value);
}

void Reader::boolean(std::string_view key, bool& value, FieldInfo const&) {
  if (auto const* json = needed(key, "true or false")) read_boolean(*json, inside(key), value);
}

void Reader::text(std::string_view key, std::string& value, FieldInfo const&) {
  if (auto const* json = needed(key, "text")) read_text(*json, inside(key), value);
}

void Reader::date(std::string_view key, sim::Date& value, FieldInfo const&) {
  if (auto const* json = needed(key, a_date)) read_date(*json, inside(key), value);
}

void Reader::distribution(std::string_view key, sim::Distribution& value, FieldInfo const& info) {
  if (auto const* json = needed(key, a_distribution(info)))
    read_distribution(*json, inside(key), info, value);
}

void Reader::numbers(std::string_view key, std::vector<double>& value, FieldInfo const& info,
                     std::size_t length) {
  auto const* json = needed(key, an_array_of_numbers(info, length));
  if (!json) return;
  if (!json->is_array()) return note_problem(inside(key), an_array_of_numbers(info, length), shown(*json));
  if (length != 0 && json->size() != length)
    note_problem(inside(key), an_array_of_numbers(info, length), fmt::format("{} of them", json->size()));
  value.assign(json->size(), 0);
  for (std::size_t i = 0; i < json->size(); ++i)
    read_number((*json)[i], child(inside(key), i), info, value[i]);
}

void Reader::optional_numbers(std::string_view key, std::vector<double>& value, FieldInfo const& info) {
  value.clear();
  if (object_.contains(key)) return numbers(key, value, info, 0);
  member(key);
}

void Reader::texts(std::string_view key, std::vector<std::string>& value, FieldInfo const&) {
  if (auto const* json = needed(key, "an array of texts")) read_texts(*json, inside(key), value);
}

void Reader::named_numbers(std::string_view key, std::map<std::string, double>& value,
                           FieldInfo const& info) {
  if (auto const* json = needed(key, an_object_of_numbers(info)))
    read_named_numbers(*json, inside(key), info, value);
}

void Reader::choice(std::string_view key, int& index, std::span<std::string_view const> words,
                    FieldInfo const&) {
  if (auto const* json = needed(key, one_of(words))) read_word(*json, inside(key), words, index);
}

void Reader::nested(std::string_view key, Inside const& description, FieldInfo const&) {
  if (auto const* json = needed(key, "an object")) read_object(*json, inside(key), description);
}

void Reader::elements(std::string_view key, core::Collection& list, FieldInfo const&, bool optional) {
  constexpr char expected[] = "an array of objects";
  auto const* json = optional ? member(key) : needed(key, expected);
  list.clear();
  if (!json) return;
  if (!json->is_array()) return note_problem(inside(key), expected, shown(*json));
  for (std::size_t i = 0; i < json->size(); ++i)
    read_object((*json)[i], child(inside(key), i), [&list](Fields& fields) { list.add("", fields); });
}

void Reader::named_elements(std::string_view key, core::Collection& map, FieldInfo const&, bool optional) {
  constexpr char expected[] = "an object of named objects";
  auto const* json = optional ? member(key) : needed(key, expected);
  map.clear();
  if (!json) return;
  if (!json->is_object()) return note_problem(inside(key), expected, shown(*json));
  for (auto const& item : json->items()) {
    auto const pointer = child(inside(key), item.key());
    // A pointer to the whole document is empty.
    if (inside(key) != "/sources" && !named(pointer, item.key())) continue;
    auto const first = found_.size();
    read_object(item.value(), pointer, [&](Fields& fields) { map.add(item.key(), fields); });
    if (found_.size() == first || !found_[first].got.starts_with(missing)) continue;
    // An overlay that misspells a name brings in a new element, most of which is missing.
    std::vector<std::string> others;
    for (auto const& other : json->items())
      if (other.key() != item.key()) others.push_back(other.key());
    if (auto const meant = closest_name(item.key(), others))
      found_[first].hint =
          fmt::format("if {} is not new here: did you mean {}?", in_quotes(item.key()), in_quotes(*meant));
  }
}

// --- what may be absent ---

template <class T, class Read>
void Reader::read_optional(std::string_view key, std::optional<T>& value, Read const& fits) {
  auto const* json = member(key);
  value.reset();
  if (T into{}; json && fits(*json, into)) value = std::move(into);
}

void Reader::number(std::string_view key, std::optional<double>& value, FieldInfo const& info) {
  read_optional(key, value,
                [&](auto const& json, double& into) { return read_number(json, inside(key), info, into); });
}

void Reader::integer(std::string_view key, std::optional<int>& value, FieldInfo const& info) {
  read_optional(key, value,
                [&](auto const& json, int& into) { return read_integer(json, inside(key), info, into); });
}

void Reader::text(std::string_view key, std::optional<std::string>& value, FieldInfo const&) {
  read_optional(key, value,
                [&](auto const& json, std::string& into) { return read_text(json, inside(key), into); });
}

void Reader::date(std::string_view key, std::optional<sim::Date>& value, FieldInfo const&) {
  read_optional(key, value,
                [&](auto const& json, sim::Date& into) { return read_date(json, inside(key), into); });
}

void Reader::boolean(std::string_view key, std::optional<bool>& value, FieldInfo const&) {
  read_optional(key, value,
                [&](auto const& json, bool& into) { return read_boolean(json, inside(key), into); });
}

void Reader::choice(std::string_view key, std::optional<int>& index, std::span<std::string_view const> words,
                    FieldInfo const&) {
  read_optional(key, index,
                [&](auto const& json, int& into) { return read_word(json, inside(key), words, into); });
}

void Reader::optional_texts(std::string_view key, std::vector<std::string>& value, FieldInfo const&) {
  auto const* json = member(key);
  value.clear();
  if (json) read_texts(*json, inside(key), value);
}

void Reader::optional_named_numbers(std::string_view key, std::map<std::string, double>& value,
                                    FieldInfo const& info) {
  auto const* json = member(key);
  value.clear();
  if (json) read_named_numbers(*json, inside(key), info, value);
}

void Reader::nested_optional(std::string_view key, Maybe const& maybe, FieldInfo const&) {
  auto const* json = member(key);
  if (!json) return;
  if (json->is_object()) maybe.make();
  read_object(*json, inside(key), maybe.inside);
}

// --- the whole ---

Diagnostics read(Document const& document, std::string const& pointer,
                 std::function<void(core::Fields&)> const& description) {
  Json const* value = find(document.value(), pointer);
  if (!value) return {document.diagnostic(pointer, "an object", missing)};
  if (!value->is_object()) return {document.diagnostic(pointer, "an object", shown(*value))};
  Diagnostics found;
  Reader reader(document, *value, pointer, found);
  description(reader);
  reader.finish();
  sort_as_in(document.value(), found);
  return found;
}

}  // namespace caseflow::scenario
