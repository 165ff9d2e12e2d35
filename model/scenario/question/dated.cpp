#include "model/scenario/question/dated.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/scenario/document/expectation.hpp"
#include "model/scenario/document/merge.hpp"
#include "model/scenario/document/merge_layer.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/writer.hpp"

namespace caseflow::scenario {
namespace {

constexpr char changes_pointer[] = "/changes", patch_pointer[] = "/patch", sources_of_patch[] = "/sources";

/// What a patch may not touch, and what to do instead.
struct Fixed {
  char const *key, *hint;
};
constexpr char one_period[] = "a forecast has one period", one_service[] = "it is the same service",
               judged[] = "it is said once, for the whole forecast";
constexpr std::array fixed{
    Fixed{"format", one_service},
    Fixed{"name", one_service},
    Fixed{"about", "it stands beside the patch"},
    Fixed{"based_on", "a patch is laid over the scenario as it is until then"},
    Fixed{"before", "a change before the start date says what was different until then"},
    Fixed{"changes", "give it a name and a date of its own"},
    Fixed{"start", one_period},
    Fixed{"months", one_period},
    Fixed{"run_up", one_period},
    Fixed{"targets", judged},
    Fixed{"inspection", judged},
    Fixed{"judgement", judged},
    Fixed{"levers", judged}};

/// Stands for a null of a patch while layers are merged, which would take the null for their own: what no
/// text can say.
Json hidden_null() { return Json::binary({}); }

/// Puts one value in place of another in every object at a pointer and beneath it.
void change_nulls(Document& document, std::string const& pointer, Json const& from, Json const& to) {
  Json const here = *find(document.value(), pointer);
  if (!here.is_object()) return;
  for (auto const& item : here.items()) {
    auto const at = child(pointer, item.key());
    if (item.value() == from) {
      auto const origin = document.origin(at);
      auto const layer = document.layers()[static_cast<std::size_t>(origin.layer)];
      document.put(at, Document(to, Origins{{0, origin.line}}, layer));
    } else {
      change_nulls(document, at, from, to);
    }
  }
}

std::string pointer_of(std::string const& name) { return child(changes_pointer, name); }

/// Reads the changes one by one.
class Taker {
 public:
  Taker(Document& document, Diagnostics& problems) : document_(document), problems_(problems) {}

  std::vector<DatedPatch> take() {
    std::vector<DatedPatch> all;
    auto const* changes = find(document_.value(), changes_pointer);
    if (!changes) return all;
    if (!changes->is_object()) {
      problem(changes_pointer, "an object: changes by name", shown(*changes),
              R"({"october": {"from": "2019-10-01", "patch": {…}}}; named, so that layers can add to them)");
    } else {
      for (auto const& name : keys(*changes))
        if (auto change = one(name)) all.push_back(std::move(*change));
    }
    document_.remove(changes_pointer);
    std::stable_sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.from < b.from; });
    for (std::size_t i = 1; i < all.size(); ++i)
      if (all[i].from == all[i - 1].from)
        refuse(all[i], "/from", "a date of its own",
               fmt::format("{}, the date of \"{}\"", sim::to_string(all[i].from), all[i - 1].name),
               "one patch can say both");
    return all;
  }

 private:
  void problem(std::string const& pointer, std::string expected, std::string got, std::string hint = "") {
    problems_.push_back(document_.diagnostic(pointer, std::move(expected), std::move(got), std::move(hint)));
  }

  void refuse(DatedPatch const& change, std::string const& pointer, std::string expected, std::string got,
              std::string hint) {
    auto made = change.said.diagnostic(pointer, std::move(expected), std::move(got), std::move(hint));
    made.pointer.insert(0, pointer_of(change.name));
    problems_.push_back(std::move(made));
  }

  std::optional<DatedPatch> one(std::string const& name) {
    auto const here = pointer_of(name);
    auto const said = document_.part(here);
    if (!said.value().is_object()) {
      problem(here, "an object: from, patch", shown(said.value()));
      return std::nullopt;
    }
    auto const before = problems_.size();
    auto head_alone = said;
    for (auto const& key : keys(said.value())) {
      if (key == "from" || key == "about") continue;
      head_alone.remove(child("", key));
      if (key != "patch")
        problem(child(here, key), "a known key", in_quotes(key), "known: from, about, patch");
    }
    ChangeHead head;
    for (auto& found : read(head_alone, head)) {
      found.pointer.insert(0, here);
      problems_.push_back(std::move(found));
    }
    auto const* patch = find(said.value(), patch_pointer);
    if (!patch || !patch->is_object()) {
      problem(here + patch_pointer, "an object: a merge patch", patch ? shown(*patch) : "nothing");
      return std::nullopt;
    }
    DatedPatch made{name, head.about.value_or(""), head.from, said.part(patch_pointer), said};
    change_nulls(made.patch, "", hidden_null(), nullptr);
    for (auto const& [key, hint] : fixed)
      if (patch->contains(key))
        problem(child(here + patch_pointer, key), "no such key in a change", shown((*patch)[key]), hint);
    take_sources(made);
    if (problems_.size() != before) return std::nullopt;
    return made;
  }

  /// What sources outside say of numbers inside holds for the patch, unless it says so itself.
  void take_sources(DatedPatch& change) {
    auto const inside = pointer_of(change.name) + patch_pointer;
    auto const* sources = find(document_.value(), "/sources");
    if (!sources || !sources->is_object()) return;
    for (auto const& pointer : keys(*sources)) {
      if (!pointer.starts_with(inside) || (pointer.size() > inside.size() && pointer[inside.size()] != '/'))
        continue;
      auto const entry = document_.part(child("/sources", pointer));
      document_.remove(child("/sources", pointer));
      auto const own = pointer.substr(inside.size());
      if (!find(change.patch.value(), sources_of_patch))
        change.patch.put(sources_of_patch, Document(Json::object(), change.name));
      if (!find(change.patch.value(), child(sources_of_patch, own)))
        change.patch.put(child(sources_of_patch, own), entry);
    }
  }

