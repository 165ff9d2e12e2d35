#include "model/scenario/question/input_changes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/register.hpp"
#include "model/scenario/document/writer.hpp"
#include "sim/date.hpp"

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

/// The differences of two scenarios over time, one entry for each as long as it lasts.
class Differences {
 public:
  Differences(Inputs const& first, Inputs const& second) : first_(first), second_(second) {}

  std::vector<InputChange> take() {
    auto const start = second_.now.start;
    auto const now = differences(first_.now, second_.now),
               at_first = differences(first_.before, second_.before);
    for (auto const& pair : now)
      add(pair, has(at_first, pair.pointer) ? Holds::throughout : Holds::from_start, second_.now);
    for (auto const& pair : at_first)
      if (!has(now, pair.pointer)) add(pair, Holds::until_start, second_.now);
    std::set<sim::Date> dates;
    for (auto const* inputs : {&first_, &second_})
      for (auto const& change : inputs->changes) dates.insert(change.from);
    auto last = at_first;
    for (auto const date : dates) {
      if (date > start) break;
      last = follow(date, last, &now);
    }
    last = now;
    for (auto const date : dates)
      if (date > start) last = follow(date, last, nullptr);
    return std::move(all_);
  }

 private:
  /// What differs from a date on, and did not differ so before. `at_start`: what does on the start date, for
  /// a date before it.
  std::vector<Pair> follow(sim::Date date, std::vector<Pair> const& last, std::vector<Pair> const* at_start) {
    auto made = differences(first_.on(date), second_.on(date));
    for (auto const& pair : last)
      if (!holds(made, pair) && !(at_start && holds(*at_start, pair))) end(pair, date);
    for (auto const& pair : made) {
      if (holds(last, pair)) continue;
      if (at_start && holds(*at_start, pair)) {
        begin(pair, date);
        continue;
      }
      add(pair, Holds::dated, second_.on(date));
      all_.back().from = date;
      if (at_start) all_.back().until = second_.now.start;
    }
    return made;
  }

  static bool holds(std::vector<Pair> const& all, Pair const& pair) {
    return std::any_of(all.begin(), all.end(), [&](Pair const& it) {
      return it.pointer == pair.pointer && it.first == pair.first && it.second == pair.second;
    });
  }

  void end(Pair const& pair, sim::Date date) {
    auto const last = std::find_if(all_.rbegin(), all_.rend(), [&](InputChange const& it) {
      return it.pointer == pair.pointer && it.first == pair.first && it.second == pair.second;
    });
    if (last != all_.rend()) last->until = date;
  }

  /// The start date finds it as it is already.
  void begin(Pair const& pair, sim::Date date) {
    for (auto& change : all_)
      if (change.pointer == pair.pointer && change.holds == Holds::from_start) {
        change.holds = Holds::dated;
        change.from = date;
      }
  }

  void add(Pair const& pair, Holds holds, Scenario const& second) {
    InputChange change{pair.pointer, pair.first, pair.second, "", "", holds, "", ""};
    auto const* fresh = new_notes_.of(pair.pointer);
    if (auto const* note = fresh ? fresh : old_notes_.of(pair.pointer)) {
      change.unit = note->unit;
      change.meaning = note->meaning;
    }
    if (auto const* source = source_of(second.sources, pair.pointer)) {
      change.role = source_role_words[static_cast<std::size_t>(source->role)];
      change.source = text(*source);
    }
    all_.push_back(std::move(change));
  }

  Inputs const &first_, &second_;
  Notes const old_notes_{first_.now}, new_notes_{second_.now};
  std::vector<InputChange> all_;
};

}  // namespace

Scenario const& Inputs::on(sim::Date date) const {
  Scenario const* found = date < now.start ? &before : &now;
  for (auto const& change : changes)
    if (change.from <= date && (change.from < now.start) == (date < now.start)) found = &change.scenario;
  return *found;
}

std::string when(InputChange const& change) {
  std::string text(holds_words[static_cast<std::size_t>(change.holds)]);
  if (change.from) text = "from " + sim::to_string(*change.from);
  if (change.until) text += " until " + sim::to_string(*change.until);
  return text;
}

std::vector<InputChange> input_changes(Inputs const& first, Inputs const& second) {
  return Differences(first, second).take();
}

}  // namespace caseflow::scenario
