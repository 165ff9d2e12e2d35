#include <nlohmann/json.hpp>

#include "app/answer.hpp"
#include "app/files.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/verbs.hpp"
#include "model/forecast/explanation.hpp"
#include "model/report/explanation/explanation.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::app {

void explain(Options const& options) {
  auto const request = load(options).request;
  AnswerOutput output(options);
  auto const explanation = forecast::explanation(request);
  if (options.dot) return print(report::dot(explanation));
  output.give([&] { return report::explanation_text(explanation); },
              [&] { return scenario::print(report::explanation_json(explanation, manifest(options))); });
}

}  // namespace caseflow::app
