#include <cstddef>
#include <deque>
#include <utility>

#include "app/answer.hpp"
#include "app/arrivals.hpp"
#include "app/failure.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/replicate.hpp"
#include "app/verbs.hpp"
#include "model/forecast/levers.hpp"
#include "model/forecast/warnings.hpp"
#include "model/report/forecast/warnings.hpp"
#include "model/report/levers/levers.hpp"
#include "sim/summary.hpp"

namespace caseflow::app {
namespace {

/// Notes where officers are asked for far more or fewer hours than they have as it is: what a lever does is
/// then hardly meant either.
void note_hours(sim::Catalogue const& catalogue, std::vector<sim::Observations> const& observations,
                std::vector<std::string>& notes) {
  auto const warning = forecast::out_of_proportion(catalogue, sim::summarise(catalogue, observations));
  if (warning) notes.push_back(report::sentence(*warning));
}

}  // namespace

void levers(Options const& options) {
  auto [request, notes] = load(options);
  if (!request.now.inspection.date)
    throw wrong_usage("this scenario has no inspection whose ratings could be moved",
                      "give it a date: --set /inspection/date=2020-05-01");
  auto const levers = forecast::lever_requests(request);
  listen_for_interrupts();
  AnswerOutput output(options);
  std::deque<service::Model> models;  // stay where they are
  models.push_back(model_of(request));
  for (auto const& lever : levers.requests) models.push_back(model_of(lever.request));
  std::deque<Options> alone{options};  // how each is run by itself
  for (auto const& lever : levers.requests) {
    auto& its = alone.emplace_back(options).settings;
    its.insert(its.end(), lever.settings.begin(), lever.settings.end());
  }
  std::vector<Run> runs;
  for (std::size_t i = 0; i < models.size(); ++i) runs.push_back({models[i], alone[i]});
  auto const all = replicate(runs, options, [](AllObservations const&) { return true; });
  note_hours(models.front().catalogue, all.all_observations.front(), notes);
  auto const outlook = [&](forecast::ForecastRequest const& of, std::size_t run) {
    return quality::outlook(of.now.inspection, of.now.judgement, all.histories[run], options.seed);
  };
  std::vector<quality::Outlook> outlooks;
  for (std::size_t i = 0; i < levers.requests.size(); ++i)
    outlooks.push_back(outlook(levers.requests[i].request, i + 1));
  auto const table =
      forecast::lever_table(request, options.seed, outlook(request, 0), levers, outlooks, std::move(notes));
  output.give([&] { return report::levers_text(table); },
              [&] { return report::json_text(table, manifest(options)); });
}

}  // namespace caseflow::app
