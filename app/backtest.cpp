#include "model/forecast/backtest.hpp"
#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/replicate.hpp"
#include "app/report.hpp"
#include "app/verbs.hpp"
#include "model/scenario/inspection/inspection.hpp"

namespace caseflow::app {

void backtest(Asked const& asked) {
  auto const loaded = load(asked);
  auto const document = load_document(Shipped::inspection, *asked.came);
  auto const came = scenario::read_inspection(document);
  if (!came.problems.empty()) throw invalid(*asked.came, came.problems);
  auto const problems = forecast::backtest_problems(loaded.question.now, came.inspection.found, *asked.came);
  if (!problems.empty()) throw invalid(asked.subject, problems);
  listen_for_interrupts();
  Report report(asked);
  auto const model = forecast::model(loaded.question);
  auto const run = replicate(model, asked);
  auto const tried =
      forecast::backtest(loaded.question.now, run.histories, asked.seed, came.inspection.found);
  report.give([&] { return asked.markdown ? forecast::markdown(tried) : forecast::backtest_text(tried); },
              [&] { return forecast::json_text(tried); });
}

}  // namespace caseflow::app
