#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/answer.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/verbs.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/text.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/register.hpp"

namespace caseflow::app {
namespace {

using scenario::Assumption;
using scenario::Json;

std::string_view role_word(Assumption const& assumption) {
  return assumption.role ? scenario::source_role_words[static_cast<std::size_t>(*assumption.role)]
                         : "no source";
}

/// "412 numbers: 40 published, 300 assumed, 2 no source".
std::string counted(std::vector<Assumption> const& all) {
  auto text = fmt::format("{} numbers", report::rounded(static_cast<double>(all.size())));
  auto add = [&, separator = ": "](std::string_view word) mutable {
    auto const count =
        std::count_if(all.begin(), all.end(), [&](auto const& it) { return role_word(it) == word; });
    if (count == 0) return;
    text += fmt::format("{}{} {}", separator, count, word);
    separator = ", ";
  };
  for (auto const word : scenario::source_role_words) add(word);
  add("no source");
  return text;
}

/// Adds the numbers that a change on a date sets, under its patch.
void add_changed(std::vector<Assumption>& all, scenario::Inputs const& inputs,
                 scenario::DatedScenario const& change) {
  auto const& until_then = inputs.on(change.from - std::chrono::days{1});
  auto const old = scenario::assumptions(until_then, until_then.sources);
  std::map<std::string_view, double> values;
  for (auto const& number : old) values.emplace(number.pointer, number.value);
  auto const at = scenario::child(scenario::child("/changes", change.name), "patch");
  for (auto& number : scenario::assumptions(change.scenario, change.scenario.sources)) {
    auto const was = values.find(number.pointer);
    if (was != values.end() && was->second == number.value) continue;
    number.pointer.insert(0, at);
    all.push_back(std::move(number));
  }
}

constexpr auto what_roles_mean =
    "Published: a report prints it. Derived: worked out from what reports print. Calibrated: set so that a "
    "published result comes out. Assumed: a judgement, with its reason. The plausible range of a number is "
    "what --parameters draws it from.";

/// "12 %" of a share of 0.12, "3 weeks".
std::string with_unit(double value, std::string const& unit) {
  if (unit == "share") return report::plain_per_cent(value, 6);
  return report::plain(value) + (unit.empty() ? "" : " " + unit);
}

/// What it calls its source, without the role, which stands before it.
std::string source_words(Assumption const& assumption) {
  auto source = assumption.source;
  constexpr std::string_view said = "calibrated ";
  if (role_word(assumption) == "calibrated" && source.starts_with(said)) source.erase(0, said.size());
  if (!assumption.range) return source;
  auto const& [low, high] = *assumption.range;
  bool const share = assumption.unit == "share";
  source += fmt::format("{}(plausible range {} to {})", source.empty() ? "" : " ",
                        report::plain(share ? 100 * low : low),
                        share ? with_unit(high, assumption.unit) : report::plain(high));
  return source;
}

/// How many entries of a list from this one on say the same, by their numbers.
std::size_t alike(std::vector<Assumption> const& all, std::size_t first) {
  auto const list = [](Assumption const& it) { return it.pointer.substr(0, it.pointer.rfind('/')); };
  auto const is_entry = [](Assumption const& it) {
    return it.pointer.find_first_not_of("0123456789", it.pointer.rfind('/') + 1) == std::string::npos;
  };
  std::size_t end = first + 1;
  while (end < all.size() && is_entry(all[first]) && is_entry(all[end]) &&
         list(all[end]) == list(all[first]) && all[end].value == all[first].value &&
         all[end].unit == all[first].unit && role_word(all[end]) == role_word(all[first]) &&
         source_words(all[end]) == source_words(all[first]))
    ++end;
  return end - first;
}

std::string as_text(std::string const& name, std::vector<Assumption> const& all) {
  auto text = report::wrapped(name, "") + report::wrapped(counted(all), "") + '\n' +
              report::wrapped(what_roles_mean, "") + '\n';
  for (std::size_t i = 0; i < all.size();) {
    auto const& first = all[i];
    auto const count = alike(all, i);
    auto const& last = all[i + count - 1].pointer;
    auto const to = count == 1 ? "" : fmt::format(" to {}", last.substr(last.rfind('/') + 1));
    text +=
        report::wrapped(fmt::format("{}{}  {}", first.pointer, to, with_unit(first.value, first.unit)), "");
    text += report::wrapped(source_words(first), fmt::format("    {:<12}", role_word(first)));
    i += count;
  }
  return text;
}

std::string as_json(std::string const& name, std::vector<Assumption> const& all,
                    report::Manifest const& manifest) {
  auto json = report::document_json("caseflow.register/2", manifest);
  json["scenario"] = name;
  json["assumptions"] = Json::array();
  auto const finite = [](double limit) { return std::isfinite(limit) ? Json(limit) : Json(nullptr); };
  for (auto const& it : all) {
    Json entry{{"pointer", it.pointer}, {"value", it.value},     {"unit", it.unit},
               {"min", finite(it.min)}, {"max", finite(it.max)}, {"meaning", it.meaning}};
    entry["role"] = it.role ? Json(role_word(it)) : Json(nullptr);
    entry["source"] = it.source;
    entry["range"] = it.range ? Json{{"low", it.range->low}, {"high", it.range->high}} : Json(nullptr);
    json["assumptions"].push_back(std::move(entry));
  }
  return scenario::print(json);
}

/// Adds the numbers that were others before the start date, beneath "/before".
void add_before(std::vector<Assumption>& all, scenario::Scenario const& before) {
  std::map<std::string, double> now;
  for (auto const& it : all) now.emplace(it.pointer, it.value);
  for (auto& it : scenario::assumptions(before, before.sources)) {
    auto const same = now.find(it.pointer);
    if (same != now.end() && same->second == it.value) continue;
    it.pointer = "/before" + it.pointer;
    all.push_back(std::move(it));
  }
}

}  // namespace

void assumptions(Options const& options) {
  auto const request = load(options).request;
  auto const& scenario = request.now;
  AnswerOutput output(options);
  auto all = scenario::assumptions(scenario, scenario.sources);
  if (request.before) add_before(all, *request.before);
  for (auto const& change : request.changes) add_changed(all, request.inputs(), change);
  output.give([&] { return as_text(scenario.name, all); },
              [&] { return as_json(scenario.name, all, manifest(options)); });
}

}  // namespace caseflow::app
