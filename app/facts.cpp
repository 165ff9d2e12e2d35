#include <set>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/answer.hpp"
#include "app/arrivals.hpp"
#include "app/failure.hpp"
#include "app/files.hpp"
#include "app/interrupt.hpp"
#include "app/load.hpp"
#include "app/manifest.hpp"
#include "app/replicate.hpp"
#include "app/verbs.hpp"
#include "model/forecast/facts.hpp"
#include "model/report/facts/facts.hpp"
#include "model/report/facts/figures_text.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/facts/printed_figures.hpp"
#include "model/scenario/facts/prior.hpp"

namespace caseflow::app {
namespace {

constexpr auto every_service = "all";

/// A service's facts, and the request that its forecast answers.
struct Service {
  std::string name;
  scenario::Document document;
  scenario::PublishedFacts facts;
  forecast::ForecastRequest request;
  std::string digest;
};

void refuse(std::string const& name, scenario::Diagnostics const& problems) {
  if (!problems.empty()) throw invalid(name, problems);
}

Service service(std::string const& name, Options const& options) {
  Service made{name, load_document(Shipped::facts, name), {}, {}, ""};
  auto read = scenario::read_facts(made.document);
  refuse(name, read.problems);
  made.facts = std::move(read.facts);
  auto of_scenario = options;
  of_scenario.subject = made.facts.scenario;
  made.request = load(of_scenario).request;
  // A report prints what it found: what it announces has not happened yet.
  std::erase_if(made.request.changes,
                [&](auto const& change) { return change.from > made.request.now.start; });
  refuse(name, scenario::check_against(made.facts, made.request.now, made.document));
  made.digest = scenario::digest(made.request.now);
  return made;
}

std::vector<Service> services(Options const& options) {
  std::vector<Service> all;
  auto const names =
      options.subject == every_service ? shipped_names(Shipped::facts) : std::vector{options.subject};
  for (auto const& name : names) all.push_back(service(name, options));
  return all;
}

/// What every service prints, for the mean of the others.
std::vector<scenario::PublishedFacts> all_shipped_facts() {
  std::vector<scenario::PublishedFacts> all;
  for (auto const& name : shipped_names(Shipped::facts)) {
    auto read = scenario::read_facts(load_document(Shipped::facts, name));
    refuse(name, read.problems);
    all.push_back(std::move(read.facts));
  }
  return all;
}

forecast::FactsComparison compared_with_facts(Service const& service, Options const& options,
                                              std::vector<scenario::PublishedFacts> const& shipped) {
  auto const model = model_of(service.request);
  refuse(service.name, forecast::unknown_series(service.facts, service.document, model.catalogue,
                                                service.request.now.months));
  auto stated = options;
  stated.subject = service.facts.scenario;
  auto const replicated = replicate({model, stated});
  auto each = options;
  each.subject = service.name;
  each.parameters = true;
  each.replications = options.draws;
  auto drawn = replicate({model, each, &service.request});
  auto compared = forecast::compared_with_facts(
      service.facts,
      {model.catalogue,
       replicated.all_observations,
       drawn.all_observations,
       service.request.now.discrepancy,
       {&service.request.now, replicated.histories, drawn.histories, options.seed}},
      forecast::means_of_others(service.facts, shipped));
  compared.service = service.request.now.name;
  compared.digest = service.digest;
  compared.seed = options.seed;
  compared.draws = std::move(drawn.draws);
  return compared;
}

/// What is fixed before any comparison: roles, tolerances and the parameters' digest.
std::string listed(std::vector<Service> const& all) {
  std::string text;
  for (auto const& service : all) {
    text += fmt::format("{}{}: parameters {}\n", text.empty() ? "" : "\n", service.name,
                        report::parameters(service.digest, service.facts.digest));
    for (auto const& [name, fact] : service.facts.facts) text += report::fact_line(fact);
  }
  return text;
}

/// Of the reports that the services' facts are from.
std::string figures(std::vector<Service> const& all) {
  std::set<std::string> documents;
  for (auto const& service : all)
    for (auto const& [name, fact] : service.facts.facts) documents.insert(fact.document);
  std::vector<scenario::PrintedFigures> reports;
  for (auto const& name : shipped_names(Shipped::figures)) {
    if (!documents.contains(name)) continue;
    auto read = scenario::read_figures(load_document(Shipped::figures, name));
    refuse(name, read.problems);
    reports.push_back(std::move(read.figures));
  }
  return report::figures_text(reports);
}

}  // namespace

void facts(Options const& options) {
  auto const all = services(options);
  if (options.list) return print(listed(all));
  if (options.figures) return print(figures(all));
  listen_for_interrupts();
  AnswerOutput output(options);
  std::vector<forecast::FactsComparison> answers;
  auto const shipped = all_shipped_facts();
  for (auto const& service : all) answers.push_back(compared_with_facts(service, options, shipped));
  output.give(
      [&] { return options.markdown ? report::facts_markdown(answers) : report::facts_text(answers); },
      [&] { return scenario::print(report::facts_json(answers, manifest(options))); });
}

}  // namespace caseflow::app
