#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "app/answer.hpp"
#include "app/arrivals.hpp"
#include "app/failure.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/plan_runs.hpp"
#include "app/verbs.hpp"
#include "model/experiment/plan/answer.hpp"
#include "model/report/plan/plan.hpp"
#include "model/report/plan/plan_words.hpp"
#include "model/scenario/document/shown.hpp"

namespace caseflow::app {
namespace {

experiment::OptimumRules rules(Options const& options) {
  experiment::OptimumRules made;
  made.hunt.most = options.budget;
  made.fresh = options.replications;
  made.beside = std::min(made.beside, made.fresh);
  return made;
}

/// The search. If it is interrupted, its message names the best plan so far.
experiment::Optimum searched(experiment::PlanAnswer const& answer, Options const& options) {
  std::optional<std::size_t> best;
  PlanRuns runs(answer.request, answer.question, options);
  try {
    return experiment::optimum(
        answer.question.lattice(), answer.question.aims, answer.rules,
        [&](std::vector<experiment::Steps> const& plans, int stream, int first, int end) {
          return runs.simulate(plans, stream, first, end);
        },
        [&](std::optional<std::size_t> plan) { best = plan; });
  } catch (Failure const& failure) {
    if (failure.code != interrupted || !best) throw;
    throw Failure{
        interrupted,
        fmt::format("caseflow: interrupted; nothing was written. The cheapest staffing so far that meets "
                    "the goals, not yet tested on fresh random numbers: {}\n",
                    scenario::shown_in_a_line(report::plan_phrase(answer, *best)))};
  }
}

}  // namespace

void plan(Options const& options) {
  auto [request, notes] = load(options);
  auto const catalogue = model_of(request).catalogue;
  auto read = experiment::read_question(load_document(Shipped::goal, *options.goal), request, catalogue);
  if (!read.problems.empty()) throw invalid(*options.goal, read.problems);
  notes.insert(notes.end(), read.notes.begin(), read.notes.end());
  listen_for_interrupts();
  AnswerOutput output(options);
  experiment::PlanAnswer answer{std::move(request), catalogue, std::move(read.question), rules(options),
                                options.seed,       {},        std::move(notes)};
  answer.optimum = searched(answer, options);
  output.give([&] { return report::plan_text(answer); },
              [&] { return report::json_text(answer, manifest(options)); });
}

}  // namespace caseflow::app
