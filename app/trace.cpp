#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/failure.hpp"
#include "app/load.hpp"
#include "app/report.hpp"
#include "app/verbs.hpp"
#include "model/forecast/journey.hpp"
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

void trace(Asked const& asked) {
  auto const question = load(asked).question;
  auto const& selection = asked.selection;
  if (selection.site) check_site(question.now, *selection.site);
  Report report(asked);
  auto const found = forecast::journey(forecast::model(question), asked.seed,
                                       static_cast<std::uint32_t>(asked.replication), selection);
  if (!found.journey)
    throw wrong_usage(fmt::format("--case {}: {} case{} fit{} what was asked for", selection.number,
                                  found.matching == 0 ? "no" : fmt::format("only {}", found.matching),
                                  found.matching == 1 ? "" : "s", found.matching == 1 ? "s" : ""));
  report.give([&] { return forecast::journey_text(*found.journey); },
              [&] { return scenario::print(forecast::journey_json(*found.journey)); });
}

}  // namespace caseflow::app
