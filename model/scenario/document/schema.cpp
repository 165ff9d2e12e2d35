#include "model/scenario/document/schema.hpp"

#include <cmath>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/core/distribution_parameters.hpp"

namespace caseflow::scenario {
namespace {

Json object_of(std::vector<Outline> const& fields);

Json plain(char const* type) { return Json::object({{"type", type}}); }

Json number_of(Outline const& field, char const* type) {
  Json number = plain(type);
  if (std::isfinite(field.min)) number["minimum"] = field.min;
  if (std::isfinite(field.max)) number["maximum"] = field.max;
  return number;
}

/// A bare number, or one of the kinds with its parameters.
Json distribution_of(Outline const& field) {
  Json any = Json::array({number_of(field, "number")});
  for (std::size_t kind = 1; kind < std::size(sim::distribution_names); ++kind) {
    auto made = core::default_distribution(kind);
    core::FieldInfo const info{.meaning = "", .unit = field.unit, .min = field.min, .max = field.max};
    auto parameters = outline([&](core::Fields& fields) { core::describe_parameters(fields, made, info); });
    std::string const name(sim::distribution_names[kind]);
    any.push_back({{"type", "object"},
                   {"properties", Json::object({{name, object_of(parameters)}})},
                   {"required", Json::array({name})},
                   {"additionalProperties", false}});
  }
  return Json::object({{"anyOf", any}});
}

Json array_of(Json items) { return {{"type", "array"}, {"items", std::move(items)}}; }

Json map_of(Json values) {
  return {
      {"type", "object"}, {"propertyNames", {{"minLength", 1}}}, {"additionalProperties", std::move(values)}};
}

/// A map whose keys are pointers, of which that to the whole document is empty.
Json map_by_pointer(Json values) {
  auto map = map_of(std::move(values));
  map.erase("propertyNames");
  return map;
}

Json numbers_of(Outline const& field) {
  Json numbers = array_of(number_of(field, "number"));
  if (field.length != 0) numbers["minItems"] = numbers["maxItems"] = field.length;
  return numbers;
}

Json type_of(Outline const& field) {
  switch (field.shape) {
    case Shape::number:
      return number_of(field, "number");
    case Shape::integer:
      return number_of(field, "integer");
    case Shape::boolean:
      return plain("boolean");
    case Shape::text:
      return plain("string");
    case Shape::date:
      return {{"type", "string"}, {"format", "date"}};
    case Shape::distribution:
      return distribution_of(field);
    case Shape::numbers:
      return numbers_of(field);
    case Shape::texts:
      return array_of(plain("string"));
    case Shape::named_numbers:
      return map_of(number_of(field, "number"));
    case Shape::choice:
      return Json::object({{"enum", field.words}});
    case Shape::integer_or_object:
      return {{"anyOf", Json::array({number_of(field, "integer"), object_of(field.inside)})}};
    case Shape::object:
      return object_of(field.inside);
    case Shape::list:
      return array_of(object_of(field.inside));
    case Shape::map:
      return field.key == "sources" ? map_by_pointer(object_of(field.inside))
                                    : map_of(object_of(field.inside));
  }
  return {};
}

Json object_of(std::vector<Outline> const& fields) {
  Json properties = Json::object(), required = Json::array();
  for (auto const& field : fields) {
    Json type = type_of(field);
    type["description"] =
        field.unit.empty() ? field.meaning : fmt::format("{} ({})", field.meaning, field.unit);
    properties[field.key] = std::move(type);
    if (field.required) required.push_back(field.key);
  }
  Json object{{"type", "object"}, {"properties", std::move(properties)}};
  if (!required.empty()) object["required"] = std::move(required);
  object["additionalProperties"] = false;
  return object;
}

}  // namespace

Json schema(std::vector<Outline> const& fields, std::string const& title) {
  Json whole{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", title}};
  whole.update(object_of(fields));
  return whole;
}

}  // namespace caseflow::scenario
