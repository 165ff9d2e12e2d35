#include "model/scenario/facts/prior.hpp"

#include <optional>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "model/core/name_hash.hpp"
#include "model/scenario/document/print.hpp"
#include "model/scenario/document/writer.hpp"
#include "model/scenario/facts/scenario_prior.hpp"
#include "sim/chance.hpp"

namespace caseflow::scenario {
namespace {

constexpr int most_attempts = 100;
/// Priors are no part of a replication: this purpose is drawn with the prior's own seed only.
constexpr std::uint16_t prior_purpose = 1;

std::vector<DrawnEntry> draws(ScenarioPrior const& prior, sim::RandomStreams const& random,
                              std::uint32_t attempt) {
  std::vector<DrawnEntry> drawn;
  for (auto const& [entry, its] : prior.laws())
    drawn.push_back({entry, its.multiplies,
                     its.at(random.uniform(core::text_hash(entry) >> 16, prior_purpose, attempt))});
  return drawn;
}

/// As no draw would have it: every entry in its middle.
std::vector<DrawnEntry> middle(ScenarioPrior const& prior) {
  std::vector<DrawnEntry> all;
  for (auto const& [entry, its] : prior.laws()) all.push_back({entry, its.multiplies, its.middle});
  return all;
}

}  // namespace

ParameterDraw drawn(Scenario const& now, Scenario const* before, std::uint64_t seed, std::uint32_t draw) {
  std::optional<ScenarioPrior> former;
  if (before) former.emplace(*before);
  ScenarioPrior const prior(now, former ? &*former : nullptr);
  sim::RandomStreams const random(seed, draw);
  for (std::uint32_t attempt = 0; attempt < most_attempts; ++attempt) {
    auto entries = draws(prior, random, attempt);
    auto made = fitting(prior.with(entries));
    if (!made) continue;
    if (!former) return {*std::move(made), std::nullopt, std::move(entries)};
    if (auto its = fitting(former->with(draws(*former, random, attempt))))
      return {*std::move(made), std::move(its), std::move(entries)};
  }
  return {now, before ? std::optional(*before) : std::nullopt, middle(prior)};
}

Scenario drawn(Scenario const& scenario, std::uint64_t seed, std::uint32_t draw) {
  return drawn(scenario, nullptr, seed, draw).now;
}

namespace {

/// Takes out what things are called by people: a text is no parameter.
void erase_labels(Json& value) {
  if (value.is_object()) {
    auto const label = value.find("label");
    if (label != value.end() && label->is_string()) value.erase(label);
  }
  if (value.is_structured())  // a plain value has itself as its only part
    for (auto& part : value) erase_labels(part);
}

}  // namespace

std::string digest(Scenario const& scenario) {
  Json content = write(scenario);
  for (auto const* key : {"sources", "name", "about", "inspection", "judgement", "levers"})
    content.erase(key);
  erase_labels(content);
  return core::text_digest(print(content));
}

}  // namespace caseflow::scenario
