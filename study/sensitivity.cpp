#include "study/sensitivity.hpp"

#include <iterator>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "app/failure.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/results.hpp"
#include "model/report/sensitivity/sensitivity.hpp"
#include "model/scenario/document/print.hpp"
#include "study/analysis.hpp"
#include "study/question.hpp"
#include "study/simulated.hpp"

namespace caseflow::study {
namespace {

sensitivity::Effort affordable(int factors, int budget) {
  if (auto const made = sensitivity::effort(factors, budget)) return *made;
  throw app::wrong_usage(
      fmt::format("--budget {} is too small for {} assumption{}", budget, factors, factors == 1 ? "" : "s"),
      fmt::format("at least {} simulated futures are needed", sensitivity::least_budget(factors)));
}

app::DatabaseRun database_run(sensitivity::Answer const& answer, app::Options const& options) {
  auto const& scenario = answer.request.now;
  app::DatabaseRun run{.name = scenario.name, .what_ifs = app::what_ifs(options)};
  run.start = scenario.start;
  run.months = scenario.months;
  run.replications = answer.findings.effort.futures();
  run.warnings = answer.notes;
  run.scenario = scenario::print(forecast::echo(answer.request), scenario::all_digits);
  run.tables = report::sensitivity_rows(answer);
  return run;
}

}  // namespace

void sensitivity(app::Options const& options) {
  app::listen_for_interrupts();
  auto [request, notes] = app::load(options);
  scenario::ParameterSpace const space(request.now, request.before ? &*request.before : nullptr);
  auto factors = chosen_factors(options.factors, space, request.now);
  auto const effort = affordable(static_cast<int>(factors.size()), options.budget);
  auto measures = studied_measures(options.of, forecast::model(request).catalogue);
  app::Results results(options, report::sensitivity_table_names);
  sensitivity::Findings findings;
  int moved_points = 0;
  {
    Simulated simulated(options, request, space, factors, measures, effort.futures());
    findings = analyse([&](std::vector<sensitivity::Trial> const& trials) { return simulated(trials); },
                       factors.size(), effort, options.seed);
    moved_points = simulated.moved_points();
  }
  sensitivity::Answer const answer{std::move(request),  options.seed, std::move(factors), std::move(measures),
                                   std::move(findings), moved_points, std::move(notes)};
  results.write(
      {"analysis", "caseflow.sensitivity/1",
       [&] { return report::json_text(answer, app::manifest(options)); },
       [&] { return report::sensitivity_text(answer); },
       [&] {
         auto tables = report::sensitivity_tables(answer, options.csv_for);
         return std::vector(std::make_move_iterator(tables.begin()), std::make_move_iterator(tables.end()));
       },
       [] { return report::sensitivity_table_columns(); }, [&] { return database_run(answer, options); }});
}

}  // namespace caseflow::study
