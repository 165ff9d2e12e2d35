#include "app/verbs.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/files.hpp"
#include "app/load.hpp"
#include "model/forecast/forecast.hpp"
#include "model/forecast/text.hpp"
#include "model/scenario/document/outline.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/reference.hpp"
#include "model/scenario/document/schema.hpp"
#include "model/scenario/question/feature_reference.hpp"

namespace caseflow::app {
namespace {

void validate(Asked const& asked) {
  auto const loaded = load(asked);
  auto const& scenario = loaded.question.now;
  auto text = fmt::format("{}: OK. {}, {} months from {}, {} sites, {} groups of posts.\n", asked.subject,
                          scenario.name, scenario.months, sim::to_string(scenario.start),
                          scenario.sites.size(), scenario.workforce.posts.size());
  for (auto const& note : loaded.notes) text += forecast::wrapped(note, "  - ");
  print(text);
}

void reference(Asked const& asked) {
  auto const fields = scenario::outline<scenario::Scenario>();
  constexpr auto title = "Scenario";
  if (asked.schema) return print_exactly(scenario::print(scenario::schema(fields, title)));
  print(scenario::reference(fields, title) + scenario::feature_reference());
}

}  // namespace

void answer(Asked const& asked) {
  switch (asked.verb) {
    case Verb::help:
      return print(asked.help);
    case Verb::version:
      return print(fmt::format("caseflow {}\n", forecast::version()));
    case Verb::compare:
      return compare(asked);
    case Verb::rate:
      return rate(asked);
    case Verb::validate:
      return validate(asked);
    case Verb::assumptions:
      return assumptions(asked);
    case Verb::facts:
      return facts(asked);
    case Verb::scenarios:
      return list_scenarios();
    case Verb::reference:
      return reference(asked);
    case Verb::backtest:
      return backtest(asked);
    case Verb::levers:
      return levers(asked);
    case Verb::trace:
      return trace(asked);
    case Verb::explain:
      return explain(asked);
    case Verb::run:
      return;  // `main` does that
  }
}

}  // namespace caseflow::app
