#include "app/load.hpp"

#include <array>
#include <filesystem>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/inputs.hpp"
#include "model/report/common/names.hpp"
#include "model/scenario/check/check.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/question/layers.hpp"

namespace caseflow::app {
namespace {

using scenario::Document;

bool is_file(std::string const& name) {
  return name.find('/') != std::string::npos || name.ends_with(".json");
}

/// A file's text, as an input of the answer.
std::string input_file(std::string const& path) {
  auto text = read_file(path);
  remember_input(path, text);
  return text;
}

/// What ships under a name, likewise.
std::string shipped_input(std::string const& name, std::string_view text) {
  remember_input(name, text);
  return std::string(text);
}

/// The texts that a scenario is based on. Relative files are looked for beside the scenario's own.
scenario::Supplier supplier_for(std::string const& subject) {
  auto const folder =
      is_file(subject) ? std::filesystem::path(subject).parent_path() : std::filesystem::path();
  return [folder](std::string const& name) -> std::optional<std::string> {
    if (is_file(name)) return input_file((folder / name).string());
    if (auto const text = shipped_text(Shipped::scenario, name)) return shipped_input(name, *text);
    return std::nullopt;
  };
}

/// A what-if, or another layer, that is asked about as if it were a scenario lacks nearly everything.
void expect_whole(std::string const& name, std::string const& text) {
  auto const parsed = scenario::parse(text, name);
  if (!parsed.problems.empty() || !parsed.document.value().is_object()) return;  // reported when it is read
  for (auto const* key : {"format", "based_on"})
    if (parsed.document.value().contains(key)) return;
  throw wrong_usage(fmt::format("{} is no whole scenario: it has neither \"format\" nor \"based_on\"", name),
                    fmt::format("a what-if is laid over a scenario: norfolk-suffolk --with {}", name));
}

scenario::Assembled assembled(Options const& options) {
  auto const subject = load_text(Shipped::scenario, options.subject);
  expect_whole(options.subject, subject);
  std::vector<scenario::Patch> overlays;
  for (auto const& name : options.overlays) overlays.push_back({name, load_overlay(name)});
  return scenario::assemble(options.subject, subject, overlays, options.settings,
                            supplier_for(options.subject), shipped_names(Shipped::scenario));
}

Failure unknown(std::string_view what, std::string const& name, std::vector<std::string> const& known) {
  return wrong_usage(
      fmt::format("no {} ships under the name \"{}\"; a file has a / or ends in .json", what, name),
      scenario::hint_for(name, known));
}

/// What ships and can be laid over a scenario.
std::vector<std::string> known_overlays() {
  auto known = shipped_names(Shipped::overlay);
  for (auto& layer : shipped_names(Shipped::scenario)) known.push_back(std::move(layer));
  return known;
}

/// The note without the place where it was written, so that the echo of a scenario has the same.
std::string sentence(scenario::Diagnostic const& note) {
  auto const found =
      note.expected.empty() ? note.got : fmt::format("expected {}; got {}", note.expected, note.got);
  return fmt::format("{}: {}{}{}.", note.pointer, found, note.hint.empty() ? "" : "; ", note.hint);
}

/// What each what-if says of itself: what it changes, and what it leaves as it was.
std::vector<std::string> abouts(Options const& options) {
  std::vector<std::string> all;
  for (auto const& name : options.overlays) {
    auto const parsed = scenario::parse(load_overlay(name), name);
    if (!parsed.problems.empty() || !parsed.document.value().is_object()) continue;
    auto const about = parsed.document.value().find("about");
    if (about != parsed.document.value().end() && about->is_string())
      all.push_back(fmt::format("{}: {}", name, about->get<std::string>()));
  }
  return all;
}

/// The shipped scenario that a scenario is, or is based on: of several the last, a file's own base included.
/// Layers have no start date, and are no scenarios.
std::optional<std::string> shipped_beneath(std::string const& name, std::string const& text,
                                           scenario::Supplier const& supplier, int deeper = 10) {
  auto const parsed = scenario::parse(text, name);
  if (!parsed.problems.empty() || !parsed.document.value().is_object()) return std::nullopt;
  auto const& document = parsed.document.value();
  if (!is_file(name) && document.contains("start")) return name;
  auto const bases = document.find("based_on");
  if (deeper == 0 || bases == document.end() || !bases->is_array()) return std::nullopt;
  for (auto base = bases->rbegin(); base != bases->rend(); ++base) {
    if (!base->is_string()) continue;
    auto const its_name = base->get<std::string>();
    auto const its_text = supplier(its_name);
    auto found = its_text ? shipped_beneath(its_name, *its_text, supplier, deeper - 1) : std::nullopt;
    if (found) return found;
  }
  return std::nullopt;
}

}  // namespace

std::string load_text(Shipped kind, std::string const& name) {
  if (is_file(name)) return input_file(name);
  if (auto const text = shipped_text(kind, name)) return shipped_input(name, *text);
  if (kind == Shipped::scenario && shipped_text(Shipped::overlay, name))
    throw wrong_usage(fmt::format("{} is a what-if, not a scenario", name),
                      fmt::format("lay it over one: norfolk-suffolk --with {}", name));
  constexpr std::array words{"scenario", "what-if", "inspection", "list of facts", "goal", "list of figures"};
  throw unknown(words[static_cast<std::size_t>(kind)], name, shipped_names(kind));
}

std::string load_overlay(std::string const& name) {
  if (is_file(name)) return input_file(name);
  for (auto const kind : {Shipped::overlay, Shipped::scenario})
    if (auto const text = shipped_text(kind, name)) return shipped_input(name, *text);
  if (std::filesystem::exists(name + ".json"))
    throw wrong_usage(fmt::format("no what-if ships under the name \"{}\"", name),
                      fmt::format("did you mean the file ./{}.json?", name));
  if (name.find('+') != std::string::npos)
    throw wrong_usage(fmt::format("no what-if ships under the name \"{}\"", name),
                      "give each its own --with: they are laid over one after the other");
  throw unknown("what-if", name, known_overlays());
}

std::optional<std::string> unknown_overlay(std::string const& name) {
  if (is_file(name) || shipped_text(Shipped::overlay, name) || shipped_text(Shipped::scenario, name))
    return std::nullopt;
  return scenario::hint_for(name, known_overlays());
}

scenario::Diagnostics problems_of(Options const& options) {
  return scenario::checked(assembled(options), forecast::measure_names()).problems;
}

Document load_document(Shipped kind, std::string const& name) {
  auto parsed = scenario::parse(load_text(kind, name), name);
  if (!parsed.problems.empty()) throw invalid(name, parsed.problems);
  return std::move(parsed.document);
}

Loaded load(Options const& options) {
  auto const documents = assembled(options);
  auto checked = scenario::checked(documents, forecast::measure_names());
  if (!checked.problems.empty()) throw invalid(options.subject, checked.problems);
  Loaded loaded{
      forecast::settled({std::move(checked.now), std::move(checked.before), std::move(checked.changes)}), {}};
  loaded.notes = abouts(options);
  for (auto const& note : checked.notes)
    loaded.notes.push_back(report::readable_note(loaded.request.now, sentence(note)));
  return loaded;
}

std::optional<forecast::Departure> from_shipped(Options const& options,
                                                forecast::ForecastRequest const& request) {
  auto const name = shipped_beneath(options.subject, load_text(Shipped::scenario, options.subject),
                                    supplier_for(options.subject));
  if (!name) return std::nullopt;
  forecast::Departure made{*name, {}};
  if (*name == options.subject && what_ifs(options).empty()) return made;
  auto as_shipped = options;
  as_shipped.subject = *name;
  as_shipped.overlays.clear();
  as_shipped.settings.clear();
  made.inputs = scenario::input_changes(load(as_shipped).request.inputs(), request.inputs());
  return made;
}

std::vector<std::string> what_ifs(Options const& options) {
  auto all = options.overlays;
  for (auto const& setting : options.settings)
    all.push_back(fmt::format("{} = {}", setting.pointer, setting.value));
  return all;
}

}  // namespace caseflow::app
