#include "app/schemas.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/failure.hpp"
#include "model/experiment/plan/goal_file.hpp"
#include "model/experiment/sweep/design.hpp"
#include "model/ratings/framework.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/outline.hpp"
#include "model/scenario/document/schema.hpp"
#include "model/scenario/facts/facts.hpp"
#include "model/scenario/facts/printed_figures.hpp"
#include "model/scenario/inspection/inspection_form.hpp"
#include "model/scenario/question/dated.hpp"

namespace caseflow::app {
namespace {

using scenario::Json;

constexpr std::array<std::string_view, 7> read_documents{"scenario", "layer", "inspection", "facts",
                                                         "figures",  "goal",  "design"};
constexpr std::string_view shared_definitions = "definitions";

Json whole_scenario() {
  auto schema = scenario::schema(scenario::outline<scenario::Scenario>(), "Scenario");
  scenario::add_to_schema(schema);
  return schema;
}

/// What a merge patch may have in place of a value of this kind: less of an object, or null, which removes.
/// Lists are replaced whole.
Json patch_of(Json schema) {
  schema.erase("required");
  auto const or_nothing = [](Json value) {
    return Json::object({{"anyOf", Json::array({std::move(value), Json::object({{"type", "null"}})})}});
  };
  if (auto const found = schema.find("properties"); found != schema.end())
    for (auto& [key, member] : found->items()) member = or_nothing(patch_of(std::move(member)));
  if (auto const found = schema.find("additionalProperties"); found != schema.end() && found->is_object())
    *found = or_nothing(patch_of(std::move(*found)));
  if (auto const any = schema.find("anyOf"); any != schema.end())
    for (auto& one : *any) one = patch_of(std::move(one));
  return schema;
}

/// A layer or a what-if: a merge patch over a scenario, with the names of what it stands on itself.
Json layer() {
  auto schema = patch_of(whole_scenario());
  schema["title"] = "Layer or what-if";
  schema["properties"]["based_on"] = {{"type", "array"},
                                      {"items", {{"type", "string"}, {"minLength", 1}}},
                                      {"description", "What it is laid over, in order."}};
  return schema;
}

/// Standards, key questions and samples are those of the framework.
Json inspection() {
  Json any = Json::array();
  for (auto const& framework : ratings::frameworks()) {
    scenario::InspectionForm form(framework);
    auto one = scenario::schema(
        scenario::outline([&](core::Fields& fields) { scenario::describe(fields, form); }), "");
    for (auto const* key : {"$schema", "title"}) one.erase(key);
    one["properties"]["framework"] = {{"const", framework.id}};
    any.push_back(std::move(one));
  }
  return {{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", "Inspection"}, {"anyOf", any}};
}

/// The names of all definitions that a schema refers to.
void add_references(Json const& schema, std::set<std::string>& names) {
  constexpr std::string_view opening = "#/definitions/";
  if (schema.is_object()) {
    auto const reference = schema.find("$ref");
    if (reference != schema.end() && reference->is_string()) {
      auto const& text = reference->get_ref<std::string const&>();
      if (text.starts_with(opening)) names.insert(text.substr(opening.size()));
    }
  }
  if (schema.is_structured())
    for (auto const& inside : schema) add_references(inside, names);
}

/// A definition that documents share.
Json definition(std::string const& name) {
  if (name == "scenario") {
    auto schema = whole_scenario();
    schema.erase("$schema");
    return schema;
  }
  if (name == "design") {
    auto schema = scenario::schema(scenario::outline<experiment::Design>(), "");
    for (auto const* key : {"$schema", "title"}) schema.erase(key);
    return schema;
  }
  if (name == "operating_model") return whole_scenario()["properties"]["operating_model"];
  return Json::parse(schema_texts().at(shared_definitions)).at(name);
}

Json written_document(std::string_view text) {
  auto schema = Json::parse(text);
  auto& definitions = schema["definitions"] = Json::object();
  for (bool complete = false; !complete;) {
    std::set<std::string> names;
    add_references(schema, names);
    complete = true;
    for (auto const& name : names) {
      if (definitions.contains(name)) continue;
      definitions[name] = definition(name);
      complete = false;
    }
  }
  return schema;
}

}  // namespace

std::vector<std::string> documents_with_schema() {
  std::vector<std::string> all(read_documents.begin(), read_documents.end());
  for (auto const& [name, text] : schema_texts())
    if (name != shared_definitions) all.emplace_back(name);
  return all;
}

Json schema_of(std::string const& document) {
  if (document == "scenario") return whole_scenario();
  if (document == "layer") return layer();
  if (document == "inspection") return inspection();
  if (document == "facts")
    return scenario::schema(scenario::outline<scenario::PublishedFacts>(), "Published facts");
  if (document == "figures")
    return scenario::schema(scenario::outline<scenario::PrintedFigures>(), "Figures that a report prints");
  if (document == "goal")
    return scenario::schema(scenario::outline<experiment::GoalFile>(), "Goals of a plan");
  if (document == "design")
    return scenario::schema(scenario::outline<experiment::Design>(), "Design of a sweep");
  auto const found = schema_texts().find(document);
  if (found == schema_texts().end() || document == shared_definitions) {
    auto const all = documents_with_schema();
    throw wrong_usage(
        fmt::format("no document is called \"{}\"; those with a schema: {}", document, fmt::join(all, ", ")),
        scenario::hint_for(document, all));
  }
  return written_document(found->second);
}

}  // namespace caseflow::app
