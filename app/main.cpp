#include <string>
#include <utility>
#include <vector>

#include "app/arrivals.hpp"
#include "app/command_line.hpp"
#include "app/guard.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/merge.hpp"
#include "app/mistakes.hpp"
#include "app/replicate.hpp"
#include "app/results.hpp"
#include "app/study_program.hpp"
#include "app/verbs.hpp"
#include "app/work.hpp"
#include "model/forecast/forecast.hpp"
#include "model/forecast/request.hpp"
#include "model/report/forecast/tables.hpp"

namespace caseflow {
namespace {

/// parse → load → run → summarise → write
void perform(std::vector<std::string> const& arguments) {
  app::Mistakes mistakes;
  auto options = app::parse(arguments, mistakes);
  if (!mistakes.none()) app::gather_mistakes_of_inputs(options, mistakes);
  mistakes.refuse();
  if (options.verb == app::Verb::sensitivity) app::become_study(arguments);
  if (options.verb == app::Verb::merge) options = app::merged(options);
  if (options.verb != app::Verb::run) return app::answer(options);
  auto [request, notes] = app::load(options);
  app::listen_for_interrupts();
  auto shipped = app::from_shipped(options, request);
  app::Results results(options, report::table_names);
  auto const model = app::model_of(request);
  auto replicated = app::run_kept_or_not({model, options, options.parameters ? &request : nullptr}, request);
  if (!replicated) return;  // a part, of which merge makes a forecast
  auto& run = *replicated;
  notes.insert(notes.end(), run.notes.begin(), run.notes.end());
  if (options.parameters)
    notes.emplace_back("Each simulated future draws its own inputs from the ranges of their sources.");
  auto forecast =
      forecast::summarise(std::move(request), options.seed, model.catalogue, std::move(run.all_observations),
                          run.histories, std::move(notes), options.only.value_or(0));
  forecast.draws = std::move(run.draws);
  forecast.shipped = std::move(shipped);
  results.write(app::rendering(forecast, options));
}

}  // namespace
}  // namespace caseflow

int main(int argc, char** argv) { return caseflow::app::program(argc, argv, caseflow::perform); }
