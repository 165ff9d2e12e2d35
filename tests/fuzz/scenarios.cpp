// Scenarios, what-ifs and settings, over a small scenario.

#include <fstream>
#include <iterator>

#include <nlohmann/json.hpp>

#include "model/scenario/check/check.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/plan/plan.hpp"
#include "model/scenario/question/layers.hpp"
#include "tests/fuzz/must.hpp"
#include "tests/fuzz/targets.hpp"
#include "tests/support/source_tree.hpp"

namespace caseflow::fuzz {
namespace {

using namespace scenario;

std::string const& small() {
  static std::string const text = [] {
    auto const path = test::source_tree() / "tests" / "model" / "scenario" / "small.json";
    std::ifstream file(path, std::ios::binary);
    must(file.good(), "the small scenario is there");
    return std::string(std::istreambuf_iterator<char>(file), {});
  }();
  return text;
}

std::optional<std::string> supply(std::string const& name) {
  return name == "small" ? std::optional(small()) : std::nullopt;
}

std::optional<Json> written(std::optional<Scenario> const& scenario) {
  return scenario ? std::optional(write(*scenario)) : std::nullopt;
}

/// What is put together is read and planned or has problems; its echo comes to the same.
void follow(Assembled const& assembled) {
  must_be_placed(assembled.problems);
  auto const made = checked(assembled);
  must_be_placed(made.problems);
  for (auto const& note : made.notes) must(!note.pointer.empty() && !note.got.empty(), "a note is placed");
  if (!made.problems.empty()) return;
  static_cast<void>(plan(made.now));
  if (made.before) static_cast<void>(plan(*made.before));
  auto const echoed = print(echo(write(made.now), written(made.before), made.changes), 17);
  auto const again = checked(assemble("echo.json", echoed, {}, {}, supply));
  must(again.problems.empty(), "an echo reads without problems");
  must(write(again.now) == write(made.now), "an echo reads to the same scenario");
  // A what-if may say what the scenario says already; the echo then needs no past.
  must(!again.before || made.before, "an echo makes up no past");
  must(!again.before || write(*again.before) == write(*made.before), "an echo keeps the past");
  must(again.changes.size() == made.changes.size(), "an echo keeps the changes");
  for (std::size_t i = 0; i < made.changes.size(); ++i) {
    static_cast<void>(plan(made.changes[i].scenario));
    must(write(again.changes[i].scenario) == write(made.changes[i].scenario), "an echo keeps each change");
  }
}

}  // namespace

void read_scenario(std::string_view text) {
  follow(assemble("fuzz.json", std::string(text), {}, {}, supply, {"small"}));
}

void read_what_if(std::string_view text) {
  follow(assemble("small", small(), {{"fuzz.json", std::string(text)}}, {}, supply, {"small"}));
}

void read_setting(std::string_view text) {
  auto const equals = std::min(text.find('='), text.size());
  Setting const setting{std::string(text.substr(0, equals)),
                        std::string(text.substr(std::min(equals + 1, text.size())))};
  follow(assemble("small", small(), {}, {setting}, supply, {"small"}));
}

}  // namespace caseflow::fuzz
