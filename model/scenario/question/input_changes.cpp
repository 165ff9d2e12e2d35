#include "model/scenario/question/input_changes.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/register.hpp"
#include "model/scenario/document/writer.hpp"

namespace caseflow::scenario {
namespace {

struct Pair {
  std::string pointer;
  Json first, second;
};

void differences(std::string const& pointer, Json const& first, Json const& second, std::vector<Pair>& all) {
  if (first == second) return;
  if (first.is_object() && second.is_object()) {
    auto const under = [&](std::string const& key) { return child(pointer, key); };
    for (auto const& [key, value] : first.items())
      differences(under(key), value, second.contains(key) ? second[key] : Json(), all);
    for (auto const& [key, value] : second.items())
      if (!first.contains(key)) differences(under(key), Json(), value, all);
  } else if (first.is_array() && second.is_array() && first.size() == second.size()) {
    for (std::size_t i = 0; i < first.size(); ++i) differences(child(pointer, i), first[i], second[i], all);
  } else {
    all.push_back({pointer, first, second});
  }
}

std::vector<Pair> differences(Scenario const& first, Scenario const& second) {
  auto const inputs = [](Scenario const& scenario) {
    auto echo = write(scenario);
    for (auto const* key : {"format", "name", "about", "sources"}) echo.erase(key);
    return echo;
  };
  std::vector<Pair> all;
  differences("", inputs(first), inputs(second), all);
  return all;
}

class Notes {
 public:
  explicit Notes(Scenario const& scenario) {
    for (auto& note : assumptions(scenario, scenario.sources)) {
      auto pointer = note.pointer;
      notes_.emplace(std::move(pointer), std::move(note));
    }
  }
  Assumption const* of(std::string const& pointer) const {
    auto const found = notes_.find(pointer);
    return found == notes_.end() ? nullptr : &found->second;
  }

 private:
  std::map<std::string, Assumption> notes_;
};

bool has(std::vector<Pair> const& all, std::string const& pointer) {
  return std::any_of(all.begin(), all.end(), [&](Pair const& pair) { return pair.pointer == pointer; });
}

}  // namespace

std::vector<InputChange> input_changes(Inputs const& first, Inputs const& second) {
  auto const now = differences(first.now, second.now), before = differences(first.before, second.before);
  Notes const old_notes(first.now), new_notes(second.now);
  std::vector<InputChange> all;
  auto const add = [&](Pair const& pair, Holds holds) {
    InputChange change{pair.pointer, pair.first, pair.second, "", "", holds, "", ""};
    auto const* fresh = new_notes.of(pair.pointer);
    if (auto const* note = fresh ? fresh : old_notes.of(pair.pointer)) {
      change.unit = note->unit;
      change.meaning = note->meaning;
    }
    if (auto const* source = source_of(second.now.sources, pair.pointer)) {
      change.role = source_role_words[static_cast<std::size_t>(source->role)];
      change.source = text(*source);
    }
    all.push_back(std::move(change));
  };
  for (auto const& pair : now) add(pair, has(before, pair.pointer) ? Holds::throughout : Holds::from_start);
  for (auto const& pair : before)
    if (!has(now, pair.pointer)) add(pair, Holds::until_start);
  return all;
}

}  // namespace caseflow::scenario
