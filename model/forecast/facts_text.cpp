// Facts beside a forecast, as text, as Markdown and as JSON.

#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/forecast/facts.hpp"
#include "model/forecast/text.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::forecast {
namespace {

using scenario::Json;
using scenario::Printed;

/// A number as a reader of the fact wants it: per cent of a share, three digits of anything else.
std::string number(scenario::Fact const& fact, double value) {
  if (fact.unit.starts_with("share")) {
    double const per_cent = 100 * value;
    return fmt::format("{:.{}f} %", per_cent, std::abs(per_cent) < 10 ? 1 : 0);
  }
  double const size = std::abs(value);
  return fmt::format("{:.{}f}", value, size < 10 ? 1 : 0);
}

std::string published(scenario::Fact const& fact) {
  auto text = number(fact, fact.value);
  switch (fact.printed) {
    case Printed::at_least:
      return fmt::format("at least {}", text);
    case Printed::at_most:
      return fmt::format("at most {}", text);
    case Printed::value:
      break;
  }
  return text;
}

std::string interval(HeldFact const& held, std::optional<Interval> const& interval) {
  if (!interval) return "–";
  return fmt::format("{} – {}", number(held.fact, interval->low), number(held.fact, interval->high));
}

std::string simulated(HeldFact const& held) {
  return held.simulated ? number(held.fact, *held.simulated) : "–";
}

/// Why a check is missed, and what a reader should know.
std::string remark(HeldFact const& held) {
  auto text = held.reason;
  if (held.fact.remark) text += fmt::format("{}{}", text.empty() ? "" : "; ", *held.fact.remark);
  return text;
}

std::string_view role(HeldFact const& held) {
  return scenario::fact_role_words[static_cast<std::size_t>(held.fact.role)];
}

std::string_view verdict(HeldFact const& held) {
  return fact_verdict_words[static_cast<std::size_t>(held.verdict)];
}

std::string run(HeldFacts const& held) {
  auto const met = score(held);
  return fmt::format("{} of {} checks met; {} replications, {} draws of the parameters; parameters {}",
                     met.met, met.checks, held.replications, held.draws, parameters(held.digest, held.fixed));
}

/// A text that ends no cell of a table.
std::string cell(std::string_view text) {
  std::string safe;
  for (char const letter : text) {
    if (letter == '|') safe += '\\';
    safe += letter;
  }
  return safe;
}

Json json_of(std::optional<Interval> const& interval) {
  return interval ? Json{{"p5", interval->low}, {"p95", interval->high}} : Json(nullptr);
}

Json json_of(HeldFact const& held) {
  Json entry{{"name", held.name},
             {"meaning", held.fact.meaning},
             {"unit", held.fact.unit},
             {"role", role(held)},
             {"document", held.fact.document},
             {"section", held.fact.section},
             {"published", held.fact.value},
             {"printed", scenario::printed_words[static_cast<std::size_t>(held.fact.printed)]},
             {"tolerance", held.tolerance},
             {"simulated", held.simulated ? Json(*held.simulated) : Json(nullptr)},
             {"interval", json_of(held.interval)},
             {"prior_predictive", json_of(held.prior)},
             {"verdict", verdict(held)},
             {"reason", held.reason}};
  if (held.fact.remark) entry["remark"] = *held.fact.remark;
  return entry;
}

}  // namespace

std::string parameters(std::string const& digest, std::optional<std::string> const& fixed) {
  if (!fixed) return digest;
  return *fixed == digest ? digest + " as fixed" : fmt::format("{}, not {} as fixed", digest, *fixed);
}

std::string fact_line(scenario::Fact const& fact) {
  auto const unit = fact.unit.starts_with("share") ? "" : " " + fact.unit;
  auto const value = fmt::format("{} ± {}{}", published(fact), number(fact, tolerance(fact)), unit);
  auto const role = scenario::fact_role_words[static_cast<std::size_t>(fact.role)];
  return wrapped(fact.meaning, fmt::format("  {:<12}{:<28}", role, value), 100);
}

std::string facts_text(std::span<HeldFacts const> all) {
  std::string text;
  constexpr auto row = "  {:<16}{:<16}{:<20}{:<20}{:<11}{}\n";
  for (auto const& held : all) {
    text += fmt::format("{}{}\n{}\n", text.empty() ? "" : "\n", held.scenario, wrapped(run(held), "", 100));
    text += fmt::format(row, "published", "simulated", "nine in ten", "draws", "role", "verdict");
    for (auto const& fact : held.facts) {
      text += wrapped(fact.fact.meaning, "", 100);
      text += fmt::format(row, published(fact.fact), simulated(fact), interval(fact, fact.interval),
                          interval(fact, fact.prior), role(fact), verdict(fact));
      if (auto const said = remark(fact); !said.empty()) text += wrapped(said, "    ", 100);
    }
  }
  return text;
}

std::string facts_markdown(std::span<HeldFacts const> all) {
  std::string text;
  for (auto const& held : all) {
    text += fmt::format("{}### {}\n\n{}.\n\n", text.empty() ? "" : "\n", held.scenario, run(held));
    text +=
        "| fact | report | simulated | nine in ten | draws | ± | role | verdict | remark |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
    for (auto const& fact : held.facts)
      text += fmt::format("| {} | {} | {} | {} | {} | {} | {} | {} | {} |\n", cell(fact.fact.meaning),
                          published(fact.fact), simulated(fact), interval(fact, fact.interval),
                          interval(fact, fact.prior), number(fact.fact, fact.tolerance), role(fact),
                          verdict(fact), cell(remark(fact)));
  }
  return text;
}

Json facts_json(std::span<HeldFacts const> all) {
  Json json{{"format", "caseflow.facts_held/1"}};
  json["services"] = Json::array();
  for (auto const& held : all) {
    auto const met = score(held);
    Json service{
        {"scenario", held.scenario}, {"parameters", held.digest}, {"replications", held.replications},
        {"draws", held.draws},       {"checks", met.checks},      {"met", met.met}};
    if (held.fixed) service["parameters_fixed"] = *held.fixed;
    service["facts"] = Json::array();
    for (auto const& fact : held.facts) service["facts"].push_back(json_of(fact));
    json["services"].push_back(std::move(service));
  }
  return json;
}

}  // namespace caseflow::forecast
