#include "model/forecast/levers.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "model/scenario/check/check.hpp"
#include "model/scenario/document/parse.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/reader.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/question/lever.hpp"
#include "sim/contract.hpp"

namespace caseflow::forecast {
namespace {

using ratings::at_least, ratings::next_rating, ratings::Rating;
using scenario::Json;

/// A figure of every history of both outlooks.
template <class Figure>
Difference compared(quality::Outlook const& first, quality::Outlook const& second, Figure figure) {
  std::vector<double> before, after;
  for (auto const& history : first.histories) before.push_back(figure(history));
  for (auto const& history : second.histories) after.push_back(figure(history));
  auto const paired = sim::paired(before, after);
  SIM_EXPECTS(paired.has_value());
  return difference(*paired);
}

/// All differences of the table are one family.
void decide(std::vector<LeverEffect>& effects) {
  Family all;
  for (auto& effect : effects) {
    all.insert(all.end(), {&effect.score, &effect.overall});
    for (auto& standard : effect.standards)
      if (standard) all.push_back(&*standard);
  }
  decide(all);
}

/// What keeps the lever from being tried. Expects a problem of the scenario that it moved.
LeverLeftOut left_out(std::string const& about, Json const& moved, scenario::Diagnostic const& problem) {
  LeverLeftOut made{about, problem};
  auto const* value = scenario::find(moved, problem.pointer);
  if (value && value->is_number()) made.value = value->get<double>();
  return made;
}

std::vector<scenario::Setting> settings(Json const& before, Json const& after) {
  std::vector<scenario::Setting> all;
  for (auto const& change : Json::diff(before, after))
    all.push_back({change.at("path").get<std::string>(), change.at("value").dump()});
  return all;
}

/// What is wrong with a scenario that a lever moved, which counts only where nothing is.
scenario::Diagnostics read_moved(Json const& moved, std::string const& name, scenario::Scenario& into) {
  auto const parsed = scenario::parse(scenario::print(moved, scenario::all_digits), name);
  auto problems = parsed.problems;
  if (problems.empty()) problems = scenario::read(parsed.document, into);
  if (problems.empty()) problems = scenario::check(into);
  return problems;
}

LeverKind kind_of(std::string_view pointer) {
  if (pointer.starts_with("/practice/") || pointer.starts_with("/workforce/management/countersigned"))
    return LeverKind::practice;
  bool const people = pointer.starts_with("/workforce/") || pointer.ends_with("_fte") ||
                      pointer.ends_with("/workers_per_100_receptions");
  return people ? LeverKind::staff : LeverKind::other;
}

}  // namespace

LeverKind kind_of(std::vector<scenario::Setting> const& settings) {
  auto kind = LeverKind::other;  // in the order of their importance here
  for (auto const& setting : settings) kind = std::min(kind, kind_of(setting.pointer));
  return kind;
}

LeverRequests lever_requests(ForecastRequest const& request) {
  LeverRequests all;
  auto const document = scenario::write(request.now);
  for (auto const& [name, lever] : request.now.levers) {
    auto const moved = scenario::moved(document, lever);
    if (!moved) {
      all.left_out.push_back({lever.about});
      continue;
    }
    ForecastRequest made{{}, request.at_first(), request.changes};
    auto problems = read_moved(*moved, name, made.now);
    for (auto& change : made.changes) {
      auto const later = scenario::moved(scenario::write(change.scenario), lever);
      if (change.from < request.now.start || !later || !problems.empty()) continue;
      problems = read_moved(*later, name, change.scenario);
    }
    if (!problems.empty()) {
      all.left_out.push_back(left_out(lever.about, *moved, problems.front()));
      continue;
    }
    all.requests.push_back({name, lever.about, std::move(made), settings(document, *moved)});
  }
  return all;
}

LeverTable lever_table(ForecastRequest const& request, std::uint64_t seed, quality::Outlook as_it_is,
                       LeverRequests const& levers, std::vector<quality::Outlook> const& outlooks,
                       std::vector<std::string> notes) {
  SIM_EXPECTS(levers.requests.size() == outlooks.size());
  LeverTable table{request, seed, std::move(as_it_is), {}, {}, {}, levers.left_out, std::move(notes)};
  auto const& base = table.as_it_is;
  table.next_overall = next_rating(base.overall);
  for (auto const& standard : base.standards)
    table.next.push_back(standard.from_cases ? next_rating(standard.probability) : std::nullopt);
  for (std::size_t i = 0; i < levers.requests.size(); ++i) {
    auto const& with = outlooks[i];
    auto const goal = table.next_overall.value_or(Rating::outstanding);
    LeverEffect effect{
        levers.requests[i].name,
        levers.requests[i].about,
        kind_of(levers.requests[i].settings),
        compared(base, with, [](auto const& history) { return history.score; }),
        compared(base, with, [goal](auto const& history) { return at_least(history.overall, goal); }),
        {}};
    for (std::size_t j = 0; j < table.next.size(); ++j) {
      auto const& next = table.next[j];
      effect.standards.push_back(next ? std::optional(compared(base, with,
                                                               [&next, j](auto const& history) {
                                                                 return at_least(history.standards[j], *next);
                                                               }))
                                      : std::nullopt);
    }
    table.effects.push_back(std::move(effect));
  }
  std::stable_sort(table.effects.begin(), table.effects.end(), [](auto const& a, auto const& b) {
    return a.score.paired.difference > b.score.paired.difference;
  });
  decide(table.effects);
  return table;
}

}  // namespace caseflow::forecast
