#include <nlohmann/json.hpp>

#include "app/answer.hpp"
#include "app/arrivals.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/verbs.hpp"
#include "model/report/measures/measures.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::app {

void measures(Options const& options) {
  auto const request = load(options).request;
  AnswerOutput output(options);
  auto const catalogue = model_of(request).catalogue;
  output.give(
      [&] { return report::measures_text(request.now, catalogue); },
      [&] { return scenario::print(report::measures_json(request.now, catalogue, manifest(options))); });
}

}  // namespace caseflow::app