  Document& document_;
  Diagnostics& problems_;
};

/// Adds the entries of `next` that cover the numbers of a patch that leads to it.
void add_sources(Json& patch, Json const& part, std::string const& pointer, Json const& next) {
  if (part.is_number()) {
    for (std::string_view around = pointer;; around = parent(around)) {
      auto const entry = next["sources"].find(std::string(around));
      if (entry != next["sources"].end()) {
        // What differs in it is there already, and says what goes too.
        auto& sources = patch["sources"];
        if (!sources.contains(std::string(around))) sources[std::string(around)] = *entry;
        return;
      }
      if (around.empty()) return;
    }
  }
  std::size_t i = 0;
  if (part.is_structured())
    for (auto const& item : part.items())
      add_sources(patch, item.value(), child(pointer, part.is_object() ? item.key() : std::to_string(i++)),
                  next);
}

Json patch_between(Json const& from, Json const& to) {
  auto patch = difference(from, to);
  Json const numbers = [&] {
    auto all = patch;
    all.erase("sources");
    return all;
  }();
  add_sources(patch, numbers, "", to);
  return patch;
}

Json change_json(DatedScenario const& change, Json patch) {
  Json made{{"from", sim::to_string(change.from)}};
  if (!change.about.empty()) made["about"] = change.about;
  made["patch"] = std::move(patch);
  return made;
}

}  // namespace

void describe(core::Fields& fields, ChangeHead& head) {
  fields.date("from", head.from, {"The first day on which it holds."});
  fields.text("about", head.about, {"What is done, in a sentence."});
}

void hide_nulls_of_patches(Document& layer) {
  auto const* changes = find(layer.value(), changes_pointer);
  if (!changes || !changes->is_object()) return;
  for (auto const& name : keys(*changes))
    if (auto const at = pointer_of(name) + patch_pointer; find(layer.value(), at))
      change_nulls(layer, at, nullptr, hidden_null());
}

std::vector<DatedPatch> take_changes(Document& document, Diagnostics& problems) {
  return Taker(document, problems).take();
}

void merge_change(Document& target, DatedPatch const& change) {
  merge_what_if(target, change.patch, fmt::format("{}, from {}", change.name, sim::to_string(change.from)));
}

Diagnostics in_patch(std::string const& name, Diagnostics diagnostics) {
  for (auto& diagnostic : diagnostics) diagnostic.pointer.insert(0, pointer_of(name) + patch_pointer);
  return diagnostics;
}

Json changes_member(Json const& first, Json const& now, sim::Date start,
                    std::vector<DatedScenario> const& changes) {
  Json all = Json::object();
  auto last = first;
  // What the patches of before the start make of `now`, when a reader lays them over it.
  Document again(now, "echo");
  bool any_before = false;
  for (auto const& change : changes) {
    if (change.from > start) continue;
    auto next = write(change.scenario);
    auto patch = patch_between(last, next);
    merge_change(again, {change.name, "", change.from, Document(patch, change.name), {}});
    all[change.name] = change_json(change, std::move(patch));
    last = std::move(next);
    any_before = true;
  }
  if (any_before && difference(again.value(), now) != Json::object()) {
    DatedScenario rest{"start", "", start, {}};
    while (std::any_of(changes.begin(), changes.end(), [&](auto const& it) { return it.name == rest.name; }))
      rest.name += '_';
    all[rest.name] = change_json(rest, patch_between(again.value(), now));
  }
  last = now;
  for (auto const& change : changes) {
    if (change.from <= start) continue;
    auto next = write(change.scenario);
    all[change.name] = change_json(change, patch_between(last, next));
    last = std::move(next);
  }
  return all;
}

std::string change_reference() {
  return "\n## Changes on a date\n\nBeside its fields a document may have `changes`, by name: what is "
         "different from a date on.\n`before` (a merge patch) says what was different until the start "
         "date,\nand `based_on` (a list of names) what it stands on.\n\n"
         "| in a change | meaning |\n| --- | --- |\n"
         "| `from` | the first day on which it holds; at most one change a date |\n"
         "| `about` | what is done, in a sentence; may be absent |\n"
         "| `patch` | a merge patch over the scenario as it is until then, with `sources` of its own |\n";
}

void add_to_schema(Json& schema) {
  Json const text{{"type", "string"}};
  auto described = [](Json type, char const* what) {
    type["description"] = what;
    return type;
  };
  Json const patch = described({{"type", "object"}}, "A merge patch (RFC 7396) with sources of its own.");
  Json const date{{"type", "string"}, {"format", "date"}};
  schema["properties"]["before"] =
      described({{"type", "object"}}, "A merge patch (RFC 7396): what was different until the start date.");
  schema["properties"]["changes"] = {{"type", "object"},
                                     {"additionalProperties",
                                      {{"type", "object"},
                                       {"properties",
                                        {{"from", described(date, "The first day on which it holds.")},
                                         {"about", described(text, "What is done, in a sentence.")},
                                         {"patch", patch}}},
                                       {"required", Json::array({"from", "patch"})},
                                       {"additionalProperties", false}}},
                                     {"description", "What is different from a date on, by name."}};
}

}  // namespace caseflow::scenario
