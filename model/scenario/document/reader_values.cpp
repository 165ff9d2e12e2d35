// How the reader judges single values; reader.cpp says which of them must be there.

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/core/distribution_parameters.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/number_hint.hpp"
#include "model/scenario/document/outline.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/reader.hpp"

namespace caseflow::scenario {

using core::FieldInfo;

namespace {

/// The kinds that are written as an object; a point is a bare number.
std::vector<std::string> kinds_with_parameters() {
  return {std::next(std::begin(sim::distribution_names)), std::end(sim::distribution_names)};
}

std::string hint_for_value(Json const& value, FieldInfo const& info) {
  if (value.is_string()) return hint_for_number(value.get_ref<std::string const&>(), info);
  return value.is_number() ? hint_for_share(value.get<double>(), info) : "";
}

std::string hint_for_integer(Json const& value, FieldInfo const& info) {
  if (!value.is_number_float()) return hint_for_value(value, info);
  auto const number = value.get<double>();
  if (number != std::floor(number) || std::abs(number) > std::numeric_limits<int>::max()) return "";
  return fmt::format("write {:.0f}", number);
}

/// The whole number that a value is, if it lies within the range.
std::optional<int> integer_of(Json const& value, FieldInfo const& info) {
  auto const least = std::max(info.min, double{std::numeric_limits<int>::min()});
  auto const most = std::min(info.max, double{std::numeric_limits<int>::max()});
  if (!value.is_number_integer()) return std::nullopt;
  auto const number = value.get<double>();  // every integer beyond an int stays beyond it
  return number >= least && number <= most ? std::optional(static_cast<int>(number)) : std::nullopt;
}

std::string hint_for_kind(Json const& value, FieldInfo const& info) {
  auto const kinds = kinds_with_parameters();
  if (value.is_string()) return hint_for_value(value, info);
  if (!value.is_object()) return "";
  if (value.size() > 1)
    return fmt::format("an overlay that changes the kind removes the old one: \"{}\": null",
                       value.begin().key());
  if (value.empty()) return hint_for("", kinds);
  if (value.begin().key() == sim::distribution_names[0]) return "a point is written as a bare number";
  return hint_for(value.begin().key(), kinds);
}

}  // namespace

bool Reader::named(std::string const& pointer, std::string const& name) {
  if (!name.empty()) return true;
  note_problem(pointer, "a name", "\"\" (an empty key)");
  return false;
}

void Reader::read_object(Json const& value, std::string const& pointer, Inside const& description) {
  if (!value.is_object()) return note_problem(pointer, "an object", shown(value));
  Reader reader(document_, value, pointer, found_);
  description(reader);
  reader.finish();
}

bool Reader::read_number(Json const& value, std::string const& pointer, FieldInfo const& info, double& into) {
  auto const number = value.is_number() ? value.get<double>() : std::numeric_limits<double>::quiet_NaN();
  // Written so that what is not a number fails too.
  if (!(std::isfinite(number) && number >= info.min && number <= info.max)) {
    note_problem(pointer, a_number(info), shown(value), hint_for_value(value, info));
    return false;
  }
  into = number + 0.0;  // negative zero becomes zero
  return true;
}

bool Reader::read_integer(Json const& value, std::string const& pointer, FieldInfo const& info, int& into) {
  auto const number = integer_of(value, info);
  if (number)
    into = *number;
  else
    note_problem(pointer, a_whole_number(info), shown(value), hint_for_integer(value, info));
  return number.has_value();
}

void Reader::integer_or_nested(std::string_view key, IntegerOrObject const& either, FieldInfo const& info) {
  auto const* json = member(key);
  either.set(std::nullopt);
  if (!json) return;
  if (json->is_object()) {
    auto const before = found_.size();
    either.make_object();
    read_object(*json, inside(key), either.inside);
    if (found_.size() != before) either.set(std::nullopt);
  } else if (auto const number = integer_of(*json, info)) {
    either.set(*number);
  } else {
    note_problem(inside(key), a_whole_number_or(info, outline(either.inside)), shown(*json),
                 hint_for_integer(*json, info));
  }
}

bool Reader::read_boolean(Json const& value, std::string const& pointer, bool& into) {
  if (value.is_boolean()) return into = value.get<bool>(), true;
  note_problem(pointer, "true or false", shown(value),
               value == "true" || value == "false"
                   ? fmt::format("write {}: without quotation marks", value.get<std::string>())
                   : "");
  return false;
}

bool Reader::read_text(Json const& value, std::string const& pointer, std::string& into) {
  if (value.is_string()) return into = value.get_ref<std::string const&>(), true;
  note_problem(pointer, "text", shown(value),
               value.is_number() || value.is_boolean()
                   ? fmt::format("text stands in quotes: \"{}\"", value.dump())
                   : "");
  return false;
}

bool Reader::read_date(Json const& value, std::string const& pointer, sim::Date& into) {
  std::string const text = value.is_string() ? value.get<std::string>() : "";
  auto const date = sim::parse_date(text);
  if (date)
    into = *date;
  else
    note_problem(pointer, a_date, shown(value), hint_for_date(text));
  return date.has_value();
}

bool Reader::read_word(Json const& value, std::string const& pointer, std::span<std::string_view const> words,
                       int& into) {
  std::string const word = value.is_string() ? value.get<std::string>() : "";
  auto const at = std::find(words.begin(), words.end(), word);
  if (value.is_string() && at != words.end()) return into = static_cast<int>(at - words.begin()), true;
  auto const hint = value.is_string() ? hint_for(word, {words.begin(), words.end()}) : "";
  // The words already stand under `expected`; the hint is only worth a line if it picks one.
  note_problem(pointer, one_of(words), shown(value), hint.starts_with("known") ? "" : hint);
  return false;
}

void Reader::read_distribution(Json const& value, std::string const& pointer, FieldInfo const& info,
                               sim::Distribution& into) {
  if (value.is_number()) {
    sim::Point point;
    if (read_number(value, pointer, info, point.value)) into = point;
    return;
  }
  auto const names = std::span(sim::distribution_names).subspan(1);
  auto const kind = value.is_object() && value.size() == 1
                        ? std::find(names.begin(), names.end(), value.begin().key())
                        : names.end();
  if (kind == names.end())
    return note_problem(pointer, a_distribution(info), shown(value), hint_for_kind(value, info));

  auto made = core::default_distribution(static_cast<std::size_t>(kind - names.begin()) + 1);
  auto const before = found_.size();
  read_object(value.front(), child(pointer, *kind),
              [&](Fields& fields) { core::describe_parameters(fields, made, info); });
  if (found_.size() != before) return;
  if (auto const validation_error = sim::validation_error(made))
    return note_problem(child(pointer, *kind),
                        fmt::format("the parameters of the distribution \"{}\"", *kind), shown(value.front()),
                        *validation_error);
  into = made;
}

void Reader::read_texts(Json const& value, std::string const& pointer, std::vector<std::string>& into) {
  if (!value.is_array()) return note_problem(pointer, "an array of texts", shown(value));
  into.assign(value.size(), "");
  for (std::size_t i = 0; i < value.size(); ++i) read_text(value[i], child(pointer, i), into[i]);
}

void Reader::read_named_numbers(Json const& value, std::string const& pointer, FieldInfo const& info,
                                std::map<std::string, double>& into) {
  if (!value.is_object()) return note_problem(pointer, an_object_of_numbers(info), shown(value));
  into.clear();
  for (auto const& item : value.items()) {
    auto const at = child(pointer, item.key());
    if (named(at, item.key())) read_number(item.value(), at, info, into[item.key()]);
  }
}

}  // namespace caseflow::scenario
