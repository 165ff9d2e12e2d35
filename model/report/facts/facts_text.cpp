// Facts beside a forecast, as text, as Markdown and as JSON.

#include <array>
#include <cmath>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/report/common/number.hpp"
#include "model/report/common/table.hpp"
#include "model/report/common/text.hpp"
#include "model/report/facts/facts.hpp"
#include "model/scenario/document/print.hpp"

namespace caseflow::report {
namespace {

using forecast::ComparedFact, forecast::FactsComparison, forecast::Interval;
using scenario::Json;
using scenario::Printed;

/// A number as a reader of the fact wants it: per cent of a share, with a decimal where it is below ten.
std::string number(scenario::Fact const& fact, double value) {
  auto const decimals = [](double size) { return std::abs(size) < 10 ? 1 : 0; };
  if (fact.unit.starts_with("share")) return per_cent(value, decimals(100 * value));
  return fixed(value, decimals(value));
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

std::string interval(ComparedFact const& compared, std::optional<Interval> const& interval) {
  if (!interval) return "–";
  return fmt::format("{} – {}", number(compared.fact, interval->low), number(compared.fact, interval->high));
}

std::string simulated(ComparedFact const& compared) {
  return compared.simulated ? number(compared.fact, *compared.simulated) : "–";
}

std::string_view reason(ComparedFact const& compared) {
  if (!compared.reason) return "";
  switch (*compared.reason) {
    case forecast::MissReason::not_in_model:
      return "nothing in the model is like it";
    case forecast::MissReason::outside_draws:
      return "outside the interval of the draws";
    case forecast::MissReason::no_closer_than_national:
      return "no closer than the national figure";
  }
  return "";
}

/// Why a check is missed, and what a reader should know.
std::string remark(ComparedFact const& compared) {
  std::string text(reason(compared));
  if (compared.fact.remark) text += fmt::format("{}{}", text.empty() ? "" : "; ", *compared.fact.remark);
  return text;
}

std::string_view role(ComparedFact const& compared) {
  return scenario::fact_role_words[static_cast<std::size_t>(compared.fact.role)];
}

std::string_view verdict(ComparedFact const& compared) {
  return forecast::fact_verdict_words[static_cast<std::size_t>(compared.verdict)];
}

std::string run(FactsComparison const& compared) {
  auto const met = score(compared);
  return fmt::format("{} of {} checks met; {} replications, {} draws of the parameters; parameters {}",
                     met.met, met.checks, compared.replications, compared.draws,
                     parameters(compared.digest, compared.fixed));
}

Json json_of(std::optional<Interval> const& interval) {
  return interval ? Json{{"p5", interval->low}, {"p95", interval->high}} : Json(nullptr);
}

Json json_of(ComparedFact const& compared) {
  Json entry{{"name", compared.name},
             {"meaning", compared.fact.meaning},
             {"unit", compared.fact.unit},
             {"role", role(compared)},
             {"document", compared.fact.document},
             {"section", compared.fact.section},
             {"published", compared.fact.value},
             {"printed", scenario::printed_words[static_cast<std::size_t>(compared.fact.printed)]},
             {"tolerance", compared.tolerance},
             {"simulated", compared.simulated ? Json(*compared.simulated) : Json(nullptr)},
             {"interval", json_of(compared.interval)},
             {"prior_predictive", json_of(compared.prior)},
             {"verdict", verdict(compared)},
             {"reason", reason(compared)}};
  if (compared.fact.remark) entry["remark"] = *compared.fact.remark;
  return entry;
}

}  // namespace

std::string parameters(std::string const& digest, std::optional<std::string> const& fixed) {
  if (!fixed) return digest;
  return *fixed == digest ? digest + " as fixed" : fmt::format("{}, not {} as fixed", digest, *fixed);
}

std::string fact_line(scenario::Fact const& fact) {
  static constexpr std::array columns{Column{.width = 12}, Column{.width = 28, .gap = 0},
                                      Column{.gap = 0, .wraps = true}};
  auto const unit = fact.unit.starts_with("share") ? "" : " " + fact.unit;
  auto const value = fmt::format("{} ± {}{}", published(fact), number(fact, forecast::tolerance(fact)), unit);
  auto const role = scenario::fact_role_words[static_cast<std::size_t>(fact.role)];
  return table({{std::string(role), value, fact.meaning}}, columns);
}

std::string facts_text(std::span<FactsComparison const> all) {
  static constexpr std::array columns{Column{.width = 16},           Column{.width = 16, .gap = 0},
                                      Column{.width = 20, .gap = 0}, Column{.width = 20, .gap = 0},
                                      Column{.width = 11, .gap = 0}, Column{.gap = 0}};
  std::string text;
  for (auto const& compared : all) {
    text += fmt::format("{}{}\n{}\n", text.empty() ? "" : "\n", compared.scenario,
                        wrapped(run(compared), "", wide));
    text += table({{"published", "simulated", "nine in ten", "draws", "role", "verdict"}}, columns);
    for (auto const& fact : compared.facts) {
      text += wrapped(fact.fact.meaning, "", wide);
      text += table({{published(fact.fact), simulated(fact), interval(fact, fact.interval),
                      interval(fact, fact.prior), std::string(role(fact)), std::string(verdict(fact))}},
                    columns);
      if (auto const said = remark(fact); !said.empty()) text += wrapped(said, "    ", wide);
    }
  }
  return text;
}

std::string facts_markdown(std::span<FactsComparison const> all) {
  std::string text;
  for (auto const& compared : all) {
    Rows rows{{"fact", "report", "simulated", "nine in ten", "draws", "±", "role", "verdict", "remark"}};
    for (auto const& fact : compared.facts)
      rows.push_back({fact.fact.meaning, published(fact.fact), simulated(fact), interval(fact, fact.interval),
                      interval(fact, fact.prior), number(fact.fact, fact.tolerance), std::string(role(fact)),
                      std::string(verdict(fact)), remark(fact)});
    text += fmt::format("{}### {}\n\n{}.\n\n{}", text.empty() ? "" : "\n", compared.scenario, run(compared),
                        markdown_table(rows));
  }
  return text;
}

Json facts_json(std::span<FactsComparison const> all) {
  Json json{{"format", "caseflow.facts_held/1"}};
  json["services"] = Json::array();
  for (auto const& compared : all) {
    auto const met = score(compared);
    Json service{{"scenario", compared.scenario},
                 {"parameters", compared.digest},
                 {"replications", compared.replications},
                 {"draws", compared.draws},
                 {"checks", met.checks},
                 {"met", met.met}};
    if (compared.fixed) service["parameters_fixed"] = *compared.fixed;
    service["facts"] = Json::array();
    for (auto const& fact : compared.facts) service["facts"].push_back(json_of(fact));
    json["services"].push_back(std::move(service));
  }
  return json;
}

}  // namespace caseflow::report
