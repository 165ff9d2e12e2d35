#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/pool.hpp"
#include "app/progress.hpp"
#include "app/replicate.hpp"
#include "app/report.hpp"
#include "app/verbs.hpp"
#include "model/forecast/facts.hpp"
#include "model/scenario/print.hpp"
#include "model/scenario/prior.hpp"

namespace caseflow::app {
namespace {

constexpr auto every_service = "all";

/// A service's facts, and the question that its forecast answers.
struct Service {
  std::string name;
  scenario::Document document;
  scenario::Facts facts;
  forecast::Question question;
  std::string digest;
};

void refuse(std::string const& name, scenario::Diagnostics const& problems) {
  if (!problems.empty()) throw invalid(name, problems);
}

Service service(std::string const& name, Asked const& asked) {
  Service made{name, load_document(Shipped::facts, name), {}, {}, ""};
  auto read = scenario::read_facts(made.document);
  refuse(name, read.problems);
  made.facts = std::move(read.facts);
  auto of_scenario = asked;
  of_scenario.subject = made.facts.scenario;
  made.question = load(of_scenario).question;
  refuse(name, scenario::check_against(made.facts, made.question.now, made.document));
  made.digest = scenario::digest(made.question.now);
  return made;
}

std::vector<Service> services(Asked const& asked) {
  std::vector<Service> all;
  auto const names =
      asked.subject == every_service ? shipped_names(Shipped::facts) : std::vector{asked.subject};
  for (auto const& name : names) all.push_back(service(name, asked));
  return all;
}

/// One replication of each draw of the parameters over their ranges.
std::vector<sim::Ledger> draws(Service const& service, Asked const& asked) {
  std::vector<sim::Ledger> ledgers(static_cast<std::size_t>(asked.draws), sim::Ledger(0, 0));
  Progress progress(asked.quiet);
  progress.expect(asked.draws);
  in_parallel(
      0, asked.draws, thread_count(asked.threads),
      [&](int draw) {
        auto const number = static_cast<std::uint32_t>(draw);
        auto const model = forecast::model({scenario::drawn(service.question.now, asked.seed, number), {}});
        auto one = asked;
        one.subject = service.name;
        one.only = one.draw = draw;
        ledgers[static_cast<std::size_t>(draw)] = std::move(replicate(model, one).ledgers.front());
        progress.step();
      },
      interrupt_asked);
  stop_if_interrupted();
  return ledgers;
}

forecast::HeldFacts held(Service const& service, Asked const& asked) {
  auto const model = forecast::model(service.question);
  refuse(service.name, forecast::unknown_series(service.facts, service.document, model.catalogue,
                                                service.question.now.months));
  auto of_scenario = asked;
  of_scenario.subject = service.facts.scenario;
  auto const replicated = replicate(model, of_scenario);
  return forecast::held(service.facts, service.digest, model.catalogue, replicated.ledgers,
                        draws(service, asked));
}

/// What is fixed before any comparison: roles, tolerances and the parameters' digest.
std::string listed(std::vector<Service> const& all) {
  std::string text;
  for (auto const& service : all) {
    text += fmt::format("{}{}: parameters {}\n", text.empty() ? "" : "\n", service.name,
                        forecast::parameters(service.digest, service.facts.digest));
    for (auto const& [name, fact] : service.facts.facts) text += forecast::fact_line(fact);
  }
  return text;
}

}  // namespace

void facts(Asked const& asked) {
  auto const all = services(asked);
  if (asked.list) return print(listed(all));
  listen_for_interrupts();
  Report report(asked);
  std::vector<forecast::HeldFacts> answers;
  for (auto const& service : all) answers.push_back(held(service, asked));
  report.give(
      [&] { return asked.markdown ? forecast::facts_markdown(answers) : forecast::facts_text(answers); },
      [&] { return scenario::print(forecast::facts_json(answers)); });
}

}  // namespace caseflow::app
