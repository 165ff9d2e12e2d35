#include <nlohmann/json.hpp>

#include "app/files.hpp"
#include "app/load.hpp"
#include "app/report.hpp"
#include "app/verbs.hpp"
#include "model/forecast/explanation.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::app {

void explain(Asked const& asked) {
  auto const question = load(asked).question;
  Report report(asked);
  auto const explanation = forecast::explanation(question);
  if (asked.dot) return print(forecast::dot(explanation));
  report.give([&] { return forecast::explanation_text(explanation); },
              [&] { return scenario::print(forecast::explanation_json(explanation)); });
}

}  // namespace caseflow::app
