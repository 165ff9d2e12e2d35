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

app::DatabaseRun run_of_answer(sensitivity::Answer const& answer, app::Options const& options) {
  auto run = app::database_run(answer.request, app::what_ifs(options));
  run.replications = answer.findings.effort.futures();
  run.warnings = answer.notes;
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
       [] { return report::sensitivity_table_columns(); }, [&] { return run_of_answer(answer, options); }});
}

}  // namespace caseflow::study
