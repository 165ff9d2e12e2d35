#include "model/forecast/journey.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/forecast/forecast.hpp"
#include "model/forecast/journey_words.hpp"
#include "model/forecast/text.hpp"
#include "model/service/state/service.hpp"

namespace caseflow::forecast {
namespace {

using scenario::Json;
using service::Visit;

constexpr std::size_t date_column = 14;

sim::Day length(service::Model const& model, Visit const& visit) {
  return (visit.until == service::never ? model.end : visit.until) - visit.from;
}

/// The journal of the replication, with the notes of one case.
struct Followed {
  service::Journal journal;
  service::Service service;

  Followed(service::Model const& model, std::uint64_t seed, std::uint32_t replication, sim::Entity subject)
      : service(model, seed, replication) {
    journal.subject = subject;
    service.journal = &journal;
    service.run();
  }
};

std::string selected(Journey const& journey) {
  auto const& selection = journey.selection;
  auto text = fmt::format("Case {} of {} that ", selection.number, journey.matching);
  text += selection.held ? fmt::format("are held on {}", spoken(journey.start))
                         : fmt::format("arrive from {} on", spoken(journey.start));
  if (selection.kind)
    text += fmt::format(", {}", core::case_kind_words[static_cast<std::size_t>(*selection.kind)]);
  if (selection.site) text += fmt::format(", of {}", spoken_name(*selection.site));
  if (selection.longest) text += ", the longest on the caseload first";
  std::replace(text.begin(), text.end(), '_', ' ');
  return text;
}

std::string days_and_all(sim::Date from, sim::Date to) {
  auto const days = (to - from).count();
  return fmt::format("{} day{}", days, days == 1 ? "" : "s");
}

/// A line for people, with the date before it unless it is the date of the line above.
std::string dated(std::string const& date, std::string const& text, std::string& last) {
  auto const first = fmt::format("{:>{}}  ", date == last ? "" : date, date_column - 2);
  last = date;
  return wrapped(text, first, wide);
}

/// How many entries from `first` on are told as one.
std::size_t together(std::vector<Entry> const& entries, std::size_t first) {
  std::size_t count = 1;
  if (entries[first].together.empty()) return count;
  while (first + count < entries.size() && entries[first + count].together == entries[first].together)
    ++count;
  return count;
}

std::string told_as_one(std::vector<Entry> const& entries, std::size_t first, std::size_t count) {
  double depth = 0;
  for (std::size_t i = first; i < first + count; ++i) depth += entries[i].depth / static_cast<double>(count);
  auto text = fmt::format("{}: {}", spoken(entries[first + count - 1].date),
                          fmt::format(fmt::runtime(entries[first].together), count));
  if (depth < 0.995) text += fmt::format(", in {:.0f} % of the time they need", 100 * depth);
  return "to " + text + '.';
}

constexpr std::array<char const*, 3> interests{"any_case", "this_case", "other_cases"};

Json candidate_json(AllocationCandidate const& it) {
  return {{"officer", it.officer},
          {"load", it.load},
          {"load_after", it.after},
          {"target", it.target},
          {"takes_cases", it.takes_cases},
          {"vacant", it.vacant},
          {"present", it.present},
          {"right_grade", it.right_grade},
          {"interest", interests[it.interest]},
          {"asked_for", it.asked_for},
          {"gives_up", it.gives_up},
          {"chosen", it.chosen}};
}

}  // namespace

std::vector<Visit> matching(service::Model const& model, std::vector<Visit> const& visits,
                            Selection const& selection) {
  std::vector<Visit> found;
  std::copy_if(visits.begin(), visits.end(), std::back_inserter(found), [&](Visit const& visit) {
    bool const in_time = selection.held ? visit.from < model.start &&
                                              (visit.until == service::never || visit.until >= model.start)
                                        : visit.from >= model.start;
    return in_time && (!selection.kind || *selection.kind == visit.kind) &&
           (!selection.site || *selection.site == model.now.sites[static_cast<std::size_t>(visit.home)]);
  });
  if (selection.longest)
    std::stable_sort(found.begin(), found.end(),
                     [&](Visit const& a, Visit const& b) { return length(model, a) > length(model, b); });
  return found;
}

Found journey(service::Model const& model, std::uint64_t seed, std::uint32_t replication,
              Selection const& selection) {
  auto const visits = matching(model, Followed(model, seed, replication, 0).journal.visits, selection);
  Found found{static_cast<int>(visits.size())};
  if (selection.number < 1 || selection.number > found.matching) return found;
  auto const& visit = visits[static_cast<std::size_t>(selection.number - 1)];
  Followed const followed(model, seed, replication, visit.entity);
  Telling telling(followed.service);
  auto const& days = model.days;
  Journey made{
      model.now.scenario.name, seed,         replication, selection, found.matching, days.date(model.start),
      days.date(visit.from),   std::nullopt, {}};
  if (visit.until != service::never) made.left = days.date(visit.until);
  if (visit.from < model.staffed) made.officers_from = days.date(model.staffed);
  for (auto const& note : followed.journal.notes) made.entries.push_back(telling.entry(note));
  found.journey = std::move(made);
  return found;
}

std::string journey_text(Journey const& journey) {
  auto text = wrapped(journey.scenario, "", wide);
  text += wrapped(
      fmt::format("{}; replication {}, seed {}.", selected(journey), journey.replication, journey.seed), "",
      wide);
  if (journey.officers_from)
    text +=
        wrapped(fmt::format("There are no officers before {}, in the run-up: until then work is done at once "
                            "and in full.",
                            spoken(*journey.officers_from)),
                "", wide);
  text += '\n';
  std::string last;
  auto const& entries = journey.entries;
  for (std::size_t i = 0; i < entries.size();) {
    auto const count = together(entries, i);
    auto const& entry = entries[i];
    text += dated(spoken(entry.date), count > 1 ? told_as_one(entries, i, count) : entry.text, last);
    if (count == 1)
      for (auto const& reason : entry.because)
        text += wrapped(reason, fmt::format("{:>{}}", "- ", date_column + 4), wide);
    i += count;
  }
  text += '\n';
  return text + (journey.left
                     ? fmt::format("On the caseload for {}.\n", days_and_all(journey.arrived, *journey.left))
                     : "Still on the caseload when the forecast ends.\n");
}

Json journey_json(Journey const& journey) {
  auto const& selection = journey.selection;
  Json json{{"format", "caseflow.trace/1"},
            {"version", version()},
            {"scenario", journey.scenario},
            {"seed", journey.seed},
            {"replication", journey.replication}};
  json["case"] = {
      {"number", selection.number},
      {"of", journey.matching},
      {"held", selection.held},
      {"longest", selection.longest},
      {"kind", selection.kind ? Json(core::case_kind_words[static_cast<std::size_t>(*selection.kind)])
                              : Json(nullptr)},
      {"site", selection.site ? Json(*selection.site) : Json(nullptr)}};
  json["arrived"] = sim::to_string(journey.arrived);
  json["left"] = journey.left ? Json(sim::to_string(*journey.left)) : Json(nullptr);
  json["officers_from"] =
      journey.officers_from ? Json(sim::to_string(*journey.officers_from)) : Json(nullptr);
  json["journey"] = Json::array();
  for (auto const& entry : journey.entries) {
    Json told{{"date", sim::to_string(entry.date)}, {"what", entry.what}, {"text", entry.text}};
    told["because"] = entry.because;
    if (entry.depth < 1) told["depth"] = entry.depth;
    if (!entry.candidates.empty()) {
      auto& all = told["candidates"] = Json::array();
      for (auto const& candidate : entry.candidates) all.push_back(candidate_json(candidate));
    }
    json["journey"].push_back(std::move(told));
  }
  return json;
}

}  // namespace caseflow::forecast
