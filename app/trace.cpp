#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/answer.hpp"
#include "app/arrivals.hpp"
#include "app/failure.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/verbs.hpp"
#include "model/forecast/journey.hpp"
#include "model/report/journey/journey.hpp"
#include "model/scenario/document/name_hint.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::app {
namespace {

void check_site(scenario::Scenario const& scenario, std::string const& site) {
  std::vector<std::string> areas;
  for (auto const& [name, about] : scenario.sites)
    if (about.area_share > 0) areas.push_back(name);
  if (std::find(areas.begin(), areas.end(), site) == areas.end())
    throw wrong_usage(fmt::format("--site: no office is called \"{}\"", site),
                      scenario::hint_for(site, areas));
}

}  // namespace

void trace(Options const& options) {
  auto const request = load(options).request;
  auto const& selection = options.selection;
  if (selection.site) check_site(request.now, *selection.site);
  AnswerOutput output(options);
  auto const model = model_of(request);
  auto const found =
      forecast::find_journey(model, options.seed, static_cast<std::uint32_t>(options.replication), selection);
  if (!found.journey)
    throw wrong_usage(fmt::format("--case {}: {} case{} fit{} what was asked for", selection.number,
                                  found.matching == 0 ? "no" : fmt::format("only {}", found.matching),
                                  found.matching == 1 ? "" : "s", found.matching == 1 ? "s" : ""));
  auto const events = report::events(*found.journey, model);
  output.give(
      [&] { return report::journey_text(*found.journey, events, request.now); },
      [&] { return scenario::print(report::journey_json(*found.journey, events, manifest(options))); });
}

}  // namespace caseflow::app
