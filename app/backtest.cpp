#include "model/forecast/backtest.hpp"

#include "app/answer.hpp"
#include "app/arrivals.hpp"
#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/replicate.hpp"
#include "app/verbs.hpp"
#include "model/report/backtest/backtest.hpp"
#include "model/scenario/inspection/inspection.hpp"

namespace caseflow::app {

void backtest(Options const& options) {
  auto const loaded = load(options);
  auto const document = load_document(Shipped::inspection, *options.actual);
  auto const actual = scenario::read_inspection(document);
  if (!actual.problems.empty()) throw invalid(*options.actual, actual.problems);
  auto const problems =
      forecast::backtest_problems(loaded.request.now, actual.inspection.found, *options.actual);
  if (!problems.empty()) throw invalid(options.subject, problems);
  listen_for_interrupts();
  AnswerOutput output(options);
  auto const model = model_of(loaded.request);
  auto const run = replicate({model, options});
  auto const backtest =
      forecast::backtest(loaded.request.now, run.histories, options.seed, actual.inspection.found);
  output.give(
      [&] {
        return options.markdown ? report::backtest_markdown(backtest) : report::backtest_text(backtest);
      },
      [&] { return report::json_text(backtest, manifest(options)); });
}

}  // namespace caseflow::app
