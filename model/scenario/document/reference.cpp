#include "model/scenario/document/reference.hpp"

#include <fmt/format.h>

#include "model/scenario/document/expectation.hpp"

namespace caseflow::scenario {
namespace {

std::string kind(Outline const& field) {
  switch (field.shape) {
    case Shape::number:
      return "number";
    case Shape::integer:
      return "whole number";
    case Shape::boolean:
      return "true or false";
    case Shape::text:
      return "text";
    case Shape::date:
      return "date";
    case Shape::distribution:
      return "distribution";
    case Shape::numbers:
      return field.length == 0 ? "numbers" : fmt::format("{} numbers", field.length);
    case Shape::texts:
      return "texts";
    case Shape::named_numbers:
      return "numbers by name";
    case Shape::choice:
      return fmt::format("{}", fmt::join(field.words, ", "));
    case Shape::integer_or_object:
      return "whole number or object";
    case Shape::object:
      return "object";
    case Shape::list:
      return "list of objects";
    case Shape::map:
      return "objects by name";
  }
  return "";
}

std::string row(Outline const& field) {
  return fmt::format("| `{}` | {} | {} | {} | {} | {} |\n", field.key, kind(field), table_cell(field.unit),
                     range({.meaning = "", .min = field.min, .max = field.max}),
                     field.required ? "required" : "optional", table_cell(field.meaning));
}

std::string tables(std::vector<Outline> const& fields, std::string const& heading,
                   std::string const& pointer) {
  auto text = fmt::format(
      "{}\n\n| key | what | unit | range | | meaning |\n| --- | --- | --- | --- | --- | --- |\n", heading);
  for (auto const& field : fields) text += row(field);
  for (auto const& field : fields) {
    if (field.inside.empty()) continue;
    auto inner = pointer + "/" + field.key;
    if (field.shape == Shape::list) inner += "/{index}";
    if (field.shape == Shape::map) inner += "/{name}";
    text += '\n';
    text += tables(field.inside, fmt::format("### `{}`", inner), inner);
  }
  return text;
}

}  // namespace

std::string table_cell(std::string_view text) {
  std::string safe;
  for (char const letter : text) {
    if (letter == '|') safe += '\\';
    safe += letter;
  }
  return safe;
}

std::string reference(std::vector<Outline> const& fields, std::string const& title) {
  return tables(fields, fmt::format("## {}", title), "");
}

}  // namespace caseflow::scenario
