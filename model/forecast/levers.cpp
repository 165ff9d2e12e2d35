#include "model/forecast/levers.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/forecast/forecast.hpp"
#include "model/forecast/json_figures.hpp"
#include "model/forecast/outlook.hpp"
#include "model/scenario/check.hpp"
#include "model/scenario/lever.hpp"
#include "model/scenario/parse.hpp"
#include "model/scenario/pointer.hpp"
#include "model/scenario/print.hpp"
#include "model/scenario/reader.hpp"
#include "model/scenario/writer.hpp"
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

Json lever_difference_json(Difference const& difference) {
  auto const& paired = difference.paired;
  return {{"as_it_is", six_digits(paired.first)},
          {"with_the_lever", six_digits(paired.second)},
          {"difference", six_digits(paired.difference)},
          {"half_width", six_digits(paired.half_width)},
          {"p_value_holm", six_digits(difference.p_value_holm)},
          {"verdict", verdict_words[static_cast<std::size_t>(difference.verdict)]}};
}

/// What a note says of a value that cannot be: a number in six digits.
std::string got(Json const& scenario, scenario::Diagnostic const& problem) {
  auto const* value = scenario::find(scenario, problem.pointer);
  return value && value->is_number() ? scenario::print(value->get<double>()) : problem.got;
}

std::vector<scenario::Setting> settings(Json const& before, Json const& after) {
  std::vector<scenario::Setting> all;
  for (auto const& change : Json::diff(before, after))
    all.push_back({change.at("path").get<std::string>(), change.at("value").dump()});
  return all;
}

Json next_json(std::optional<Rating> const& next) {
  return next ? Json(ratings::word(*next)) : Json(nullptr);
}

}  // namespace

std::vector<LeverQuestion> lever_questions(Question const& question, std::vector<std::string>& notes) {
  std::vector<LeverQuestion> all;
  auto const document = scenario::write(question.now);
  for (auto const& [name, lever] : question.now.levers) {
    auto const moved = scenario::moved(document, lever);
    if (!moved) {
      notes.push_back(fmt::format("{}: nothing to move here.", lever.about));
      continue;
    }
    auto const parsed = scenario::parse(scenario::print(*moved, scenario::all_digits), name);
    scenario::Scenario now;
    auto problems = parsed.problems;
    if (problems.empty()) problems = scenario::read(parsed.document, now);
    if (problems.empty()) problems = scenario::check(now);
    if (!problems.empty()) {
      notes.push_back(fmt::format("{}: not possible here ({}: expected {}, got {}).", lever.about,
                                  problems.front().pointer, problems.front().expected,
                                  got(*moved, problems.front())));
      continue;
    }
    all.push_back({name,
                   lever.about,
                   {std::move(now), question.before ? *question.before : question.now},
                   settings(document, *moved)});
  }
  return all;
}

LeverTable lever_table(Question const& question, std::uint64_t seed, quality::Outlook as_it_is,
                       std::vector<LeverQuestion> const& levers,
                       std::vector<quality::Outlook> const& outlooks, std::vector<std::string> notes) {
  SIM_EXPECTS(levers.size() == outlooks.size());
  LeverTable table{question, seed, std::move(as_it_is), {}, {}, {}, std::move(notes)};
  auto const& base = table.as_it_is;
  table.next_overall = next_rating(base.overall);
  for (auto const& standard : base.standards)
    table.next.push_back(standard.from_cases ? next_rating(standard.probability) : std::nullopt);
  for (std::size_t i = 0; i < levers.size(); ++i) {
    auto const& with = outlooks[i];
    auto const goal = table.next_overall.value_or(Rating::outstanding);
    LeverEffect effect{
        levers[i].name,
        levers[i].about,
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

std::string json_text(LeverTable const& table) {
  auto const& standards = table.as_it_is.standards;
  Json json{{"format", "caseflow.levers/1"}, {"version", version()}};
  json["scenario"] = echo(table.question);
  json["seed"] = table.seed;
  json["replications"] = table.as_it_is.histories.size();
  json["inspection_date"] = sim::to_string(*table.question.now.inspection.date);
  json["next_rating"] = {{"overall", next_json(table.next_overall)}};
  for (std::size_t i = 0; i < standards.size(); ++i)
    if (standards[i].from_cases) json["next_rating"][std::string(standards[i].id)] = next_json(table.next[i]);
  json["levers"] = Json::array();
  for (auto const& effect : table.effects) {
    Json one{{"name", effect.name},
             {"about", effect.about},
             {"score", lever_difference_json(effect.score)},
             {"overall", lever_difference_json(effect.overall)}};
    one["standards"] = Json::object();
    for (std::size_t i = 0; i < standards.size(); ++i)
      if (effect.standards[i])
        one["standards"][std::string(standards[i].id)] = lever_difference_json(*effect.standards[i]);
    json["levers"].push_back(std::move(one));
  }
  json["notes"] = table.notes;
  return scenario::print(json, scenario::all_digits);
}

}  // namespace caseflow::forecast
