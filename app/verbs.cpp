#include "app/verbs.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/completion.hpp"
#include "app/designed.hpp"
#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/manual.hpp"
#include "app/schemas.hpp"
#include "app/shipped.hpp"
#include "model/report/common/dates.hpp"
#include "model/report/common/text.hpp"
#include "model/scenario/document/outline.hpp"
#include "model/scenario/document/pointer.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/reference.hpp"
#include "model/scenario/question/dated.hpp"
#include "model/scenario/question/feature_reference.hpp"

namespace caseflow::app {
namespace {

void help(Options const& options) {
  if (options.man) return print_exactly(manual());
  if (!options.completion) return print(options.help);
  OfferedNames names{{},
                     shipped_names(Shipped::overlay),
                     shipped_names(Shipped::inspection),
                     shipped_names(Shipped::facts),
                     shipped_names(Shipped::goal)};
  for (auto const& name : shipped_names(Shipped::scenario)) {
    bool const whole = scenario::find(load_document(Shipped::scenario, name).value(), "/name") != nullptr;
    (whole ? names.scenarios : names.what_ifs).push_back(name);
  }
  names.services.emplace_back("all");
  print_exactly(completion(names));
}

void validate(Options const& options) {
  auto const loaded = load(options);
  auto const& scenario = loaded.request.now;
  auto const changes = loaded.request.changes.size();
  auto text = report::wrapped(
      fmt::format(
          "{}: OK. {}, {} from {}, {}, {}{}.", options.subject, scenario.name,
          report::counted(scenario.months, "month", "months"), report::date_text(scenario.start),
          report::counted(static_cast<long long>(scenario.sites.size()), "site", "sites"),
          report::counted(static_cast<long long>(scenario.workforce.posts.size()), "group of posts",
                          "groups of posts"),
          changes == 0
              ? ""
              : ", " + report::counted(static_cast<long long>(changes), "change", "changes") + " on a date"),
      "");
  for (auto const& note : loaded.notes) text += report::wrapped(note, "  - ");
  print(text);
}

void reference(Options const& options) {
  if (options.schema)
    return print_exactly(scenario::print(schema_of(options.subject.empty() ? "scenario" : options.subject)));
  if (!options.subject.empty())
    throw wrong_usage(fmt::format("reference does not know what to do with \"{}\"", options.subject),
                      "for the schema of a document: caseflow reference --schema " + options.subject);
  print(scenario::reference(scenario::outline<scenario::Scenario>(), "Scenario") +
        scenario::change_reference() + scenario::feature_reference());
}

}  // namespace

void gather_mistakes_of_inputs(Options const& options, Mistakes& mistakes) {
  if (options.subject.empty()) return;
  bool const has_design = options.work.design.has_value() == options.work.factors.empty();  // one of them
  if (options.verb == Verb::sweep && has_design) mistakes.gather([&] { designed(options); });
  if (options.verb == Verb::compare) gather_mistakes_of_comparison(options, mistakes);
  constexpr std::array of_one_scenario{Verb::run,      Verb::validate,   Verb::assumptions, Verb::trace,
                                       Verb::explain,  Verb::measures,   Verb::levers,      Verb::plan,
                                       Verb::backtest, Verb::sensitivity};
  if (std::find(of_one_scenario.begin(), of_one_scenario.end(), options.verb) != of_one_scenario.end())
    mistakes.gather([&] { load(options); });
}

void answer(Options const& options) {
  switch (options.verb) {
    case Verb::help:
      return help(options);
    case Verb::version:
      return print(fmt::format("caseflow {}\n", version_with_commit()));
    case Verb::compare:
      return compare(options);
    case Verb::rate:
      return rate(options);
    case Verb::validate:
      return validate(options);
    case Verb::assumptions:
      return assumptions(options);
    case Verb::facts:
      return facts(options);
    case Verb::scenarios:
      return list_scenarios();
    case Verb::reference:
      return reference(options);
    case Verb::backtest:
      return backtest(options);
    case Verb::levers:
      return levers(options);
    case Verb::plan:
      return plan(options);
    case Verb::sweep:
      return sweep(options);
    case Verb::trace:
      return trace(options);
    case Verb::explain:
      return explain(options);
    case Verb::measures:
      return measures(options);
    case Verb::run:
    case Verb::merge:
    case Verb::sensitivity:
      return;  // `main` does that
  }
}

}  // namespace caseflow::app
