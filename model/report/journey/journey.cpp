#include "model/report/journey/journey.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/report/common/dates.hpp"
#include "model/report/common/names.hpp"
#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/journey/narrator.hpp"

namespace caseflow::report {
namespace {

using forecast::Journey;
using scenario::Json;

constexpr std::array dated_columns{Column{.align = Align::right, .width = 12, .gap = 0},
                                   Column{.wraps = true}};
constexpr std::array reason_columns{Column{.align = Align::right, .width = 17, .gap = 0},
                                    Column{.gap = 1, .wraps = true}};

std::string selected(Journey const& journey, scenario::Scenario const& scenario) {
  auto const& selection = journey.selection;
  auto text = fmt::format("Case {} of {} that ", rounded(selection.number), rounded(journey.matching));
  text += selection.held ? fmt::format("are held on {}", date_text(journey.start))
                         : fmt::format("arrive from {} on", date_text(journey.start));
  if (selection.kind)
    text += fmt::format(
        ", {}", with_spaces(std::string(core::case_kind_words[static_cast<std::size_t>(*selection.kind)])));
  if (selection.site) text += fmt::format(", of {}", site_name(scenario, *selection.site));
  if (selection.longest) text += ", the longest on the caseload first";
  return text;
}

/// A line for people, with the date before it unless it is the date of the line above.
std::string dated(std::string const& date, std::string const& text, std::string& last) {
  Rows rows{{date == last ? "" : date, text}};
  last = date;
  return table(std::move(rows), dated_columns);
}

std::string because(JourneyEvent const& event) {
  Rows rows;
  for (auto const& reason : event.because) rows.push_back({"-", reason});
  return table(std::move(rows), reason_columns);
}

/// How many events from `first` on are merged into one line.
std::size_t merged(std::vector<JourneyEvent> const& events, std::size_t first) {
  std::size_t count = 1;
  if (events[first].merged.empty()) return count;
  while (first + count < events.size() && events[first + count].merged == events[first].merged) ++count;
  return count;
}

std::string merged_text(std::vector<JourneyEvent> const& events, std::size_t first, std::size_t count) {
  double depth = 0;
  for (std::size_t i = first; i < first + count; ++i) depth += events[i].depth / static_cast<double>(count);
  auto text = fmt::format("to {}: {}", date_text(events[first + count - 1].date),
                          fmt::format(fmt::runtime(events[first].merged), count));
  if (depth < 0.995) text += fmt::format(", in {} of the time they need", per_cent(depth));
  return text + '.';
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
          {"asked_for", it.eligible},
          {"gives_up", it.gives_up},
          {"chosen", it.chosen}};
}

}  // namespace

std::vector<JourneyEvent> events(Journey const& journey, service::Model const& model) {
  Narrator narrator(journey, model);
  std::vector<JourneyEvent> all;
  for (auto const& entry : journey.entries) all.push_back(narrator.event(entry));
  return all;
}

std::string journey_text(Journey const& journey, std::vector<JourneyEvent> const& events,
                         scenario::Scenario const& scenario) {
  auto text = wrapped(journey.scenario, "");
  text += wrapped(fmt::format("{}; simulated future {}, seed {}.", selected(journey, scenario),
                              journey.replication, journey.seed),
                  "");
  if (journey.officers_from)
    text += wrapped(
        fmt::format("In the run-up there are no officers before {}: until then all work is done at once "
                    "and in full.",
                    date_text(*journey.officers_from)),
        "");
  text += '\n';
  std::string last;
  for (std::size_t i = 0; i < events.size();) {
    auto const count = merged(events, i);
    auto const& event = events[i];
    text += dated(date_text(event.date), count > 1 ? merged_text(events, i, count) : event.text, last);
    if (count == 1) text += because(event);
    i += count;
  }
  text += '\n';
  if (!journey.left) return text + "Still on the caseload at the end of the forecast.\n";
  auto const days = static_cast<int>((*journey.left - journey.arrived).count());
  return text + fmt::format("On the caseload for {}.\n", counted(days, "day", "days"));
}

Json journey_json(Journey const& journey, std::vector<JourneyEvent> const& events, Manifest const& manifest) {
  auto const& selection = journey.selection;
  auto json = document_json("caseflow.trace/2", manifest);
  json["scenario"] = journey.scenario;
  json["replication"] = journey.replication;
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
  for (auto const& event : events) {
    Json one{{"date", sim::to_string(event.date)}, {"what", event.what}, {"text", event.text}};
    one["because"] = event.because;
    if (event.depth < 1) one["depth"] = event.depth;
    if (!event.candidates.empty()) {
      auto& all = one["candidates"] = Json::array();
      for (auto const& candidate : event.candidates) all.push_back(candidate_json(candidate));
    }
    json["journey"].push_back(std::move(one));
  }
  return json;
}

}  // namespace caseflow::report
