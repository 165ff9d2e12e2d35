#include "model/scenario/question/layers.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/encoding.hpp"
#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/merge.hpp"
#include "model/scenario/document/merge_layer.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/question/earlier_names.hpp"
#include "sim/contract.hpp"
#include "sim/date.hpp"

namespace caseflow::scenario {
namespace {

/// A document merged with all that it is based on, and the `before` members on the way, in order.
struct Loaded {
  Document now;
  std::vector<Document> befores = {};
};

/// Loads documents and what they are based on.
class Loader {
 public:
  Loader(Supplier const& supplier, std::vector<std::string> const& known, Diagnostics& problems)
      : supplier_(supplier), known_(known), problems_(problems) {}

  Loaded scenario(std::string const& name, std::string const& text) {
    auto own = object(name, text);
    if (!own) return {};
    chain_.push_back(name);
    Loaded all;
    Json const* bases = find(own->value(), "/based_on");
    if (bases && !bases->is_array()) {
      problem(*own, "/based_on", "an array of names", shown(*bases));
    } else if (bases) {
      for (std::size_t i = 0; i < bases->size(); ++i) add_base(all, *own, (*bases)[i], child("/based_on", i));
    }
    chain_.pop_back();
    own->remove("/based_on");
    add(all, std::move(*own));
    return all;
  }

  /// A what-if; its `before`, if it has one, is added to `befores`.
  std::optional<Document> overlay(Patch const& patch, std::vector<Document>& befores) {
    auto own = object(patch.name, patch.text);
    if (!own) return std::nullopt;
    if (auto const* bases = find(own->value(), "/based_on"))
      problem(*own, "/based_on", "no such key: an overlay is laid over a scenario", shown(*bases));
    take_before(*own, befores);
    return own;
  }

 private:
  std::optional<Document> object(std::string const& name, std::string const& text) {
    auto parsed = parse(text, name);
    bool const fine = parsed.problems.empty();
    append(problems_, std::move(parsed.problems));
    if (!fine) return std::nullopt;
    if (parsed.document.value().is_object()) {
      follow_earlier_names(parsed.document);
      hide_nulls_of_patches(parsed.document);
      if (find(parsed.document.value(), "/before")) {
        auto before = parsed.document.part("/before");
        follow_earlier_names(before);
        parsed.document.put("/before", before);
      }
      return std::move(parsed.document);
    }
    problem(parsed.document, "", "an object", shown(parsed.document.value()));
    return std::nullopt;
  }

  void add_base(Loaded& all, Document const& own, Json const& base, std::string const& pointer) {
    if (!base.is_string()) return problem(own, pointer, "a name", shown(base));
    auto const& name = base.get_ref<std::string const&>();
    if (std::find(chain_.begin(), chain_.end(), name) != chain_.end())
      return problem(own, pointer, "a scenario that is not based on this one",
                     fmt::format("a circle: {} → {}", fmt::join(chain_, " → "), name));
    auto const text = supplier_(name);
    if (!text) return problem(own, pointer, "the name of a scenario", shown(base), hint_for(name, known_));
    auto loaded = scenario(name, *text);
    merge_layer(all.now, loaded.now);
    std::move(loaded.befores.begin(), loaded.befores.end(), std::back_inserter(all.befores));
  }

  void add(Loaded& all, Document own) {
    take_before(own, all.befores);
    merge_layer(all.now, own);
  }

  void take_before(Document& own, std::vector<Document>& befores) {
    auto const* before = find(own.value(), "/before");
    if (!before) return;
    if (before->is_object()) {
      befores.push_back(own.part("/before"));
    } else {
      problem(own, "/before", "an object: a merge patch", shown(*before));
    }
    own.remove("/before");
  }

  void problem(Document const& in, std::string pointer, std::string expected, std::string got,
               std::string hint = "") {
    problems_.push_back(
        in.diagnostic(std::move(pointer), std::move(expected), std::move(got), std::move(hint)));
  }

  Supplier const& supplier_;
  std::vector<std::string> const& known_;
  Diagnostics& problems_;
  std::vector<std::string> chain_;
};

bool starts_with_key(std::string_view pointer, std::string_view key) {
  return pointer.starts_with(key) && (pointer.size() == key.size() || pointer[key.size()] == '/');
}

/// JSON if it is JSON, else the bare text. What begins like an object or array is meant to be JSON.
Parsed value_of(Setting const& setting, std::string const& layer) {
  auto parsed = parse(setting.value, layer);
  // Its lines are those of a command, not of a file.
  if (parsed.problems.empty()) return {Document(parsed.document.value(), layer), {}};
  auto const start = setting.value.find_first_not_of(" \t\r\n");
  bool const structured =
      start != std::string::npos && (setting.value[start] == '{' || setting.value[start] == '[');
  if (!structured && !ill_formed(setting.value)) return {Document(Json(setting.value), layer), {}};
  for (auto& problem : parsed.problems) problem.pointer = setting.pointer + problem.pointer;
  return parsed;
}

Diagnostics set(Document& target, Setting const& setting) {
  auto const layer = "--set " + setting.pointer;
  auto const refused = [&](std::string expected, std::string hint) {
    return Diagnostics{
        {layer, 0, setting.pointer, std::move(expected), in_quotes(setting.pointer), std::move(hint)}};
  };
  if (ill_formed(setting.pointer)) return refused("a pointer in UTF-8", "");
  if (starts_with_key(setting.pointer, "/before") || starts_with_key(setting.pointer, "/based_on"))
    return refused("a pointer into the scenario as it is from the start date on", "");
  bool const well_formed = !setting.pointer.empty() && names_along(setting.pointer);
  auto const* around = well_formed ? find(target.value(), parent(setting.pointer)) : nullptr;
  // A new key of an object is left to the reader, who knows whether there may be one.
  if (!around || !(around->is_object() || find(target.value(), setting.pointer)))
    return refused("a pointer to something in the scenario",
                   hint_for_pointer(target.value(), setting.pointer));
  auto const [value, problems] = value_of(setting, layer);
  if (!problems.empty()) return problems;
  Json const old = target.value();
  if (value.value().is_null() && around->is_object()) {
    target.remove(setting.pointer);
  } else {
    target.put(setting.pointer, value);
  }
  update_sources(target, old, Json::object(), layer);
  return {};
}

std::optional<Document> past(Document const& base, std::vector<Document> const& befores, Json const& now) {
  Document before = base;
  for (auto const& patch : befores) merge_layer(before, patch);
  if (difference(now, before.value()) == Json::object()) return std::nullopt;
  return before;
}

/// What is laid over a scenario, in order.
struct WhatIf {
  std::vector<std::string> names = {};
  std::vector<Document> overlays = {};
  std::vector<Setting> const& settings;

  Document over(Document target, Diagnostics& problems) const {
    for (std::size_t i = 0; i < overlays.size(); ++i) merge_what_if(target, overlays[i], names[i]);
    // Where a document is missing, every setting might seem to lead nowhere.
    if (!problems.empty()) return target;
    for (auto const& setting : settings) append(problems, set(target, setting));
    return target;
  }
};

/// The first day of the forecast, where the document says so in due form: else its reader tells.
std::optional<sim::Date> start_of(Document const& document) {
  auto const* start = find(document.value(), "/start");
  if (!start || !start->is_string()) return std::nullopt;
  return sim::parse_date(start->get_ref<std::string const&>());
}

/// Lays changes over what held before each, one after the other.
void add_changes(Assembled& assembled, Document running, std::vector<DatedPatch> const& changes) {
  for (auto const& change : changes) {
    merge_change(running, change);
    assembled.changes.push_back({change, running});
  }
}

/// Gives a scenario with all that is laid over it its past and its changes. `base`: without the what-if.
void add_past_and_changes(Assembled& assembled, Document base, std::vector<Document> const& befores,
                          WhatIf const& what_if) {
  auto const changes = take_changes(assembled.now, assembled.problems);
  if (!assembled.problems.empty()) return;
  Diagnostics told;         // with everything laid over it nothing was wrong
  auto until_start = base;  // keeps its own changes, which settings may point into
  static_cast<void>(take_changes(base, told));
  auto const start = start_of(assembled.now);
  auto const first_after = std::find_if(changes.begin(), changes.end(),
                                        [&](auto const& it) { return !start || it.from > *start; });
  std::vector<DatedPatch> until(changes.begin(), first_after);
  if (!until.empty()) {
    for (auto const& change : until) merge_change(until_start, change);
    assembled.now = what_if.over(std::move(until_start), assembled.problems);
    static_cast<void>(take_changes(assembled.now, told));
    if (until.back().from == *start) until.pop_back();
  }
  assembled.before = past(base, befores, assembled.now.value());
  for (auto const& patch : befores) merge_layer(base, patch);
  add_changes(assembled, std::move(base), until);
  add_changes(assembled, assembled.now, {first_after, changes.end()});
}

}  // namespace

Assembled assemble(std::string const& name, std::string const& text, std::vector<Patch> const& overlays,
                   std::vector<Setting> const& settings, Supplier const& supplier,
                   std::vector<std::string> const& known_names) {
  Assembled assembled;
  Loader loader(supplier, known_names, assembled.problems);
  auto loaded = loader.scenario(name, text);
  WhatIf what_if{.settings = settings};
  for (auto const& patch : overlays)
    if (auto overlay = loader.overlay(patch, loaded.befores)) {
      what_if.names.push_back(patch.name);
      what_if.overlays.push_back(std::move(*overlay));
    }
  assembled.now = what_if.over(loaded.now, assembled.problems);
  if (assembled.problems.empty())
    add_past_and_changes(assembled, std::move(loaded.now), loaded.befores, what_if);
  return assembled;
}

Json echo(Json now, std::optional<Json> const& before, std::vector<DatedScenario> const& changes) {
  now.erase("before");
  auto const whole = now;
  if (before) {
    auto patch = difference(now, *before);
    if (!patch.empty()) now["before"] = std::move(patch);
  }
  if (changes.empty()) return now;
  auto const start = sim::parse_date(whole.at("start").get_ref<std::string const&>());
  SIM_EXPECTS(start.has_value());
  now["changes"] = changes_member(before ? *before : whole, whole, *start, changes);
  return now;
}

}  // namespace caseflow::scenario
